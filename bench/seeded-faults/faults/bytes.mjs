import iconv from 'iconv-lite'
import { betweenHan, blocksOf, documentsOf, matches } from '../places.mjs'

const MARK = '\u0001'
const utf8 = (text) => Buffer.from(text, 'utf8')

/** The bytes of a text that holds the mark, with other bytes in its place. */
function atMark(text, bytes) {
  const [before, after] = text.split(MARK)
  return Buffer.concat([utf8(before), bytes, utf8(after)])
}

/** Paragraphs on one line, each between two marks. */
const lines = (text) =>
  blocksOf(text, 'paragraph').flatMap(({ position }) =>
    position.start.line === position.end.line
      ? matches(text, position, /^\s*(\p{Script=Han}[^\r\n\u0001]{20,})$/gu, ([whole]) => `${MARK}${whole}${MARK}`)
      : [],
  )

/** The bytes of a text with the stretch between its marks in another encoding. */
function inside(text, encode) {
  const [before, stretch, after] = text.split(MARK)
  return Buffer.concat([utf8(before), encode(stretch), utf8(after)])
}

const gb18030 = (text) => iconv.encode(text, 'gb18030')

export const byteFaults = [
  {
    name: 'invalid bytes',
    rules: ['encoding-invalid-bytes', 'encoding-mixed'],
    also: [],
    bytes: (text) => atMark(text, Buffer.from([0xff, 0xfe, 0xc0])),
    places: (text) => betweenHan(text, MARK),
  },
  {
    name: 'invalid bytes throughout',
    rules: ['encoding-more'],
    also: 'any',
    bytes: (text) => {
      const [before, after] = text.split(MARK)
      const parts = [...after].map((char, i) => (i % 16 === 15 && char !== '\n' ? Buffer.from([0xff]) : utf8(char)))
      return Buffer.concat([utf8(before), ...parts])
    },
    // So that more than a hundred come after it.
    places: (text) => betweenHan(text, MARK).filter(([{ from }]) => text.text.length - from > 2500),
  },
  {
    name: 'a line of GB 18030 in UTF-8',
    rules: ['encoding-mixed'],
    also: 'any',
    bytes: (text) => inside(text, gb18030),
    places: lines,
  },
  {
    name: 'a line of UTF-8 that was read as GB 18030',
    rules: ['encoding-mojibake'],
    also: 'any',
    bytes: (text) =>
      inside(text, (line) => utf8(iconv.decode(utf8(line), 'gb18030').replace(/[\ufffd\ue000-\uf8ff]/gu, '?'))),
    places: lines,
  },
  {
    name: 'a line of UTF-8 that was read as Latin-1',
    rules: ['encoding-mojibake'],
    also: 'any',
    bytes: (text) => inside(text, (line) => utf8(iconv.decode(utf8(line), 'latin1'))),
    places: lines,
  },
  {
    name: 'a word that reads as GB 18030 and as UTF-8',
    rules: ['encoding-ambiguous'],
    also: 'any',
    bytes: gb18030,
    places: (text) =>
      [...new Set(runsInBoth(text))].map((run) => [{ from: 0, to: text.text.length, text: `${run}\n` }]),
  },
  {
    name: 'end cut off in the middle of a character',
    rules: ['encoding-truncated'],
    also: 'any',
    bytes: (text) => {
      const bytes = utf8(text.slice(0, text.indexOf(MARK)))
      return bytes.subarray(0, bytes.length - 1 - (bytes.length % 2))
    },
    places: (text) => betweenHan(text, MARK),
  },
]

/** Runs of characters whose bytes in GB 18030 are well-formed UTF-8 as well: 学校 is D1 A7 D0 A3. */
function runsInBoth({ text }) {
  const isBoth = (char) =>
    /\p{Script=Han}/u.test(char) && /^(?:[\xc2-\xdf][\x80-\xbf])$/u.test(gb18030(char).toString('latin1'))
  return [...new Set(text.match(/\p{Script=Han}{2,}/gu) ?? [])].flatMap((words) => {
    const runs = [...words]
      .map((char) => (isBoth(char) ? char : ' '))
      .join('')
      .split(' ')
    return runs.filter((run) => new Set(run).size >= 2)
  })
}

/** The first three paragraphs of the document in running text. */
const prose = ({ blocks }) =>
  blocks
    .filter(({ type, text }) => type === 'paragraph' && /^\p{Script=Han}[^：]{30,}。$/u.test(text ?? ''))
    .slice(0, 3)

/** Everything of a text but some stretches is gone, its line ends stay. */
function onlyLines(text, stretches) {
  const kept = (at) => stretches.some(({ start, end }) => at >= start.offset && at < end.offset)
  return [
    {
      from: 0,
      to: text.text.length,
      text: [...splitUnits(text.text)].map((unit, at) => (unit === '\n' || kept(at) ? unit : '')).join(''),
    },
  ]
}
const splitUnits = (text) => text.split('')

export const inputFaults = [
  {
    name: 'nothing but blank lines',
    rules: ['empty-input'],
    also: 'any',
    places: (text) =>
      ['', ' ', '\u3000', '\t'].map((fill) => [
        {
          from: 0,
          to: text.text.length,
          text: text.text
            .split('\n')
            .map(() => fill)
            .join('\n'),
        },
      ]),
  },
  {
    name: 'paragraphs without their documents',
    rules: ['no-documents'],
    also: 'any',
    places: (text) =>
      documentsOf(text).flatMap((document) => {
        const paragraphs = prose(document)
        return paragraphs.length < 3
          ? []
          : [
              onlyLines(
                text,
                paragraphs.map(({ position }) => position),
              ),
            ]
      }),
  },
  {
    name: 'head of the first document lost',
    rules: ['text-outside-documents', 'contents-missing-document'],
    also: 'any',
    places: (text) => {
      const [first, second] = documentsOf(text)
      if (second === undefined || prose(first).length < 3) return []
      const [{ position }] = prose(first)
      const whole = text.text.slice(first.position.start.offset, position.start.offset)
      return [[{ from: first.position.start.offset, to: position.start.offset, text: whole.replace(/[^\n]/gu, '') }]]
    },
  },
]
