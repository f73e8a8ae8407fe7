import { expect, test } from 'vitest'
import { blocksOf, NOTICE, readDocument, SIGNED } from './read.ts'

const HEAD = [
  ...NOTICE,
  '　　现将办理流程印发给你们。',
  '　　附件：1.加装电梯办理流程图',
  '　　　　　2.补贴标准',
  ...SIGNED,
]

test('the boxes of a flow chart are lines of their own and no table', () => {
  const document = readDocument([
    ...HEAD,
    '附件1',
    '                加装电梯办理流程图',
    '',
    '                   意愿征询',
    '',
    '        签订协议、委托设计            社区调解',
    '',
    '        方案公示（不少于10日）        有异议',
    '        联合审查',
    '',
    '附件2',
    '补贴标准',
    '序号    层数    金额',
    '1       四层    16',
    '2       五层    18',
  ])
  expect(document.tables).toHaveLength(1)
  expect(blocksOf(document).slice(-8, -2)).toEqual([
    'annexTitle: 加装电梯办理流程图',
    'listItem: 意愿征询',
    'listItem: 签订协议、委托设计 社区调解',
    'listItem: 方案公示（不少于10日） 有异议',
    'listItem: 联合审查',
    'annex: 附件2',
  ])
})

test('text under such a title stays text', () => {
  const document = readDocument([...HEAD, '附件1', '加装电梯办理流程图', '　　申请人到社区办理登记，由社区组织协商。'])
  expect(blocksOf(document).at(-1)).toBe('paragraph: 申请人到社区办理登记，由社区组织协商。')
})

test('a list of attachments that names one is no chart', () => {
  const document = readDocument([...NOTICE, '　　请遵照执行。', ...SIGNED, '附件：', '1.办理流程图', '2.补贴标准'])
  expect(document.attachments.map(({ title }) => title)).toEqual(['办理流程图', '补贴标准'])
})
