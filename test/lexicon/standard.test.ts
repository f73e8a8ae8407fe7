import { expect, test } from 'vitest'
import { isStandardLine } from '../../src/lexicon/standard.ts'

test.each([
  'GB/T 6968　膜式燃气表',
  'GBZ 241—2005　　密闭空间作业规范',
  'GB 50288-99 灌溉与排水工程设计规范；',
  'SL 21—2015《降水量观测规范》',
  'DB32/T 1234.5—2010　河道管理规范 第5部分',
  'JJG 577—2005　膜式燃气表检定规程',
  'T/CHES 18—2018　节水型企业评价导则',
  'ＧＢ／Ｔ　１２３４５—２００３　城市污水水质标准（推荐性）',
])('%s', (line) => {
  expect(isStandardLine(line)).toBe(true)
})

test.each([
  'WS 221—1998《浴池卫生标准》同时废止。',
  'GB 14934—1994',
  'ICU 2 张床位',
  'AB 12　水泵',
  'PC2022-07号地块：2022年4月15日9时',
  'LED 显示屏 3 块',
  'B 超检查 20 人次',
  '膜式燃气表（GB/T 6968）',
])('no standard and its name: %s', (line) => {
  expect(isStandardLine(line)).toBe(false)
})
