import { expect, test } from 'vitest'
import { blocksOf } from '../document/read.ts'
import { read } from './gazette.ts'

const LETTER = [
  '裝',
  '訂',
  '線',
  '檔　　號:',
  '保存年限:',
  '東坡市政府秘書處　函',
  '地址：708201東坡市信義路6號',
  '承辦人：王秋明',
  '電子信箱：office@mail.dongpo.',
  'gov.tw',
  '受文者：東坡市政府工務局',
  '發文日期：中華民國110年12月23日',
  '發文字號：東市秘文字第1101558063號',
  '速別：普通件',
  '附件：如說明',
  '主旨：請依格式製作感謝狀，請查照。',
  '說明：',
  '一、感謝狀應預留蓋印之空間。',
  '裝',
  '訂',
  '線',
  '二、紙張建議用象牙卡。',
  '正本：東坡市政府工務局',
]

test('a letter whose address is broken over two lines, and whose binding line is printed a character a line', () => {
  const [document] = read(...LETTER).documents
  expect(document).toMatchObject({
    number: '東市秘文字第1101558063號',
    kind: '函',
    issuers: ['東坡市政府秘書處'],
    addressee: '東坡市政府工務局',
    date: '2021-12-23',
  })
  const blocks = blocksOf(document as NonNullable<typeof document>)
  expect(blocks.find((block) => block.includes('電子信箱'))).toContain('gov.tw')
  expect(blocks.filter((block) => /[訂線]/u.test(block))).toEqual([])
})

test('a word above the number that is no rest of an address leaves it without a head', () => {
  expect(read(...LETTER.map((line) => (line === 'gov.tw' ? '東坡通訊' : line))).documents).toEqual([])
})
