import { describe, expect, it } from 'vitest'
import { readLabelLine } from '../../src/lexicon/label.ts'

describe('readLabelLine', () => {
  it.each([
    ['责任单位：县工信局', '责任单位', '县工信局'],
    ['法定代表人：燕小归，总经理', '法定代表人', '燕小归，总经理'],
    ['帐　号：6210 0000', '帐号', '6210 0000'],
    ['社区（村）意见：', '社区意见', ''],
    ['填表人：          联系电话：', '填表人', '联系电话：'],
  ])('reads %s', (line, label, value) => {
    expect(readLabelLine(line)).toEqual({ label, value })
  })

  it.each(['县财政局：负责资金保障。', '申请人（签章）：', '申请人：某公司。住所：云水县。', '其中：县级10万元'])(
    'leaves %s',
    (line) => {
      expect(readLabelLine(line)).toBeNull()
    },
  )
})
