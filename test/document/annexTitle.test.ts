import { describe, expect, it } from 'vitest'
import { blocksOf, NOTICE, readDocument, SIGNED } from './read.ts'

const TABLE = ['序号\t任务\t责任单位', '1\t巡查堤防\t县水利局', '2\t储备物资\t县应急局']

describe('titles of annexes', () => {
  it('are captions no more where the table stands right under the signature', () => {
    const document = readDocument([
      ...NOTICE,
      '请认真落实防汛责任，任务分工附后。',
      ...SIGNED,
      '云水县防汛任务分工表',
      ...TABLE,
    ])
    expect(blocksOf(document)).toContain('annexTitle: 云水县防汛任务分工表')
    expect(document.annexes.map(({ label, title }) => [label, title])).toEqual([[null, '云水县防汛任务分工表']])
    expect(document.tables[0]?.title).toBe('云水县防汛任务分工表')
  })

  it('read 附表： before the title as its label', () => {
    const document = readDocument([...NOTICE, '请认真落实防汛责任。', ...SIGNED, '附表：防汛任务分工表', ...TABLE])
    expect(document.annexes.map(({ label, title }) => [label, title])).toEqual([['附表', '防汛任务分工表']])
    expect(document.tables[0]?.title).toBe('防汛任务分工表')
  })

  it('stand under 附件： alone, as listed, where the signature is lost', () => {
    const document = readDocument([
      ...NOTICE,
      '请认真落实防汛责任。',
      '附件：防汛预案',
      '',
      '附件：',
      '防汛预案',
      '第一条　为做好防汛工作，制定本预案。',
    ])
    expect(document.attachments.map(({ title }) => title)).toEqual(['防汛预案'])
    expect(document.annexes.map(({ label, title }) => [label, title])).toEqual([['附件', '防汛预案']])
  })

  it('are none where the numbers of the text go on below: what is named is the table in this place', () => {
    const text = ['一、物资情况', '物资共40件，详见《物资情况表》。', '物资情况表', '二、发放对象', '各乡镇。']
    const document = readDocument([...NOTICE, ...text, ...SIGNED])
    expect(blocksOf(document)).not.toContain('annexTitle: 物资情况表')
    expect([document.signatories.length, document.date, document.annexes]).toEqual([1, '2023-06-01', []])
    const behind = readDocument([...NOTICE, '现将《云水县物资方案》印发。', '云水县物资方案', '一、总则', '各乡镇。'])
    expect(behind.instruments.map(({ title }) => title)).toEqual(['云水县物资方案'])
  })

  it('are listed by 附表：1. at the end of an instrument', () => {
    const rule = [
      '云水县见习基地管理办法',
      '第一条　为加强见习基地管理，制定本办法。',
      '第二条　本办法自发布之日起施行。',
    ]
    const document = readDocument([
      ...NOTICE,
      '现将《云水县见习基地管理办法》印发给你们，请认真贯彻执行。',
      ...SIGNED,
      ...rule,
      '附表：1. 见习基地申请表',
      '2. 见习学员花名册',
      '附表1',
      '见习基地申请表',
      ...TABLE,
      '附表2',
      '见习学员花名册',
      ...TABLE,
    ])
    expect(document.attachments.map(({ n, title }) => [n, title])).toEqual([
      [1, '见习基地申请表'],
      [2, '见习学员花名册'],
    ])
    expect(document.annexes.map(({ title }) => title)).toEqual(['见习基地申请表', '见习学员花名册'])
  })
  it('stand under 附表： alone, over its table', () => {
    const document = readDocument([...NOTICE, '请认真落实防汛责任。', ...SIGNED, '附表：', '防汛任务分工表', ...TABLE])
    expect(document.annexes.map(({ label, title }) => [label, title])).toEqual([['附表', '防汛任务分工表']])
  })

  it('keep a further table title inside an annex a caption', () => {
    const document = readDocument([
      ...NOTICE,
      '请认真落实防汛责任。',
      '附件：防汛预案',
      ...SIGNED,
      '附件',
      '防汛预案',
      '一、任务分工',
      '任务按下表落实。',
      '防汛任务分工表',
      ...TABLE,
    ])
    expect(blocksOf(document)).toContain('caption: 防汛任务分工表')
    expect(document.annexes.map(({ title }) => title)).toEqual(['防汛预案'])
  })

  it('leave out the note on the making, over several lines too, and the makers', () => {
    const document = readDocument([
      ...NOTICE,
      '现将修改后的办法印发给你们。',
      '附件：防汛物资管理办法',
      ...SIGNED,
      '附件',
      '防汛物资管理办法',
      '（2006年4月1日云水县人民政府令第6号公布　根据2023年6月1日',
      '云政发〔2023〕20号修正）',
      '第一条　为了加强防汛物资管理，制定本办法。',
    ])
    expect(document.annexes.map(({ title }) => title)).toEqual(['防汛物资管理办法'])
    expect(blocksOf(document).at(-1)).toBe('paragraph: 第一条 为了加强防汛物资管理，制定本办法。')
  })

  it('list 附图： before the signature as an attachment', () => {
    const document = readDocument([...NOTICE, '请认真落实防汛责任。', '附图：堤防位置示意图（略）', ...SIGNED])
    expect(document.attachments.map(({ title, availability }) => [title, availability])).toEqual([
      ['堤防位置示意图', '略'],
    ])
    expect(document.signatories).toEqual(['云水县人民政府'])
  })
})
