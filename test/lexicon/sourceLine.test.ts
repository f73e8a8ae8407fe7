import { expect, test } from 'vitest'
import { isSourceLine } from '../../src/lexicon/sourceLine.ts'

test.each([
  '（县民政局　王　平）',
  '(县国土分局)',
  '(柳溪镇　李  明)',
  '（县民政局、县财政局）',
  '（县民政局　王平、李远山）',
  '（通讯员　王平）',
  '（来源：县水利局）',
  '（据《青禾日报》报道）',
  '（县水利局供稿）',
  '（王平　摄）',
])('%s', (line) => {
  expect(isSourceLine(line)).toBe(true)
})

test.each([
  '（县民政局局长）',
  '（试行）',
  '（2023年5月8日）',
  '（以下简称本县）',
  '（一）加强领导',
  '（王平）',
  '（单位：万元）',
  '（此件公开发布）',
  '（责任单位：县水利局）',
  '（县水利局负责）',
  '（县水利局',
  '县水利局',
  '（见附件）',
  '',
])('%s is none', (line) => {
  expect(isSourceLine(line)).toBe(false)
})
