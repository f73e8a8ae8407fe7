import { expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

const LIST = front(
  '云水县人民政府关于防汛的通知（云政发〔2023〕5号）……1',
  '云水县人民政府关于抗旱的通知（云政发〔2023〕6号）……3',
  '云水县人民政府关于春耕的通知（云政函〔2023〕7号）……5',
)
const numbers = (first: string, second = '云政发〔2023〕6号', third = '云政函〔2023〕7号') => {
  const { documents, diagnostics } = read(
    ...LIST,
    ...notice('关于防汛的通知', first),
    ...notice('关于抗旱的通知', second),
    ...notice('关于春耕的通知', third),
  )
  return {
    numbers: documents
      .map(({ id, number }) => [id, number])
      .map(([id, number]) => (id === number ? id : `${id} ${number}`)),
    sure: documents.map(({ confidence }) => confidence['number'] ?? 'certain'),
    rules: diagnostics.map(({ rule, actual, expected }) => `${rule} ${actual} ${expected}`),
  }
}

test('the place in a number that OCR misread is put right from the list, and told', () => {
  expect(numbers('去政发〔2023〕5号')).toEqual({
    numbers: ['云政发〔2023〕5号', '云政发〔2023〕6号', '云政函〔2023〕7号'],
    sure: ['probable', 'certain', 'certain'],
    rules: ['contents-number-differs 去政发〔2023〕5号 云政发〔2023〕5号'],
  })
})

test.each([
  ['another serial', '去政发〔2023〕8号'],
  ['another code', '去府发〔2023〕5号'],
  ['a place that the list has', '云政函〔2023〕5号'],
])('%s stays as printed', (_what, number) => {
  const read = numbers(number)
  expect(read.numbers[0]).toBe(number)
  expect(read.sure[0]).toBe('certain')
  expect(read.rules).toContain(`contents-number-differs ${number} 云政发〔2023〕5号`)
})
