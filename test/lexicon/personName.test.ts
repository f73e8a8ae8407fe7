import { expect, test } from 'vitest'
import { isPersonName } from '../../src/lexicon/personName.ts'

test.each(['王平', '李 晨', '李晨之', '欧阳明远', '阿力木·买买提', '钟子期', '许由', '钱其昌', '李时清'])(
  '%s is a name',
  (name) => {
    expect(isPersonName(name)).toBe(true)
  },
)
test.each([
  '王',
  '试用期',
  '任期',
  '张期满',
  '办公室主',
  '县水利局',
  '上述同志',
  '由曹',
  '法律规定',
  '尤其是',
  '临时工',
  '免其职',
  '钱其',
  '',
])('%s is none', (name) => {
  expect(isPersonName(name)).toBe(false)
})
