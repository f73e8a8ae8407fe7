import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentsLineShape, isContentsHeading, listsChapters } from '../../../src/issue/contents/index.ts'

describe('isContentsHeading', () => {
  test.each([
    '目录',
    '目 录',
    '　　目　　錄　',
    '# 目录',
    '## **目 录**',
    '【目次】',
    '本期目录',
    '■ 本期目录',
    '目录（续）',
    '目　录　CONTENTS',
    '<p>目 录</p>',
    '总目录',
    '· 目 录 ·',
  ])('%s', (line) => expect(isContentsHeading(line)).toBe(true))
  test.each(['行政执法事项目录', '关于公布目录的通知', '目标', '附件：目录', '目录一览表', '', '权责清单目录'])(
    'not %s',
    (line) => expect(isContentsHeading(line)).toBe(false),
  )
})

describe('listsChapters', () => {
  test.each([
    '第一章　总则',
    '## 第一章 总 则',
    '前言 ........ II',
    '1  范围 ......... 1',
    '一、总体要求……3',
    '1.0 总则(1)',
    '**引言**',
  ])('%s', (line) => expect(listsChapters(line)).toBe(true))
  test.each([
    '一、政府文件',
    '关于第一章的说明……3',
    '1. 关于做好防汛工作的通知（1）',
    '总则的说明',
    '前言后语',
    '',
    '范围经济开发区通告',
  ])('not %s', (line) => expect(listsChapters(line)).toBe(false))
})

describe('contentsLineShape', () => {
  test.each([
    ['关于做好防汛工作的通知（云政发〔2023〕5号）…… 3', 'entry'],
    ['关于做好防汛工作的通知　云政发〔2023〕5号．．．．3', 'entry'],
    ['□ 关于做好防汛工作的通知　云政发〔2023〕7号', 'entry'],
    ['关于做好防汛工作的通知（云政发〔2023〕5号）', 'entry'],
    ['国务院令（第612号）……………（9）', 'entry'],
    ['　　城市树木保护条例……………（9）', 'entry'],
    ['| 1 | 关于做好防汛工作的通知 | 云政发〔2022〕3号 | 1 |', 'entry'],
    ['云政发〔2023〕5号 关于做好防汛工作的通知 …… 3', 'entry'],
    ['（云政发〔2023〕5号）……………… 3', 'tail'],
    ['（云政发〔2023〕5号）', 'tail'],
    ['———————————— 12', 'tail'],
    ['..................... 3', 'tail'],
    ['【政策解读】', 'section'],
    ['◎法規', 'section'],
    ['县政府文件', 'section'],
    ['各乡镇人民政府，县直各单位：', null],
    ['云政发〔2023〕5号', null],
    ['关于做好防汛工作的', null],
    ['云水县人民政府', null],
    ['国务院令（第612号）', null],
    ['## 二、总体目标', null],
    ['二、总体目标', null],
    ['— 12 —', null],
    ['· 12 ·', null],
    ['12', null],
    ['2023年10月19日', null],
    ['现将有关事项通知如下，请认真贯彻执行。', null],
    ['', null],
  ])('%s is %s', (line, shape) => {
    expect(contentsLineShape(line)).toBe(shape)
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (s) => {
        contentsLineShape(s)
      }),
    )
  })
})
