import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalNumber, findDocumentNumbers, ownDocumentNumber } from '../../src/lexicon/documentNumber.ts'

const canonicals = (s: string): string[] => findDocumentNumbers(s).map((number) => number.canonical)
const only = (s: string) => {
  const found = findDocumentNumbers(s)
  expect(found).toHaveLength(1)
  return found[0]
}

describe('findDocumentNumbers: forms', () => {
  test.each([
    ['云政发〔2023〕20号', '云政发〔2023〕20号'],
    ['（云政办发[2023]２０号）', '云政办发〔2023〕20号'],
    ['云 政 发 〔 2023 〕 20 号', '云政发〔2023〕20号'],
    ['云政发【2023】第20号', '云政发〔2023〕20号'],
    ['云政发（2023）020号', '云政发〔2023〕20号'],
    ['云政发〈2023］20號', '云政发〔2023〕20号'],
    ['云政发〔二○二三〕二十号', '云政发〔2023〕20号'],
    ['云政发〔2O23〕2O号', '云政发〔2023〕20号'],
    ['云政发〔93〕5号', '云政发〔1993〕5号'],
    ['云政发［８６］４５号', '云政发〔1986〕45号'],
    ['云革发（七八）58号', '云革发〔1978〕58号'],
    ['云政发〔2023⏎- 6 -⏎〕20号', '云政发〔2023〕20号'],
    ['云政发〔2023〕⏎12⏎20号', '云政发〔2023〕20号'],
    ['（白⏎政发〔2020〕1号）', '白政发〔2020〕1号'],
    ['云政发（2015）⏎- 9号）', '云政发〔2015〕9号'],
    ['云府〔2011〕10-1号', '云府〔2011〕10-1号'],
    ['云公（消）行罚决字〔2023〕第0012号', '云公（消）行罚决字〔2023〕12号'],
    ['云政令[1997]29号', '云政令〔1997〕29号'],
    ['国务院令第764号', '国务院令第764号'],
    ['中华人民共和国水务部令（第292号）', '水务部令第292号'],
    ['云水县人民政府令(2021年第5号)', '云水县人民政府令2021年第5号'],
    ['中华人民共和国水务部令第二十一号', '水务部令第21号'],
    ['省政府令294号', '省政府令294号'],
    ['白沙省人民政府第294号令', '白沙省人民政府令第294号'],
    ['水务部令2023年第5号', '水务部令2023年第5号'],
    ['水务部、财务部令第5号', '水务部、财务部令第5号'],
    ['水务部公告2021年第12号', '水务部公告2021年第12号'],
    ['水务部2021年第12号公告', '水务部公告2021年第12号'],
    ['水务监督管理委员会公告〔2023〕1号', '水务监督管理委员会公告〔2023〕1号'],
    ['公告第7号', '公告第7号'],
    ['府水工字第1120034772號', '府水工字第1120034772號'],
    ['（85）云水字第003号', '（85）云水字第3号'],
    ['（57）云民字第52号', '（57）云民字第52号'],
    ['（86）云政字３１号', '（86）云政字31号'],
    ['（８６）云政令字第２号', '（86）云政令字第2号'],
    ['根据云革（79）财字第十二号文', '云革（79）财字第十二号'],
    ['按县革委会（79）财字第3号文', '（79）财字第3号'],
    ['省长王小平签署省政府令第157号', '省政府令第157号'],
    ['（53）雲行秘字第一三四號', '（53）雲行秘字第一三四號'],
    ['（五六）云财字第 四 十 号', '（五六）云财字第四十号'],
    ['雲民字第四一二號', '雲民字第四一二號'],
    ['水务监督管理委员会公告〔2023〕第5号', '水务监督管理委员会公告〔2023〕第5号'],
  ])('%s', (text, canonical) => {
    expect(canonicals(text.replaceAll('⏎', '\n'))).toEqual([canonical])
  })

  test('its parts', () => {
    expect(only('按云政办发〔2023〕20号办理')).toEqual({
      canonical: '云政办发〔2023〕20号',
      code: '云政办发',
      year: 2023,
      serial: 20,
      form: 'standard',
      from: 1,
      to: 14,
      raw: '云政办发〔2023〕20号',
      irregular: [],
    })
    expect(only('国务院令第764号')).toMatchObject({ code: '国务院令', year: null, serial: 764, form: 'order' })
    expect(only('水务部公告2021年第12号')).toMatchObject({ code: '水务部公告', year: 2021, form: 'announcement' })
    expect(only('府水工字第1120034772號')).toMatchObject({
      code: '府水工字',
      year: 2023,
      serial: 34772,
      form: 'taiwan',
    })
    expect(only('〔85〕云水字第3号')).toMatchObject({ code: '云水字', year: 1985, serial: 3, form: 'other' })
    expect(only('（53）雲行秘字第二一五號')).toMatchObject({ code: '雲行秘字', year: 1953, serial: 215, form: 'other' })
    expect(only('雲民字第四一二號')).toMatchObject({ code: '雲民字', year: null, serial: 412, form: 'other' })
  })
})

describe('findDocumentNumbers: lists', () => {
  test.each([
    ['财农〔2021〕19号、22号', ['财农〔2021〕19号', '财农〔2021〕22号']],
    ['财农〔2021〕19、22号', ['财农〔2021〕19号', '财农〔2021〕22号']],
    ['财农〔2021〕19号至22号', ['财农〔2021〕19号', '财农〔2021〕20号', '财农〔2021〕21号', '财农〔2021〕22号']],
    ['云政发〔2021〕19号、〔2022〕5号', ['云政发〔2021〕19号', '云政发〔2022〕5号']],
    ['云政发〔2020〕1号和白政发〔2020〕2号', ['云政发〔2020〕1号', '白政发〔2020〕2号']],
    ['财农〔2021〕19-22号', ['财农〔2021〕19号', '财农〔2021〕20号', '财农〔2021〕21号', '财农〔2021〕22号']],
    ['财农〔2021〕19—19号', ['财农〔2021〕19-19号']],
    ['财农〔2021〕19-79号', ['财农〔2021〕19-79号']],
    ['财农〔2021〕22号至19号', ['财农〔2021〕22号']],
    ['财农〔2021〕19号至19号', ['财农〔2021〕19号']],
    ['财农〔2021〕19号至80号', ['财农〔2021〕19号']],
    ['财农〔2021〕19号到20号', ['财农〔2021〕19号', '财农〔2021〕20号']],
    ['财农〔2021〕19号、10号地块', ['财农〔2021〕19号']],
    ['财农〔2021〕19号、22号和〔2020〕3号', ['财农〔2021〕19号', '财农〔2021〕22号', '财农〔2020〕3号']],
    ['财农〔2021〕19、022、23号', ['财农〔2021〕19号', '财农〔2021〕22号', '财农〔2021〕23号']],
  ])('%s', (text, numbers) => {
    expect(canonicals(text)).toEqual(numbers)
  })
  test('each number of a list has its own place', () => {
    const text = '根据云政发〔2021〕19号、22号'
    expect(findDocumentNumbers(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '云政发〔2021〕19号',
      '22号',
    ])
  })
})

describe('findDocumentNumbers: where the code begins', () => {
  test.each([
    ['根据云政发〔2023〕20号', '云政发〔2023〕20号'],
    ['按省财政厅白财农〔2021〕56号文件', '白财农〔2021〕56号'],
    ['贯彻落实省委办公厅、省政府办公厅白办发〔2021〕15号文件精神', '白办发〔2021〕15号'],
    ['县人民政府办公室云政办发〔2019〕41号', '云政办发〔2019〕41号'],
    ['以下简称云缓堵办函〔2017〕27号文', '云缓堵办函〔2017〕27号'],
    ['2011年3月1日云政发〔2011〕5号印发', '云政发〔2011〕5号'],
    ['关于水利工作的复函国办函〔2004〕20号', '国办函〔2004〕20号'],
    ['人力部 人社部发〔2021〕3号', '人社部发〔2021〕3号'],
    ['经云政函〔2020〕1号批准', '云政函〔2020〕1号'],
    ['原国土资发〔2010〕117号', '国土资发〔2010〕117号'],
    ['以法〔1998〕86号通知印发', '法〔1998〕86号'],
    ['2000年7月11日云水市人民政府第59号令', '云水市人民政府令第59号'],
    // words that begin codes of their own
    ['和政发〔2020〕1号', '和政发〔2020〕1号'],
    ['（和政发〔2020〕1号）', '和政发〔2020〕1号'],
    ['经开发〔2020〕1号', '经开发〔2020〕1号'],
    ['并政发〔2020〕1号', '并政发〔2020〕1号'],
    ['日政发〔2020〕1号', '日政发〔2020〕1号'],
    ['人社厅发〔2019〕41号', '人社厅发〔2019〕41号'],
  ])('%s', (text, canonical) => {
    expect(canonicals(text)).toEqual([canonical])
  })
})

describe('findDocumentNumbers: no numbers', () => {
  test.each([
    '编号为〔2024〕第 0395 号的《消防监督检查记录》',
    'GB 55037-2022、GB/T 9704-2012、SL 123-2020、DB14/T 123-2021、RB/T 214-2017',
    '2023-010 号等三宗地',
    '云水县国土空间总体规划（2021—2035年）',
    '〔2023〕20号',
    '云国土证字第一二三号',
    '地字第一二号',
    '云（2023）云水县不动产权第0001234号',
    '云国用（2008）第123号',
    '建字第141122202300012号',
    '项目（2023）1号地块',
    '附件（2023）3号',
    '电话：0358-3523412号',
    '2023年第5号',
    '招标公告第1号',
    '本辖区令第5号',
    '云水路12号',
    '（云政发〔2023〕20、21）',
    '云政发〔2023〕20年计划',
    '云政发〔2023〕20.5万元',
    '云政发〔2023〕20%',
    '云政发2023〕20，',
    '云〔2023〕20',
    '云政发93〕20号',
    '云政发〔48〕20号',
    '云水城〔2023〕年第20号',
    '云水城2023年20号',
    '',
  ])('%s', (text) => {
    expect(findDocumentNumbers(text)).toEqual([])
  })
})

describe('findDocumentNumbers: what is irregular', () => {
  test.each([
    ['云政发〔2023〕20号', []],
    ['云 政 发〔２０２３〕２０ 号', []],
    ['云政发[2023]20号', ['brackets']],
    ['云政发〔2023)20号', ['brackets']],
    ['云政发〔 2023 2号', ['missing-bracket']],
    ['云政发2023〕20号', ['missing-bracket']],
    ['云政发C2023〕20号', ['missing-bracket']],
    ['云政发〔2023〕第20号', ['di']],
    ['云政发〔2023〕020号', ['padding']],
    ['云政发〔2O23〕20号', ['ocr-digit']],
    ['云政发〔二〇二三〕20号', ['chinese-digit']],
    ['云政发〔93〕20号', ['short-year']],
    ['云政发〔2011〕10-1号', ['sub-number']],
    ['（云政发〔2023〕20）', ['missing-hao']],
    ['云政发〔49〕20号', ['short-year']],
    ['云水县人民政府令〔2023〕第20号', []],
    ['云水县人民政府公告〔2023〕第20号', []],
    ['云水县人民政府通告〔2023〕第20号', []],
    ['云政发〔2023J20号', ['missing-bracket']],
    ['云政发2023年第20号', ['missing-bracket', 'di']],
    ['云政发2023 20号', ['missing-bracket']],
  ])('%s', (text, irregular) => {
    expect(only(text)?.irregular).toEqual(irregular)
  })
})

describe('ownDocumentNumber', () => {
  test.each([
    ['　　云政发 [2023] 20 号  ', '云政发〔2023〕20号'],
    ['(云政发[1996]35号)', '云政发〔1996〕35号'],
    ['**云政发〔2023〕20号**', '云政发〔2023〕20号'],
    ['云政发〔2023〕20号　　　签发人：王　平', '云政发〔2023〕20号'],
    ['发文字号：云政发〔2023〕20号', '云政发〔2023〕20号'],
    ['發文字號：府水工字第1120032866號', '府水工字第1120032866號'],
    ['第 918 号', '第918号'],
    ['（第41号）', '第41号'],
    ['第七十五号', '第75号'],
    ['中华人民共和国国务院令第918号', '国务院令第918号'],
    ['云 水 县 人 民 政 府 令 第 4 1 号', '云水县人民政府令第41号'],
    ['公告2021年第12号', '公告2021年第12号'],
    ['2021年第12号', '2021年第12号'],
    ['　　（53）雲行秘字第二一五號', '（53）雲行秘字第二一五號'],
    ['〔2013〕第5号', '〔2013〕第5号'],
    ['（〔2018〕2号）', '〔2018〕2号'],
    ['﹝2018﹞2号', '〔2018〕2号'],
    ['【２０１８】 ２ 号', '〔2018〕2号'],
    ['（2019）白02民终 388 号', '（2019）白02民终388号'],
    ['云政发〔2023〕20号　白政发〔2023〕4号', '云政发〔2023〕20号'],
    ['云政办〔1998〕3号　1998年4月5日', '云政办〔1998〕3号'],
  ])('%s', (line, canonical) => {
    expect(ownDocumentNumber(line)?.canonical).toBe(canonical)
  })
  test.each([
    '根据云政发〔2023〕20号',
    '云政发〔2023〕20号文件',
    '云政发〔2023〕20号、21号',
    '关于防汛的通知（云政发〔2023〕20号）',
    '云水县人民政府令',
    '2023〕20号',
    '（2023）10号地块',
    '20号',
    `云政发〔2023〕20号${' '.repeat(400)}`,
    '云政发〔2023〕20号、白政发〔2023〕4号',
    '云政发〔2023〕1号白政发〔2023〕2号青政发〔2023〕3号川政发〔2023〕4号河政发〔2023〕5号',
    '',
  ])('not %s', (line) => {
    expect(ownDocumentNumber(line)).toBeNull()
  })
  test('an order whose organ stands elsewhere', () => {
    expect(ownDocumentNumber('第 918 号')).toMatchObject({ code: '', year: null, serial: 918, form: 'order' })
  })
  test('all that a number without a code says', () => {
    const said = (line: string) => ownDocumentNumber(line)
    expect(said('〔2013〕第5号')).toMatchObject({ code: '', year: 2013, serial: 5, form: 'other', irregular: [] })
    expect(said('2021年第12号')).toMatchObject({ code: '', year: 2021, serial: 12, form: 'announcement' })
    expect(said('（2021年 第12号）')).toMatchObject({ year: 2021, serial: 12, irregular: [] })
    expect(said('（2021年 第12号〕')).toMatchObject({ year: 2021, serial: 12, irregular: ['brackets'] })
    expect(said('云水县人民政府公告〔2021〕12号')).toMatchObject({ form: 'announcement' })
    expect(said('云水县人民政府令〔2021〕12号')).toMatchObject({ form: 'order', code: '云水县人民政府令' })
  })
  test('the numbers of a joint document stand side by side, four at most', () => {
    const line = ['云', '白', '青', '川'].map((of, i) => `${of}政发〔2023〕${i + 1}号`).join('　')
    expect(ownDocumentNumber(line)?.canonical).toBe('云政发〔2023〕1号')
  })
  test('its place is the line without the spaces at its ends', () => {
    const line = '　　云政发 [2023] 20 号 '
    const number = ownDocumentNumber(line)
    expect(line.slice(number?.from, number?.to)).toBe('云政发 [2023] 20 号')
  })
})

describe('properties', () => {
  test('never throws; places lie in the text, in order', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'云政发令公告字第〔〕[]（）20231号號、和至年 \n-《》一二十'),
      maxLength: 80,
    })
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), (text) => {
        let last = 0
        for (const { from, to, raw, serial } of findDocumentNumbers(text)) {
          expect(text.slice(from, to)).toBe(raw)
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeGreaterThanOrEqual(last)
          expect(Number.isSafeInteger(serial)).toBe(true)
          last = to
        }
        ownDocumentNumber(text)
      }),
      { numRuns: 500 },
    )
  })
  test('every way to print a number has one canonical form, and that form is its own', () => {
    const space = fc.constantFrom('', ' ', '　', '\t')
    const brackets = fc.constantFrom('〔〕', '[]', '［］', '（）', '()', '【】', '〔]', '﹝﹞', '„‟')
    const code = fc.constantFrom('云政发', '云政办函', '白财农', '青自然资字', '国办发', '云政任字')
    const year = fc.integer({ min: 1950, max: 2049 })
    const serial = fc.integer({ min: 1, max: 9999 })
    const wide = (n: number): string => String(n).replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(code, year, serial, brackets, space, space, space, fc.boolean(), (c, y, n, b, s1, s2, s3, full) => {
        const show = full ? wide : String
        const text = `根据${c}${s1}${b[0]}${s2}${show(y)}${s2}${b[1]}${s3}${show(n)}${s1}号文件`
        const canonical = `${c}〔${y}〕${n}号`
        expect(canonicals(text)).toEqual([canonical])
        expect(canonicalNumber(canonical)).toBe(canonical)
        expect(ownDocumentNumber(canonical)?.irregular).toEqual([])
      }),
    )
  })
})

describe('a line that is a number without a code', () => {
  test.each([
    ['2021年第12号', '2021年第12号', 'announcement', 2021, 12, []],
    ['２０２１年第０１２号公告', '2021年第12号', 'announcement', 2021, 12, ['padding']],
    ['第 918 号', '第918号', 'order', null, 918, []],
    ['第九一八号令', '第918号', 'order', null, 918, ['chinese-digit']],
    ['第1O号', '第10号', 'order', null, 10, ['ocr-digit']],
    ['〔2013〕第5号', '〔2013〕第5号', 'other', 2013, 5, []],
    ['［２０１３］５号', '〔2013〕5号', 'other', 2013, 5, []],
    ['〔2013〕005号', '〔2013〕5号', 'other', 2013, 5, []],
  ])('%s', (line, canonical, form, year, serial, irregular) => {
    expect(ownDocumentNumber(line)).toMatchObject({ canonical, code: '', form, year, serial, irregular })
  })
  test.each(['第百十号', '第号', '〔1813〕5号', '2021年第12345号', '第123456号'])('%s is none', (line) => {
    expect(ownDocumentNumber(line)).toBeNull()
  })
})

test.each([
  ['云水字[84]第62号　青禾字[84]第40号', '云水字〔1984〕第62号'],
  ['云政发〔2023〕1号云水发〔2023〕2号云财发〔2023〕3号云法发〔2023〕4号', '云政发〔2023〕1号'],
  ['云政发〔2023〕1号云水发〔2023〕2号云财发〔2023〕3号云法发〔2023〕4号云农发〔2023〕5号', null],
  ['云政发〔2023〕1号的云水发〔2023〕2号', null],
  ['云政发〔2023〕1号文', null],
])('%s bears %s', (line, canonical) => {
  const number = ownDocumentNumber(line)
  expect(number?.canonical.replace('第', '') ?? null).toBe(canonical?.replace('第', '') ?? null)
})

describe('numbers in running text', () => {
  /** Each number: canonical form, code, year, what is irregular, as printed. */
  const found = (text: string) =>
    findDocumentNumbers(text).map(({ canonical, code, year, irregular, raw }) =>
      [canonical, code, year, irregular.join('+'), raw].join('|'),
    )
  test.each<[string, string[]]>([
    // Taiwan: three digits of the year of the Republic
    ['府工園字第1120034772號函', ['府工園字第1120034772號|府工園字|2023||府工園字第1120034772號']],
    ['府工字第0300034772號', ['府工字第0300034772號|府工字|1941||府工字第0300034772號']],
    ['府工字第0290034772號', []],
    ['府工字第1880034772號', ['府工字第1880034772號|府工字|2099||府工字第1880034772號']],
    ['府工字第1890034772號', []],
    ['字第1120034772號', []],
    ['地字第1120034772号', []],
    // the year in front
    ['（85）云水字第003号', ['（85）云水字第3号|云水字|1985|di+brackets+short-year|（85）云水字第003号']],
    ['[1957]云水字3号', ['（1957）云水字3号|云水字|1957|brackets|[1957]云水字3号']],
    ['台（八九）內民字第3號', ['台（八九）內民字第3號|台內民字|2000|di+brackets+short-year|台（八九）內民字第3號']],
    [
      '八月二十日臺（八九）內民字第3號',
      ['臺（八九）內民字第3號|臺內民字|2000|di+brackets+short-year|臺（八九）內民字第3號'],
    ],
    ['云革（79）财字第12号', ['云革（79）财字第12号|云革财字|1979|di+brackets+short-year|云革（79）财字第12号']],
    ['（85）云水字第百十号', []],
    ['（85）刑一字第3号', []],
    // no year
    ['北民字第四一二號', ['北民字第四一二號|北民字||di|北民字第四一二號']],
    ['北民字第百十號', []],
    ['字第四一二號', []],
    ['云水证字第四一二号', []],
    // orders and announcements
    ['水务部令第2号', ['水务部令第2号|水务部令|||水务部令第2号']],
    ['水务部令第007号', ['水务部令第7号|水务部令||padding|水务部令第007号']],
    ['水务部公告2O21年第12号', ['水务部公告2021年第12号|水务部公告|2021|ocr-digit|水务部公告2O21年第12号']],
    ['水务部公告1813年第12号', []],
    ['水务部令第百十号', []],
    ['水务部第2号令', ['水务部令第2号|水务部令|||水务部第2号令']],
    ['水务部2021年第2号公告', ['水务部公告2021年第2号|水务部公告|2021||水务部2021年第2号公告']],
    ['公告第7号', ['公告第7号|公告|||公告第7号']],
    ['公告7号', []],
    ['令第7号', []],
    ['的公告第7号', []],
    ['国务院、中央军委令第22号', ['国务院、中央军委令第22号|国务院、中央军委令|||国务院、中央军委令第22号']],
    ['水务部　粮务部令第2号', ['水务部粮务部令第2号|水务部粮务部令|||水务部　粮务部令第2号']],
    ['王平、水务部令第2号', ['水务部令第2号|水务部令|||水务部令第2号']],
    ['粮务部。水务部令第2号', ['水务部令第2号|水务部令|||水务部令第2号']],
    ['经水务部令第2号', ['水务部令第2号|水务部令|||水务部令第2号']],
    ['根据原水务部令第2号', ['水务部令第2号|水务部令|||水务部令第2号']],
    ['2023年3月水务部令第2号', ['水务部令第2号|水务部令|||水务部令第2号']],
    // lists and ranges
    [
      '云政发〔2023〕1号、2号',
      ['云政发〔2023〕1号|云政发|2023||云政发〔2023〕1号', '云政发〔2023〕2号|云政发|2023||2号'],
    ],
    [
      '云政发〔2023〕1号和第002号',
      ['云政发〔2023〕1号|云政发|2023||云政发〔2023〕1号', '云政发〔2023〕2号|云政发|2023|padding+di|第002号'],
    ],
    [
      '云政发〔2023〕5号至7号',
      ['5', '6', '7'].map((n) => `云政发〔2023〕${n}号|云政发|2023||${n === '5' ? '云政发〔2023〕5号' : '7号'}`),
    ],
    ['云政发〔2023〕5号至4号', ['云政发〔2023〕5号|云政发|2023||云政发〔2023〕5号']],
    ['云政发〔2023〕5号至66号', ['云政发〔2023〕5号|云政发|2023||云政发〔2023〕5号']],
    ['云政发〔2023〕5号、6号楼', ['云政发〔2023〕5号|云政发|2023||云政发〔2023〕5号']],
    ['云政发〔2023〕5号、百十号', ['云政发〔2023〕5号|云政发|2023||云政发〔2023〕5号']],
    ['云政发〔2023〕5、6号', ['5', '6'].map((n) => `云政发〔2023〕${n}号|云政发|2023||云政发〔2023〕5、6号`)],
    ['云政发〔2023〕10-1号', ['云政发〔2023〕10-1号|云政发|2023|sub-number|云政发〔2023〕10-1号']],
    [
      '云政发〔2023〕10-12号',
      ['10', '11', '12'].map((n) => `云政发〔2023〕${n}号|云政发|2023|sub-number|云政发〔2023〕10-12号`),
    ],
    [
      '云政发〔2023〕1号、〔2022〕5号',
      ['云政发〔2023〕1号|云政发|2023||云政发〔2023〕1号', '云政发〔2022〕5号|云政发|2022||〔2022〕5号'],
    ],
    // brackets and 号 that were lost
    ['云政发〔2023〕5', ['云政发〔2023〕5号|云政发|2023|missing-hao|云政发〔2023〕5']],
    ['云政发（2023）5', []],
    ['云政发〔2023〕5月', []],
    ['云〔2023〕5', []],
    ['云政发2023〕5号', ['云政发〔2023〕5号|云政发|2023|missing-bracket|云政发2023〕5号']],
    ['云政发〔2023 5号', ['云政发〔2023〕5号|云政发|2023|missing-bracket|云政发〔2023 5号']],
    ['云政发2023第5号', ['云政发〔2023〕5号|云政发|2023|missing-bracket+di|云政发2023第5号']],
    ['云政发20235号', []],
    ['云水2023年5号', []],
    ['云政发〔93〕5号', ['云政发〔1993〕5号|云政发|1993|short-year|云政发〔93〕5号']],
    ['云政发〔48〕5号', []],
    ['（2023）10号地块', []],
    ['水务部公告〔2023〕第5号', ['水务部公告〔2023〕第5号|水务部公告|2023||水务部公告〔2023〕第5号']],
    ['水务部令〔1993〕5号', ['水务部令〔1993〕5号|水务部令|1993||水务部令〔1993〕5号']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
