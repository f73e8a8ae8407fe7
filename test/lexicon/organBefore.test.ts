import { describe, expect, test } from 'vitest'
import { organBefore } from '../../src/lexicon/organBefore.ts'

describe('organBefore', () => {
  test.each([
    ['根据国务院', '国务院'],
    ['2014年7月30日原水务监督管理总局', '水务监督管理总局'],
    ['1993年3月31日中华人民共和国主席', '主席'],
    ['对外水务合作部', '对外水务合作部'],
    ['1988年12月17日国务院、中央军事委员会', '国务院、中央军事委员会'],
    ['2021年5月1日 水务部、财务部、', null],
    ['水务部 财务部', '水务部财务部'],
    ['按照水务部 国家数据局', '水务部国家数据局'],
    ['云水自由贸易试验区管理委员会办公室', '云水自由贸易试验区管理委员会办公室'],
    ['根据', null],
    ['依据省大数据中心', '省大数据中心'],
    ['违反云水县人民政府', '云水县人民政府'],
    ['本地口', null],
    ['', null],
  ])('%s', (text, name) => {
    expect(organBefore(text, text.length)?.name ?? null).toBe(name)
  })
  test('its place takes in 中华人民共和国', () => {
    expect(organBefore('公布中华人民共和国国务院', 12)).toEqual({ name: '国务院', from: 2 })
  })
})
