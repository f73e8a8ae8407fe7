import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'

describe('the library', () => {
  it('exports what it promises, and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual([
      'NotTextError',
      'UnknownEncodingError',
      'parseIssue',
      'parseIssues',
      'parseStream',
      'renderMessage',
      'validateRecord',
      'version',
    ])
  })

  it('is of the version that package.json states', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(library.version).toBe(version)
  })
})
