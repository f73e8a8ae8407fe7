import { expect, test } from 'vitest'
import { findDocumentNumbers, ownDocumentNumber } from '../../src/lexicon/documentNumber.ts'
import { read } from '../issue/gazette.ts'

test('acts that count serial and year together', () => {
  const cited = '根據第7/2018號法律第五條及第8/2019號行政法規，並經第12/2023號行政長官批示修改'
  expect(findDocumentNumbers(cited).map(({ canonical, form }) => [canonical, form])).toEqual([
    ['第7/2018號法律', 'other'],
    ['第8/2019號行政法規', 'other'],
    ['第12/2023號行政長官批示', 'order'],
  ])
  expect(ownDocumentNumber('第3/2020號行政法務司司長批示')).toMatchObject({ year: 2020, serial: 3 })
  expect(findDocumentNumbers('第29/SAAEJ/99號批示，第3/2020號公告')).toEqual([])
})

test('dispatches one after another are documents, and those that they cite begin none', () => {
  const dispatch = (number: string, day: string): string[] => [
    number,
    '',
    '行政長官行使《基本法》第五十條賦予的職權，並根據第8/2019號行政法規第十二條的規定，作出本批示。',
    '',
    '一、設立一個工作小組，旨在開展水利研究。',
    '',
    day,
    '',
    '行政長官　何秋明',
    '',
  ]
  const { documents } = read(
    ...dispatch('第98/2020號行政長官批示', '二零二零年五月二十九日'),
    ...dispatch('第99/2020號行政長官批示', '二零二零年六月一日'),
  )
  expect(
    documents.map(({ number, title, issuers, kind, signatories, date }) => [
      number,
      title,
      issuers,
      kind,
      signatories,
      date,
    ]),
  ).toEqual([
    ['第98/2020號行政長官批示', '第98/2020號行政長官批示', ['行政長官'], '批示', ['何秋明'], '2020-05-29'],
    ['第99/2020號行政長官批示', '第99/2020號行政長官批示', ['行政長官'], '批示', ['何秋明'], '2020-06-01'],
  ])
  expect(documents[0]?.references).toMatchObject([{ number: '第8/2019號行政法規', role: 'basedOn' }])
})
