#!/usr/bin/env node
// What it takes to join DOCUMENTS converted documents into a catalogue: memory and time. The documents are those of the fixtures over
// and over, their numbers changed from round to round, each citing one of the round before. Fails where memory is 500 MB or more, or
// where the catalogue does not hold them all.
//
//   npm run build && node bench/catalog.mjs [DOCUMENTS, by default 100000]
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, program } from './measure.mjs'

const LIMIT = 500e6
const wanted = Number(process.argv[2] ?? 100_000)
const fixtures = join(import.meta.dirname, '../fixtures')
const inputs = readdirSync(fixtures)
  .filter((name) => !name.startsWith('enc-') && existsSync(join(fixtures, name, 'input.txt')))
  .map((name) => join(fixtures, name, 'input.txt'))
const converted = execFileSync(process.execPath, [program, 'convert', '-q', '-f', 'ndjson', ...inputs], {
  maxBuffer: 1e9,
  encoding: 'utf8',
})
const records = converted
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const documents = records.filter(({ type, number }) => type === 'document' && /〔\d{4}〕\d+号$/.test(number ?? ''))
const issue = records.find(({ type }) => type === 'issue')
const end = records.find(({ type }) => type === 'end')

const work = mkdtempSync(join(tmpdir(), 'gongbao-bench-'))
try {
  mkdirSync(join(work, 'out/.gongbao'), { recursive: true })
  const numbered = ({ number }, round) => number.replace(/(?<=〕)\d+/, (serial) => `${round * 10_000 + Number(serial)}`)
  let bytes = 0
  for (let round = 0, made = 0; made < wanted; round++) {
    const path = `${round}.ndjson`
    const lines = documents.slice(0, wanted - made).map((document) => {
      const number = numbered(document, round)
      const cited = { number: numbered(document, round - 1), title: null, role: round % 10 ? null : 'repeals' }
      return { ...document, issue: 0, id: number, number, references: round === 0 ? [] : [cited] }
    })
    made += lines.length
    const text = [{ ...issue, index: 0 }, ...lines, { ...end, issue: 0 }]
      .map((record) => JSON.stringify(record))
      .join('\n')
    appendFileSync(join(work, 'out', path), `${text}\n`)
    const entry = { key: String(round), status: 'done', outputs: [{ path, bytes: 0, sha256: '' }] }
    appendFileSync(join(work, 'out/.gongbao/manifest.ndjson'), `${JSON.stringify(entry)}\n`)
    bytes += statSync(join(work, 'out', path)).size
  }
  const run = await measure([program, 'catalog', '-q', 'out', '-o', 'catalog'], { cwd: work })
  const rows = (name) => readFileSync(join(work, 'catalog', name)).filter((byte) => byte === 10).length
  const found = { documents: rows('documents.ndjson'), references: rows('references.ndjson') }
  console.log(`${found.documents} documents, ${found.references} references, ${(bytes / 1e6).toFixed(0)} MB of NDJSON`)
  console.log(`${run.cpu.toFixed(1)} s of CPU, peak memory ${(run.peak / 1e6).toFixed(0)} MB (limit ${LIMIT / 1e6} MB)`)
  process.exitCode = run.code === 0 && found.documents === wanted && run.peak < LIMIT ? 0 : 1
} finally {
  rmSync(work, { recursive: true })
}
