import { expect, test } from 'vitest'
import { shown, shownInLine } from '../../src/lexicon/shown.ts'

test.each([
  ['关于\u001b[2J的通知', '关于·[2J的通知', '关于·[2J的通知'],
  ['甲\n乙', '甲\n乙', '甲 乙'],
  ['甲\t乙\r\n丙', '甲 乙·\n丙', '甲 乙· 丙'],
  ['甲\u202e乙\u200b丙\ufeff丁', '甲·乙·丙·丁', '甲·乙·丙·丁'],
  ['甲\u061c乙\u200f丙\u2069丁\u2060戊\u2028', '甲·乙·丙·丁·戊·', '甲·乙·丙·丁·戊·'],
  ['关于做好防汛工作的通知（A-1）', '关于做好防汛工作的通知（A-1）', '关于做好防汛工作的通知（A-1）'],
  ['\n\n', '\n\n', '  '],
  ['', '', ''],
])('%j on a terminal', (text, lines, line) => {
  expect(shown(text)).toBe(lines)
  expect(shownInLine(text)).toBe(line)
})
