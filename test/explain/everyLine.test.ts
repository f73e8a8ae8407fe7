import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Explanation, explainLines } from '../../src/explain/index.ts'
import { reasonCatalogue, reasonText } from '../../src/messages/reasons/index.ts'
import { issuesOf } from '../../src/pipeline.ts'
import { openTextSync } from '../../src/source/index.ts'
import type { Evidence, GazetteDocument } from '../../src/tree/index.ts'
import { FIXTURES, fixtureNames, inputOf } from '../support/gold.ts'

/** Every line of every fixture is explained, and as it was read. */
const every = fixtureNames().filter((name) =>
  readdirSync(join(FIXTURES, name)).some((file) => file.startsWith('input.')),
)
/** Of a kind each, for a mutation run, where there is no time for all. */
const FEW = /^(?:single-notice|qinghe|fanglin|dongpo|baisha|hanzhou-rd|sifa|jinrong|songjiang|zishui|yaopin|daichuan)/u
const names = process.env['STRYKER_MUTATOR_WORKER'] === undefined ? every : every.filter((name) => FEW.test(name))

interface Explained {
  all: Explanation[]
  documents: GazetteDocument[]
  lines: number
}

function explained(name: string): Explained {
  const read = openTextSync(readFileSync(inputOf(name)))
  const { lines } = read.summary
  const all = explainLines(read, new Set(Array.from({ length: lines }, (_, i) => i + 1)))
  return { all, documents: issuesOf(read).flatMap((issue) => issue.documents), lines }
}

const evidenceOf = ({ evidence, seam, document, fields }: Explanation): Evidence[] => [
  ...evidence,
  ...(seam?.evidence ?? []),
  ...(document?.evidence ?? []),
  ...fields.flatMap((field) => field.evidence),
]

/** `references[2]` of a document: its value without its place. */
function valueIn(document: GazetteDocument, name: string): unknown {
  const [, field = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(name) ?? []
  const value = document[field as keyof GazetteDocument]
  if (index === undefined) return value
  const { position, place, ...rest } = (value as unknown as Record<string, unknown>[])[Number(index)] as Record<
    string,
    unknown
  >
  return place === undefined ? rest : { ...rest, position }
}

describe.each(names)('%s', (name) => {
  let read: Explained
  beforeAll(() => {
    read = explained(name)
  })

  it('every line has a role and at least one piece of evidence for it', () => {
    const { all, lines } = read
    expect(new Set(all.map(({ line }) => line)).size).toBe(lines)
    expect(all.filter(({ evidence }) => !evidence.some(({ speaks }) => speaks === 'for'))).toEqual([])
  })

  it('the role is that of the tree', () => {
    const { all, documents } = read
    for (const { line, text, role, block, document } of all) {
      // a document that ends at a form feed before the text of the line holds nothing of it
      const held = documents.find(
        ({ position: { start, end } }) =>
          start.line <= line && (line < end.line || (line === end.line && (end.column > 1 || text === ''))),
      )
      expect([line, document?.id]).toEqual([line, held?.id])
      // a form feed may part two blocks on one line
      const blocks =
        held?.blocks.filter(({ position }) => position.start.line <= line && line <= position.end.line) ?? []
      if (block === null) {
        expect([line, role]).toEqual([line, expect.not.stringMatching(/^(?:paragraph|heading|table)$/)])
        if (held && text.trim() === '') expect([line, role]).toEqual([line, 'blank'])
        continue
      }
      expect(blocks.map(({ type }) => type)).toContain(role)
      expect(blocks.map((each) => [each.type, each.text ?? null])).toContainEqual([block.type, block.text])
    }
  })

  it('every block is explained, and every field that is said to stand there', () => {
    const { all, documents } = read
    const seen = new Set(all.map(({ document, block }) => `${document?.id} ${block?.type} ${block?.lines}`))
    for (const { id, blocks } of documents)
      for (const { type, position } of blocks)
        expect(seen).toContain(`${id} ${type} ${position.start.line},${position.end.line}`)
    for (const document of documents)
      for (const [field, position] of Object.entries(document.fieldPositions)) {
        if (document[field as keyof GazetteDocument] === null) continue
        const told = all.filter(({ line, document: own }) => own?.id === document.id && line === position.start.line)
        expect(told.flatMap(({ fields }) => fields.map((each) => each.name))).toContain(field)
      }
  })

  it('a field is told with its value, its confidence and why', () => {
    const { all, documents } = read
    for (const { document: own, fields } of all) {
      const document = documents.find(({ id }) => id === own?.id)
      for (const field of fields) {
        expect([field.name, field.evidence.length > 0]).toEqual([field.name, true])
        if (!document) continue
        expect([field.name, field.value]).toEqual([field.name, valueIn(document, field.name)])
        expect(field.confidence).toBe(document.confidence[field.name] ?? 'certain')
      }
    }
  })

  it('every reason has words in both languages, with all their values', () => {
    const bare = read.all.flatMap(evidenceOf).filter(({ reason, values = {} }) => {
      const texts = (['zh', 'en'] as const).map((lang) => reasonText(reason, values, lang))
      return !Object.hasOwn(reasonCatalogue.en, reason) || texts.some((text) => text.includes('?'))
    })
    expect(bare).toEqual([])
  })
})
