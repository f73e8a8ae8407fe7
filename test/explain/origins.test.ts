import { describe, expect, test } from 'vitest'
import { explainLines } from '../../src/explain/index.ts'
import { readText } from '../../src/source/index.ts'

/** The reason of each field that stands on a line of the text, as `line field: reasons`. */
function origins(...lines: string[]): string[] {
  const all = explainLines(readText(lines.join('\n')), new Set(lines.map((_, i) => i + 1)))
  return all.flatMap(({ line, fields }) =>
    fields.map(({ name, evidence }) => {
      const reasons = evidence.map(({ reason, speaks }) => (speaks === 'for' ? reason : `not ${reason}`))
      return `${line} ${name}: ${reasons.join(', ')}`
    }),
  )
}

const BODY = '　　汛期将至，现将有关事项通知如下，请认真贯彻执行。'

describe('where each field comes from', () => {
  test('of a notice', () => {
    expect(
      origins(
        '云水县人民政府',
        '关于做好防汛工作的通知',
        '云政发[2023]12号',
        '各乡镇人民政府：',
        BODY,
        '　　本通知自发布之日起施行。',
        '云水县人民政府',
        '2023年5月8日',
        '（此件公开发布）',
        '主题词：防汛　通知',
        '抄送：县委各部门。',
      ),
    ).toEqual([
      '1 title: title-block',
      '1 kind: kind-of-title',
      '1 issuers: issuers-in-title',
      '2 title: title-block',
      '2 kind: kind-of-title',
      '2 issuers: issuers-in-title',
      '3 number: number-line, not number-put-right',
      '4 addressee: addressee',
      '6 validity: validity-stated',
      '7 signatories: signed-by-body',
      '8 date: date-in-signature',
      '9 disclosure: disclosure-stated',
      '10 keywords: imprint-under',
      '11 copiedTo: imprint-under',
    ])
  })
  test('of an order, whose title is that of what it issues', () => {
    expect(
      origins(
        '云水市人民政府令',
        '第12号',
        '　　《云水市防汛办法》已经市政府常务会议通过，现予公布，自2023年6月1日起施行。',
        '市长　王平',
        '2023年5月8日',
        '云水市防汛办法',
        '　　第一条　为了做好防汛工作，制定本办法。',
        '　　第二条　本市防汛工作适用本办法。',
      ).filter((origin) => !origin.includes('validity')),
    ).toEqual([
      '1 title: title-of-issued',
      '1 kind: kind-of-order',
      '1 issuers: issuers-of-order',
      '2 number: number-of-order',
      '4 signatories: signed-by-person',
      '5 date: date-in-signature',
      '6 title: title-of-issued',
      '6 instruments[0]: title-of-instrument',
    ])
  })
  test('of a text whose issuer and date are told elsewhere', () => {
    expect(
      origins(
        '云政发〔2023〕12号',
        '关于做好防汛工作的通知',
        '（2023年5月8日）',
        `各乡镇人民政府：　　${BODY.trim()}`,
        BODY,
      ),
    ).toEqual([
      '1 number: number-line',
      '2 title: title-block',
      '2 kind: kind-of-title',
      '2 date: date-under-title',
      '3 title: title-block',
      '3 kind: kind-of-title',
      '3 date: date-under-title',
      '4 addressee: addressee-run-in',
    ])
  })
})
