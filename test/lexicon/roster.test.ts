import { describe, expect, it } from 'vitest'
import { readRosterLine } from '../../src/lexicon/roster.ts'

describe('readRosterLine', () => {
  it.each([
    ['组　长：李小剑　县政府副县长', '组长', '李小剑', true],
    ['李　剑　县水利局局长', null, '李剑', true],
    ['李小剑（县水利局副局长）', null, '李小剑', true],
    ['李　剑（县水利局副局长）、王海（县教育局局长）', null, '李剑', true],
    ['尤　嘉　县政府副县长，白石经济开发区管理委员会主任', null, '尤嘉', true],
    ['周正（女）　县人民医院　护师', null, '周正', true],
    ['孙　平　县中小企业事务', null, '孙平', false],
  ])('reads %s', (line, label, name, complete) => {
    expect(readRosterLine(line)).toEqual({ label, name, complete })
  })

  it.each(['李小剑（女）', '县水利局负责，县财政局配合', '会议　听取了汇报，通过了方案', '李剑主持会议。'])(
    'leaves %s',
    (line) => {
      expect(readRosterLine(line)).toBeNull()
    },
  )
})
