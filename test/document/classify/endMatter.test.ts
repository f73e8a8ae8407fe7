import { expect, test } from 'vitest'
import { atEnd, inText } from './classified.ts'

const JOINT = ['水利', '财政', '民政', '教育', '商务', '交通', '审计', '统计', '农业'].map((of) => `云水县${of}局`)

test.each<[string, string[], string[]]>([
  ['the note on publication', ['（此件公开发布）'], ['note: note']],
  ['a footnote in Markdown', ['[^1]: 由县级财政承担。'], ['note: footnote']],
  ['lines on print', ['主题词：水利　防汛', '抄送：县委办。'], ['listItem: imprint-under', 'listItem: imprint-under']],
  [
    'places of figures',
    ['图1　水系图（见网络版）', '图：防汛组织体系图（图略）'],
    ['caption: figure-place', 'caption: figure-place'],
  ],
  ['a bracket in the text', ['（公告张贴地点：县政府大门）'], ['listItem: label-and-value']],
  ['a note of the editors', ['（根据录音整理）'], ['note: note']],
  [
    'a body in the text',
    ['云水县水利局', '　　各镇抓紧落实。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'a body over its date',
    ['云水县水利局', '2023年4月8日', '　　各镇抓紧落实。'],
    ['signature: signs', 'signature: signs', 'paragraph: running-text'],
  ],
  ['nine bodies over their date', [...JOINT, '2023年4月8日'], Array<string>(10).fill('signature: signs')],
  [
    'bodies that a label lists, over the date of the document',
    ['　　参加单位：', ...JOINT.slice(0, 3), '　　各镇抓紧落实。', ...JOINT, '2023年4月8日'],
    [
      'listItem: label-and-value',
      ...Array<string>(3).fill('listItem: name-in-list'),
      'paragraph: running-text',
      ...Array<string>(10).fill('signature: signs'),
    ],
  ],
  [
    'two ministers over the date',
    ['水务部部长　王平', '粮务部部长　李青', '2023年4月8日'],
    ['signature: signs', 'signature: signs', 'signature: signs'],
  ],
  [
    'a minister over text',
    ['水务部部长　王平', '　　各镇抓紧落实。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'the head of a county over text',
    ['县长　王平', '　　各镇抓紧落实。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'the same with a colon',
    ['县长：王平', '　　各镇抓紧落实。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'the writer of a letter over the date',
    ['　　　　　　　　　　　　　　王　小　平', '　　　　　　　　　　　　　　2023年4月8日'],
    ['signature: signs', 'signature: signs'],
  ],
  ['a name that is not set in', ['　王　小　平', '　2023年4月8日'], ['paragraph: running-text', 'signature: signs']],
  [
    'a name set in over text',
    ['　　　　　　　　　　　　　　王　小　平', '　　各镇抓紧落实。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  ['a date by itself', ['2023年4月8日', '　　各镇抓紧落实。'], ['signature: signs', 'paragraph: running-text']],
  ['a sentence on a figure', ['图中可见水系。'], ['paragraph: running-text']],
])('%s', (_what, lines, expected) => {
  expect(inText(...lines)).toEqual(expected)
})

test.each<[string, string[], string[]]>([
  ['the issuer', ['云水县人民政府'], ['signature: signs']],
  ['another body', ['云水县水利局'], ['paragraph: running-text']],
  ['another body far in', ['　　　　　　　　　　　　云水县水利局'], ['signature: signs']],
  ['another body not as far in', ['　　　　　　　　　　　 云水县水利局'], ['paragraph: running-text']],
  ['the issuer over a note', ['云水县人民政府', '（此件公开发布）'], ['signature: signs', 'note: note']],
  ['another body over a note', ['云水县水利局', '（此件公开发布）'], ['paragraph: running-text', 'note: note']],
  [
    'the issuer over a line on print',
    ['云水县人民政府', '抄送：县委办。'],
    ['signature: signs', 'listItem: imprint-under'],
  ],
  [
    'another body over a line on print',
    ['云水县水利局', '抄送：县委办。'],
    ['paragraph: running-text', 'listItem: imprint-under'],
  ],
  [
    'the issuer over a list of attachments',
    ['云水县人民政府', '附件：任务表'],
    ['signature: signs', 'attachment: attachment-list-opens'],
  ],
  [
    'another body over such a list',
    ['云水县水利局', '附件：任务表'],
    ['paragraph: running-text', 'attachment: attachment-list-opens'],
  ],
  ['the head of a county over a note', ['县长　王平', '（此件公开发布）'], ['signature: signs', 'note: note']],
  [
    'a person over the duties',
    ['县长　王平', '分管防汛工作。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'a person over a numbered line',
    ['县长　王平', '一、负责防汛。'],
    ['signature: signs', 'paragraph: sentence-over-nothing'],
  ],
  ['the head of a county', ['县长　王平'], ['signature: signs']],
  ['the same without a space', ['县长王平'], ['paragraph: running-text']],
  ['a deputy alone', ['副主席　李青'], ['paragraph: running-text']],
  ['a deputy under the head', ['主席　王平', '副主席　李青'], ['signature: signs', 'signature: signs']],
  [
    'bodies and date on a wide line',
    ['云水县人民政府　青禾县人民政府　白沙市人民政府　2023年5月8日'],
    ['signature: signs'],
  ],
  ['a date on a wide line', ['2 0 2 3 年　　　　5　　　　月　　　　　8　　　　日'], ['paragraph: running-text']],
  ['a date', ['2023年5月8日'], ['signature: signs']],
  [
    'two dates',
    ['云水县人民政府', '2023年5月8日', '2023年5月9日'],
    ['signature: signs', 'signature: signs', 'signature: signs'],
  ],
  [
    'a name over another signature',
    ['　　　　　　　　　　　　王　小　平', '云水县水利局　2023年5月8日'],
    ['paragraph: running-text', 'signature: signs'],
  ],
  [
    'a minister over another signature',
    ['水务部部长　王平', '水务部　2023年5月8日'],
    ['paragraph: running-text', 'signature: signs'],
  ],
  [
    'a minister over another signer',
    ['水务部部长　王平', '县长　李青'],
    ['paragraph: running-text', 'signature: signs'],
  ],
  [
    'a note over the signature',
    ['（此件公开发布）', '云水县人民政府', '2023年5月8日'],
    ['note: note', 'signature: signs', 'signature: signs'],
  ],
])('at the end: %s', (_what, lines, expected) => {
  expect(atEnd(...lines)).toEqual(expected)
})
