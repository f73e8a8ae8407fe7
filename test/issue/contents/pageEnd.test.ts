import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPageEnds } from '../../../src/issue/contents/pageEnd.ts'
import { measured } from '../../../src/issue/contents/plain.ts'

const pages = (s: string, next = ''): (number | null)[] => findPageEnds(measured(s), next).map(({ page }) => page)
const firstTitle = (s: string): string => s.slice(0, findPageEnds(measured(s))[0]?.from)

describe('findPageEnds', () => {
  test.each([
    ['关于做好防汛工作的通知……………………12', 12],
    ['关于做好防汛工作的通知…12', 12],
    ['关于做好防汛工作的通知．．．．．．．１２', 12],
    ['关于做好防汛工作的通知..........\t12', 12],
    ['关于做好防汛工作的通知 . . . . . . . 12', 12],
    ['关于做好防汛工作的通知·············（12）', 12],
    ['关于做好防汛工作的通知 ———————— 12', 12],
    ['关于做好防汛工作的通知 一一一一一一 12', 12],
    ['关于做好防汛工作的通知，，，，，，，，12', 12],
    ['关于做好防汛工作的通知\t12', 12],
    ['关于做好防汛工作的通知　　12', 12],
    ['关于做好防汛工作的通知 12', 12],
    ['关于做好防汛工作的通知12', 12],
    ['关于做好防汛工作的通知（12）', 12],
    ['关于做好防汛工作的通知/12', 12],
    ['关于做好防汛工作的通知 P12', 12],
    ['关于做好防汛工作的通知（P12）', 12],
    ['关于做好防汛工作的通知　第 12 页', 12],
    ['关于做好防汛工作的通知…………12-15', 12],
    ['关于做好防汛工作的通知…………1 2', 12],
    ['关于做好防汛工作的通知…………（十二）', 12],
    ['关于做好防汛工作的通知（云政发〔2020〕3号）12', 12],
    ['关于做好防汛工作的通知（云政发〔2020〕3号〕12', 12],
    ['关于做好防汛工作的通知(云政发〔2020〕3 号). 12', 12],
    ['关于做好防汛工作的通知　云政发〔2020〕3号 12', 12],
    ['云水县停车场管理办法（试行）12', 12],
    ['全县春耕备耕现场会召开（12）', 12],
    ['在全县大会上的讲话………………张三一（12）', 12],
    ['———————————— 12', 12],
  ])('%s', (line, page) => {
    expect(pages(line)).toEqual([page])
  })

  test.each([
    '关于做好2023',
    '云水县国土空间规划（2021—2035',
    '关于公布第 12',
    '关于做好防汛工作的通知(云政发〔199',
    '关于建设D—02—04地块的批复',
    '关于全县2023年1月至12月',
    '关于做好防汛工作的通知……',
    '在建党100周年大会上的讲话——2021年1月5日',
    '关于全县100个项目的意见',
    '云政发〔2020〕3号',
    '附件 1',
    '表 2',
    '2023年第4期（总第11期）',
    '',
  ])('no page in %s', (line) => {
    expect(pages(line)).toEqual([])
  })

  test('a number that goes on in the next line is no page', () => {
    expect(pages('关于做好 2023', '年防汛工作的通知')).toEqual([])
    expect(pages('关于防汛的通知(云政函(2024)23', '号)7')).toEqual([])
    expect(pages('云水县停车场管理办法(试行) 12', '年高校毕业生')).toEqual([])
  })

  test('entries run together end each with its own page', () => {
    const line = '关于甲的通知(云政发〔2020〕3号)3 关于乙的通知(云政发〔2020〕4号)14 关于丙的通知……20'
    expect(pages(line)).toEqual([3, 14, 20])
    expect(pages('关于甲的通知……3    关于乙的通知……14')).toEqual([3, 14])
  })

  test('the leaders belong to the end, not to the title', () => {
    expect(firstTitle('关于做好防汛工作的通知 ．．．．．12')).toBe('关于做好防汛工作的通知')
    expect(firstTitle('关于做好防汛工作的通知 一一一一 12')).toBe('关于做好防汛工作的通知')
    expect(firstTitle('关于设立第一中学的批复……12')).toBe('关于设立第一中学的批复')
  })

  test('a page of the cover has no number; what OCR damaged is told apart', () => {
    expect(findPageEnds('省政府召开全体会议………………封二')).toMatchObject([{ page: null, damaged: null }])
    expect(findPageEnds('关于做好防汛工作的通知 . . . . . l2')).toMatchObject([{ page: null, damaged: 'l2' }])
    for (const line of [
      '关于做好防汛工作的通知\tl2',
      '关于做好防汛工作的通知（云政发〔2020〕3号）l2',
      '关于做好防汛工作的通知(云政发[84]27号)            (l2)',
      '关于做好防汛工作的通知　l2',
      '关于做好防汛工作的通知（云政发〔2020〕3号） /l2',
    ])
      expect(findPageEnds(measured(line)), line).toMatchObject([{ page: null, damaged: expect.stringContaining('l2') }])
    for (const line of ['关于推广使用WiFi', '关于建设D—02—04地块O', '附件 l'])
      expect(findPageEnds(measured(line)), line).toEqual([])
  })

  test('ends lie in the line, in order, without overlap', () => {
    const piece = fc.constantFrom(
      '关于',
      '通知',
      '…',
      '...',
      ' ',
      '\t',
      '12',
      '3',
      '（',
      '）',
      '号',
      '〔2020〕',
      '一',
      '—',
      '第',
      '页',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = measured(pieces.join(''))
        let last = 0
        for (const { from, to } of findPageEnds(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          last = to
        }
      }),
    )
  })
})
