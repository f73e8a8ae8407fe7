#!/usr/bin/env node
// Completes package-lock.json after `npm install`. npm leaves out the packages of other platforms where the registry at hand
// does not offer them, and then `npm ci` refuses the lock file. They are optional, and never installed on the wrong platform.
//   node scripts/complete-lock.mjs           writes the file
//   node scripts/complete-lock.mjs --check   names what is missing and exits 1
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const { packages } = lock

/** `@biomejs/cli-linux-x64-musl` → linux, x64, musl. */
const PLATFORM =
  /(?:^|-)(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(\w+))?$/

function entryOf(name, version, parent) {
  const [, os, cpu, libc] = PLATFORM.exec(name) ?? []
  if (os === undefined) return null
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(os === 'linux' ? { libc: [libc === 'musl' ? 'musl' : 'glibc'] } : {}),
    license: parent.license,
    optional: true,
    os: [os],
  }
}

const missing = []
for (const parent of Object.values(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    const entry = packages[key] === undefined ? entryOf(name, version, parent) : null
    if (entry !== null) missing.push([key, entry])
  }
}

if (process.argv.includes('--check')) {
  for (const [key] of missing)
    console.error(`${key} is missing in package-lock.json: run node scripts/complete-lock.mjs`)
  process.exitCode = missing.length === 0 ? 0 : 1
} else if (missing.length > 0) {
  const all = [...Object.entries(packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`)
}
