import { describe, expect, test } from 'vitest'
import { documentOf } from '../notice.ts'

const BODY = ['各乡（镇）人民政府：', '　　请遵照执行。', '', '2023年5月8日']
const head = (...lines: string[]) => {
  const { issuers, title, kind, number } = documentOf(...lines, ...BODY)
  return { issuers, title, kind, number }
}

describe('the title block', () => {
  test.each<[string, string[], string[], string, string]>([
    [
      'issuer and title on lines of their own',
      ['云水县人民政府', '关于做好防汛工作的通知', '云政发〔2023〕5号'],
      ['云水县人民政府'],
      '关于做好防汛工作的通知',
      '通知',
    ],
    [
      'issuer before 关于',
      ['云水县人民政府关于做好防汛工作的通知', '云政发〔2023〕5号'],
      ['云水县人民政府'],
      '关于做好防汛工作的通知',
      '通知',
    ],
    [
      'a title over several lines, its words laid out',
      ['云水县人民政府办公室', '关于印发《云水县防汛预案》', '的 通 知', '云政办发〔2023〕6号'],
      ['云水县人民政府办公室'],
      '关于印发《云水县防汛预案》的通知',
      '通知',
    ],
    [
      'several issuers',
      ['云水县财政局', '云水县水利局', '关于下达防汛经费的通知', '云财发〔2023〕7号'],
      ['云水县财政局', '云水县水利局'],
      '关于下达防汛经费的通知',
      '通知',
    ],
    [
      'the number above the title',
      ['云政函〔2023〕8号', '云水县人民政府', '关于同意划定保护范围的批复'],
      ['云水县人民政府'],
      '关于同意划定保护范围的批复',
      '批复',
    ],
    [
      'an opinion on implementation is an opinion',
      ['云水县人民政府', '关于推进节水的实施意见', '云政发〔2023〕9号'],
      ['云水县人民政府'],
      '关于推进节水的实施意见',
      '意见',
    ],
  ])('%s', (_what, lines, issuers, title, kind) => {
    expect(head(...lines)).toMatchObject({ issuers, title, kind })
  })
})

describe('the number as printed', () => {
  test.each([
    '云政发〔2023〕5号',
    '云政发[2023] 5 号',
    '云政发（2023）5号',
    '云政发〔２０２３〕５号',
    '（云政发〔2023〕5号）',
    '　　　云政发﹝2023﹞5号',
  ])('%s', (line) => {
    const { number, numberParts } = documentOf('云水县人民政府', '关于做好防汛工作的通知', line, ...BODY)
    expect(number).toBe('云政发〔2023〕5号')
    expect(numberParts).toEqual({ code: '云政发', year: 2023, serial: 5 })
  })
  test('none is null', () => {
    expect(head('云水县人民政府', '关于做好防汛工作的通知').number).toBeNull()
  })
})

describe('a rule printed by itself', () => {
  test('is called by its whole name, makers and all, and says who made it', () => {
    const rule = documentOf(
      '云水省高级法院、云水省检察院关于办理盗采砂石案件若干问题的规定（二）',
      '',
      '（2021年2月22日云水省高级法院审判委员会第32次会议、2021年2月26日云水省检察院第十三届检察委员会第六十三次会议通过）',
      '',
      '为惩治盗采砂石，制定本规定。',
      '第一条　盗采砂石的，依照本规定处理。',
    )
    expect(rule).toMatchObject({
      title: '云水省高级法院、云水省检察院关于办理盗采砂石案件若干问题的规定（二）',
      issuers: ['云水省高级法院', '云水省检察院'],
      kind: '规定',
      number: null,
      date: '2021-02-26',
    })
  })
  test('a decision with its makers in a notice keeps them out of its title', () => {
    expect(head('云水县人民政府关于修改《云水县防汛办法》的决定', '云政发〔2023〕7号')).toMatchObject({
      title: '关于修改《云水县防汛办法》的决定',
      issuers: ['云水县人民政府'],
    })
  })
})

describe('issuers where the title block names none', () => {
  const signed = (...bodies: string[]) => titled('关于做好防汛工作的通知', ...bodies)
  const titled = (title: string, ...bodies: string[]) =>
    documentOf(title, '云防〔2023〕5号', '', '各乡镇人民政府：', '　　请遵照执行。', '', ...bodies, '2023年5月8日')
  test('the body that signs, as probable', () => {
    const one = signed('云水县人民政府办公室')
    expect(one.issuers).toEqual(['云水县人民政府办公室'])
    expect(one.confidence['issuers']).toBe('probable')
  })
  test('those who sign where it names one and counts the others', () => {
    const joint = titled('云水县水利局等两部门关于做好防汛工作的通知', '云水县水利局', '云水县财政局')
    expect([joint.title, ...joint.issuers]).toEqual(['关于做好防汛工作的通知', '云水县水利局', '云水县财政局'])
    expect(joint.confidence['issuers']).toBe('probable')
    expect(titled('云水县水利局等部门关于做好防汛工作的通知').issuers).toEqual(['云水县水利局'])
  })
  test('of a joint document those who sign, as probable', () => {
    const joint = signed('云水县水利局', '云水县财政局')
    expect(joint.issuers).toEqual(['云水县水利局', '云水县财政局'])
    expect(joint.confidence['issuers']).toBe('probable')
  })
})

describe('the note on the making, between title and number', () => {
  const reply = (...note: string[]) =>
    documentOf(
      '云水省高级法院',
      '关于执行案件管辖问题的批复',
      ...note,
      '云法发〔2020〕15号',
      '',
      '云水市中级法院：',
      '　　此复。',
      '',
      '云水省高级法院',
      '2020年8月25日',
    )
  test.each([
    [['（2020年7月27日云水省高级法院审判委员会第11次会议通过）']],
    [['', '（2020年7月27日云水省高级法院审判', '委员会第11次会议通过）', '']],
  ])('%j belongs to the title block and not to the title', (note) => {
    const { title, issuers, number, blocks } = reply(...note)
    expect({ title, issuers, number }).toEqual({
      title: '关于执行案件管辖问题的批复',
      issuers: ['云水省高级法院'],
      number: '云法发〔2020〕15号',
    })
    expect(blocks.slice(0, 2).map(({ type }) => type)).toEqual(['title', 'number'])
  })
})
