import { describe, expect, it } from 'vitest'
import { colorize, painter } from '../../src/cli/color.ts'
import { languageOf } from '../../src/cli/locale.ts'

describe('languageOf', () => {
  it.each([
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'zh' }, 'zh'],
    [[], { LANG: 'zh_TW' }, 'zh'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'zhuang' }, 'en'],
    [[], {}, 'en'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'C' }, 'zh'],
    [['--lang', 'zh'], { LANG: 'C' }, 'zh'],
    [['list', '--lang=en', 'a.txt'], { LANG: 'zh_CN' }, 'en'],
    [['--lang', 'en', '--lang', 'zh'], {}, 'zh'],
    [['--lang', 'fr'], { LANG: 'zh_CN' }, 'zh'],
    [['--lang'], {}, 'en'],
    [['--', '--lang', 'zh'], {}, 'en'],
  ])('%j with %j is %s', (argv, env, lang) => {
    expect(languageOf(argv as string[], env as Record<string, string>)).toBe(lang)
  })
})

describe('colorize', () => {
  const terminal = { isTTY: true }
  it.each([
    [undefined, {}, terminal, true],
    [undefined, {}, {}, false],
    [undefined, { TERM: 'dumb' }, terminal, false],
    [undefined, { NO_COLOR: '1' }, terminal, false],
    [undefined, { NO_COLOR: '' }, terminal, true],
    [undefined, { FORCE_COLOR: '1' }, {}, true],
    [undefined, { FORCE_COLOR: '0' }, terminal, false],
    [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal, false],
    ['auto', {}, terminal, true],
    ['always', { NO_COLOR: '1' }, {}, true],
    ['never', { FORCE_COLOR: '1' }, terminal, false],
  ])('--color %s with %j on %j is %s', (choice, env, stream, on) => {
    expect(colorize(choice, env as Record<string, string>, stream)).toBe(on)
  })

  it('leaves the text alone when off', () => {
    expect(painter(false)('red', 'x')).toBe('x')
    expect(painter(true)('red', 'x')).toBe('\u001b[31mx\u001b[39m')
  })
})
