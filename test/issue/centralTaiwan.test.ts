import { expect, test } from 'vitest'
import { findDocumentNumbers } from '../../src/lexicon/documentNumber.ts'
import { readDocuments } from '../document/read.ts'

const shown = (...lines: string[]) =>
  readDocuments(lines).map(({ number, issuers, title, kind, signatories, date }) => ({
    number,
    issuers,
    title,
    kind,
    signatories,
    date,
  }))

const NOTICE = {
  number: '東水字第09804516190號',
  issuers: ['水務部'],
  title: '預告修正「取水辦法」第三條草案',
  kind: '公告',
  signatories: ['王秋明'],
  date: '2009-03-06',
}
const TEXT = [
  '主　　旨：預告修正「取水辦法」第三條草案。',
  '依　　據：行政程序法第一百五十四條第一項。',
  '公告事項：',
  '一、修正機關：水務部。',
  '二、修正條文草案如附件。',
  '部　　長　王秋明',
]

test.each([
  [['水務部公告\t中華民國98年3月6日 東水字第09804516190號']],
  [['水務部公告　　　　中華民國98年3月6日', '', '東水字第09804516190號']],
  [['水務部公告　　　　中華民國98年3月6日　　東水字第09804516190號', '']],
  [['水務部公告', '中華民國98年3月6日', '東水字第09804516190號']],
])('issuer, kind, date and number: %j', (head) => {
  expect(shown(...head, ...TEXT)).toEqual([NOTICE])
})

test('documents of a day one after the other, and the way back to the top of the page between them', () => {
  const order = [
    '鹽務部令\t中華民國98年3月7日 台鹽（二）字第0980001234B號',
    '',
    '修正「鹽務辦法」第三條。 附修正「鹽務辦法」第三條 部　長 李遠平 鹽務辦法第三條修正條文 第　三　條 本辦法自發布日施行。',
  ]
  const page = ['', 'Top', '']
  const found = readDocuments([`水務部公告\t中華民國98年3月6日 ${NOTICE.number}`, ...TEXT, ...page, ...order, ...page])
  expect(found.map(({ number, title }) => [number, title])).toEqual([
    [NOTICE.number, NOTICE.title],
    ['台鹽（二）字第0980001234B號', '修正「鹽務辦法」第三條'],
  ])
  expect(found.flatMap(({ blocks }) => blocks).some(({ text }) => text === 'Top')).toBe(false)
})

test('a sentence with a date and a number begins none', () => {
  const cited = '依水務部令中華民國98年3月6日 東水字第0980000001號辦理。'
  expect(
    shown(`水務部公告\t中華民國98年3月6日 ${NOTICE.number}`, ...TEXT.slice(0, 4), cited, ...TEXT.slice(4)),
  ).toEqual([NOTICE])
})

test.each([
  ['陸人字第1019909217-1號', '陸人字第1019909217-1號'],
  ['台技（四）字第 0990173390 B 號', '台技（四）字第0990173390B號'],
  ['部授教中（總）字第0940507960號', '部授教中（總）字第0940507960號'],
])('the number %s', (text, number) => {
  expect(findDocumentNumbers(text).map(({ canonical }) => canonical)).toEqual([number])
})
