const WIDTH = 120
const STEP = 2

/** `open items close` on one line where they fit, else one item a line. */
function group(open: string, items: string[], close: string, margin: number): string {
  if (items.length === 0) return open + close
  const pad = open === '{' ? ' ' : ''
  const length = items.reduce((sum, item) => sum + item.length + 2, margin + 4)
  if (length <= WIDTH && !items.some((item) => item.includes('\n'))) return open + pad + items.join(', ') + pad + close
  const inner = ' '.repeat(margin + STEP)
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${' '.repeat(margin)}${close}`
}

/**
 * JSON that a person can read: indented, but what fits on a line stays on one, so that a position takes one line and not
 * twelve. `margin` is the indentation of the line that the value begins on.
 */
export function prettyJson(value: unknown, margin = 0): string {
  if (Array.isArray(value)) {
    return group(
      '[',
      value.map((item) => prettyJson(item, margin + STEP)),
      ']',
      margin,
    )
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, item]) => item !== undefined)
  const items = fields.map(([key, item]) => `${JSON.stringify(key)}: ${prettyJson(item, margin + STEP)}`)
  return group('{', items, '}', margin)
}
