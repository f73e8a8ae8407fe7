import { expect, test } from 'vitest'
import { canonicalNumber } from '../../src/lexicon/documentNumber.ts'
import { besideNumber, isHeadMarks, isMastheadWord, readMasthead } from '../../src/lexicon/redHead.ts'

test.each([
  '000012',
  '０００００７',
  '份号：12',
  '№ 0035',
  '秘密★6个月',
  '机密*1年',
  '秘　密',
  '密级：绝密★长期',
  '特　　急',
  '紧急程度：特急',
  '000012                                         秘密★6个月',
  '秘密★一年　特急',
  '签发人：王　平',
  '签发人：王平　李明远',
  '签 发：王平',
])('a line of marks: %s', (line) => {
  expect(isHeadMarks(line)).toBe(true)
})

test.each([
  '特急事项由值班室办理',
  '秘密会议',
  '120012',
  '签发人：____',
  '签发人：王平同志，电话：0713-1234567',
  '加急费',
  '',
])('no line of marks: %s', (line) => {
  expect(isHeadMarks(line)).toBe(false)
})

test.each([
  ['云水县人民政府文件', ['云水县人民政府']],
  ['云 水 县 人 民 政 府 文 件', ['云水县人民政府']],
  ['云水县人民政府　　文　件', ['云水县人民政府']],
  ['中共云水县委办公室文件', ['中共云水县委办公室']],
  ['云水县教育局　云水县财政局　文件', ['云水县教育局', '云水县财政局']],
  ['云水县教育局文件', ['云水县教育局']],
])('a masthead: %s', (line, bodies) => {
  expect(readMasthead(line)).toEqual(bodies)
})

test.each([
  '县政府文件',
  '市政府办公室文件',
  '部门规范性文件',
  '各级各部门文件',
  '关于印发文件',
  '云水县人民政府',
  '文件',
])('no masthead: %s', (line) => {
  expect(readMasthead(line)).toBeNull()
})

test('the word alone', () => {
  expect([isMastheadWord('文件'), isMastheadWord('文')]).toEqual([true, false])
})

test.each([
  '云水县人民政府办公室文件　　　云政办发[2023]5号',
  '云 水 县 人 民 政 府 办 公 室 文 件    云政办发〔2023〕5号',
  '000012　　　　　　　　云政办发〔2023〕5号',
  '特　急　　云政办发〔2023〕5号',
  '秘密★1年    云政办发〔2023〕5号',
  '云政办发〔2023〕5号　　　特急',
  '签发人：王　平　　　云政办发〔2023〕5号',
  '签发人：王平    云政办发〔2023〕5 号',
  '云政办发〔2023〕5号    签发人：王平　李明远',
  '云水县人民政府办公室文件　　云政办发〔2023〕5号　　签发人：王平',
])('the number beside what a head has: %s', (line) => {
  expect(canonicalNumber(line)).toBe('云政办发〔2023〕5号')
})

test.each(['按照云水县人民政府文件 云政办发〔2023〕5号', '收到文件 云政办发〔2023〕5号'])(
  'no line of a number: %s',
  (line) => {
    expect(canonicalNumber(line)).toBeNull()
  },
)

test('the bodies of the masthead beside the number', () => {
  expect(besideNumber('云水县人民政府文件　云政发〔2023〕5号')).toEqual({
    bodies: ['云水县人民政府'],
    rest: '云政发〔2023〕5号',
  })
  expect(besideNumber('云政发〔2023〕5号')).toBeNull()
})
