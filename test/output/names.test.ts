import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, uniqueNames } from '../../src/output/names.ts'
import { anyText } from './arbitrary.ts'

const bytes = (text: string): number => Buffer.byteLength(text)

describe('file names', () => {
  it.each([
    ['云政发〔2024〕20号', '云政发〔2024〕20号'],
    ['关于“供水”的通知（试行）', '关于“供水”的通知（试行）'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..', 'untitled'],
    ['.', 'untitled'],
    ['', 'untitled'],
    [' \t\n ', 'untitled'],
    ['.hidden', 'hidden'],
    ['name. . .', 'name'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['Lpt9 .x', '_Lpt9 .x'],
    ['COM¹', '_COM¹'],
    ['CONIN$', '_CONIN$'],
    ['CONSOLE', 'CONSOLE'],
    ['C\u200bON', '_CON'],
    ['a\u0000b\u001bc\u0085d', 'a_b_c_d'],
    ['gpj.\u202eexe', 'gpj.exe'],
    ['e\u0301', 'é'],
    ['\ud800x', '_x'],
    ['云\u3000水\u00a0\u00a0县', '云 水 县'],
  ])('%j becomes %j', (text, name) => {
    expect(fileName(text)).toBe(name)
  })

  it('cuts long names at a whole character, extension included', () => {
    const name = fileName('𠀀'.repeat(100), '.md')
    expect(name).toBe(`${'𠀀'.repeat(59)}.md`)
    expect(bytes(fileName('云'.repeat(100)))).toBe(240)
    expect(fileName(`${'a'.repeat(235)} . bcd`, '.md')).toBe(`${'a'.repeat(235)}.md`)
  })

  it('is safe and settled, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const name = fileName(text, '.md')
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Cf}]/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]$/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d) *\./i)
        expect(name).toBe(name.normalize('NFC'))
        expect(bytes(name)).toBeLessThanOrEqual(240)
        expect(fileName(name)).toBe(name)
      }),
    )
  })
})

describe('unique names', () => {
  it('number what comes again, also in another case or normalisation', () => {
    const name = uniqueNames()
    expect(['a', 'A', 'é', 'e\u0301', 'a', 'a-2'].map((text) => name(text, '.md'))).toEqual([
      'a.md',
      'A-2.md',
      'é.md',
      'é-2.md',
      'a-3.md',
      'a-2-2.md',
    ])
  })

  it('keep numbered names short enough', () => {
    const name = uniqueNames()
    const long = '云'.repeat(200)
    const names = [1, 2, 3].map(() => name(long, '.csv'))
    expect(new Set(names).size).toBe(3)
    for (const each of names) expect(bytes(each)).toBeLessThanOrEqual(240)
  })

  it('take a thousand equal texts quickly', () => {
    const name = uniqueNames()
    const names = Array.from({ length: 20_000 }, () => name('通知', '.md'))
    expect(new Set(names).size).toBe(20_000)
    expect(names.at(-1)).toBe('通知-20000.md')
  })
})
