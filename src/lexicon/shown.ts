/** What a terminal would act on or hide: control characters, among them the escape, and marks of direction and without width. */
const ACTING = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu

/**
 * A text of the source as it may be shown on a terminal, line ends kept: what would move the cursor, change colours, name links or turn
 * the direction of writing is shown as ·. (关于\u001b[2J的通知 → 关于·[2J的通知)
 */
export function shown(text: string): string {
  return text.replace(ACTING, (found) => (found === '\n' ? found : found === '\t' ? ' ' : '·'))
}

/** A text that must stay on its line. */
export const shownInLine = (text: string): string => shown(text).replaceAll('\n', ' ')
