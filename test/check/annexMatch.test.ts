import { expect, test } from 'vitest'
import { Titles } from '../../src/check/annexMatch.ts'

const WORK = '云水县公共停车设施建设任务分工表'
const DUTIES = '云水县公共停车设施建设责任分工表'

test('a title is known though it is misread, and shortened', () => {
  const titles = new Titles([WORK])
  expect(titles.has(WORK.replace('施', '旋'))).toBe(true)
  expect(titles.has('公共停车设施建设任务分工表')).toBe(true)
  expect(titles.has('云水县排水防涝预案')).toBe(false)
})

test('a title that is the very one of another that asks is not that of one like it', () => {
  expect(new Titles([WORK]).has(DUTIES)).toBe(true)
  expect(new Titles([WORK], [WORK, DUTIES]).has(DUTIES)).toBe(false)
  expect(new Titles([WORK.replace('施', '旋')], [WORK, DUTIES]).has(WORK)).toBe(true)
})
