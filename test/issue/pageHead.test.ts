import { describe, expect, test } from 'vitest'
import { parseIssue } from '../../src/pipeline.ts'

/** A city's issue as text drawn from a PDF: the pages bear the name of the section as their head. */
const TEXT = `青禾市人民政府公报
2016 年第 3 期
（总第 87 期）

目 录

市政府文件
青禾市人民政府关于印发《青禾市停车管理办法》的通知（青政发〔2016〕11 号）……………（1）

人事任免
青禾市人民政府关于周晓等同志任免职的通知……………（3）

政策解读
《青禾市停车管理办法》解读……………（4）

大事记
2016 年 5 月—6 月市政府大事记……………（4）

市政府文件

青禾市人民政府
关于印发《青禾市停车管理办法》的通知
青政发〔2016〕11 号

各县（市、区）人民政府：
现将《青禾市停车管理办法》印发给你们，请认真贯彻执行。

附件：1.停车管理领导小组名单
2.青禾市 2016—2017 年度停车秩序整治主要任务分解
表

青禾市人民政府

— 1 —

市政府文件
2016 年 6 月 16 日

青禾市停车管理办法

第一条 为规范停车管理，制定本办法。
第二条 本办法自公布之日起施行。

附件 1

停车管理领导小组名单
组 长：马远 副市长
成 员：
段玉 市财政局副局长
柴米 市城管执法局党组成员、市容环境卫生管理处
处长
各县（市、区）人民政府分管副县（市、区）长
领导小组办公室设在市城管执法局。

附件 2

青禾市 2016—2017 年度停车秩序
整治主要任务分解表
序号
工作任务
牵头单位
完成时限
1
道路泊位清理
市公安局
2016 年 7 月底
2
占道经营、违规停放
集中整治
市城管执法局
2016 年 8 月底
3
停车收费公示
市物价局
2016 年 9 月底
4

— 2 —

市政府文件
泊位编号
市公安局
2016 年 9 月底

人事任免

青禾市人民政府
关于周晓等同志任免职的通知
青政任〔2016〕4 号

各县（市、区）人民政府：
任命：
周晓同志为市审计局副局长（试用期一年）；
宁东同志为市政府驻沪联络处主任（正处级），免去其市商务局副局长
职务。

青禾市人民政府
2016 年 6 月 21 日

— 3 —

政策解读 大事记
政策解读

《青禾市停车管理办法》解读
近日，市政府印发了《青禾市停车管理办法》，现解读如下。

大事记

2016 年 5 月—6 月市政府大事记
5 月
9 日 市长赵文主持召开市政府常务会议。
6 月
3 日 市政府与白沙农业大学签约。

— 4 —
青禾市人民政府公报 政府信息公开的法定载体

登载在本公报上的规范性文件文本为标准文本

主 办：青禾市人民政府办公室`
const issue = parseIssue(TEXT)
const [notice, personnel, , chronicle] = issue.documents
const blocks = (at: number) => issue.documents[at]?.blocks.map(({ type, text }) => `${type}: ${text ?? ''}`) ?? []

describe('pages headed by the names of their sections', () => {
  test('begin no document and end none', () => {
    expect(issue.documents.map(({ title, section }) => [title, section])).toEqual([
      ['关于印发《青禾市停车管理办法》的通知', '市政府文件'],
      ['关于周晓等同志任免职的通知', '人事任免'],
      ['《青禾市停车管理办法》解读', '政策解读'],
      ['2016年5月—6月市政府大事记', '大事记'],
    ])
    expect(issue.diagnostics).toEqual([])
  })

  test('cut no signature and no table', () => {
    expect(notice).toMatchObject({ signatories: ['青禾市人民政府'], date: '2016-06-16' })
    expect(blocks(0)).toContain('signature: 青禾市人民政府\n2016 年 6 月 16 日')
    expect(notice?.tables[0]?.rows.at(-1)).toEqual(['4', '泊位编号', '市公安局', '2016 年 9 月底'])
    expect(blocks(0).filter((block) => block.endsWith('市政府文件'))).toEqual([])
    expect(blocks(1).some((block) => block.includes('大事记'))).toBe(false)
  })
})

describe('around them', () => {
  test('the title of an annex over two lines is that of its table', () => {
    expect(notice?.annexes.map(({ label, title }) => [label, title])).toEqual([
      ['附件1', '停车管理领导小组名单'],
      ['附件2', '青禾市2016—2017年度停车秩序整治主要任务分解表'],
    ])
    expect(notice?.tables[0]?.title).toBe('青禾市 2016—2017 年度停车秩序整治主要任务分解表')
  })

  test('a cell that went on in a second line is one', () => {
    expect(notice?.tables[0]?.rows[1]).toEqual(['2', '占道经营、违规停放集中整治', '市城管执法局', '2016 年 8 月底'])
  })

  test('a long post without a name ends with its line', () => {
    expect(blocks(0)).toContain('listItem: 各县（市、区）人民政府分管副县（市、区）长')
    expect(blocks(0)).toContain('paragraph: 领导小组办公室设在市城管执法局。')
  })

  test('an appointment cut by the line end is one item', () => {
    expect(blocks(1)).toContain('listItem: 宁东同志为市政府驻沪联络处主任（正处级），免去其市商务局副局长职务。')
    expect(personnel?.appointments.map(({ action, person }) => [action, person])).toEqual([
      ['appoint', '周晓'],
      ['appoint', '宁东'],
      ['remove', '宁东'],
    ])
  })

  test('the months of a chronicle are its headings, and no part of its title', () => {
    expect(chronicle?.kind).toBe('大事记')
    expect(chronicle?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual(['5 月', '6 月'])
  })

  test('what the gazette says of its own texts is back matter', () => {
    expect(blocks(3).at(-1)).toMatch(/白沙农业大学/u)
  })
})

describe('wherever the page has its number', () => {
  const HEAD = /\n— (\d) —\n\n(市政府文件|政策解读 大事记)\n/gu
  test.each([
    ['at its foot, under the names', '\n$2\n— $1 —\n\n'],
    ['before the names', '\n$1 $2\n'],
    ['behind the names as well', '\n— $1 —\n$2 $1\n'],
    ['nowhere', '\n$2\n'],
    ['over the name of the gazette', '\n— $1 —\n\n青禾市人民政府公报 $2\n'],
  ])('%s', (_, head) => {
    const { documents } = parseIssue(TEXT.replace(HEAD, head))
    expect(documents.map(({ title }) => title)).toEqual(issue.documents.map(({ title }) => title))
    expect(documents.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual(
      issue.documents.map(({ blocks }) => blocks.map(({ text }) => text)),
    )
  })
})
