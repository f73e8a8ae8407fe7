import { describe, expect, test } from 'vitest'
import { allBlocks, documentOf } from './notice.ts'
import { blocksOf, readDocument } from './read.ts'

describe('who drew up the text that is forwarded', () => {
  test('stands with the date in brackets under its title and is no addressee', () => {
    const document = readDocument([
      '白沙省人民政府',
      '批转省水利厅、省财政厅关于整修堤防的意见的通知',
      '白政发〔2002〕14号',
      '各市人民政府：',
      '　　省政府同意省水利厅、省财政厅《关于整修堤防的意见》，现批转给你们。',
      '　　　　　　　　白沙省人民政府',
      '　　　　　　　　二〇〇二年三月五日',
      '关于整修堤防的意见',
      '省水利厅　　省财政厅',
      '（二〇〇二年二月六日）',
      '省人民政府：',
      '　　现就整修堤防提出如下意见。',
    ])
    expect(blocksOf(document).slice(-3)).toEqual([
      expect.stringContaining('annexTitle: 关于整修堤防的意见'),
      'addressee: 省人民政府：',
      'paragraph: 现就整修堤防提出如下意见。',
    ])
    expect(document.instruments).toMatchObject([{ title: '关于整修堤防的意见' }])
  })
})

test('who drew it up and when, in one bracket under its title, is no part of that', () => {
  const document = readDocument([
    '白山地区行政公署办公室',
    '转发地区财政处等部门关于清理收费若干意见的通知',
    '白署办发(2002)15号',
    '各县、市人民政府:',
    '    地区财政处、监察局《关于清理收费若干意见》已经行署同意,现转发给你们,请遵照执行。',
    '',
    '                                  二OO二年四月二十二日',
    '',
    '        关于清理收费若干意见',
    '        (地区财政处  监察局  二OO二年四月五日)',
    '',
    '    现就清理收费提出如下意见:',
  ])
  expect(document.instruments).toMatchObject([{ title: '关于清理收费若干意见' }])
  expect(blocksOf(document).at(-1)).toBe('paragraph: 现就清理收费提出如下意见:')
})

test('several bodies that drew it up stand on several lines', () => {
  const document = readDocument([
    '白沙省人民政府办公厅',
    '转发省体改委等部门关于小型企业产权转让的意见的通知',
    '白政办发〔1995〕40号',
    '各市、县人民政府：',
    '    《关于小型企业产权转让的意见》已经省政府同意，现转发给你们。',
    '一九九五年五月十五日',
    '',
    '关于小型企业产权转让的意见',
    '省体改委    省财政厅',
    '省国有资产管理局  省工商行政管理局',
    '',
    '    为规范产权转让行为，提出如下意见：',
  ])
  expect(blocksOf(document).slice(-2)).toEqual([
    expect.stringContaining('annexTitle: 关于小型企业产权转让的意见'),
    'paragraph: 为规范产权转让行为，提出如下意见：',
  ])
  expect(document.instruments).toMatchObject([{ title: '关于小型企业产权转让的意见' }])
})

describe('a document that is forwarded whole', () => {
  const notice = documentOf(
    '云水县人民政府',
    '转发青禾市人民政府关于做好当前防汛工作的紧急通知的通知',
    '云政发〔2020〕14号',
    '',
    '各乡（镇）人民政府：',
    '　　现将《青禾市人民政府关于做好当前防汛工作的紧急通知》（青政发〔2020〕18号）转发给你们，请遵照执行。',
    '',
    '云水县人民政府',
    '2020年7月9日',
    '',
    '青禾市人民政府',
    '关于做好当前防汛工作的紧急通知',
    '青政发〔2020〕18号',
    '',
    '各县（市、区）人民政府，市直',
    '各单位：',
    '　　入汛以来，我市连续出现强降雨。',
    '',
    '青禾市人民政府',
    '2020年7月8日',
  )
  test('keeps its issuer, its number and its date to itself', () => {
    expect(notice).toMatchObject({
      number: '云政发〔2020〕14号',
      issuers: ['云水县人民政府'],
      signatories: ['云水县人民政府'],
      date: '2020-07-09',
      addressee: '各乡（镇）人民政府',
    })
  })
  test('is an instrument with its issuer in its title', () => {
    expect(notice.instruments.map(({ title }) => title)).toEqual(['青禾市人民政府关于做好当前防汛工作的紧急通知'])
  })
  test('has a number and an addressee as its first blocks', () => {
    const blocks = allBlocks(notice)
    const from = blocks.findIndex(([type]) => type === 'annexTitle')
    expect(blocks.slice(from + 1, from + 3)).toEqual([
      ['number', '青政发〔2020〕18号'],
      ['addressee', '各县（市、区）人民政府，市直各单位：'],
    ])
  })
  test('is cited once, with its title', () => {
    expect(notice.references.map(({ number, title }) => [number, title])).toEqual([
      ['青政发〔2020〕18号', '青禾市人民政府关于做好当前防汛工作的紧急通知'],
    ])
  })
})

test('a plan that a notice issues is addressed to nobody', () => {
  const notice = documentOf(
    '云水县人民政府',
    '关于印发云水县防汛工作方案的通知',
    '云政发〔2020〕15号',
    '',
    '各乡（镇）人民政府：',
    '　　现将《云水县防汛工作方案》印发给你们。',
    '',
    '云水县人民政府',
    '2020年7月9日',
    '',
    '云水县防汛工作方案',
    '成员单位：',
    '　　县水利局、县财政局。',
  )
  expect(allBlocks(notice).filter(([type]) => type === 'addressee')).toHaveLength(1)
})

test('the first print line of the text is no title, though it names the one that is forwarded', () => {
  const { blocks, date } = documentOf(
    '云水县人民政府转发县水利局',
    '关于我县山塘水库安全等级的确定和加强山塘水库汛期安全管理工作意见报告的通知',
    '云政发〔1996〕2号',
    '各乡（镇）人民政府：',
    '　　县水利局《关于我县山塘水库安全等级的确定和加强山塘水库汛期安全管理工作意见的报告',
    '》已经县政府同意，现转发给你们，请遵照执行。',
    '云水县人民政府',
    '1996年2月5日',
    '关于我县山塘水库安全等级的确定和加强山塘水库汛期安全管理工作意见的报告',
    '县人民政府：',
    '　　山塘水库是防汛的重点。',
  )
  expect(blocks[3]).toMatchObject({ type: 'paragraph' })
  expect(blocks.filter(({ type }) => type === 'annexTitle').map(({ text }) => text)).toEqual([
    '关于我县山塘水库安全等级的确定和加强山塘水库汛期安全管理工作意见的报告',
  ])
  expect(date).toBe('1996-02-05')
})

test('signs at its end without a date, though the place at the right is lost', () => {
  const report = (...end: string[]) =>
    blocksOf(
      readDocument([
        '白沙省人民政府',
        '批转省农业局《关于发展良种的报告》',
        '白政发〔1980〕14号',
        '各地区行政公署：',
        '省政府同意省农业局《关于发展良种的报告》，现批转给你们。',
        '白沙省人民政府',
        '一九八〇年三月五日',
        '关于发展良种的报告',
        '省人民政府：',
        '我局召开了全省良种工作座谈会，现将有关情况报告如下。',
        ...end,
      ]),
    ).at(-1)
  expect(report('以上报告如无不当，请批转各地执行。', '白沙省农业局')).toBe('signature: 白沙省农业局')
  expect(report('参加单位有下列各局', '白沙省农业局')).not.toBe('signature: 白沙省农业局')
})
