import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateLine, findDate, findDates, looksLikeDate, yearMonth } from '../../src/lexicon/date.ts'
import { toHanNumeral } from '../../src/lexicon/numeral.ts'

describe('findDate', () => {
  test.each([
    ['2023年10月19日', '2023-10-19'],
    ['2023 年 10 月 19 日', '2023-10-19'],
    ['2 0 2 3 年 1 0 月 1 9 日', '2023-10-19'],
    ['２０２３年１０月１９日', '2023-10-19'],
    ['2023年10月　9日', '2023-10-09'],
    ['2023年03月04日', '2023-03-04'],
    ['2O23年1O月19日', '2023-10-19'],
    ['二〇二三年十月十九日', '2023-10-19'],
    ['二○二三年十月十九日', '2023-10-19'],
    ['二◯二三年十月十九日', '2023-10-19'],
    ['二零二三年十月十九日', '2023-10-19'],
    ['二O二三年十月十九日', '2023-10-19'],
    ['二o二三年十月十九日', '2023-10-19'],
    ['二Ｏ二三年十月十九日', '2023-10-19'],
    ['二0二三年十月十九日', '2023-10-19'],
    ['二 〇 二 三 年 十 月 十 九 日', '2023-10-19'],
    ['二〇二三年十月二十日', '2023-10-20'],
    ['二〇二三年十二月三十一日', '2023-12-31'],
    ['二〇〇三年五月廿三日', '2003-05-23'],
    ['一九九六年元月十五日', '1996-01-15'],
    ['2023.10.19', '2023-10-19'],
    ['2023-10-19', '2023-10-19'],
    ['2023/10/9', '2023-10-09'],
    ['２０２３．１０．１９', '2023-10-19'],
    ['2023. 10. 19', '2023-10-19'],
    ['2023-10-19T08:00', '2023-10-19'],
    ['中華民國112年3月4日', '2023-03-04'],
    ['民國一百一十二年三月四日', '2023-03-04'],
    ['民国一一二年三月四日', '2023-03-04'],
    ['民国 112 年 3 月 4 日', '2023-03-04'],
    ['公元2023年10月19日', '2023-10-19'],
    ['2024年2月29日', '2024-02-29'],
    ['2023年10月19曰', '2023-10-19'],
    ['2O23年l月l曰', '2023-01-01'],
  ])('%s is %s, from end to end', (s, iso) => {
    expect(findDate(s)).toEqual({ iso, from: 0, to: s.startsWith('2023-10-19T') ? 10 : s.length })
  })

  test.each([
    ['自2023年10月19日起施行', '2023-10-19', 1, 12],
    ['（2023年10月19日云水县人大通过）', '2023-10-19', 1, 12],
    ['第3期 2023年10月19日', '2023-10-19', 4, 15],
    ['于中華民國112年3月4日', '2023-03-04', 1, 13],
    ['2023年2月30日，2023年3月1日', '2023-03-01', 11, 20],
    ['2023年度至2024年5月1日', '2024-05-01', 7, 16],
    ['2022—2023年10月1日', '2023-10-01', 5, 15],
  ])('in %s', (s, iso, from, to) => {
    expect(findDate(s)).toEqual({ iso, from, to })
  })

  test.each([
    '',
    '年月日',
    '2023年',
    '2023年10月',
    '10月19日',
    '2023年2月30日',
    '2023年13月1日',
    '2023年10月0日',
    '2023年10月32日',
    '2023年2月29日',
    '96年8月15日',
    '112年3月4日',
    '12023年10月19日',
    '2023年第10月刊19日',
    '2023.10',
    '2023.13.1',
    '2023.10-19',
    '0999-2023-10-19',
    '1.2023.10.19',
    '2023.10.19.1',
    '2023-10-191',
    'DB2023-10-19',
    '2023年五十月十九日',
  ])('%j has none', (s) => {
    expect(findDate(s)).toBeNull()
  })

  test('begins at start', () => {
    const s = '2023年1月2日至2023年3月4日'
    expect(findDate(s, 1)).toEqual({ iso: '2023-03-04', from: 10, to: 19 })
    expect(findDate(s, 11)).toBeNull()
  })

  test('reads every day that it is given, in every dress', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom('', ' ', '　'), fc.string(), (date, gap, before) => {
        const iso = date.toISOString().slice(0, 10)
        const [y = 0, m = 0, d = 0] = iso.split('-').map(Number)
        const han = String(y).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
        const forms = [
          `${y}${gap}年${gap}${m}${gap}月${gap}${d}${gap}日`,
          `${han}${gap}年${gap}${toHanNumeral(m)}${gap}月${gap}${toHanNumeral(d)}${gap}日`,
          iso,
          `${y}.${m}.${d}`,
          `${y}/${m}/${d}`,
        ]
        for (const form of forms) {
          expect(findDate(form)?.iso).toBe(iso)
          expect(dateLine(`　${form} `)).toEqual({ iso })
          const text = `${before}。${form}止`
          const found = findDate(text, before.length)
          expect(text.slice(found?.from, found?.to)).toBe(form)
        }
      }),
    )
  })
})

describe('findDates', () => {
  test('in order, impossible ones left out', () => {
    expect(findDates('2023.1.2—2023.3.4，二〇二三年五月六日，2023年2月30日，2023-07-08').map(({ iso }) => iso)).toEqual(
      ['2023-01-02', '2023-03-04', '2023-05-06', '2023-07-08'],
    )
  })

  test('offsets rise, stay inside, and are the same date when cut out', () => {
    const unit = fc.constantFrom(
      '2023',
      '年',
      '10',
      '月',
      '19',
      '日',
      '.',
      '-',
      ' ',
      '二〇二三',
      '十',
      '民国',
      '1',
      '甲',
    )
    fc.assert(
      fc.property(fc.string({ unit }), (s) => {
        let end = 0
        for (const { iso, from, to } of findDates(s)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(findDate(s.slice(from, to))).toEqual({ iso, from: 0, to: to - from })
          end = to
        }
        expect(end).toBeLessThanOrEqual(s.length)
        expect(findDates(s)[0] ?? null).toEqual(findDate(s))
      }),
    )
  })
})

describe('looksLikeDate', () => {
  test.each(['2023年2月30日', '2023年13月1日', '自2023年10月19日起', '2023.2.30'])('%s does', (s) => {
    expect(looksLikeDate(s)).toBe(true)
  })
  test.each(['', '2023年10月', '10月19日', '2.30', '第十九条'])('%j does not', (s) => {
    expect(looksLikeDate(s)).toBe(false)
  })
})

describe('dateLine', () => {
  test.each([
    ['　　　　2023年10月19日', '2023-10-19'],
    ['二○二三年 十 月 十 九 日　', '2023-10-19'],
    ['2023.10.19', '2023-10-19'],
    ['中華民國112年3月4日', '2023-03-04'],
    ['2023年2月30日', null],
    ['2023年10月　日', null],
    ['2023年　月　日', null],
  ])('%j is one: %s', (s, iso) => {
    expect(dateLine(s)).toEqual({ iso })
  })
  test.each([
    '',
    '2023年10月',
    '2023年10月19日印发',
    '（2023年10月19日）',
    '自2023年10月19日',
    '2023年10月19日 2023年10月20日',
    '年　月　日',
    '云水县人民政府 2023年10月19日',
    '中共云水县委',
    '一、总则',
  ])('%j is not', (s) => {
    expect(dateLine(s)).toBeNull()
  })
})

describe('yearMonth', () => {
  test.each([
    ['二○二三年十月', '2023-10'],
    ['2023 年 10 月', '2023-10'],
    ['2023年10月19日', '2023-10'],
    ['今年的年报于2023年1月发布', '2023-01'],
    ['民国一一二年三月', '2023-03'],
    ['2023年元月', '2023-01'],
  ])('%s is %s', (s, iso) => {
    expect(yearMonth(s)).toBe(iso)
  })
  test.each(['', '2023年', '10月', '2023年13月', '2023年0月', '23年10月', '2023.10'])('%j has none', (s) => {
    expect(yearMonth(s)).toBeNull()
  })
})

test.each([
  ['2023年3月4点', null],
  ['第3期 4 2023年5月6日', '2023-05-06'],
  ['第3期42023年5月6日', null],
  ['民国〇年三月四日', null],
  ['民国一年三月四日', '1912-03-04'],
  ['民国一〇〇〇年三月四日', null],
  ['民国1000年3月4日', null],
  ['民国999年3月4日', '2910-03-04'],
  ['公元2023年3月4日', '2023-03-04'],
  ['0999年3月4日', null],
  ['1000年3月4日', '1000-03-04'],
  ['2023年0月4日', null],
  ['2023年13月4日', null],
  ['2023年12月0日', null],
  ['2023年2月29日', null],
  ['2024年2月29日', '2024-02-29'],
])('the date of %s is %s', (text, iso) => {
  expect(findDate(text)?.iso ?? null).toBe(iso)
})

test('an era before the place where reading begins is not read', () => {
  expect(findDate('民国一一二年三月四日', 0)).toEqual({ iso: '2023-03-04', from: 0, to: 10 })
  expect(findDate('民国一一二年三月四日', 1)).toBeNull()
  expect(findDate('公元2023年3月4日', 1)).toEqual({ iso: '2023-03-04', from: 2, to: 11 })
})

test.each([
  ['2023年度至2024年5月1日', null],
  ['至2024年5月1日', null],
  ['2024年5月1日止', null],
  ['　2024年5月1日　', '2024-05-01'],
  [`${' '.repeat(90)}2024年5月1日`, '2024-05-01'],
  [`2024年${' '.repeat(71)}5月1日`, '2024-05-01'],
  [`2024年${' '.repeat(72)}5月1日`, null],
])('%j as a line of a date', (line, iso) => {
  expect(dateLine(line)?.iso ?? null).toBe(iso)
})
