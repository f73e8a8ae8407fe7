import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Io } from '../../src/cli/streams.ts'
import { Collected } from './collected.ts'

const notice = ['云水县人民政府', '关于修桥的通知', '云政发〔2024〕5号', '', '各乡镇：', '　　修桥。', ''].join('\n')

function io(argv: string[], more: Partial<Io['streams']> = {}, env: Io['env'] = {}): { io: Io; stderr: Collected } {
  const stderr = new Collected()
  const streams = { stdin: Readable.from([Buffer.from(notice)]), stdout: new Collected(), stderr, ...more }
  return { io: { argv, streams, env, cwd: import.meta.dirname, signal: new AbortController().signal }, stderr }
}

/** A stream that takes nothing. */
const refusing = (code: string): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })

describe('main', () => {
  it.each(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])(
    'is done where the reader of stdout went away (%s)',
    async (code) => {
      const { io: given, stderr } = io(['-f', 'ndjson', '-'], { stdout: refusing(code) })
      expect(await main(given)).toBe(0)
      expect(stderr.text).toBe('')
    },
  )

  it('tells a full disk', async () => {
    const { io: given, stderr } = io(['-'], { stdout: refusing('ENOSPC') })
    expect(await main(given)).toBe(2)
    expect(stderr.text).toBe('gongbao: stdout: cannot be written (ENOSPC).\n')
  })

  it('goes on where stderr is closed', async () => {
    expect(await main(io(['no-such-file'], { stderr: refusing('EPIPE') }).io)).toBe(2)
  })

  it('tells a fault of its own in one line, with the stack only where it is asked for', async () => {
    const broken = () =>
      new Readable({
        read() {
          this.destroy(new TypeError('out of order'))
        },
      })
    const plain = io(['-'], { stdin: broken() })
    expect(await main(plain.io)).toBe(2)
    expect(plain.stderr.text).toBe(
      'gongbao: (stdin): internal error: out of order. Please report it; GONGBAO_DEBUG=1 shows where it happened.\n',
    )
    const debug = io(['-'], { stdin: broken() }, { GONGBAO_DEBUG: '1' })
    expect(await main(debug.io)).toBe(2)
    expect(debug.stderr.text).toContain('TypeError: out of order\n    at ')
  })

  it('tells a read error in the middle of a text as what it is', async () => {
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from(notice.repeat(2000))
        throw Object.assign(new Error('i/o error'), { code: 'EIO', syscall: 'read' })
      })(),
    )
    const { io: given, stderr } = io(['-'], { stdin })
    expect(await main(given)).toBe(2)
    expect(stderr.text).toBe('gongbao: (stdin): cannot be read (EIO).\n')
    expect((given.streams.stdout as Collected).text).toBe('')
  })

  it('is interrupted before it begins where the signal has come already', async () => {
    const { io: given, stderr } = io(['-'])
    expect(await main({ ...given, signal: AbortSignal.abort() })).toBe(130)
    expect(stderr.text).toBe('')
  })
})
