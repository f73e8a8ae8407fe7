import iconv from 'iconv-lite'
import { LIMITS } from '../../src/lexicon/limits.ts'
import type { Issue } from '../../src/tree/index.ts'
import type { Case } from './cases.ts'
import { anchorOf } from './marked.ts'

const utf8 = (text: string): Buffer => Buffer.from(text)
const gb18030 = (text: string): Buffer => iconv.encode(text, 'gb18030')

/** The bytes of a text, those of one stretch made by `encode`. */
const withStretch = (stretch: string, encode: (text: string) => Uint8Array) => (text: string) => {
  const at = text.indexOf(stretch)
  return Buffer.concat([utf8(text.slice(0, at)), encode(stretch), utf8(text.slice(at + stretch.length))])
}

const PURPOSE = '　　为有效预防和扑救森林火灾，保障人民群众生命财产安全，现通告如下：'
const INVALID = '　　二、每年10月1日至次年4月30日为森林防火期。'
const TITLE = '关于柳溪镇石桥片区更新规划的批复'

/** A document of an issue that is changed after it was read. */
const document = (issue: Issue, number: string) => {
  const found = issue.documents.find((each) => each.number === number)
  if (!found) throw new Error(`no document ${number}`)
  return found
}

const CELLS = 1001

/** A short notice with this serial, its title marked where that is the one in which the limit tells. */
const notice = (serial: number, mark = ''): string =>
  `云水县人民政府${mark}\n关于修桥的通知\n云政发〔2023〕${serial}号\n各乡镇人民政府：\n　　请认真贯彻执行。\n云水县人民政府\n2023年5月8日\n`

/** Faults of what the text comes in: its bytes, gongbao's own JSON, a file of corrections. */
export const inputCases: readonly Case[] = [
  {
    rule: 'encoding-invalid-bytes',
    changes: [[INVALID, `${INVALID}⟦encoding-invalid-bytes⟧`]],
    bytes: (text) =>
      withStretch('森林防火期。', (stretch) => Buffer.concat([Buffer.from([0xff]), utf8(stretch)]))(text),
  },
  {
    rule: 'encoding-truncated',
    changes: [['　　（此件公开发布）\n\n- 6 -\n', '　　（此件公开发布）⟦encoding-truncated⟧']],
    bytes: (text) => utf8(text).subarray(0, -1),
    also: ['brackets-unbalanced'],
  },
  {
    rule: 'encoding-mixed',
    changes: [[PURPOSE, `${PURPOSE}⟦encoding-mixed⟧`]],
    bytes: withStretch(PURPOSE, gb18030),
    also: ['encoding-invalid-bytes'],
  },
  {
    rule: 'encoding-mojibake',
    changes: [[PURPOSE, `${PURPOSE}⟦encoding-mojibake⟧`]],
    bytes: withStretch(PURPOSE, (text) => utf8(iconv.decode(utf8(text), 'latin1'))),
    also: ['char-control', 'halfwidth-punctuation'],
  },
  {
    rule: 'encoding-more',
    changes: [
      [
        `${INVALID}\n`,
        Array.from({ length: 102 }, (_, i) => `${INVALID}${i === 100 ? '⟦encoding-more⟧' : ''}\n`).join(''),
      ],
    ],
    bytes: (text) =>
      Buffer.concat(
        text.split('森林防火期。').flatMap((part, i) => (i === 0 ? [utf8(part)] : [Buffer.from([0xff]), utf8(part)])),
      ),
    also: ['encoding-invalid-bytes', 'heading-sequence'],
  },
  {
    rule: 'encoding-ambiguous',
    text: '学校⟦encoding-ambiguous⟧',
    bytes: gb18030,
    also: ['no-documents'],
  },
  {
    rule: 'encoding-private-use',
    changes: [['　　（二）炼山、烧荒、烧秸秆；', '　　（二）炼山、烧\ue81e、烧秸秆；⟦encoding-private-use⟧']],
  },
  { rule: 'empty-input', text: '⟦empty-input⟧\n　　\n' },
  { rule: 'no-documents', text: '会议指出，今年以来全县经济运行平稳，各项工作进展顺利。⟦no-documents⟧\n' },
  {
    rule: 'record-schema',
    changes: [['云水县人民政府公报\n', '云水县人民政府公报⟦record-schema⟧\n']],
    records: (issue) => {
      const changed = document(issue, '云政函〔2023〕41号') as { date: string | null }
      changed.date = '2023年12月4日'
    },
  },
  {
    rule: 'record-consistency',
    changes: [['云水县人民政府公报\n', '云水县人民政府公报⟦record-consistency⟧\n']],
    records: (issue) => {
      const { numberParts } = document(issue, '云政函〔2023〕41号')
      if (numberParts) numberParts.serial = 14
    },
  },
  {
    rule: 'corrections-none',
    changes: [['云水县人民政府公报\n', '云水县人民政府公报⟦corrections-none⟧\n']],
    corrections: { path: 'another.txt', of: () => [] },
  },
  {
    rule: 'correction-unneeded',
    changes: [[`${TITLE}\n\n云政函`, `${TITLE}⟦correction-unneeded⟧\n\n云政函`]],
    corrections: {
      of: (lines) => [{ action: 'field', at: anchorOf(lines, TITLE), field: 'title', from: null, value: TITLE }],
    },
  },
  {
    rule: 'correction-no-place',
    changes: [['主办单位：云水县人民政府办公室', '主办单位：云水县人民政府办公室⟦correction-no-place⟧']],
    corrections: {
      of: (lines) => [
        {
          action: 'field',
          at: anchorOf(lines, '主办单位：云水县人民政府办公室'),
          field: 'title',
          from: null,
          value: '关于修桥的通知',
        },
      ],
    },
  },
  {
    rule: 'correction-line-gone',
    changes: [['云水县人民政府公报\n', '云水县人民政府公报⟦correction-line-gone⟧\n']],
    corrections: {
      of: (lines) => [
        {
          action: 'field',
          at: { ...anchorOf(lines, TITLE), text: '关于柳溪镇旧片区更新规划的批复' },
          field: 'title',
          from: null,
          value: '批复',
        },
      ],
    },
  },
  {
    rule: 'correction-line-ambiguous',
    changes: [['云水县人民政府公报\n', '云水县人民政府公报⟦correction-line-ambiguous⟧\n']],
    corrections: {
      sha256: '0'.repeat(64),
      of: (lines) => [
        {
          action: 'furniture',
          at: { ...anchorOf(lines, '（此件公开发布）'), before: '原来的上一行', after: '原来的下一行' },
          from: null,
        },
      ],
    },
  },
  {
    rule: 'correction-no-block',
    changes: [['1	渡口盐仓	35	4', '1	渡口盐仓	35	4⟦correction-no-block⟧']],
    corrections: { of: (lines) => [{ action: 'split', at: anchorOf(lines, '1	渡口盐仓	35	4') }] },
  },
  {
    rule: 'correction-value',
    changes: [[`${TITLE}\n\n云政函`, `${TITLE}⟦correction-value⟧\n\n云政函`]],
    corrections: {
      of: (lines) => [{ action: 'field', at: anchorOf(lines, TITLE), field: 'date', from: null, value: '2023-02-30' }],
    },
  },
  {
    rule: 'correction-differs',
    changes: [[`${TITLE}\n\n云政函`, `${TITLE}⟦correction-differs⟧\n\n云政函`]],
    corrections: {
      of: (lines) => [{ action: 'accept', at: anchorOf(lines, TITLE), field: 'date', value: '2023-12-14' }],
    },
  },
  {
    rule: 'limit-contents',
    changes: [['（云政发〔2023〕20号）………………………3', `（云政发〔2023〕20号）${'…'.repeat(20_001)}3⟦limit-contents⟧`]],
    also: ['document-missing-contents', 'contents-title-differs', 'contents-garbled-entry', 'contents-page-order'],
  },
  {
    rule: 'limit-documents',
    text: Array.from({ length: LIMITS.documents + 1 }, (_, i) =>
      notice(i + 1, i === LIMITS.documents ? '⟦limit-documents⟧' : ''),
    ).join(''),
  },
  {
    rule: 'limit-heading',
    changes: [['　　（一）指导思想', '　　1.1.1.1.1.1.1 指导思想⟦limit-heading⟧']],
    also: ['heading-sequence'],
  },
  {
    rule: 'limit-table',
    changes: [
      [
        '序号	名称	经费（万元）	户数',
        `${Array.from({ length: CELLS }, (_, i) => `列${i}`).join('\t')}⟦limit-table⟧`,
      ],
      ...['1	渡口盐仓	35	4', '2	石桥邮政代办所旧址	20	2', '3	红星渡槽	12	1'].map(
        (row) => [row, `${row}${'\t0'.repeat(CELLS - 4)}`] as const,
      ),
    ],
  },
  {
    rule: 'limit-line',
    changes: [['　　普查标准时点为', `　　${'普'.repeat(2 ** 24)}⟦limit-line⟧\n　　普查标准时点为`]],
  },
]
