import { describe, expect, test } from 'vitest'
import { FrontMatter } from '../../src/document/frontMatter.ts'
import { allBlocks, documentOf } from '../document/notice.ts'
import { readDocuments } from '../document/read.ts'

const HEAD = [
  '---',
  'title: 关于加强防汛工作有关问题的复函',
  'shortTitle: 防汛复函',
  'date: 2020-03-23',
  'author: 云水县水利局办公室',
  'tag:',
  '  - 水利',
  '---',
  '',
]
const TEXT = [
  '青禾镇人民政府：',
  '',
  '你镇《关于防汛工作的请示》收悉。经研究，现函复如下。',
  '',
  '一、同意你镇的防汛方案。',
  '',
  '云水县水利局',
  '2020年3月20日',
]

describe('the head of a Markdown file', () => {
  test('gives the title that the text leaves out, and nothing else', () => {
    const document = documentOf(...HEAD, ...TEXT)
    expect(document).toMatchObject({
      title: '关于加强防汛工作有关问题的复函',
      kind: '复函',
      addressee: '青禾镇人民政府',
      date: '2020-03-20',
      signatories: ['云水县水利局'],
    })
    expect(allBlocks(document)[0]).toEqual(['title', '关于加强防汛工作有关问题的复函'])
    expect(allBlocks(document).map(([, text]) => text)).not.toContainEqual(
      expect.stringMatching(/防汛复函|2020-03-23/u),
    )
  })
  test('is one printing of the title, the text another', () => {
    const document = documentOf(...HEAD, '# 关于加强防汛工作有关问题的复函', '', ...TEXT)
    expect(document.title).toBe('关于加强防汛工作有关问题的复函')
  })
  test('a quoted title, over a box for the note on the making', () => {
    const head = ['---', 'title: "云水县消防规定"', 'icon: article', '---', '', '::: tip 修订信息', '']
    const note = ['（2019年3月1日云水县人民政府令第12号公布　自2019年5月1日起施行）', '', ':::', '', '[[toc]]', '']
    const document = documentOf(...head, ...note, '## 第一章 总则', '', '第一条 为了加强消防工作，制定本规定。')
    expect(document).toMatchObject({ title: '云水县消防规定', number: '云水县人民政府令第12号', date: '2019-03-01' })
    expect(allBlocks(document).map(([type]) => type)).toEqual(['title', 'note', 'heading', 'paragraph'])
  })
  test('the title of a catalogue begins no document', () => {
    expect(readDocuments(['---', 'title: 云水县规定', 'icon: table', '---', '', '- 消防', '- 水利'])).toEqual([])
  })
})

describe('lines of a head', () => {
  const taken = (...lines: string[]) => {
    const matter = new FrontMatter()
    return lines.map((line) => matter.takes(line))
  }
  test('end at the second fence', () => {
    expect(taken('---', 'title: 甲', 'tags: [乙]', '  - 丙', '', '---', 'author: 丁')).toEqual([
      null,
      { title: '甲' },
      { title: null },
      { title: null },
      null,
      null,
      null,
    ])
  })
  test('a rule over a text is none', () => {
    expect(taken('---', '一、总体要求', 'title: 甲')).toEqual([null, null, null])
    expect(taken('---', '', 'title: 甲')).toEqual([null, null, null])
    expect(taken('title: 甲')).toEqual([null])
  })
  test('ends at a line of text', () => {
    expect(taken('---', 'title: 甲', '各乡镇：', 'date: 1')).toEqual([null, { title: '甲' }, null, null])
  })
  test('a title without a value', () => {
    expect(taken('---', 'title:', "title: '甲'")).toEqual([null, { title: null }, { title: '甲' }])
  })
  test('a head without an end', () => {
    const lines = taken('---', ...Array.from({ length: 200 }, () => 'a: b'))
    expect(lines.filter((line) => line !== null)).toHaveLength(80)
  })
})
