import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readImprint } from '../../../src/issue/imprint/index.ts'
import { linesOf } from '../linesOf.ts'

const NOTHING = {
  name: null,
  region: null,
  publisher: null,
  year: null,
  issue: null,
  totalIssue: null,
  published: null,
  frequency: null,
  address: null,
  postcode: null,
  phone: null,
  distribution: null,
}
const imprint = (front: string, back = '') => readImprint(linesOf(front), linesOf(back))

describe('readImprint', () => {
  test('a county quarterly with every field', () => {
    expect(
      imprint(`云水县人民政府公报

YUNSHUIXIAN RENMIN ZHENGFU GONGBAO

2022.9

云水县人民政府办公室

云水县人民政府公报
2022年第3期（总第21期）
2022年9月30日出版（季刊）

《云水县人民政府公报》赠阅范围：
县委、县人大、县政协、
县法院；各乡镇人民政府、图书
馆等。

★请各赠阅单位将本刊放置在公共区域
主办单位：云水县人民政府办公室
地址：白沙省云水县清流路8号
邮编：416320
电话：(0746) 5520318`),
    ).toEqual({
      name: '云水县人民政府公报',
      region: '云水县',
      publisher: '云水县人民政府办公室',
      year: 2022,
      issue: 3,
      totalIssue: 21,
      published: '2022-09-30',
      frequency: '季刊',
      address: '白沙省云水县清流路8号',
      postcode: '416320',
      phone: '(0746) 5520318',
      distribution: '县委、县人大、县政协、县法院；各乡镇人民政府、图书馆等。',
    })
  })

  test('a central gazette: 总号, publisher with its verb, imprint on the back', () => {
    const front = `国务院公报
GUOWUYUAN GONGBAO
2022年　第11号　（总号：1406）　2022年4月20日
国务院办公厅主办
旬刊`
    const back = `主编单位：国务院办公厅公报室
编辑出版：国务院公报编辑部
地址：京畿市西苑路5号
邮政编码：100017
编辑部电话：（010）66058100
国内统一连续出版物号：CN00-9907/D
国际标准连续出版物号：ISSN0000-3438
印刷：京畿印刷厂
定价：5.00元
本刊每月10日、20日、30日出版`
    expect(imprint(front, back)).toEqual({
      ...NOTHING,
      name: '国务院公报',
      publisher: '国务院办公厅',
      year: 2022,
      issue: 11,
      totalIssue: 1406,
      published: '2022-04-20',
      frequency: '旬刊',
      address: '京畿市西苑路5号',
      postcode: '100017',
      phone: '（010）66058100',
    })
  })

  test('a province of the eighties in Chinese numerals', () => {
    expect(
      imprint(`白沙政报
一九八八年第六期
(总第一百零三期)
白沙省人民政府办公厅编 一九八八年六月二十日出版`),
    ).toEqual({
      ...NOTHING,
      name: '白沙政报',
      region: '白沙省',
      publisher: '白沙省人民政府办公厅',
      year: 1988,
      issue: 6,
      totalIssue: 103,
      published: '1988-06-20',
    })
  })

  test('a masthead of a ministry in two lines, the state in the upper', () => {
    expect(imprint('中华人民共和国\n水务部公报\n2023年第4期（总第88期）')).toMatchObject({
      name: '中华人民共和国水务部公报',
    })
  })
  test('a masthead in two lines, whose upper line is no publisher', () => {
    expect(
      imprint(`禾州省人民代表大会
常务委员会公报
2016年第4号（总第207号）
2016年8月25日出版
禾州省人民代表大会常务委员会办公厅编`),
    ).toEqual({
      ...NOTHING,
      name: '禾州省人民代表大会常务委员会公报',
      region: '禾州省',
      publisher: '禾州省人民代表大会常务委员会办公厅',
      year: 2016,
      issue: 4,
      totalIssue: 207,
      published: '2016-08-25',
    })
  })

  test('a web page: the menu names no gazette, and days beside its list are none of publishing', () => {
    expect(
      imprint(`首页
政务公开
政府公报
云水县人民政府公报2022年第3期
目录
关于做好防汛工作的通知
2022-03-04
关于做好抗旱工作的通知
2022-03-11`),
    ).toEqual({ ...NOTHING, name: '云水县人民政府公报', region: '云水县', year: 2022, issue: 3 })
  })

  test('Taiwan', () => {
    expect(
      imprint(`青禾市政府公報
113年秋字第3期
中華民國113年9月15日
發行機關：青禾市政府
編　　輯：青禾市政府行政處
地　　址：950青禾市府前路2號
電　　話：（089）350007
刊　　期：半月刊`),
    ).toEqual({
      ...NOTHING,
      name: '青禾市政府公報',
      region: '青禾市',
      publisher: '青禾市政府',
      year: 2024,
      issue: 3,
      published: '2024-09-15',
      frequency: '半月刊',
      address: '青禾市府前路2號',
      postcode: '950',
      phone: '（089）350007',
    })
  })

  test('markdown, several labels on a line', () => {
    expect(
      imprint(`# 青禾市人民政府公报
> 2022年第7期 · 总第217期
**主办**：青禾市人民政府办公室
**出版日期**：2022年7月31日
**地址**：青禾市府前路9号　**邮编**：４２１０００　**电话（传真）**：0734—8866120`),
    ).toMatchObject({
      name: '青禾市人民政府公报',
      publisher: '青禾市人民政府办公室',
      totalIssue: 217,
      published: '2022-07-31',
      address: '青禾市府前路9号',
      postcode: '421000',
      phone: '0734—8866120',
    })
  })
})

describe('name', () => {
  test.each([
    ['云水县\n人民政府公报', '云水县人民政府公报'],
    ['云水县人民政府\n\n公　　　报', '云水县人民政府公报'],
    ['云水县人民政府公报 2022年第7期（总第217期）', '云水县人民政府公报'],
    ['青禾经济开发区管理委员会\n公  报', '青禾经济开发区管理委员会公报'],
    ['云水县人民政府公报（双月刊）', '云水县人民政府公报'],
    ['《云水县人民政府公报》赠阅范围：各乡镇', '云水县人民政府公报'],
  ])('%j', (front, name) => expect(imprint(front).name).toBe(name))

  test('the one printed most often wins over a misread one', () => {
    expect(imprint('云永县人民政府公报\n\n云水县人民政府公报\n\n云水县人民政府公报').name).toBe('云水县人民政府公报')
  })
  test('the back names it where the front does not; reports are no gazettes', () => {
    expect(imprint('', '云水县人民政府公报').name).toBe('云水县人民政府公报')
    expect(imprint('2022年云水县统计公报').name).toBeNull()
  })
})

describe('an old cover', () => {
  test('a masthead set upright, one character a line', () => {
    expect(imprint('内部刊物\n\n云\n水\n政\n报\n\n1986·2\n云水县人民政府办公室编').name).toBe('云水政报')
    expect(imprint('云\n\n水\n\n政\n\n报').name).toBe('云水政报')
    expect(imprint('布\n告').name).toBe(null)
  })
  test('whom it is sent to, and a telephone of few lines', () => {
    expect(imprint('云水政报', '云水政报（双月刊）\n发至：各区公所，各乡、镇人民政府\n电话：二一七')).toMatchObject({
      frequency: '双月刊',
      distribution: '各区公所，各乡、镇人民政府',
      phone: '二一七',
    })
  })
  test('the day of publication in characters', () => {
    expect(imprint('白沙省人民政府公报\n二○○二年第六期\n（半月刊）\n三月三十日出版').published).toBe('2002-03-30')
    expect(imprint('白沙省人民政府公报\n二○○二年第六期\n每月三十日出版').published).toBe(null)
  })
})

describe('region', () => {
  test.each([
    ['白沙市东湖区人民政府公报', '东湖区'],
    ['青旗市人民政府公报', '青旗市'],
    ['云山白族傣族哈尼族自治州人民政府公报', '云山白族傣族哈尼族自治州'],
    ['国务院公报', null],
  ])('%s', (front, region) => expect(imprint(front).region).toBe(region))
})

describe('publisher', () => {
  test.each([
    ['主管：云水县人民政府\n主办：云水县人民政府办公室', '云水县人民政府办公室'],
    ['主办：青禾市人民政府 承办：青禾市人民政府办公室', '青禾市人民政府'],
    ['云水县人民政府公报\n云水县人民政府办公室\n编辑出版：云水县人民政府公报编辑部', '云水县人民政府办公室'],
    ['主编：水务部办公厅\n出版：水务部公报室', '水务部办公厅'],
    ['云水县人民政府办公室　　2022年9月30日出版　　季刊', '云水县人民政府办公室'],
    ['主办单位　云水县人民政府办公室', '云水县人民政府办公室'],
    ['云水县人民政府办公室 主办', '云水县人民政府办公室'],
    ['白沙省人民政府办公厅编辑、出版', '白沙省人民政府办公厅'],
    ['主管：云水县人民政府', '云水县人民政府'],
    ['编辑出版：云水县人民政府公报编辑部', '云水县人民政府公报编辑部'],
    ['编辑、出版：白沙省人民政府办公厅公报编辑室', '白沙省人民政府办公厅'],
    ['主编：张三一', null],
  ])('%j', (front, publisher) => expect(imprint(front).publisher).toBe(publisher))

  test('organs that the contents list names publish nothing', () => {
    expect(imprint('目录\n水务部 财务部关于节水的通知\n云水县水利局\n关于采砂的通告').publisher).toBeNull()
  })
})

describe('year, number and date', () => {
  test('each on a line of its own', () => {
    expect(imprint('云水县人民政府公报\n2018\n第 6 期\n（总第 46 期）')).toMatchObject({
      year: 2018,
      issue: 6,
      totalIssue: 46,
    })
    expect(imprint('国务院公报\n一九八五年\n第十二号\n（总号：463）\n一九八五年四月三十日')).toMatchObject({
      year: 1985,
      issue: 12,
      totalIssue: 463,
      published: '1985-04-30',
    })
    expect(imprint('云水县人民政府公报\n2023年12月\n（第4期）')).toMatchObject({
      year: 2023,
      issue: 4,
      published: null,
    })
  })
  test('the year stands with the issue, the day alone', () => {
    expect(imprint('白沙省人民政府公报\n2005年第9期(总第597期)\n5月8日出版').published).toBe('2005-05-08')
    expect(imprint('白沙省人民政府公报\n2005年第9期\n半月刊　　5月8日出版').published).toBe('2005-05-08')
    expect(imprint('白沙省人民政府公报\n2005年第9期\n每月8日出版').published).toBe(null)
    expect(imprint('白沙省人民政府公报\n2020年第12期（总第1032期）6月30日出版').published).toBe('2020-06-30')
  })
  test('a month is no date and no number', () => {
    expect(imprint('云水县人民政府公报\n2022.9')).toMatchObject({ year: null, issue: null, published: null })
  })
  test('the date of publication as printed, be it before the year of the issue', () => {
    expect(imprint('2023年第2期\n2022年7月4日出版')).toMatchObject({ year: 2023, published: '2022-07-04' })
  })
  test('the back states them where the front does not', () => {
    expect(imprint('云水县人民政府公报', '2018年第6期（总第46期）\n2018年12月30日出版')).toMatchObject({
      year: 2018,
      issue: 6,
      published: '2018-12-30',
    })
  })
  test('dates and numbers of the contents list are not those of the issue', () => {
    expect(imprint('目录\n关于2022年第3期培训的通知 5\n2021年8月大事记……9\n水务部公告2021年第12号……12')).toMatchObject({
      year: null,
      issue: null,
      published: null,
    })
  })
})

test.each([['赠阅范围'], ['《云水县人民政府公报》赠阅范围'], ['本刊赠阅范围：'], ['【发 送 范 围】']])(
  'the label %s alone, over its list',
  (label) => {
    const lists = [
      label,
      '县委各部门，县直各单位，各乡（镇）人民政府，县',
      '图书馆',
      '内部资料　免费交流',
      '印刷：云水县印务有限公司',
    ]
    const { distribution } = imprint('云水县人民政府公报', lists.join('\n'))
    expect(distribution).toBe('县委各部门，县直各单位，各乡（镇）人民政府，县图书馆')
  },
)

describe('distribution', () => {
  test.each([
    ['赠阅范围：县委、县人大，各乡镇。\n主办：云水县人民政府', '县委、县人大，各乡镇。'],
    ['《云水县人民政府公报》赠阅范围：\n\n县委；县档案馆等。\n\n★请放置在公共区域', '县委；县档案馆等。'],
    [
      '发送对象：市委、市政协，\n各县（区）人民政府，\n市政府各部门\n本刊网址：www.example.gov',
      '市委、市政协，各县（区）人民政府，市政府各部门',
    ],
    ['赠阅范围: 县委、 县检察院;图书 馆等。', '县委、县检察院;图书馆等。'],
    ['免费赠阅', null],
  ])('%j', (front, distribution) => expect(imprint(front).distribution).toBe(distribution))
})

test('no gazette, no facts', () => {
  expect(imprint('', '')).toEqual(NOTHING)
  expect(imprint('云水县人民政府\n关于做好防汛工作的通知\n云政发〔2022〕3号')).toMatchObject({
    name: null,
    year: null,
    issue: null,
    published: null,
  })
})

test('never throws', () => {
  const piece = fc.constantFrom(
    '公报',
    '云水县',
    '人民政府',
    '：',
    '主办',
    '第',
    '期',
    '总',
    '2022',
    '年',
    '（',
    '\n',
    ' ',
    '月刊',
    '一九',
    '赠阅范围',
    '邮编',
    '·',
    '3',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      imprint(pieces.join(''), pieces.reverse().join(''))
    }),
  )
})

test('the shortest label of a distribution list', () => {
  const back = '编印：云水县人民政府办公室\n发：各乡镇人民政府，县级各部门\n内部资料　注意保存'
  expect(imprint('云水县人民政府公报', back).distribution).toBe('各乡镇人民政府，县级各部门')
})
