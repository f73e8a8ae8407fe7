import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultOf } from '../src/cli/config/validate.ts'
import { ensureBuilt, program, root } from './cli/built.ts'

interface Block {
  lang: string
  text: string
}

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks: Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, lang, text]) => ({
  lang: lang as string,
  text: text as string,
}))
const of = (lang: string): string[] => blocks.filter((block) => block.lang === lang).map((block) => block.text)

const folder = mkdtempSync(join(tmpdir(), 'gongbao-readme-'))
// Scripts stand inside the package, so that they can import it by its name.
const scripts = join(root, 'dist/readme')

beforeAll(async () => {
  await ensureBuilt()
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/gongbao'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
  chmodSync(join(folder, 'bin/gongbao'), 0o755)
  mkdirSync(scripts, { recursive: true })
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(scripts, { recursive: true })
})

const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`, LANG: 'C' }

/** Commands of a console block with what each prints: `$ command`, then its lines. */
function commandsOf(text: string): { command: string; printed: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({ command: part.slice(0, part.indexOf('\n')), printed: part.slice(part.indexOf('\n') + 1) }))
}

/** What is printed, as a pattern: `…` alone on a line is any lines, within a line any text. */
function patternOf(printed: string): RegExp {
  const escaped = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/^…\n/gm, '(?:.*\\n)*?').replaceAll('…', '.*')}$`)
}

describe('the README', () => {
  it('opens with the two commands', () => {
    expect(blocks.slice(0, 2).map(({ lang }) => lang)).toEqual(['sh', 'sh'])
    expect(of('sh')[0]).toMatch(/^npm ci && npx gongbao .*\n$/)
    expect(of('sh')[1]).toBe('npm ci && npm test\n')
  })

  it.each(of('console').flatMap(commandsOf))('$command', ({ command, printed }) => {
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    // A command that fails tells it on stderr before anything that follows it.
    expect(stderr + stdout).toMatch(patternOf(printed))
  })

  it.each(
    blocks.flatMap(({ lang, text }, at) => (lang === 'js' ? [{ at, text, printed: blocks[at + 1]?.text ?? '' }] : [])),
  )('the script $at', ({ at, text, printed }) => {
    const script = join(scripts, `${at}.mjs`)
    writeFileSync(script, text)
    const { stdout, stderr } = spawnSync(process.execPath, [script], { cwd: root, env, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toMatch(patternOf(printed))
  })

  it.each(of('json'))('the configuration holds', async (text) => {
    expect(await faultOf(JSON.parse(text))).toBeNull()
  })

  it('names every export of the library', async () => {
    const library = await import('../src/index.ts')
    const section = readme.slice(readme.indexOf('\n## Library'), readme.indexOf('\n## Limits'))
    const unnamed = Object.keys(library).filter((name) => !section.includes(name))
    expect(unnamed).toEqual([])
  })

  it('links to what is there', () => {
    const prose = readme.replace(/^```[\s\S]*?^```$/gm, '')
    for (const [, target] of prose.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(() => readFileSync(join(root, target as string))).not.toThrow()
    }
  })
})
