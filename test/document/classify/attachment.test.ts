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
