import { expect, test } from 'vitest'
import { inText } from './classified.ts'

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
