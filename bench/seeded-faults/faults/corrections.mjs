// Corrections that a person has made and that no longer fit: a plant is the corrections, and the changes of the text since.
import { matches } from '../places.mjs'

/** The line at an index as corrections know it: by its text and by its neighbours. */
function anchor(lines, index) {
  const near = (step) => {
    for (let i = index + step; i >= 0 && i < lines.length; i += step)
      if (lines[i].value.trim() !== '') return lines[i].value.trim().slice(0, 200)
    return null
  }
  const { number, value } = lines[index]
  return { line: number, text: value.trim().slice(0, 200), before: near(-1), after: near(1) }
}

/** A plant for the line in which a field of a document stands, where that line reads like no other. */
function everyField(text, field, make) {
  const keys = new Map()
  for (const { value } of text.lines) keys.set(value.trim(), (keys.get(value.trim()) ?? 0) + 1)
  return text.issues.flatMap(({ documents }) =>
    documents.flatMap((document) => {
      const place = document.fieldPositions[field]
      const index = place === undefined ? -1 : text.lines.findIndex(({ number }) => number === place.start.line)
      const line = text.lines[index]
      if (line === undefined || line.value.trim() === '' || keys.get(line.value.trim()) > 1) return []
      return make({ document, at: anchor(text.lines, index), line })
    }),
  )
}

const field = (at, name, from, value) => ({ action: 'field', at, field: name, from, value, because: null })

export const correctionFaults = [
  {
    name: 'corrections of another text',
    rules: ['corrections-none'],
    also: [],
    places: (text) =>
      everyField(text, 'number', ({ document, at }) => [
        { corrections: [field(at, 'title', document.title, `${document.title}（修订）`)], ofAnother: true },
      ]),
  },
  {
    name: 'correction that says what is read anyway',
    rules: ['correction-unneeded'],
    also: [],
    places: (text) =>
      everyField(text, 'number', ({ document, at }) => [{ corrections: [field(at, 'title', null, document.title)] }]),
  },
  {
    name: 'correction of a document where there is none',
    rules: ['correction-no-place'],
    also: [],
    places: (text) => {
      const first = text.issues[0].documents[0]?.position.start.line ?? 0
      return text.lines.flatMap(({ number, value }, index) =>
        number < first && value.trim() !== ''
          ? [{ corrections: [field(anchor(text.lines, index), 'title', null, '修改后的标题')] }]
          : [],
      )
    },
  },
  {
    name: 'line changed since it was corrected',
    rules: ['correction-line-gone'],
    also: 'any',
    places: (text) =>
      everyField(text, 'number', ({ document, at, line }) => {
        const [changes] = matches(text, document.fieldPositions.number, /\d+(?=号)/gu, ([digits]) =>
          String(Number(digits) + 1),
        )
        return changes === undefined
          ? []
          : [{ corrections: [field(at, 'number', null, `${line.value.trim()}之一`)], changes }]
      }),
  },
  {
    name: 'line that reads like others since it was corrected',
    rules: ['correction-line-ambiguous'],
    also: [],
    places: (text) => {
      const counts = new Map()
      for (const { value } of text.lines) counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1)
      return text.lines.flatMap(({ value }, index) => {
        if (value.trim() === '' || counts.get(value.trim()) < 2) return []
        const at = { ...anchor(text.lines, index), before: '原来的上一行', after: '原来的下一行' }
        return [{ corrections: [{ action: 'furniture', at, from: null, because: null }], changed: true }]
      })
    },
  },
  {
    name: 'block corrected that is a table now',
    rules: ['correction-no-block'],
    also: [],
    places: (text) =>
      text.issues.flatMap(({ documents }) =>
        documents.flatMap(({ tables }) =>
          tables.flatMap(({ position }) => {
            const index = text.lines.findIndex(({ number }) => number === position.start.line + 1)
            const value = text.lines[index]?.value.trim() ?? ''
            if (value === '' || position.end.line - position.start.line < 3) return []
            return [{ corrections: [{ action: 'split', at: anchor(text.lines, index), from: null, because: null }] }]
          }),
        ),
      ),
  },
  {
    name: 'value that a field cannot have',
    rules: ['correction-value'],
    also: [],
    places: (text) =>
      everyField(text, 'number', ({ at }) => [
        { corrections: [field(at, 'date', null, '2023-02-30')] },
        { corrections: [field(at, 'title', null, ['通知'])] },
      ]),
  },
  {
    name: 'accepted value that is read otherwise now',
    rules: ['correction-differs'],
    also: [],
    places: (text) =>
      everyField(text, 'number', ({ document, at }) =>
        document.date === null
          ? []
          : [{ corrections: [{ action: 'accept', at, field: 'date', value: '1999-09-09', because: null }] }],
      ),
  },
]
