import { expect, test } from 'vitest'
import { cardFields, isCardValue } from '../../src/lexicon/cardLabel.ts'

const shown = (s: string) => cardFields(s).map(({ label, value, sure }) => `${sure ? '!' : ''}${label}=${value}`)

test.each<[string, string[]]>([
  ['索 引 号： YS001-2023-00871\t主题分类： 农业、水利', ['!索引号=YS001-2023-00871', '!主题分类=农业、水利']],
  ['发文机关：云水县人民政府　　成文日期：2023年03月01日', ['发文机关=云水县人民政府', '成文日期=2023年03月01日']],
  ['| 文　　号： |  | 有 效 性： | 有效 |', ['文号=', '!有效性=有效']],
  ['标　　题：云水县人民政府关于做好防汛工作的通知', ['!标题=云水县人民政府关于做好防汛工作的通知']],
  ['发文字号：', ['发文字号=']],
  ['  • 索引号:', ['!索引号=']],
  ['• 来源：县水利局', ['来源=县水利局']],
  ['【文 号】：甲', ['文号=甲']],
  ['名称：云水县人民政府关于做好防汛工作的通知', ['!名称=云水县人民政府关于做好防汛工作的通知']],
  ['文号：甲。信息有效性：有效', ['文号=甲。', '!信息有效性=有效']],
  ['标题：字体用小标宋', ['标题=字体用小标宋']],
])('%s', (line, fields) => {
  expect(shown(line)).toEqual(fields)
})

test.each(['云水县人民政府', '县财政局：负责资金保障', '各乡（镇）人民政府：', '关于有效性：说明', '索引号', ''])(
  '%s has none',
  (line) => {
    expect(cardFields(line)).toEqual([])
  },
)

test.each<[string, string, boolean]>([
  ['发文日期', '2023-03-01', true],
  ['发布时间', '2023-03-01 15:20', true],
  ['发文日期', '云水县人民政府', false],
  ['发文字号', '云政发〔2023〕5号', true],
  ['索引号', 'YS001/2023-00871', true],
  ['索引号', '云水县人民政府', false],
  ['主题分类', '农业、水利', true],
  ['主题分类', '云水县人民政府关于做好防汛工作的通知', false],
  ['标题', '云水县人民政府关于做好防汛工作的通知', true],
  ['发文日期', '2023年3月1日', true],
  ['生效时间', '二〇二三年三月一日', true],
  ['发文日期', '2023/03/01', true],
  ['发文日期', '自2023-03-01', false],
  ['发文日期', '2023-03-01起施行', false],
  ['有效期', '5年', false],
  ['公开时限', '长期', false],
  ['标题', '为做好防汛工作，现将有关事项通知如下。', false],
  ['标题', '分工如下；', false],
  ['标题', '云。水县防汛方案', true],
  ['标题', '汛'.repeat(120), true],
  ['标题', '汛'.repeat(121), false],
  ['文号', '云政发〔2023〕5号文', false],
  ['文号', `${'云'.repeat(39)}号`, true],
  ['文号', `${'云'.repeat(40)}号`, false],
  ['文号', '府水工字第1120034772號', true],
  ['登记号', 'YS-01', true],
  ['登记号', 'YS-01 甲', false],
  ['信息索引', '11（2023）00871', true],
  ['摘要', '分工如下；', true],
  ['语种', '中文。', false],
  ['语种', '中；文', false],
  ['备注', '汛'.repeat(40), true],
  ['备注', '汛'.repeat(41), false],
  ['备注', '关于防汛', false],
  ['内容概述', '为做好防汛工作，现将有关事项通知如下。', true],
])('%s above %s: %s', (label, value, is) => {
  expect(isCardValue(label, value)).toBe(is)
})

test('only the summary makes a line of a card long', () => {
  expect(cardFields(`文号：${'汛'.repeat(397)}`)).toHaveLength(1)
  expect(cardFields(`文号：${'汛'.repeat(398)}`)).toHaveLength(0)
})
