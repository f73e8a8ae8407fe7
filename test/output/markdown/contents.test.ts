import { expect, it } from 'vitest'
import { listedDocuments } from '../../../src/output/markdown/contents.ts'
import { at, document, hostileIssue } from '../sample.ts'

const entry = (title: string, number: string | null = null) => ({
  section: null,
  title,
  number,
  page: null,
  position: at(1),
})

const listed = (entries: ReturnType<typeof entry>[], documents: [number: string | null, title: string | null][]) =>
  listedDocuments({
    ...hostileIssue(),
    contents: entries,
    documents: documents.map(([number, title], index) => document({ id: `doc-${index}`, number, title })),
  }).map((found) => found?.id ?? null)

it('finds documents by number, then by title with or without the issuer', () => {
  expect(
    listed(
      [
        entry('云水县人民政府关于供水的通知'),
        entry('关于排水的通知', '云政发〔2024〕2号'),
        entry('大事记'),
        entry('云水县公告'),
        entry('云水县人民政府转发白沙省人民政府关于供水的通知的通知'),
      ],
      [
        ['云政发〔2024〕2号', '关于防汛的通知'],
        [null, '关于供水的通知'],
        [null, '大事记'],
        [null, '公告'],
        [null, null],
      ],
    ),
  ).toEqual(['doc-1', 'doc-0', 'doc-2', null, null])
})

it('gives each document once, the first first', () => {
  const twice: [string, string] = ['云政发〔2024〕2号', '关于供水的通知']
  const one = entry('关于供水的通知', '云政发〔2024〕2号')
  expect(listed([one, one, one], [twice, twice])).toEqual(['doc-0', 'doc-1', null])
})
