import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printTable } from '../../../src/document/tables/print.ts'
import { displayWidth } from '../../../src/lexicon/width.ts'
import { tableOf, tabs } from './support.ts'

const TABLE = tableOf(
  tabs('项目资金表　　单位：万元\n序号→项目→金额\n一、水利→→\n1→渡口饮水管网工程→1,200\n2→水井→80\n注：含税。'),
)

describe('printTable', () => {
  it('aligns columns by the width of their characters', () => {
    expect(printTable(TABLE).split('\n')).toEqual([
      '项目资金表  单位：万元',
      '序号  项目               金额',
      '----  ----------------  -----',
      '一、水利',
      '   1  渡口饮水管网工程  1,200',
      '   2  水井                 80',
      '注：含税。',
    ])
  })

  it('wraps cells to the width of the terminal', () => {
    expect(printTable(TABLE, 21).split('\n').slice(1, 6)).toEqual([
      '序号  项目       金额',
      '----  --------  -----',
      '一、水利',
      '   1  渡口饮水  1,200',
      '      管网工程',
    ])
  })

  it('prints a table without names as it is', () => {
    expect(printTable(tableOf(tabs('柳溪镇→12→30\n大坪乡→11→20\n茶园→9→8')))).toBe(
      '柳溪镇  12  30\n大坪乡  11  20\n茶园     9   8',
    )
  })

  it('keeps every character, and no line is wider than asked', () => {
    const cell = fc.string({ unit: fc.constantFrom('水', '利', 'a', '1', '，'), minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 24, max: 90 }),
        (rows, width) => {
          const table = {
            ...TABLE,
            title: null,
            unit: null,
            notes: [],
            sectionRows: [],
            columns: ['甲', '乙', '丙'],
            rows,
          }
          const printed = printTable(table, width)
          expect(printed.split('\n').every((line) => displayWidth(line) <= width)).toBe(true)
          for (const ch of '水利a，') {
            const count = (text: string) => text.split(ch).length
            expect(count(printed)).toBe(count(rows.flat().join('')))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
