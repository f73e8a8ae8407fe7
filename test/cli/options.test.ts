import { expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { FORMATS } from '../../src/cli/options.ts'
import { formats } from '../../src/output/formats.ts'
import { cases } from './case.ts'

it('the formats of the command line are those that can be written', () => {
  expect(formats.map(({ name }) => name)).toEqual([...FORMATS])
})

it('no option is defined twice in a command', () => {
  for (const { options } of commands) {
    const names = options.flatMap(({ flags }) => flags.split(/[ ,]+/).filter((part) => part.startsWith('-')))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})

it('every command is fetched when it is called for', async () => {
  for (const { load } of commands) expect(await load()).toMatchObject({ run: expect.any(Function) })
})

it('the help of every command is a case, in both languages', () => {
  const names = new Set(cases.map(({ name }) => name))
  const wanted = commands.flatMap(({ name }) => [`help-${name}`, `help-${name}-zh`])
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})
