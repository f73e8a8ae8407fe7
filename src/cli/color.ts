/** SGR codes; util.styleText is younger than Node 20.0 and judges by the process's own stdout. */
const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const

export type Paint = (style: keyof typeof STYLES, text: string) => string

/**
 * Whether to colour a stream: `--color always|never`, then NO_COLOR (not empty), then FORCE_COLOR, then whether the
 * stream is a terminal.
 */
export function colorize(
  choice: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  stream: { isTTY?: boolean },
): boolean {
  if (choice === 'always') return true
  if (choice === 'never') return false
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** A painter that colours, or leaves the text as it is. */
export const painter =
  (on: boolean): Paint =>
  (style, text) =>
    on ? `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m` : text
