import { expect, test } from 'vitest'
import { goesOnName, wholeNames } from '../../src/lexicon/wrappedName.ts'

const lines = (...texts: string[]) => texts.map((text) => ({ text, compact: text.replace(/\s/gu, '') }))

test.each([
  ['白沙省第七届人民代表大会', '常务委员会公告'],
  ['云水县人民代表大会', '常务委员会'],
  ['云水县人民政府', '办公室'],
  ['白沙省人民政府', '办公厅关于做好防汛工作的通知'],
])('%s goes on in %s', (above, below) => {
  expect(goesOnName(above, below)).toBe(true)
})
test.each([
  ['云水县人民政府', '办公室主任会议纪要'],
  ['云水县人民政府', '云水县水利局'],
  ['关于加强人民政府', '办公室管理的通知'],
  ['云水县水利局', '办公室'],
  ['云水县人民政府', '公告'],
])('%s does not in %s', (above, below) => {
  expect(goesOnName(above, below)).toBe(false)
})
test('the lines of a masthead', () => {
  expect(
    wholeNames(lines('  白沙省第七届人民代表大会', '     常务委员会', '   公　告')).map(({ compact }) => compact),
  ).toEqual(['白沙省第七届人民代表大会常务委员会', '公告'])
  const plain = lines('云水县人民政府', '关于防汛的通知')
  expect(wholeNames(plain)).toBe(plain)
})
