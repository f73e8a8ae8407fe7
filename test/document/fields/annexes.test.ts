import { describe, expect, test } from 'vitest'
import { documentOf } from '../notice.ts'

const carried = (title: string, body: string[], ...rest: string[]) => {
  const document = documentOf(
    '云水县人民政府办公室',
    title,
    '云政办发〔2023〕6号',
    '各乡（镇）人民政府：',
    ...body,
    '',
    '云水县人民政府办公室',
    '2023年5月8日',
    '',
    ...rest,
  )
  return {
    annexes: document.annexes.map(({ label, title: name }) => [label, name]),
    instruments: document.instruments.map(({ title: name }) => name),
    signatories: document.signatories,
    date: document.date,
  }
}
const BODY = '　　请遵照执行。'
const TEXT = ['一、总体要求', '　　以防为主，防抗结合，全力保障安全。', '二、工作任务', '　　各部门要完成预案修订。']

describe('annexes printed in the issue', () => {
  test('marker over title', () => {
    expect(
      carried(
        '关于做好防汛工作的通知',
        [BODY, '附件：1. 任务分工表', '2. 防汛物资清单'],
        '附件1',
        '任务分工表',
        ...TEXT,
        '附件2',
        '防汛物资清单',
        ...TEXT,
      ).annexes,
    ).toEqual([
      ['附件1', '任务分工表'],
      ['附件2', '防汛物资清单'],
    ])
  })
  test('title without marker, named in the list', () => {
    expect(carried('关于做好防汛工作的通知', [BODY, '附件：防汛物资清单'], '防汛物资清单', ...TEXT).annexes).toEqual([
      [null, '防汛物资清单'],
    ])
  })
  test('what is listed and not printed is none', () => {
    expect(carried('关于做好防汛工作的通知', [BODY, '附件：防汛物资清单（见网络版）']).annexes).toEqual([])
  })
})

describe('instruments that a notice carries', () => {
  test('one', () => {
    expect(
      carried(
        '关于印发《云水县防汛预案》的通知',
        ['　　《云水县防汛预案》已经县政府同意，现印发给你们，请遵照执行。'],
        '云水县防汛预案',
        ...TEXT,
      ),
    ).toMatchObject({ annexes: [], instruments: ['云水县防汛预案'] })
  })
  test('two, one of them with a note on its making', () => {
    expect(
      carried(
        '关于印发《云水县防汛预案》《云水县抗旱预案》的通知',
        ['　　《云水县防汛预案》《云水县抗旱预案》已经县政府同意，现印发给你们。'],
        '云水县防汛预案',
        ...TEXT,
        '云水县抗旱预案',
        '（2023年4月3日县政府常务会议通过）',
        ...TEXT,
      ).instruments,
    ).toEqual(['云水县防汛预案', '云水县抗旱预案'])
  })
  test('a forwarded document keeps its signature to itself', () => {
    expect(
      carried(
        '转发县水利局关于加强河道管理意见的通知',
        ['　　县政府同意县水利局《关于加强河道管理的意见》，现转发给你们。'],
        '关于加强河道管理的意见',
        ...TEXT,
        '',
        '云水县水利局',
        '2023年4月20日',
      ),
    ).toMatchObject({
      instruments: ['关于加强河道管理的意见'],
      signatories: ['云水县人民政府办公室'],
      date: '2023-05-08',
    })
  })
})
