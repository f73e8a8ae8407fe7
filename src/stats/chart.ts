import type { Count } from './count.ts'
import { escapeText } from './markup.ts'

const WIDTH = 720
const BAR = 20
const GAP = 6
const LABEL = 240
const TAIL = 70
/** Characters of a label before it is cut; the table below has it whole. */
const LONGEST = 16

/**
 * A bar chart as plain SVG: one bar a line, its name before it and its count behind it. Colours are classes of the page's style, so that
 * it is readable in light, dark and print. `id` makes title and description known to screen readers.
 */
export function barChart(id: string, title: string, description: string, counts: readonly Count[]): string {
  const most = counts.reduce((most, { count }) => Math.max(most, count), 1)
  const height = counts.length * (BAR + GAP) + GAP
  const bars = counts.map(({ name, count }, i) => {
    const top = GAP + i * (BAR + GAP)
    const width = Math.max(count > 0 ? 1 : 0, (count / most) * (WIDTH - LABEL - TAIL))
    const middle = top + BAR * 0.75
    return [
      `<text class="label" x="${LABEL - 8}" y="${middle}" text-anchor="end">${escapeText(cut(name))}</text>`,
      `<rect class="bar" x="${LABEL}" y="${top}" width="${round(width)}" height="${BAR}"><title>${escapeText(name)}: ${count}</title></rect>`,
      `<text class="count" x="${round(LABEL + width + 6)}" y="${middle}">${count}</text>`,
    ].join('')
  })
  return [
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escapeText(title)}</title>`,
    `<desc id="${id}-description">${escapeText(description)}</desc>`,
    ...bars,
    '</svg>',
  ].join('\n')
}

const round = (value: number): string => String(Math.round(value * 10) / 10)

function cut(name: string): string {
  const characters = [...name]
  const width = characters.reduce((total, char) => total + (char > '\u2e7f' ? 1 : 0.55), 0)
  if (width <= LONGEST) return name
  let kept = ''
  let used = 1
  for (const char of characters) {
    used += char > '\u2e7f' ? 1 : 0.55
    if (used > LONGEST) break
    kept += char
  }
  return `${kept}…`
}
