import { describe, expect, it } from 'vitest'
import { recent } from '../../src/lexicon/recent.ts'

describe('recent', () => {
  it('asks once what is asked again, answers of null and undefined too', () => {
    const asked: string[] = []
    const ask = recent((s) => {
      asked.push(s)
      return s === '令' ? null : s === '函' ? undefined : s.length
    })
    const round = () => ['通知', '令', '函'].map(ask)
    expect([round(), round()]).toEqual([
      [2, null, undefined],
      [2, null, undefined],
    ])
    expect(asked).toEqual(['通知', '令', '函'])
  })

  it('forgets, and keeps no long text', () => {
    let asked = 0
    const ask = recent(() => asked++)
    for (let i = 0; i < 100; i++) ask(String(i))
    expect(ask('0')).toBe(100)
    expect(ask('长'.repeat(201))).toBe(101)
    expect(ask('长'.repeat(201))).toBe(102)
  })
})
