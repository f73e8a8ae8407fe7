import type { Marker } from './attention.ts'

/** Where a piece of text stands in the Markdown. */
export interface EscapeContext {
  /** It begins a line of a paragraph: `first` of the paragraph or a `later` one. */
  line: 'first' | 'later' | null
  /** It ends a heading, whose trailing `#` would be taken for a mark. */
  headingEnd: boolean
  inCell: boolean
  /** It is the text of a link. */
  inLink: boolean
  /** The character after it, of the Markdown to come. */
  after: string
  /** Markers that could pair in the paragraph. */
  markers: ReadonlySet<Marker>
}

/** Forms that are Markdown at the beginning of a line; the character after the group 1 is escaped. */
const LINE_STARTS = [
  /^()#{1,6}(?:[ \t]|$)/,
  /^()>/,
  /^()[-+*](?:[ \t]|$)/,
  /^([0-9]{1,9})[.)](?:[ \t]|$)/,
  /^()(?:`{3}|~{3})/,
  /^()(?:(?:-[ \t]*)+|(?:_[ \t]*){3,}|(?:\*[ \t]*)+)$/,
  /^()\[[ \txX]\](?:[ \t]|$)/,
]

/** Forms that make a heading or a table of the line before. */
const LATER_LINE_STARTS = [/^()(?:=+|-+)[ \t]*$/, /^()[-:|][-:| \t]*$/]

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y
const HTML = /<(?:[A-Za-z/!?]|[-0-9.#$%&'*+=^_`{|}~]+@)/y
const WEB = /https?:\/\/|www\./iy
const PUNCTUATION = /[!-/:-@[-`{-~]/

const matches = (pattern: RegExp, text: string, index: number): boolean => {
  pattern.lastIndex = index
  return pattern.test(text)
}

/** The place of the character that a line's beginning needs escaped, -1 where it needs none. */
function lineEscape(text: string, line: 'first' | 'later'): number {
  // A definition, [1]: http://… or [^1]: …, whose label may go on in the next line.
  if (text.startsWith('[') && (text.includes(']:') || !text.includes(']'))) return 0
  const forms = line === 'first' ? LINE_STARTS : [...LINE_STARTS, ...LATER_LINE_STARTS]
  for (const form of forms) {
    const match = form.exec(text)
    if (match !== null) return (match[1] ?? '').length
  }
  return -1
}

/** The place of trailing `#` of a heading that need an escape, -1 where there are none. */
function closingEscape(text: string): number {
  const match = /(?:^|[ \t])(#+)$/.exec(text.slice(-100))
  return match === null ? -1 : text.length - (match[1] ?? '').length
}

/** Whether a character needs a backslash wherever it stands in a line. */
function needsEscape(text: string, index: number, context: EscapeContext): boolean {
  const { after, inCell, inLink, markers } = context
  const next = text[index + 1] ?? after
  switch (text[index]) {
    case '\\':
      return index === text.length - 1 || PUNCTUATION.test(next)
    case '*':
    case '_':
    case '~':
    case '`':
      return inLink || markers.has(text[index] as Marker)
    case '[':
      return inLink
    case ']':
      return inLink || next === '('
    case '!':
      return index === text.length - 1 && after === '['
    case '|':
      return inCell
    case '&':
      return matches(ENTITY, text, index)
    case '<':
      return matches(HTML, text, index)
    case '@':
      return /[A-Za-z0-9._+-]/.test(text[index - 1] ?? '') && /[A-Za-z0-9_-]/.test(next)
    case ':':
      return next === '/' && matches(WEB, text, index - 4 - (/s/i.test(text[index - 1] ?? '') ? 1 : 0))
    case '.':
      return index >= 3 && matches(WEB, text, index - 3)
    default:
      return false
  }
}

const SPECIAL = /[\\*_~`[\]!|&<@:.]/g

/**
 * The text as Markdown that reads back as this text: a backslash stands only where without it something else would be read.
 * `100~200元`, `[附件]`, `1.总则` and `（一）` stay as they are; `1. 总则` at the beginning of a line becomes `1\. 总则`.
 */
export function escapeText(text: string, context: EscapeContext): string {
  const places = new Set<number>()
  if (context.line !== null) {
    const place = lineEscape(text, context.line)
    places.add(place)
    // The rest of a run of markers would be another run, which could pair.
    if ('*_~`'.includes(text[place] ?? ' ')) for (let at = place; text[at] === text[place]; at += 1) places.add(at)
  }
  if (context.headingEnd) places.add(closingEscape(text))
  for (const { index } of text.matchAll(SPECIAL)) if (needsEscape(text, index, context)) places.add(index)
  places.delete(-1)
  let result = ''
  let end = 0
  for (const place of [...places].sort((a, b) => a - b)) {
    result += `${text.slice(end, place)}\\`
    end = place
  }
  return result + text.slice(end)
}
