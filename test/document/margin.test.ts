import { describe, expect, test } from 'vitest'
import { blocksOf, readDocument, readDocuments } from './read.ts'

const PAGE = '        '
const at = (columns: number, text: string): string => `${PAGE}${' '.repeat(columns)}${text}`
const NOTICE = [
  at(26, '云水县人民政府'),
  at(20, '关于做好2023年防汛工作的通知'),
  '',
  at(24, '云政发〔2023〕20 号'),
  '',
  at(0, '各乡镇人民政府，县直各单位：'),
  at(4, '为切实做好今年的防汛工作，根据《中华人民共和国防洪法》和《白沙省人民政府'),
  at(0, '关于加强山洪灾害防御的通知》（白政发〔2022〕8 号）精神，现就有关事项通知'),
  at(0, '如下：'),
  at(4, '一、加强组织领导。各乡镇人民政府主要负责人为第一责任人，要层层签订责任'),
  at(0, '书，落实到人。'),
  at(4, '二、加强值班值守。汛期实行二十四小时值班，发现险情及时报告，不得迟报、漏'),
  at(0, '报、瞒报。'),
  '',
  at(46, '云水县人民政府'),
  at(46, '2023 年 5 月 8 日'),
]
const SHORT = [
  '',
  at(26, '云水县人民政府'),
  at(22, '关于做好抗旱工作的通知'),
  '',
  at(24, '云政发〔2023〕21 号'),
  '',
  at(0, '各乡镇人民政府：'),
  at(4, '请各地加强抗旱水源的调度，优先保证城乡居民生活用水，合理安排灌溉用水，'),
  at(0, '按时报送旱情。'),
  '',
  at(46, '云水县人民政府'),
  at(46, '2023 年 7 月 8 日'),
]

describe('a page taken off with its left margin', () => {
  test('the margin is no indent: lines that stand at it go on with their paragraph', () => {
    expect(blocksOf(readDocument(NOTICE)).slice(3, -1)).toEqual([
      'paragraph: 为切实做好今年的防汛工作，根据《中华人民共和国防洪法》和《白沙省人民政府关于加强山洪灾害防御的通知》（白政发〔2022〕8 号）精神，现就有关事项通知如下：',
      'paragraph: 一、加强组织领导。各乡镇人民政府主要负责人为第一责任人，要层层签订责任书，落实到人。',
      'paragraph: 二、加强值班值守。汛期实行二十四小时值班，发现险情及时报告，不得迟报、漏报、瞒报。',
    ])
  })
  test('what is cut by a line end is cited whole', () => {
    expect(readDocument(NOTICE).references).toMatchObject([
      { number: '白政发〔2022〕8号', title: '白沙省人民政府关于加强山洪灾害防御的通知' },
    ])
  })
  test('a short document is read by those before it', () => {
    const [, short] = readDocuments([...NOTICE, ...SHORT])
    expect(blocksOf(short as never).slice(3, -1)).toEqual([
      'paragraph: 请各地加强抗旱水源的调度，优先保证城乡居民生活用水，合理安排灌溉用水，按时报送旱情。',
    ])
  })
  test('paragraphs of one line each, all set in, have no margin', () => {
    const lines = [
      '云水县人民政府',
      '关于做好防汛工作的通知',
      '云政发〔2023〕20号',
      '各乡镇人民政府：',
      ...['　　一、加强组织领导，落实各级责任', '　　二、加强值班值守，及时报告险情'].flatMap((heading) => [
        heading,
        '　　各乡镇人民政府主要负责人为第一责任人。',
        '　　要层层签订责任书。',
      ]),
      '云水县人民政府',
      '2023年5月8日',
    ]
    expect(blocksOf(readDocument(lines)).filter((block) => block.startsWith('paragraph'))).toHaveLength(4)
  })
})
