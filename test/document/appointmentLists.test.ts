import { expect, test } from 'vitest'
import { blocksOf, readDocument, SIGNED } from './read.ts'

const document = readDocument([
  '云水县人民政府',
  '关于李明等同志职务任免的通知',
  '云政任〔2024〕4号',
  '各乡镇人民政府，县直各单位：',
  '　　因工作需要，经县人民政府第八次常务',
  '会议、县人民政府党组会议研究，并按照规',
  '定程序履行有关手续，现决定：',
  '　　一、任命',
  '　　李明为县数据局局长（试用期一年）；',
  '　　二、免去',
  '　　李明的县大数据发展管理局局长职务；',
  '　　王家和的县统计局副局长、县普查数据',
  '审核中心主任职务，到龄退休。',
  ...SIGNED,
])

test('a heading says what is done to those under it', () => {
  expect(document.appointments.map(({ action, person, position }) => [action, person, position])).toEqual([
    ['appoint', '李明', '县数据局局长'],
    ['remove', '李明', '县大数据发展管理局局长'],
    ['remove', '王家和', '县统计局副局长、县普查数据审核中心主任'],
  ])
})

test('an item that is set in goes on at the margin', () => {
  expect(blocksOf(document)).toContain('listItem: 王家和的县统计局副局长、县普查数据审核中心主任职务，到龄退休。')
})
