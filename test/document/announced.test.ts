import { describe, expect, test } from 'vitest'
import { AnnouncedTitles, outerQuotes, sameTitle } from '../../src/document/announced.ts'
import { Row } from '../../src/document/row.ts'
import { fold } from '../../src/lexicon/fold.ts'
import { linesOf } from '../issue/linesOf.ts'

describe('what stands in 《》', () => {
  test.each<[string, string[]]>([
    ['现将《云水县防汛预案》印发给你们', ['云水县防汛预案']],
    ['《甲方案》《乙办法》', ['甲方案', '乙办法']],
    ['转发《关于印发〈甲办法〉的通知》', ['关于印发〈甲办法〉的通知']],
    ['转发《关于印发《甲办法》的通知》', ['关于印发《甲办法》的通知']],
    ['公告「東坡市公園管理辦法」', ['東坡市公園管理辦法']],
    ['《没有收尾', []],
    ['收尾》没有开头', []],
    ['特此通知', []],
  ])('%s', (text, titles) => {
    expect(outerQuotes(text)).toEqual(titles)
  })
})

describe('two titles are one', () => {
  const same = (a: string, b: string) => sameTitle(fold(a), fold(b))
  test.each([
    ['云水县农村饮水安全巩固提升工作实施方案', '云水县农村饮水安全巩固提升工作实施方案'],
    ['云水县农村饮水安全巩固提升工作实施方案', '云水县农村饮水安全巩国提升工作实施方案'],
  ])('%s, %s', (a, b) => {
    expect(same(a, b)).toBe(true)
  })
  test.each([
    ['云水县防汛物资储备工作计划', '云水县防汛物资储备工作计划表'],
    ['甲表', '乙表'],
    ['云水县农村饮水安全工作方案', '青禾县森林防火专项方案'],
  ])('%s, %s are two', (a, b) => {
    expect(same(a, b)).toBe(false)
  })
})

describe('an announced title found again', () => {
  const titles = new AnnouncedTitles()
  titles.addQuoted('现将《云水县农村饮水安全巩固提升工作实施方案》印发给你们')
  titles.add('防汛物资储备点一览表')
  const match = (...lines: string[]) =>
    titles.match(
      linesOf(lines.join('\n')).map((line) => new Row(line)),
      0,
      (i) => lines[i] === '- 3 -',
    )
  test.each<[string[], number]>([
    [['云水县农村饮水安全巩固提升工作实施方案', '一、总体要求'], 1],
    [['云水县农村饮水安全', '巩固提升工作实施方案', '一、总体要求'], 2],
    [['云水县农村饮水安全', '- 3 -', '', '巩固提升工作实施方案'], 4],
    [['防汛物资储备点一览表'], 1],
    [['云水县农村饮水安全巩固提升'], 0],
    [['云水县人民政府'], 0],
    [[''], 0],
  ])('%j: %i rows', (lines, rows) => {
    expect(match(...lines)).toBe(rows)
  })
  test('set in 《》 twice', () => {
    const nested = new AnnouncedTitles()
    nested.addQuoted('《《云水县湿地》保护条例》已经通过')
    expect(nested.has('云水县湿地保护条例')).toBe(true)
  })
  test('has', () => {
    expect(titles.has('防汛物资储备点 一览表')).toBe(true)
    expect(titles.has('防汛物资储备点')).toBe(false)
  })
})
