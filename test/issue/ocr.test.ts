import { describe, expect, test } from 'vitest'
import { parseIssue } from '../../src/pipeline.ts'

/** An issue as OCR of a county's print leaves it: letters for digits, mixed brackets, specks at the edges of the pages. */
const issue = parseIssue(
  `云 水 县 人 民 政 府 公 报

2OO8年第3期(总第l2期)

主 办:云水县人民政府办公室

.  '
目        录

县政府文件
关于转发县林业局护林防火意见的通知(云政发〔2008]7号)  .  (1)
会议纪要
县人民政府第5次常务会议纪要  …… (8)
人事任免
关于钱大勇等同志职务任免的通知(云府人(2OO8〕3号)  (1O)

县政府文件

云水县人民政府
关于转发县林业局护林防火意见的通知

云政发{2008〕7 号

各乡(镇)人民政府:
    县林业局《关于做好护林防火工作的意见》已经县政府同意,现转发给你们,请认真执

一  1  一

'   .
行。

                      二OO八年八月十六曰

关于做好护林防火工作的意见
县林业局

    根据《白沙省人民政府关于加强护林防火工作的通知》(×政发(2O07〕31号),提出以下
意见。

- 2 -

云水县人民政府公报  2008.3
'
    一、安排经费
                     各乡(镇)护林经费分配表
                                                单位:万元
乡(镇)        村组数       面积(公顷)     分配经费
柳河乡          17            6850            2.4
青石镇          32            l5200           4.8
合  计          49            22050           7.2

主题词:林业  防火  意见  通知
云水县人民政府办公室                     2008年8月l8日印发
                                              (共印12O份)

    -  7  -

会议纪要

县人民政府第5次常务会议纪要

[2008)5号

    2008年8月2日下午,县长王大川主持召开县人民政府第5次常务会议,研究护林防火工
作。现纪要如下:
    会议听取了县林业局的汇报。

出  席:王大川  李小山  钱 江  赵 俊
        孙秀英(女)
记  录:周 雪

- 9 -

人事任免

云水县人民政府
关于钱大勇等同志职务任免的通知

云府人(2OO8〕3号

各乡(镇)人民政府:
    经县人民政府研究决定,任命:
    钱大勇为县水务局副局长。

                                  二○○八年九月二曰
- lO -

刊名题字:李大川
印刷:云水县印刷厂          印数:500册
发送范围:县级领导,各乡(镇)人民政府,各村民委员会
.'`,
)
const [forwarded, minutes, personnel] = issue.documents
const blocks = (at: number) => issue.documents[at]?.blocks.map(({ type, text }) => `${type}: ${text ?? ''}`) ?? []

describe('an issue read by OCR', () => {
  test('has its year and numbers, though letters stand for digits, and ends with its distribution', () => {
    expect(issue.gazette).toMatchObject({ year: 2008, issue: 3, totalIssue: 12 })
    expect(issue.gazette.distribution).toBe('县级领导,各乡(镇)人民政府,各村民委员会')
  })

  test('lists what it prints: a section like the kind of its only entry, a page with a letter, that fits between its neighbours', () => {
    expect(issue.contents.map(({ section, title, number, page }) => [section, title, number, page])).toEqual([
      ['县政府文件', '关于转发县林业局护林防火意见的通知', '云政发〔2008〕7号', 1],
      ['会议纪要', '县人民政府第5次常务会议纪要', null, 8],
      ['人事任免', '关于钱大勇等同志职务任免的通知', '云府人〔2008〕3号', 10],
    ])
    expect(issue.documents.map(({ title, section, page }) => [title, section, page])).toEqual([
      ['关于转发县林业局护林防火意见的通知', '县政府文件', 1],
      ['县人民政府第5次常务会议纪要', '会议纪要', 8],
      ['关于钱大勇等同志职务任免的通知', '人事任免', 10],
    ])
  })

  test('keeps specks and page numbers out of the text', () => {
    expect(blocks(0)).toContain(
      'paragraph: 县林业局《关于做好护林防火工作的意见》已经县政府同意,现转发给你们,请认真执行。',
    )
    expect(blocks(2).at(-1)).toBe('signature: 二○○八年九月二曰')
  })

  test('reads a code in which a character is kept back', () => {
    expect(forwarded?.references.map(({ number }) => number)).toEqual(['×政发〔2007〕31号'])
  })

  test('puts the body that drew up a text to its title', () => {
    expect(blocks(0)).toContain('annexTitle: 关于做好护林防火工作的意见县林业局')
    expect(forwarded?.instruments.map(({ title }) => title)).toEqual(['关于做好护林防火工作的意见'])
  })

  test('ends a table where the lines under the document begin', () => {
    expect(forwarded?.tables.map(({ title, unit, rows }) => [title, unit, rows.length])).toEqual([
      ['各乡(镇)护林经费分配表', '万元', 3],
    ])
    expect(blocks(0).slice(-2)).toEqual([
      expect.stringMatching(/^listItem: 云水县人民政府办公室/u),
      'listItem: (共印12O份)',
    ])
  })

  test('puts names below a label to the names behind it', () => {
    const list = minutes?.blocks.filter(({ type }) => type === 'listItem').map(({ text }) => text)
    expect(list).toHaveLength(2)
    expect(list?.[0]).toContain('孙秀英(女)')
    expect(personnel?.appointments).toHaveLength(1)
  })
})
