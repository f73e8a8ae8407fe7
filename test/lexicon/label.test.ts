import { expect, test } from 'vitest'
import { readLabelLine } from '../../src/lexicon/label.ts'

test.each<[string, string, string]>([
  ['责任单位：县工信局', '责任单位', '县工信局'],
  ['联 系 人：王 平', '联系人', '王 平'],
  ['联系电话:0700-1234567', '联系电话', '0700-1234567'],
  ['培训地点：三楼会议室。', '培训地点', '三楼会议室。'],
  ['（牵头部门：县财政局）', '牵头部门', '县财政局）'],
  ['公安局审核意见：', '公安局审核意见', ''],
  ['完成时限：2024年6月底前', '完成时限', '2024年6月底前'],
])('%s', (line, label, value) => {
  expect(readLabelLine(line)).toEqual({ label, value })
})

test.each([
  '县财政局：负责资金保障。',
  '其中：水田200亩',
  '主要职责：组织协调',
  '责任单位：负责本辖区防汛。',
  '完成时间：要抓早。要抓紧。',
  '，责任单位：县工信局',
  '一个长到不能再作标签的培训活动地点：三楼',
  '：县工信局',
  '责任单位',
  '',
])('%s is none', (line) => {
  expect(readLabelLine(line)).toBeNull()
})
