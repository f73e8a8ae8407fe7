import { describe, expect, test } from 'vitest'
import { notice } from '../notice.ts'

type Entry = [n: number | null, title: string, availability: string | null]
const attached = (...lines: string[]): Entry[] =>
  notice('　　请遵照执行。', '', ...lines).attachments.map((a) => [a.n, a.title, a.availability])

describe('the list of attachments', () => {
  test.each<[string, string[], Entry[]]>([
    [
      'over lines',
      ['附件：1. 任务分工表', '　　　2. 储备点一览表'],
      [
        [1, '任务分工表', null],
        [2, '储备点一览表', null],
      ],
    ],
    ['one without number', ['附件：任务分工表'], [[null, '任务分工表', null]]],
    ['one with number', ['附件：1.任务分工表'], [[1, '任务分工表', null]]],
    [
      '附件： alone',
      ['附件：', '1. 任务分工表', '2. 储备点一览表（见网络版）'],
      [
        [1, '任务分工表', null],
        [2, '储备点一览表', '见网络版'],
      ],
    ],
    [
      'a number behind 附件 and no colon',
      ['附件1.任务分工表', '2.储备点一览表'],
      [
        [1, '任务分工表', null],
        [2, '储备点一览表', null],
      ],
    ],
    [
      'a number behind each 附件 and no colon',
      ['附件1．任务分工表', '附件2．储备点一览表'],
      [
        [1, '任务分工表', null],
        [2, '储备点一览表', null],
      ],
    ],
    [
      'a number glued to a year',
      ['附件：1.2023年任务分工表', '2.2024年储备计划'],
      [
        [1, '2023年任务分工表', null],
        [2, '2024年储备计划', null],
      ],
    ],
    [
      'on one line',
      ['附件：1. 任务分工表（略） 2. 储备点一览表'],
      [
        [1, '任务分工表', '略'],
        [2, '储备点一览表', null],
      ],
    ],
    [
      'a remark on a range',
      ['附件：1. 任务分工表', '2. 储备点一览表', '3. 联系人名单', '（1-2附件见网络版）'],
      [
        [1, '任务分工表', '见网络版'],
        [2, '储备点一览表', '见网络版'],
        [3, '联系人名单', null],
      ],
    ],
    [
      'a name that wraps',
      ['附件：1. 云水县2023年度农村饮水安全巩固提升工程建设任务', '　　　分工表', '　　　2. 储备点一览表'],
      [
        [1, '云水县2023年度农村饮水安全巩固提升工程建设任务分工表', null],
        [2, '储备点一览表', null],
      ],
    ],
    ['none', [], []],
  ])('%s', (_what, lines, entries) => {
    expect(attached(...lines)).toEqual(entries)
  })
})
