import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IssueReader } from '../../src/issue/issue.ts'
import { front, notice } from './gazette.ts'
import { linesOf } from './linesOf.ts'

const TEXT = [
  ...front('云水县人民政府关于做好防汛工作的通知……1', '云水县人民政府关于做好抗旱工作的通知……3'),
  ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
  ...notice('关于做好抗旱工作的通知', '云政发〔2023〕6号'),
].join('\n')

function eventsOf(cuts: readonly number[]) {
  const reader = new IssueReader({})
  const lines = linesOf(TEXT)
  const events = []
  let from = 0
  for (const cut of [...cuts, lines.length]) {
    events.push(...reader.push(lines.slice(from, Math.max(from, cut))))
    from = Math.max(from, cut)
  }
  return [...events, ...reader.end()]
}

/** An issue whose contents list stands on its last page. */
const CLOSED = [
  '云水县人民政府公报',
  '2023年第1期',
  ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
  ...notice('关于做好抗旱工作的通知', '云政发〔2023〕6号'),
  '目　录',
  '云水县人民政府关于做好防汛工作的通知……1',
  '云水县人民政府关于做好抗旱工作的通知……3',
  // a back page that is longer than what is read ahead
  ...Array<string>(60).fill('云水县人民政府办公室主办'),
]

describe('issues one after the other', () => {
  test('begin anew behind a contents list that closes one', () => {
    const reader = new IssueReader({})
    const next = CLOSED.map((line) => line.replace('2023年第1期', '2023年第2期'))
    const events = [...reader.push(linesOf([...CLOSED, ...next].join('\n'))), ...reader.end()]
    expect(events.filter(({ type }) => type === 'document')).toHaveLength(4)
  })
})

describe('the reading of an issue', () => {
  test('comes as the issue, its documents, its end', () => {
    expect(eventsOf([]).map(({ type }) => type)).toEqual(['issue', 'document', 'document', 'end'])
  })
  test('hands on every line once and in order', () => {
    const rows = eventsOf([]).flatMap((event) => event.rows.map(({ line }) => line.number))
    expect(rows).toEqual(linesOf(TEXT).map(({ number }) => number))
  })
  test('is the same however the lines arrive', () => {
    const told = (cuts: readonly number[]) =>
      eventsOf(cuts).map((event) =>
        event.type === 'document' ? event.parsed.document : [event.type, event.rows.length],
      )
    const whole = told([])
    const cuts = fc.array(fc.nat(linesOf(TEXT).length), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b))
    fc.assert(
      fc.property(cuts, (list) => {
        expect(told(list)).toEqual(whole)
      }),
      { seed: 3, numRuns: 30 },
    )
  })
  test('gives a document out before the input has ended', () => {
    const reader = new IssueReader({})
    const lines = linesOf(`${TEXT}\n${notice('关于做好防火工作的通知', '云政发〔2023〕7号').join('\n').repeat(12)}`)
    expect(reader.push(lines).some(({ type }) => type === 'document')).toBe(true)
  })
})
