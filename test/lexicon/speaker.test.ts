import { expect, test } from 'vitest'
import { isSpeakerLine } from '../../src/lexicon/speaker.ts'

test.each([
  ['西山市市长　左　思', true],
  ['　　省海洋局局长 江月白　', true],
  ['县长　王平', true],
  ['县委副书记、县长  王  平', true],
  ['区委常委、宣传部部长，副区长 王平', true],
  ['各位代表、县长王平', false],
  ['中共云水县委副书记 云水县人民政府县长 王平', true],
  ['县委常委　副县长　王　平', true],
  ['（县委副书记、县长 王平）', true],
  ['县委副书记、县长 王平（2023年2月16日）', true],
  ['县人民政府县长　王　平　二〇二三年二月十六日', true],
  ['县委副书记、县长：王平', true],
  ['县长：王平', false],
  ['县委副书记、县长 （2023年2月16日）', false],
  ['县长2023年2月16日', false],
  ['县长王平', false],
  ['西山市　左　思', false],
  ['县长　王', false],
  ['关于防汛的讲话', false],
  [`西山市市长${' '.repeat(43)}左思`, true],
  [`西山市市长${' '.repeat(44)}左思`, false],
])('%j names a speaker: %s', (line, is) => {
  expect(isSpeakerLine(line)).toBe(is)
})
