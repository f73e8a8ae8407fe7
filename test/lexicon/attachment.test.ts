import { describe, expect, it } from 'vitest'
import { readAppendix } from '../../src/lexicon/attachment.ts'
import { isMakingNote } from '../../src/lexicon/promulgation.ts'

describe('readAppendix', () => {
  it('reads a sheet named by what it is', () => {
    expect(readAppendix('附表：云水县资金分配表')).toEqual({ label: '附表', title: '云水县资金分配表' })
    expect(readAppendix('附图：云水县位置示意图（略）')).toEqual({ label: '附图', title: '云水县位置示意图（略）' })
  })

  it.each(['附件：任务分工表', '附表：', '附表1', '附则', '见附表：甲'])('leaves %s', (line) => {
    expect(readAppendix(line)).toBeNull()
  })
})

describe('isMakingNote', () => {
  it.each([
    '（2019年3月1日云水县人民政府第5次常务会议通过）',
    '（2006年4月1日云水县人民政府令第6号公布　根据2017年1月7日《关于修改部分规章的决定》修正）',
    '（县政府第3次常务会议通过）',
  ])('%s tells of the making', (note) => expect(isMakingNote(note)).toBe(true))

  it.each(['（含持有人名称、批准文号和规格）', '（试行）', '（此件公开发布）', '2019年公布'])('%s does not', (note) =>
    expect(isMakingNote(note)).toBe(false),
  )
})
