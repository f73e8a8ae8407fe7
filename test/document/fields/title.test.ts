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
