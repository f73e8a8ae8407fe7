import { describe, expect, test } from 'vitest'
import { endsInCompliment, isPersonalSalutation, readLetterSigner } from '../../src/lexicon/letter.ts'

describe('who signs a letter', () => {
  test.each<[string, string, boolean]>([
    ['王　小　平', '王小平', false],
    ['王小平', '王小平', false],
    ['　　王小平　', '王小平', false],
    ['李远山　谨启', '李远山', true],
    ['旅外同乡　李远山　谨启', '李远山', true],
    ['旅外同乡  李远山', '李远山', false],
    ['柳河村村民　张田生等十七人', '张田生等十七人', false],
    ['张田生等17名', '张田生等17名', false],
    ['李 远 山 顿首', '李远山', true],
    ['王平 启', '王平', true],
  ])('%s', (line, name, bowed) => {
    expect(readLetterSigner(line)).toEqual({ name, bowed })
  })
  test.each([
    '王小平，谨启',
    '县长：王小平',
    '王小平、李远山',
    '王',
    '云水县人民政府办公室',
    '',
    `旅外同乡${'　'.repeat(40)}李远山`,
  ])('%s is none', (line) => {
    expect(readLetterSigner(line)).toBeNull()
  })
  test('a line of forty characters may be one, a longer one is none', () => {
    const line = (length: number): string => `${' '.repeat(length - 3)}王小平`
    expect(readLetterSigner(line(40))).not.toBeNull()
    expect(readLetterSigner(line(41))).toBeNull()
  })
})

describe('words that lead to the compliment', () => {
  test.each(['此致', '专此，敬颂', '特此函复。此致', '以上各项、即颂', '　　此　致', `${'请予支持，'.repeat(5)}此致`])(
    '%s',
    (line) => {
      expect(endsInCompliment(line)).toBe(true)
    },
  )
  test.each(['此致敬礼', '由此致', '敬礼！', '专此敬颂', ''])('not %s', (line) => {
    expect(endsInCompliment(line)).toBe(false)
  })
})

describe('the salutation of a letter to persons', () => {
  test.each([
    '志远、秀英同志：',
    '王县长：',
    '王小平副主席:',
    '林玉衡等代表：',
    '林玉衡等12名代表：',
    '王平人大代表：',
    '欧阳书记：',
  ])('%s', (line) => {
    expect(isPersonalSalutation(line)).toBe(true)
  })
  test.each(['同志们：', '各镇人民政府：', '王县长', '王县长：你好', '县人大代表志远、秀英：', ''])(
    'not %s',
    (line) => {
      expect(isPersonalSalutation(line)).toBe(false)
    },
  )
  test('one line of forty characters at most', () => {
    const names = (last: number): string => `${'欧阳志远、'.repeat(5)}欧阳秀英${'等12位'.slice(0, last)}`
    expect(isPersonalSalutation(`${names(4)}人大代表委员：`)).toBe(false)
    expect(isPersonalSalutation(`${names(4)}人大副主席：`)).toBe(true)
  })
})

test.each([
  ['启', null],
  ['王小平  ', { name: '王小平', bowed: false }],
  ['李 远山', { name: '李远山', bowed: false }],
  ['旅外 李远山', null],
])('%j as who signs a letter', (line, signer) => {
  expect(readLetterSigner(line)).toEqual(signer)
})
