#!/usr/bin/env node
// Writes COUNT generated issues of about SIZE each into a folder, some in folders below it.
//
//   node bench/folder.mjs FOLDER COUNT [SIZE, by default 50KB]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bytesOf, generated } from './generate.mjs'

/** Writes the issues; they are of different sizes, from half of `bytes` to one and a half of it. */
export function writeFolder(folder, count, bytes) {
  for (let i = 1; i <= count; i++) {
    const size = Math.round(bytes * (0.5 + ((i * 7) % 11) / 11))
    const text = [...generated(size, { one: i % 3 !== 0, from: i })].join('')
    const path = join(folder, `${2000 + (i % 5)}`, `${i}.txt`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, count, size = '50KB'] = process.argv.slice(2)
  writeFolder(folder, Number(count), bytesOf(size))
}
