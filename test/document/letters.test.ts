import { describe, expect, test } from 'vitest'
import { parseIssue } from '../../src/pipeline.ts'
import { blocksOf, readDocument } from './read.ts'

const COVER = [
  '云水政报',
  '1986年第2期（总第23期）',
  '云水县人民政府办公室编',
  '',
  '　　　　目　　录',
  '鼓足干劲，把乡镇企业搞上去………………………王远山（1）',
  '王远山县长对某小学危房问题来信的批示（附来信）………（3）',
  '旅外同乡李秀兰女士来信…………………………………（4）',
  '',
]
const SPEECH = [
  '　　　　鼓足干劲，把乡镇企业搞上去',
  '　　　　——在全县三级干部会议上的讲话',
  '　　　　　　　　　王　远　山',
  '　　　　　（一九八六年三月十一日）',
  '',
  '同志们：',
  '　　这次会议是在大好形势下召开的。下面，我讲三个问题。',
  '　　让我们同心同德，奋勇前进！',
  '　　　　　　　　　　　　　　　（根据录音整理）',
  '',
]
const WRITTEN = [
  '　　　　王远山县长对某小学危房问题',
  '　　　　　　　来信的批示',
  '',
  '志清、秀英同志：',
  '　　此信很重要，请送各副县长传阅。',
  '　　三日内派人前往查勘。',
  '',
  '　　　　　　　　　　　　　　　王远山',
  '　　　　　　　　　　　　　　　一九八六年三月廿六日',
  '',
  '附：',
  '　　　　　关于某小学校舍危险的来信',
  '',
  '王县长：',
  '　　我村小学的校舍是民国廿九年修的，四根柱头已经朽坏三根。',
  '　　此致',
  '敬礼！',
  '',
  '　　　　　　　　　　柳河村村民　张田生等十七人',
  '　　　　　　　　　　　　　　　一九八六年三月八日',
  '',
]
const LETTER = [
  '　　　　旅外同乡李秀兰女士来信',
  '',
  '云水县人民政府：',
  '　　离乡四十载，去冬得返故里，欣慰莫名。谨寄上薄款，请查收。专此，敬颂',
  '政祺',
  '',
  '　　　　　　　　　　　　旅外同乡　李秀兰　谨启',
  '　　　　　　　　　　　　一九八六年二月廿八日',
]
const { documents } = parseIssue([...COVER, ...SPEECH, ...WRITTEN, ...LETTER].join('\n'))

describe('a speech', () => {
  test('its subtitle, speaker and date stand under its title and are no part of it', () => {
    expect(documents[0]).toMatchObject({
      title: '鼓足干劲，把乡镇企业搞上去',
      date: '1986-03-11',
      signatories: [],
      addressee: null,
    })
    expect(documents[0]?.blocks[0]).toMatchObject({ type: 'title', position: { end: { line: COVER.length + 4 } } })
  })
  test('what the editors say of it is a note', () => {
    expect(documents[0]?.blocks.at(-1)).toMatchObject({ type: 'note', text: '（根据录音整理）' })
  })
})

describe('letters', () => {
  test('a document whose entry in the list says what is printed with it', () => {
    expect(documents[1]).toMatchObject({
      title: '王远山县长对某小学危房问题来信的批示',
      kind: '批示',
      addressee: '志清、秀英同志',
      signatories: ['王远山'],
      date: '1986-03-26',
    })
  })
  test('the text under 附： behind the signature is an annex', () => {
    expect(documents[1]?.attachments).toEqual([])
    expect(documents[1]?.annexes).toMatchObject([{ label: '附', title: '关于某小学校舍危险的来信' }])
    expect(blocksOf(documents[1] as never).slice(-6)).toEqual([
      'annexTitle: 关于某小学校舍危险的来信',
      'addressee: 王县长：',
      'paragraph: 我村小学的校舍是民国廿九年修的，四根柱头已经朽坏三根。',
      'paragraph: 此致',
      'paragraph: 敬礼！',
      'signature: 柳河村村民 张田生等十七人\n一九八六年三月八日',
    ])
  })
  test('the writer signs over the date', () => {
    expect(documents[2]).toMatchObject({ signatories: ['李秀兰'], date: '1986-02-28', addressee: '云水县人民政府' })
    expect(documents[2]?.blocks.at(-2)).toMatchObject({ type: 'paragraph', text: '政祺' })
  })
  test('names that are not over a date sign nothing', () => {
    const notice = readDocument([
      '云水县人民政府',
      '关于表彰先进个人的通报',
      '云政发〔1986〕20号',
      '各乡镇人民政府：',
      '　　给下列同志各记功一次：',
      '　　柳河乡武装部部长　　　　谢远山',
      '　　城关镇东关村村民　　　　罗　秀　兰（女）',
      '　　县水利电力局技术员　　　司徒文',
      '　　县人民政府号召全县干部和群众向他们学习。',
      '　　　　　　　　　　　　　　云水县人民政府',
      '　　　　　　　　　　　　　　一九八六年三月一日',
    ])
    expect(notice.signatories).toEqual(['云水县人民政府'])
    expect(blocksOf(notice).slice(4, 7)).toEqual([
      'listItem: 柳河乡武装部部长 谢远山',
      'listItem: 城关镇东关村村民 罗 秀 兰（女）',
      'listItem: 县水利电力局技术员 司徒文',
    ])
  })
})
