#!/usr/bin/env node
// Writes gazette text of about SIZE (50MB, 1GB) to stdout: the fixtures over and over, their numbers (发文字号) changed from round to
// round, so that none comes again. With --one it is one issue: the cover of one fixture, then documents of all.
//
//   node bench/generate.mjs SIZE [--one] [--encoding gb18030] > issues.txt
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import iconv from 'iconv-lite'

const fixtures = join(import.meta.dirname, '../fixtures')

/** 50MB, 1GB, 200K (powers of ten) or plain bytes. */
export function bytesOf(size) {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([kmg]?)b?$/i.exec(size) ?? []
  if (number === undefined) throw new Error(`not a size: ${size}`)
  return Math.round(Number(number) * { '': 1, k: 1e3, m: 1e6, g: 1e9 }[unit.toLowerCase()])
}

/** The texts of the fixtures and the number of the document that each line belongs to; those in other encodings repeat them. */
function sources() {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('enc-'))
    .map(({ name }) => join(fixtures, name))
    .map((folder) => ({
      text: readFileSync(
        join(
          folder,
          readdirSync(folder).find((file) => file.startsWith('input.')),
        ),
        'utf8',
      ),
      labels: readFileSync(join(folder, 'labels.tsv'), 'utf8'),
    }))
}

/** The lines of each document of a fixture, by its number; 0 is its front matter, 99 its back matter. */
function documentsOf({ text, labels }) {
  const lines = text.split(/\r\n|\n|\r/)
  const documents = new Map()
  for (const row of labels.trimEnd().split('\n')) {
    const [line, document] = row.split('\t').map(Number)
    documents.set(document, [...(documents.get(document) ?? []), lines[line - 1]])
  }
  return documents
}

/** The texts in an order of no meaning, always the same, so that any part of them holds much the same mixture. */
function mixed(texts) {
  const key = (text) => createHash('sha256').update(text).digest('hex')
  return texts
    .map((text) => ({ text, key: key(text) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ text }) => text)
}

/** The texts that are repeated: whole fixtures, or the documents of all of them after one cover. */
function pieces(one) {
  const all = sources()
  if (!one) return { cover: '', repeated: mixed(all.map(({ text }) => `${text.trimEnd()}\n\n`)) }
  const numbered = all.map(documentsOf)
  const joined = (lines) => `${lines.join('\n').trimEnd()}\n\n`
  const documents = numbered.flatMap((each) => [...each].filter(([number]) => number > 0 && number < 99))
  const covers = numbered.filter((each) => each.get(0)?.length > 20)
  return { cover: joined(covers[0].get(0)), repeated: mixed(documents.map(([, lines]) => joined(lines))) }
}

/** Years of numbers go round, and then their serials are raised; what looks like a number stays one for 7,350 rounds, some 2 GB. */
const YEARS = { first: 1950, count: 75, step: 37 }
const MOST_ROUNDS = YEARS.count * 98

/** 〔2023〕18号 in round 2 → 〔2022〕10018号: a serial has six digits at most, as those that are printed. */
function renumbered(text, round) {
  if (round === 0) return text
  if (round >= MOST_ROUNDS) throw new Error('more text than there are numbers for')
  const { first, count, step } = YEARS
  const raised = (Math.floor(round / count) + 1) * 10_000
  return text.replace(/〔(\d{4})〕(\d+)(?=号)/g, (_, year, serial) => {
    const moved = first + ((((Number(year) - first + round * step) % count) + count) % count)
    return `〔${moved}〕${raised + Number(serial)}`
  })
}

/** Text of about `bytes` bytes in UTF-8, a fixture or document at a time; `one` makes it one issue, `from` is the first round. */
export function* generated(bytes, { one = false, from = 0 } = {}) {
  const { cover, repeated } = pieces(one)
  let size = Buffer.byteLength(cover)
  yield cover
  for (let round = from; ; round++) {
    for (const piece of repeated) {
      if (size >= bytes) return
      const text = renumbered(piece, round)
      size += Buffer.byteLength(text)
      yield text
    }
  }
}

/** The same as bytes, in chunks of 64 KiB or more. */
export function* generatedBytes(bytes, { one = false, encoding = 'utf-8' } = {}) {
  let waiting = ''
  const encoded = (text) => (encoding === 'utf-8' ? Buffer.from(text) : iconv.encode(text, encoding))
  for (const text of generated(bytes, { one })) {
    waiting += text
    if (waiting.length < 1 << 16) continue
    yield encoded(waiting)
    waiting = ''
  }
  if (waiting !== '') yield encoded(waiting)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { one: { type: 'boolean' }, encoding: { type: 'string' } },
  })
  const { one = false, encoding = 'utf-8' } = values
  process.stdout.on('error', () => process.exit(0))
  for (const chunk of generatedBytes(bytesOf(positionals[0] ?? '10MB'), { one, encoding }))
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}
