import { expect, test } from 'vitest'
import { inText } from './classified.ts'

test.each<[string, string[], string[]]>([
  [
    'entries',
    ['附件：1. 任务分工表', '　　　2. 资金表（见网络版）', '　　　3. 名单'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry', 'attachment: attachment-entry'],
  ],
  [
    'an entry under 附件： alone',
    ['附件：', '任务分工表'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry'],
  ],
  [
    'a marker with its title over the signature',
    ['附件1.任务分工表', '2.物资清单'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry'],
  ],
  [
    'entries numbered as headings are',
    ['附表：一、任务分工表', '　　　二、价格表（略）'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry'],
  ],
  [
    'a heading under a list',
    ['附件：任务分工表', '二、工作要求', '　　各镇抓紧落实。'],
    ['attachment: attachment-list-opens', 'heading: title-alone', 'paragraph: running-text'],
  ],
  ['附：', ['附：名单'], ['attachment: attachment-list-opens']],
  ['a sheet', ['附图：位置图（略）'], ['attachment: attachment-list-opens']],
  [
    'a list that begins with 2',
    ['附件：2. 任务分工表', '1. 资金表', '2. 名单'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry', 'attachment: attachment-entry'],
  ],
  [
    'a number glued to a year',
    ['附件：1. 任务分工表', '2.2024年计划', '　　3.2025年计划'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry', 'attachment: attachment-entry'],
  ],
  [
    'a sentence under 附件： alone',
    ['附件：', '任务分工表。'],
    ['attachment: attachment-list-opens', 'paragraph: running-text'],
  ],
  [
    'a sentence under a marker with its title',
    ['附件1.任务分工表', '各镇抓紧落实。'],
    ['annex: annex-opens', 'paragraph: running-text'],
  ],
  ['a number left out', ['附件1.任务分工表', '3.物资清单'], ['annex: annex-opens', 'heading: title-alone']],
  [
    'a marker before each',
    ['附件1.任务分工表', '附件2.物资清单'],
    ['attachment: attachment-list-opens', 'attachment: attachment-list-opens'],
  ],
  ['a marker alone', ['附件1', '任务分工表'], ['annex: annex-opens', 'annexTitle: title-after-marker']],
  [
    'a remark on a range of entries',
    ['附件：1. 任务分工表', '（1-5附件见网络版）'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry'],
  ],
])('%s', (_what, lines, expected) => {
  expect(inText(...lines)).toEqual(expected)
})

test.each<[string, string[], string[]]>([
  [
    'a body below a marker and no date',
    ['附件1.任务分工表', '云水县财政局', '物资清单'],
    ['annex: annex-opens', 'paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'a marker with a title over one without',
    ['附件1.任务分工表', '附件2'],
    ['annex: annex-opens', 'annex: annex-opens'],
  ],
  [
    'a marker with its title over a date',
    ['附件1.任务分工表', '2023年4月8日', '　　请落实。'],
    ['attachment: attachment-list-opens', 'signature: signs', 'paragraph: running-text'],
  ],
  [
    'a marker with its title over a line without a number',
    ['附件1.任务分工表', '物资清单'],
    ['attachment: attachment-list-opens', 'heading: short-heading'],
  ],
  [
    'a number left out of a list',
    ['附件：1. 任务分工表', '3. 资金表'],
    ['attachment: attachment-list-opens', 'heading: title-alone'],
  ],
  [
    'another kind of number',
    ['附件：1. 任务分工表', '（二）资金表'],
    ['attachment: attachment-list-opens', 'heading: title-alone'],
  ],
  [
    'a wrong number glued to a year',
    ['附件：1. 任务分工表', '3.2024年计划'],
    ['attachment: attachment-list-opens', 'heading: title-alone'],
  ],
  [
    'a blank line under 附件： alone',
    ['附件：', '', '任务分工表'],
    ['attachment: attachment-list-opens', 'attachment: attachment-entry'],
  ],
  [
    'a sheet in the text',
    ['附表：资金分配表', '　　请落实。'],
    ['attachment: attachment-list-opens', 'paragraph: running-text'],
  ],
])('a list of attachments: %s', (_what, lines, expected) => {
  expect(inText(...lines)).toEqual(expected)
})
