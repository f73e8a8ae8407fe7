import { expect, test } from 'vitest'
import { notice, read } from './gazette.ts'

const MASTHEAD = ['云水县人民政府公报', '2023年第2期', '']

test.each([[['']], [['', '']], [['', '', '']]])('the body and the day under a communiqué, parted by %j', (blank) => {
  const { documents } = read(
    ...MASTHEAD,
    ...notice('关于春耕的通知', '云政发〔2023〕4号'),
    '# 云水县2022年国民经济和社会发展统计公报',
    ...blank,
    '云水县统计局',
    ...blank,
    '2023年3月21日',
    ...blank,
    '2022年，全县经济运行总体平稳。',
  )
  expect(documents[1]).toMatchObject({
    title: '云水县2022年国民经济和社会发展统计公报',
    issuers: ['云水县统计局'],
    date: '2023-03-21',
  })
})
