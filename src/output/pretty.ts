const WIDTH = 120
const STEP = 2
/** Of a line's width: the brackets with their blanks and the comma behind. */
const FRAME = 6

/** What stands between the brackets of `value`, on one line; null where it takes more than `room`, found before all is printed. */
function onOneLine(value: object, room: number): string | null {
  let line = ''
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    if (line !== '') line += ', '
    if (!Array.isArray(value)) line += `${JSON.stringify(key)}: `
    if (typeof item === 'object' && item !== null) {
      const inner = onOneLine(item, room - line.length)
      if (inner === null) return null
      line += enclosed(item, inner)
    } else if (typeof item === 'string' && item.length > room) {
      return null
    } else {
      line += JSON.stringify(item)
    }
    if (line.length > room) return null
  }
  return line
}

function enclosed(value: object, inner: string): string {
  if (Array.isArray(value)) return `[${inner}]`
  return inner === '' ? '{}' : `{ ${inner} }`
}

/**
 * JSON that a person can read: indented, but what fits on a line stays on one, so that a position takes one line and not
 * twelve. `margin` is the indentation of the line that the value begins on.
 */
export function prettyJson(value: unknown, margin = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const line = onOneLine(value, WIDTH - FRAME - margin)
  if (line !== null) return enclosed(value, line)
  const outer = `\n${' '.repeat(margin)}`
  const inner = outer + ' '.repeat(STEP)
  const isList = Array.isArray(value)
  let text = isList ? '[' : '{'
  let comma = ''
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    text += `${comma}${inner}`
    if (!isList) text += `${JSON.stringify(key)}: `
    text += prettyJson(item, margin + STEP)
    comma = ','
  }
  return `${text}${outer}${isList ? ']' : '}'}`
}
