import { expect, test } from 'vitest'
import { read } from './gazette.ts'

test('a title of one line that OCR read twice is one title and ends no document above it', () => {
  const TITLE = '# 云水县人民政府 关于青禾水库保护区划定方案的批复'
  const { documents } = read(
    '# 云水县人民政府',
    '',
    '# 关于禁止野外用火的通告',
    '',
    '云政规〔2023〕2号',
    '',
    '为保护森林，现通告如下：',
    '',
    '一、禁止野外用火。',
    '',
    '云水县人民政府',
    '',
    '2023年4月26日',
    '',
    TITLE,
    '',
    TITLE,
    '',
    '云政函〔2023〕37号',
    '',
    '县水利局：',
    '',
    '你局请示收悉。现批复如下：',
    '',
    '同意划定方案。',
    '',
    '云水县人民政府',
    '',
    '2023年5月16日',
  )
  expect(
    documents.map(({ title, issuers, instruments, position }) => [
      title,
      issuers,
      instruments.length,
      position.start.line,
    ]),
  ).toEqual([
    ['关于禁止野外用火的通告', ['云水县人民政府'], 0, 1],
    ['关于青禾水库保护区划定方案的批复', ['云水县人民政府'], 0, 15],
  ])
})
