import { expect, test } from 'vitest'
import { readSigner } from '../../src/lexicon/signer.ts'

test.each<[string, string, string]>([
  ['总　理　　韩景平', '总理', '韩景平'],
  ['省　长　林雨桐', '省长', '林雨桐'],
  ['代市长 王向东', '代市长', '王向东'],
  ['县长王平', '县长', '王平'],
  ['州长　巴图·那顺', '州长', '巴图·那顺'],
  ['市長　謝孟周', '市長', '謝孟周'],
])('%s', (line, office, name) => {
  expect(readSigner(line)).toEqual({ office, name })
})

test.each([
  '县长',
  '韩景平',
  '局长办公会议纪要',
  '云水县人民政府',
  '省长质量奖评审委员会',
  '总理　韩景平　2023年3月1日',
  '',
])('%s is none', (line) => {
  expect(readSigner(line)).toBeNull()
})
