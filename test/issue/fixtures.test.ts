import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { Row } from '../../src/document/row.ts'
import { WebCard } from '../../src/document/webCard.ts'
import { isShortNumber } from '../../src/issue/abbreviated.ts'
import { readContents } from '../../src/issue/contents/index.ts'
import { readImprint } from '../../src/issue/imprint/index.ts'
import { canonicalNumber } from '../../src/lexicon/documentNumber.ts'
import { fold } from '../../src/lexicon/fold.ts'
import type { Line } from '../../src/tree/index.ts'
import { linesOf } from './linesOf.ts'

/** Front and back of the annotated fixtures, cut as the annotation has them, against what it says of the issue. */
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')

interface GoldEntry {
  section: string | null
  title: string
  number: string | null
  page: number | null
}
interface Gold {
  gazette: Record<string, string | number | null>
  contents: GoldEntry[]
}

const read = (folder: string, pattern: RegExp): Buffer | null => {
  const name = readdirSync(join(FIXTURES, folder)).find((file) => pattern.test(file))
  return name === undefined ? null : readFileSync(join(FIXTURES, folder, name))
}
// the encoded fixtures say the same as their plain twins; decoding is tested elsewhere
const folders = readdirSync(FIXTURES).filter(
  (folder) => /-\d{3,4}-/.test(folder) && !folder.startsWith('enc-') && read(folder, /^labels\.tsv$/) !== null,
)

/** The card that a web page sets over a document (索引号, 文号) is no part of the front. */
function withoutCard(lines: Line[]): Line[] {
  const card = new WebCard()
  return lines.map((line) => (card.takes(new Row(line)) ? { ...line, value: '' } : line))
}

describe.each(folders)('%s', (folder) => {
  const gold = JSON.parse((read(folder, /^gold\.json$/) as Buffer).toString('utf8')) as Gold
  const labels = (read(folder, /^labels\.tsv$/) as Buffer).toString('utf8').trimEnd().split('\n')
  const docs = labels.map((row) => Number(row.split('\t')[1]))
  const bytes = read(folder, /^input\./) as Buffer
  const lines = linesOf(iconv.decode(bytes, 'utf8').replace(/\r\n/g, '\n'))
  const front = lines.slice(
    0,
    docs.findIndex((doc) => doc >= 1),
  )
  const back = lines.filter((_, i) => docs[i] === 99)
  const folded = (value: string | number | null | undefined): string => fold(String(value ?? ''))

  test('gazette', () => {
    const gazette = { ...readImprint(front, back) } as unknown as Gold['gazette']
    for (const [key, value] of Object.entries(gold.gazette))
      expect([key, folded(gazette[key])]).toEqual([key, folded(value)])
  })

  test('contents', () => {
    const inFront = readContents(withoutCard(front)).entries
    // some print their list on the last page
    const entries = inFront.length > 0 ? inFront : readContents(back).entries
    const shown = (entry: GoldEntry, number: string | null): string[] =>
      [entry.section, entry.title, number, entry.page].map(folded)
    // a number that only the document prints is filled in later; that of an announcement may be left to its title
    const isBoth = (i: number): boolean => {
      const [read, said] = [entries[i]?.number ?? null, gold.contents[i]?.number ?? null]
      return read !== null && said !== null && !isShortNumber(read, said)
    }
    const expected = gold.contents.map((entry, i) =>
      shown(entry, isBoth(i) ? (canonicalNumber(entry.number ?? '') ?? entry.number) : null),
    )
    expect(entries.map((entry, i) => shown(entry, isBoth(i) ? entry.number : null))).toEqual(expected)
  })
})
