import { describe, expect, test } from 'vitest'
import { isCrumbs, isPostedLine, isWebChrome } from '../../src/lexicon/webChrome.ts'
import { readDocuments } from '../document/read.ts'

const TEXT = ['', '水利建设关系全县大局，现提出以下意见。', '', '一、总体要求', '坚持节水优先，统筹治理。']
const shown = (...lines: string[]) => readDocuments(lines).map(({ title, number, issuers }) => [title, number, issuers])

describe('titles that open a text', () => {
  test('of a kind that no document bears, over the note on its making', () => {
    const found = readDocuments([
      '**中共云水县委关于制定水利发展规划的建议**',
      '',
      '**（2025年10月23日中国共产党云水县第十届委员会第四次全体会议通过）**',
      ...TEXT,
    ])
    expect(found).toMatchObject([
      { title: '关于制定水利发展规划的建议', issuers: ['中共云水县委'], date: '2025-10-23', kind: null },
    ])
  })
  test('without the note it is none', () => {
    expect(shown('中共云水县委关于制定水利发展规划的建议', ...TEXT)).toEqual([])
  })
  test('that give nothing but their kind, over an addressee', () => {
    expect(shown('省委通知', '各乡镇党委，县直各单位：', '现将来信转发给你们，请认真学习。')).toEqual([
      ['省委通知', null, []],
    ])
    expect(shown('省委通知', '一、总体要求', '坚持节水优先，统筹治理。')).toEqual([])
  })
  test.each(['通知', '停水通告', '紧急通知'])('that give nothing but their kind, over the text: %s', (title) => {
    const text = ['因管道检修，自5月8日8时起云水县城区暂停供水，恢复时间另行通知。', '', '咨询电话：5550100', '']
    const found = readDocuments([title, '', ...text, '云水县城市供水', '工作领导小组办公室', '2023年5月7日'])
    expect(found).toMatchObject([
      { title, kind: title.slice(-2), signatories: ['云水县城市供水工作领导小组办公室'], date: '2023-05-07' },
    ])
  })
  test('a heading of a site over its news is no title', () => {
    expect(shown('通知公告', '', '因管道检修，自5月8日8时起云水县城区暂停供水，恢复时间另行通知。')).toEqual([])
    expect(shown('通知', '云水县水利局关于做好防汛工作的通知　2023-05-08')).toEqual([])
  })
  test('of nine bodies on one line of Markdown', () => {
    const bodies = [
      '水务部',
      '粮务部',
      '盐务部',
      '林务部',
      '矿务部',
      '路务部',
      '船务部',
      '国家水土保持委员会',
      '盐业总局',
    ]
    const about = '关于支持水利建设服务农业农村高质量发展全面推进乡村振兴重点工作的指导意见'
    expect(shown(`# ${bodies.join(' ')}${about}`, ...TEXT)).toEqual([[about, null, bodies]])
  })
  test('number, rule and first chapter', () => {
    const rule = ['云水县人民政府工作规则', '第一章 总则', '第一条 根据有关法律，制定本规则。']
    expect(shown('云政发〔2017〕40号', ...rule)).toEqual([['云水县人民政府工作规则', '云政发〔2017〕40号', []]])
    expect(shown('云政发〔2017〕40号', '云水县人民政府工作规则', '见附件。')).toEqual([])
  })
})

describe('what a web page says of a text, between title and number or text', () => {
  test('when and from where, over the number', () => {
    const found = shown(
      '云水县财政局关于印发《水费办法》的通知',
      '',
      '2020-06-24来源: 水费科',
      '',
      '云财〔2020〕10号',
      '',
      '各乡镇财政所：',
      '现将《水费办法》印发给你们，请遵照执行。',
    )
    expect(found).toEqual([['关于印发《水费办法》的通知', '云财〔2020〕10号', ['云水县财政局']]])
  })
  const META = '来源：本网云水县水利局                时间：2025-03-20 10:57            浏览字号：大中小'
  test('under the way to the page', () => {
    expect(shown('当前位置：首页 > 水利业务 > 通告', '关于2025年水库开放的通告', META, ...TEXT)).toEqual([
      ['关于2025年水库开放的通告', null, []],
    ])
  })
  test('under the title of a rule, with menus above that nobody knows', () => {
    expect(shown('水库概况', '', '云水县水库开放实施办法', META, ...TEXT)).toEqual([
      ['云水县水库开放实施办法', null, []],
    ])
  })
  test('a page behind another document', () => {
    const first = ['云水县水利局关于防汛工作的通知', '云水利〔2025〕1号', '各乡镇：', '请做好防汛工作。']
    const found = shown(
      ...first,
      '云水县水利局',
      '2025年3月1日',
      '',
      '当前位置：首页 > 业务专题 > 水库',
      '云水县水库管理中心关于2025年水库开放的通告',
      '',
      '发表时间：2025-03-31 17:14信息来源： 县水利局 水库中心浏览字号：大中小',
      ...TEXT,
    )
    expect(found.map(([title]) => title)).toEqual(['关于防汛工作的通知', '关于2025年水库开放的通告'])
  })
  test('a line of news with its day begins none', () => {
    expect(shown('水库概况', '', '我县水库全面开放', META, ...TEXT)).toEqual([])
  })
})

test.each([
  '2020-06-24来源: 水费科',
  '时间： 2026-02-03 来源：云水日报',
  '发表时间：2025-03-31 17:14信息来源： 县水利局',
  '2022-11-16     来源:   县水利局',
])('posted: %s', (line) => {
  expect([isWebChrome(line), isPostedLine(line)]).toEqual([true, true])
})
test.each(['2020年6月24日，来源不明的水。', '来源：县水利局', '2020-06-24', '时间：2026年2月3日'])(
  'not posted: %s',
  (line) => {
    expect(isPostedLine(line)).toBe(false)
  },
)
test.each(['当前位置：首页 > 通知公告', '您当前所在的位置：首页 > 水利', '您的位置：首页>水利', '首页 > 水利'])(
  'way: %s',
  (line) => {
    expect(isCrumbs(line)).toBe(true)
  },
)

test('where a page leads to, between title and number, begins no document', () => {
  const found = shown(
    '您当前所在的位置： 首页 > 水利服务',
    '云水县水费实施办法',
    '点击查看政策解读： 【音频解读】关于《云水县水费实施办法》的解读',
    '云水规字〔2023〕1号',
    '云水县水利局 云水县财政局',
    '关于印发云水县水费实施办法的通知',
    '各乡镇：',
    '《云水县水费实施办法》已经县政府同意，现印发给你们，请遵照执行。',
  )
  expect(found).toEqual([['关于印发云水县水费实施办法的通知', '云水规字〔2023〕1号', ['云水县水利局', '云水县财政局']]])
})

test.each(['点击查看申报材料的样式，并按要求填写。', '点击“查看”', '点击办理'])('no lead: %s', (line) => {
  expect(isWebChrome(line)).toBe(false)
})

describe('papers beside the documents', () => {
  const notice = [
    '云水县水利局关于防汛工作的通知',
    '云水利〔2025〕1号',
    '各乡镇：',
    '请做好防汛工作。',
    '云水县水利局',
    '2025年3月1日',
    '（此件公开发布）',
    '',
  ]
  test('政策解读 over a text is one, over the links of a page it is none', () => {
    const text = ['政策解读', '', '为做好防汛工作，县水利局印发了通知，现解读如下。']
    const links = ['政策解读', '', '【一图读懂】《云水县水利局关于防汛工作的通知》 2025-03-02']
    expect(shown(...notice, ...text).map(([title]) => title)).toEqual(['关于防汛工作的通知', '政策解读'])
    const documents = readDocuments([...notice, ...links.map((line) => `                ${line}`)])
    expect(documents.map(({ title, instruments }) => [title, instruments])).toEqual([['关于防汛工作的通知', []]])
  })
  test('a clause of a standard is none', () => {
    expect(shown(...notice, 'G.2.4 调整和勘误', '调整后的数据应当重新发布。')).toHaveLength(1)
  })
})
