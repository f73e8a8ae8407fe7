import { describe, expect, test } from 'vitest'
import { readMinister, readSigner } from '../../src/lexicon/signer.ts'

describe('readSigner', () => {
  test.each([
    ['总　理　　王 平', '总理', '王平'],
    ['副主席　　李秋明', '副主席', '李秋明'],
    ['部　　長　王秋明　出國', '部長', '王秋明'],
    ['常務次長　李遠平　代行', '常務次長', '李遠平'],
    ['自治区代主席 王秋明', '自治区代主席', '王秋明'],
    ['行政長官 何秋明', '行政長官', '何秋明'],
    ['行政法務司司長 陳秋明', '行政法務司司長', '陳秋明'],
    ['书记员 李 明', '书记员', '李明'],
    ['审判长 王 平', '审判长', '王平'],
    ['主任委員 柴進廉', '主任委員', '柴進廉'],
  ])('%s', (line, office, name) => {
    expect(readSigner(line)).toEqual({ office, name })
  })
  test.each(['县长王平主持召开会议', '云水县人民政府', '主席　', '王　平', ''])('none in %s', (line) => {
    expect(readSigner(line)).toBeNull()
  })
})

describe('readMinister', () => {
  test.each([
    ['水务部部长　王　平', '王平'],
    ['国家粮务委员会主任 李秋明', '李秋明'],
    ['盐务总局局长　林雨桐', '林雨桐'],
    ['局长：王秋明', '王秋明'],
    ['厅　长：王　平', '王平'],
    ['白沙省人民政府省长    王秋明', '王秋明'],
    ['云水县人民政府代县长　王　平', '王平'],
    ['国家盐务总局   局长   林雨桐', '林雨桐'],
    ['水务部部长王平', '王平'],
    ['国家粮务委员会主席　王 平', '王平'],
    ['国家盐务局局长 王平', '王平'],
    ['中华人民共和国主席  王秋明', '王秋明'],
    ['国务院总理 王秋明', '王秋明'],
    ['云水县县长　王 平', '王平'],
    ['白沙军区司令员　王平', '王平'],
    ['白沙人民解放军总司令　李　　明', '李明'],
  ])('%s', (line, name) => {
    expect(readMinister(line)).toBe(name)
  })
  test.each(['部长　王平', '县财政局局长 王平', '水务部部长 主持工作', '王平 水务部部长', ''])('none in %s', (line) => {
    expect(readMinister(line)).toBeNull()
  })
})

test.each([
  ['县长　王平', { office: '县长', name: '王平' }],
  ['县长王平', { office: '县长', name: '王平' }],
  ['县长　欧阳小平', { office: '县长', name: '欧阳小平' }],
  ['县长　欧阳小平生', null],
  ['县长　买买提·艾力', { office: '县长', name: '买买提·艾力' }],
  ['副县长王小平到了', null],
  [`县长${' '.repeat(36)}王平`, { office: '县长', name: '王平' }],
  [`县长${' '.repeat(37)}王平`, null],
  ['', null],
])('%j as the signer of an order', (line, signer) => {
  expect(readSigner(line)).toEqual(signer)
})

test.each([
  ['水务部部长　王平', '王平'],
  [' 水务部部长　王 平 ', '王平'],
  ['局长：王平', '王平'],
  ['局长：', null],
  ['水务部　王平', null],
])('%j as the head of a ministry', (line, name) => {
  expect(readMinister(line)).toBe(name)
})
