import fc from 'fast-check'
import iconv from 'iconv-lite'
import { displayWidth } from '../../src/lexicon/width.ts'
import type { Annotated, Label } from './gold.ts'

/** An issue as another program would have put it on paper or on disk: other bytes, spaces, line breaks and marks, the same documents. */
export interface Dress {
  name: string
  /** How many of its forms are tried on each issue. */
  runs: number
  /** What the dress makes of an issue; null where it cannot be worn (no dates to rewrite, lines already wrapped). */
  of: (annotated: Annotated) => fc.Arbitrary<Uint8Array | string> | null
}

const WIDE_SPACE = '\u3000'
const NO_BREAK_SPACE = '\u00a0'
const BODY = new Set(['para', 'heading', 'list'])

type Rewrite = (line: string, label: Label, index: number) => string | string[]
/** The text with each line rewritten: one line, several, or none. */
function rewritten({ lines, labels }: Annotated, rewrite: Rewrite): string {
  const none: Label = { line: 0, doc: 0, role: 'blank', bio: '-' }
  return lines.flatMap((line, i) => rewrite(line, labels[i] ?? none, i)).join('\n')
}

const inDocument = ({ doc }: Label): boolean => doc > 0 && doc < 99
const trimmed = (line: string): string => line.replace(/^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/gu, '')
/** A dress that has one form only. */
const fixed = (name: string, make: (annotated: Annotated) => Uint8Array | string): Dress => ({
  name,
  runs: 1,
  of: (annotated) => fc.constant(null).map(() => make(annotated)),
})

/* Bytes */

const encoded = (name: string, encoding: string, addBOM = false): Dress =>
  fixed(name, ({ text }) => iconv.encode(text, encoding, { addBOM }))
const encodings: Dress[] = [
  encoded('GB18030', 'gb18030'),
  encoded('UTF-8 with a byte order mark', 'utf8', true),
  encoded('UTF-16LE without a byte order mark', 'utf16le'),
  encoded('UTF-16LE with a byte order mark', 'utf16le', true),
  encoded('UTF-16BE with a byte order mark', 'utf16be', true),
]

const lineEnds: Dress[] = [
  fixed('CRLF line ends', ({ lines }) => lines.join('\r\n')),
  fixed('CR line ends', ({ lines }) => lines.join('\r')),
]

/* Blank lines */

const blankLines: Dress[] = [
  fixed('blank lines doubled', (a) => rewritten(a, (line) => (trimmed(line) === '' ? [line, ''] : line))),
  // OCR of a page image often puts one after every line it finds
  fixed('a blank line after every line', (a) => rewritten(a, (line) => [line, ''])),
  // those around titles and signatures are evidence, those between paragraphs are not what a document is known by
  fixed('no blank lines inside the text', (a) => {
    const role = (from: number, step: number): string => {
      let at = from + step
      while (a.labels[at]?.bio === '-') at += step
      return a.labels[at]?.role ?? 'none'
    }
    return rewritten(a, (line, label, i) =>
      label.role === 'blank' && inDocument(label) && BODY.has(role(i, -1)) && BODY.has(role(i, 1)) ? [] : line,
    )
  }),
]

/* Pages */

const DASHED_NUMBERS: ((n: number) => string)[] = [(n) => `- ${n} -`, (n) => `—${n}—`, (n) => `· ${n} ·`]

interface Pages {
  first: number
  distance: number
  number: (n: number) => string
  blanks: boolean
  feed: boolean
  head: boolean
}
/**
 * The issue printed on pages of `distance` lines: a page number below each, a form feed and a running head above the next.
 * As in print, a title block stays together with the number under it.
 */
function paged(annotated: Annotated, pages: Pages): string {
  const { name, year, issue } = annotated.gold.gazette
  const head = pages.head && name !== null && year !== null && issue !== null ? [`${name}  ${year}年第${issue}期`] : []
  const gap = pages.blanks ? [''] : []
  let page = pages.first
  let printed = 0
  let above = ''
  return rewritten(annotated, (line, label) => {
    if (!inDocument(label) || label.bio === '-') return line
    const inHead = above === 'title' && (label.role === 'number' || label.bio === 'I')
    above = label.role
    printed++
    if (printed <= pages.distance || inHead) return line
    printed = 1
    page++
    const top = head.length === 0 ? [] : [...head, ...gap]
    return [...gap, pages.number(page), ...gap, ...mark(pages.feed, [...top, line])]
  })
}

/** A form feed stands before the first character of a page. */
const mark = (feed: boolean, [first = '', ...rest]: string[]): string[] => [feed ? `\f${first}` : first, ...rest]

const pagedDress = (
  name: string,
  feed: boolean,
  head: boolean,
  numbers: readonly Pages['number'][] = DASHED_NUMBERS,
): Dress => ({
  name,
  runs: 2,
  of: (annotated) =>
    fc
      .record({
        first: fc.integer({ min: 1, max: 40 }),
        distance: fc.integer({ min: 24, max: 46 }),
        number: fc.constantFrom(...numbers),
        blanks: fc.boolean(),
      })
      .map((pages) => paged(annotated, { ...pages, feed, head })),
})

/** The foot of a page inside the title block of a document, which print avoids and cut columns bring about. */
const brokenTitle: Dress = {
  name: 'a page break inside a title block',
  runs: 2,
  of: (a) => {
    const places = a.labels.flatMap((label, i) => (label.role === 'title' && label.bio === 'I' ? [i] : []))
    if (places.length === 0) return null
    return fc
      .record({ place: fc.constantFrom(...places), page: fc.integer({ min: 2, max: 60 }), blanks: fc.boolean() })
      .map(({ place, page, blanks }) => {
        const gap = blanks ? [''] : []
        return rewritten(a, (line, _label, i) => (i === place ? [...gap, `- ${page} -`, ...gap, line] : line))
      })
  },
}

const pages: Dress[] = [
  pagedDress('page numbers', false, false),
  pagedDress('page numbers of digits alone', false, false, [(n) => `${n}`]),
  pagedDress('page numbers and form feeds', true, false),
  pagedDress('page numbers and running heads', false, true),
  pagedDress('page numbers, form feeds and running heads', true, true),
  brokenTitle,
]

/* Spaces */

const spaces: Dress[] = [
  fixed('ideographic indents', (a) =>
    isHardWrapped(a)
      ? a.text
      : rewritten(a, (line, label) => {
          if (!inDocument(label) || label.bio !== 'B') return line
          if (label.role === 'title') return WIDE_SPACE.repeat(6) + trimmed(line)
          if (label.role === 'signature') return WIDE_SPACE.repeat(12) + trimmed(line)
          return BODY.has(label.role) ? WIDE_SPACE.repeat(2) + trimmed(line) : line
        }),
  ),
  {
    name: 'trailing spaces',
    runs: 2,
    of: (a) =>
      fc
        .array(fc.constantFrom('', ' ', '   ', WIDE_SPACE, `${WIDE_SPACE} `, NO_BREAK_SPACE), {
          minLength: 7,
          maxLength: 7,
        })
        .map((tails) => rewritten(a, (line, _label, i) => (trimmed(line) === '' ? line : line + tails[i % 7]))),
  },
  fixed('no-break spaces', ({ text }) => text.replaceAll(' ', NO_BREAK_SPACE)),
]

/* Numbers and dates */

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const numberLines: Dress = {
  name: 'number lines of other brackets, spaces and digits',
  runs: 3,
  of: (a) => {
    const written = /[〔［[（(]\s*(\d{4})\s*[〕］\]）)]\s*(\d+)\s*号/u
    if (!a.labels.some((label, i) => label.role === 'number' && written.test(a.lines[i] ?? ''))) return null
    return fc
      .record({
        brackets: fc.constantFrom('〔〕', '[]', '［］', '﹝﹞', '【】', '（）', '()'),
        space: fc.constantFrom('', ' ', WIDE_SPACE),
        wide: fc.boolean(),
      })
      .map(({ brackets: [open, close], space, wide }) =>
        rewritten(a, (line, { role }) => {
          if (role !== 'number') return line
          const digits = wide ? fullWidth : (text: string): string => text
          return line.replace(
            written,
            (_all, year: string, serial: string) => `${open}${digits(year)}${close}${space}${digits(serial)}${space}号`,
          )
        }),
      )
  },
}

const HAN = '〇一二三四五六七八九'
const inHan = (n: number): string =>
  n < 10 ? (HAN[n] ?? '') : `${n < 20 ? '' : HAN[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : HAN[n % 10]}`

const hanDates: Dress = {
  name: 'dates in Chinese numerals',
  runs: 2,
  of: (a) => {
    const arabic = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u
    if (!a.labels.some((label, i) => label.role === 'signature' && arabic.test(a.lines[i] ?? ''))) return null
    return fc.constantFrom('〇', '○', 'Ｏ', '零').map((zero) =>
      rewritten(a, (line, { role }) =>
        role !== 'signature'
          ? line
          : line.replace(arabic, (_all, year: string, month: string, day: string) => {
              const digits = year.replace(/\d/gu, (digit) => (digit === '0' ? zero : (HAN[Number(digit)] ?? '')))
              return `${digits}年${inHan(Number(month))}月${inHan(Number(day))}日`
            }),
      ),
    )
  },
}

/* Print lines */

/** Most paragraphs run over several lines. */
function isHardWrapped({ labels }: Annotated): boolean {
  const prose = labels.filter(({ role }) => role === 'para')
  return prose.filter(({ bio }) => bio === 'I').length > prose.length * 0.3
}

const NEVER_FIRST = new Set('，。、；：？！）》】〕”’,.;:?!)%')
const NEVER_LAST = new Set('（《【〔“‘(')

/** `text` in print lines of `width` columns: no line begins with a closing mark or ends with an opening one. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const out: string[] = []
  let line = indent
  let used = displayWidth(indent)
  const characters = [...text]
  characters.forEach((character, i) => {
    const next = characters[i + 1] ?? ''
    const needed = displayWidth(character) + (NEVER_FIRST.has(next) ? displayWidth(next) : 0)
    const breaks = used + needed > width && !NEVER_FIRST.has(character)
    const opens = NEVER_LAST.has(character) && used + displayWidth(character) + 2 > width
    if ((breaks || opens) && trimmed(line) !== '') {
      out.push(line)
      line = ''
      used = 0
    }
    line += character
    used += displayWidth(character)
  })
  return [...out, line]
}

const WRAPPED_ROLES = new Set(['para', 'heading', 'list', 'addressee', 'attachments', 'note'])
const hardWrap = (name: string, widths: readonly number[], indent: string): Dress => ({
  name,
  runs: widths.length > 1 ? 2 : 1,
  of: (a) => {
    // markdown, and texts whose paragraphs are short or wrapped already, are not printed anew
    const long = a.labels.filter((label, i) => label.role === 'para' && (a.lines[i]?.length ?? 0) > 60).length
    if (isHardWrapped(a) || long < 5 || /^#{1,6} /mu.test(a.text)) return null
    return fc.constantFrom(...widths).map((width) =>
      rewritten(a, (line, label) => {
        if (!inDocument(label) || !WRAPPED_ROLES.has(label.role)) return line
        const indented = label.bio === 'B' && label.role !== 'addressee' ? indent : ''
        return wrapped(trimmed(line), width, indented)
      }),
    )
  },
})
const printLines: Dress[] = [
  hardWrap('print lines of 36 to 42 characters', [72, 78, 80, 84], WIDE_SPACE.repeat(2)),
  hardWrap('print lines of 20 characters', [40], WIDE_SPACE.repeat(2)),
]

/** Other bytes, the same lines: to be read alike by whatever rules. */
export const OF_BYTES: ReadonlySet<Dress> = new Set([...encodings, ...lineEnds])

/** The list of dresses. */
export const DRESSES: readonly Dress[] = [
  ...encodings,
  ...lineEnds,
  ...blankLines,
  ...pages,
  ...spaces,
  numberLines,
  hanDates,
  ...printLines,
]
