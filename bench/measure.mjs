import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const root = join(import.meta.dirname, '..')
export const program = process.env.GONGBAO_PROGRAM ?? join(root, 'dist/bin/gongbao.js')

/** Bytes of the output that its last line is looked for in. */
const LAST = 1 << 16

/**
 * Runs a Node program, feeds it `chunks` and reads what it writes. Gives its exit code, seconds, CPU seconds, peak memory in
 * bytes, the bytes read and written, the lines, the hash and the last line of what was written, and how many bytes had been fed when the
 * first line that begins with `first` came out (null where none did).
 */
export async function measure(args, { chunks = [], first = null, cwd = root } = {}) {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'peak.mjs'), ...args], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  })
  const state = { fed: 0, written: 0, lines: 0, firstAt: null, ended: false }
  const hash = createHash('sha256')
  let end = Buffer.alloc(0)
  let figures = ''
  child.stdio[3].setEncoding('utf8').on('data', (text) => {
    figures += text
  })
  child.stdout.on('data', (chunk) => {
    state.written += chunk.length
    hash.update(chunk)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) state.lines++
    end = Buffer.concat([end, chunk]).subarray(-LAST)
    if (first !== null && state.firstAt === null && chunk.includes(first)) state.firstAt = state.fed
  })
  child.stdin.on('error', () => {})
  let gone = false
  const done = once(child, 'close').finally(() => {
    gone = true
  })
  for (const chunk of chunks) {
    if (gone) break
    state.fed += chunk.length
    if (!child.stdin.write(chunk)) await Promise.race([once(child.stdin, 'drain').catch(() => {}), done])
  }
  child.stdin.end()
  const [code] = await done
  const seconds = (performance.now() - start) / 1000
  const last = end.toString('utf8').trimEnd().split('\n').at(-1)
  return { code, seconds, ...JSON.parse(figures || '{}'), ...state, sha256: hash.digest('hex'), last }
}
