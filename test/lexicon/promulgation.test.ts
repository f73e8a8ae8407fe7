import { expect, test } from 'vitest'
import { readPromulgation } from '../../src/lexicon/promulgation.ts'

test.each<[string, string, string | null]>([
  ['2022年6月6日 国家水土保持部令第2号公布', '2022-06-06', '国家水土保持部令第2号'],
  ['（2022年6月6日中华人民共和国水土保持部令第2号公布）', '2022-06-06', '水土保持部令第2号'],
  ['（2019年3月1日云水县人民政府第5次常务会议通过）', '2019-03-01', null],
  ['（2019年3月1日第5次会议通过，2019年3月9日公布）', '2019-03-09', null],
  ['（二〇一九年三月一日县人民政府批准）', '2019-03-01', null],
  ['（2019年1月18日州人民代表大会会议通过　2019年9月26日省人大常委会批准）', '2019-01-18', null],
])('%s', (line, date, number) => {
  expect(readPromulgation(line)).toEqual({ date, number })
})

test.each([
  '2022年6月6日',
  '2022年全县粮食安全责任制考核办法公布',
  '云水县人民政府2019年3月1日公布',
  '2019年3月1日县政府常务会议通过。现予公布',
  '2023年10月19日云水县人民政府办公室',
  `2019年3月1日${'会'.repeat(400)}通过`,
  '',
])('%s is none', (line) => {
  expect(readPromulgation(line)).toBeNull()
})
