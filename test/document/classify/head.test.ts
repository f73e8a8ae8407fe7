import { expect, test } from 'vitest'
import { isAddressee } from '../../../src/document/classify/head.ts'
import { underNumber } from './classified.ts'

test.each([
  ['各乡（镇）人民政府，县直各有关单位：', true],
  ['各乡（镇）人民政府，县直各有关单位', false],
  ['各市水利局:', true],
  ['各区残联：', true],
  ['联系人：', false],
  ['王县长：', true],
  ['志远、秀英同志：', true],
  ['甲、乙、丙：', true],
  ['甲、乙：', false],
  ['工作目标：', false],
  ['各省、自治区水利厅；各国有商业银行：', true],
  ['各省、自治区水利厅；工作目标：', false],
  ['各省水利厅；：', false],
  ['：；各省水利厅：', false],
  ['现将有关单位名单通知如下：', false],
  ['下列单位：', true],
  ['以下工作部门：', true],
  ['以下工作由各部门：', true],
  ['2023年5月起各有关单位：', false],
  ['《办法》各有关单位：', false],
  ['为做好防汛，县水利局：', false],
  ['同志们：', false],
  ['县政府决定：', false],
])('%s is whom a document goes to: %s', (text, is) => {
  expect(isAddressee(text)).toBe(is)
})

test.each<[string, string[], string[]]>([
  [
    'an addressee of two lines',
    ['各乡镇人民政府，', '县直各有关单位：', '　　请落实。'],
    ['addressee: addressee', 'addressee: addressee', 'paragraph: running-text'],
  ],
  [
    'a sentence before the colon',
    ['各乡镇人民政府。县直各单位：', '　　请落实。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'a colon inside the line',
    ['各乡镇人民政府：请', '　　请落实。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  ['a numbered line', ['一、各乡镇人民政府：', '　　请落实。'], ['heading: label-heading', 'paragraph: running-text']],
  [
    'below a paragraph',
    ['　　请落实。', '各乡镇人民政府：', '　　请落实。'],
    ['paragraph: running-text', 'paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'below the red head and the title printed again',
    ['云水县人民政府文件', '云水县人民政府关于做好防汛工作的通知', '各乡镇人民政府：', '　　请落实。'],
    ['title: over-addressee', 'title: over-addressee', 'addressee: addressee', 'paragraph: running-text'],
  ],
  [
    'below a broken number',
    ['云政发〔202312', '各乡镇人民政府：', '　　请落实。'],
    ['number: over-addressee', 'addressee: addressee', 'paragraph: running-text'],
  ],
  [
    'notes on the making of a rule, one of them broken',
    [
      '2001年6月5日 云水县人民法院审判委员会第12次会议',
      '2001年6月25日 云水县人民检察院第3次会议通过',
      '2001年9月1日 施行',
      '2019年6月1日 云水县人民法院第13次会议《关于修改〈云水县消防条例〉',
      '〈云水县水利条例〉的决定》修正',
      '　　请落实。',
    ],
    [...Array(5).fill('note: promulgation'), 'paragraph: running-text'],
  ],
  [
    'a title printed again over a text that names nobody',
    ['云水县人民政府关于做好防汛工作的通知', '为了做好防汛工作，县直各部门现提出：', '　　请落实。'],
    ['title: title-above-number', 'paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'below a further number',
    ['青财发〔2023〕6号', '各乡镇人民政府：', '　　请落实。'],
    ['number: further-number-line', 'addressee: addressee', 'paragraph: running-text'],
  ],
  [
    'below the note on its making',
    ['（2023年3月1日县政府第3次常务会议通过）', '各乡镇人民政府：', '　　请落实。'],
    ['note: promulgation', 'addressee: addressee', 'paragraph: running-text'],
  ],
  ['a lead', ['工作目标：', '　　请落实。'], ['paragraph: running-text', 'paragraph: running-text']],
  [
    'nine lines',
    [
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '县直各单位：',
      '　　请落实。',
    ],
    [
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
      'paragraph: running-text',
    ],
  ],
  [
    'eight lines',
    [
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '各乡镇人民政府，',
      '县直各单位：',
      '　　请落实。',
    ],
    [
      'addressee: addressee',
      'addressee: addressee',
      'addressee: addressee',
      'addressee: addressee',
      'addressee: addressee',
      'addressee: addressee',
      'addressee: addressee',
      'addressee: addressee',
      'paragraph: running-text',
    ],
  ],
])('under the number: %s', (_what, lines, expected) => {
  expect(underNumber(...lines)).toEqual(expected)
})
