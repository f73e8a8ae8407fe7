import { describe, expect, test } from 'vitest'
import { parseIssues } from '../../src/pipeline.ts'

const read = (...lines: string[]) =>
  parseIssues(lines.join('\n')).flatMap((issue) =>
    issue.documents.map(({ number, issuers, title }) => [number, issuers, title]),
  )
const UNDER = ['各乡（镇）人民政府：', '　　请遵照执行。', '　　云水县人民政府', '　　2023年5月8日']
const FLOOD = ['云政发〔2023〕5号', ['云水县人民政府'], '关于加强防汛工作的通知']

describe('a number in brackets behind the title', () => {
  test('on one line', () => {
    expect(read('云水县人民政府关于加强防汛工作的通知（云政发〔2023〕5号）', ...UNDER)).toEqual([FLOOD])
  })
  test('over several lines', () => {
    expect(read('云水县人民政府', '关于加强防汛', '工作的通知(云政发[2023]5号)', '', ...UNDER)).toEqual([FLOOD])
  })
  test('with no issuer, one after another', () => {
    const second = '关于加强防火工作的通知（云政发〔2023〕6号）'
    expect(read('关于加强防汛工作的通知（云政发〔2023〕5号）', ...UNDER, '', second, ...UNDER)).toEqual([
      ['云政发〔2023〕5号', ['云水县人民政府'], '关于加强防汛工作的通知'],
      ['云政发〔2023〕6号', ['云水县人民政府'], '关于加强防火工作的通知'],
    ])
  })
  test('over a text without an addressee, where a document has ended', () => {
    const notice = '云水县人民政府关于防汛期间交通管制的通告（云政发〔2023〕8号）'
    expect(
      read('云水县人民政府关于加强防汛工作的通知（云政发〔2023〕5号）', ...UNDER, notice, '　　现通告如下。'),
    ).toHaveLength(2)
  })
  test('in the list of contents and over the text', () => {
    const title = '云水县人民政府关于加强防汛工作的通知（云政发〔2023〕5号）'
    expect(read('云水县人民政府公报', '2023年第3期', '目　录', `${title}……………（1）`, '', title, ...UNDER)).toEqual([
      FLOOD,
    ])
  })
  test('an entry of a list of documents is none, nor a print line of a text', () => {
    const entries = ['水库', '堤防', '水闸'].map(
      (name, i) => `云水县人民政府关于加强${name}管理的通知（云政发〔2003〕${i + 5}号）`,
    )
    const text = ['　　各单位要按照', '云水县人民政府关于加强水库管理的意见（云政发〔2003〕9号）', '要求，落实责任。']
    const [head, ...rest] = UNDER
    const documents = parseIssues(
      [
        '云水县人民政府关于废止文件的通知（云政发〔2023〕5号）',
        head,
        ...text,
        ...rest,
        '废止的文件目录',
        ...entries,
      ].join('\n'),
    ).flatMap((issue) => issue.documents)
    expect(documents).toHaveLength(1)
    expect(documents[0]?.blocks.slice(-3).map(({ text: shown }) => shown)).toEqual(entries)
  })
})
