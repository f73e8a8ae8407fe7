import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  authorityPrefix,
  endsLikeName,
  isAuthority,
  joinCommittees,
  organType,
  regionOf,
  splitAuthorities,
} from '../../src/lexicon/authority.ts'

test.each([
  ['市残联', true],
  ['县工商联', true],
  ['省社科联', true],
  ['家庭动态清零联', false],
])('a federation is called so by what it unites: %s %s', (name, is) => expect(isAuthority(name)).toBe(is))

describe('isAuthority', () => {
  test.each([
    '云水县人民政府',
    '云 水 县 人 民 政 府',
    '云水县人民政府办公室',
    '云水县农业农村局（云水县乡村振兴局）',
    // places and bodies whose names begin with, or hold, a word of sentences
    '贵州省人民政府',
    '贵阳市水利局',
    '本溪市人民政府',
    '从化区人民政府',
    '从江县人民政府',
    '向阳区人民政府',
    '将乐县人民政府',
    '经济委员会',
    '国务院办公厅',
    '财务部',
    '国家安全部',
    '第九师',
    '第九师一六七团',
    '白沙生产建设兵团第三师',
    '国家发展和改革委员会',
    '中共云水县委',
    '云水县第十七届人民代表大会常务委员会',
    '云水县人民检察院',
    '国家税务总局云水县税务局',
    '云水县防汛抗旱指挥部办公室',
    '云水县推进新型城镇化工作领导小组',
    '中国人民银行云水县支行',
    '云水县农业综合行政执法队',
    '白沙地区行政公署',
    '白沙军分区',
    '白沙人民解放军',
    '县委',
    '省政府',
    '教育部辦公廳',
    '云水县红十字会',
    '《云水县人民政府公报》编辑部',
    '云水县第七届人民代表大会第四次会议',
    '云水县人大常委会第十二次会议',
    '党中央',
    '中共中央',
    '州委',
    '团委',
    '全国总工会',
    '驻马店市水利局',
    '云水县防汛工作组',
    '中国人民银行',
    '云水县·青禾合作中心',
    `${'云'.repeat(40)}县委`,
  ])('%s', (name) => {
    expect(isAuthority(name)).toBe(true)
  })
  test.each([
    '云水县水利局局长',
    '王平',
    '各乡镇人民政府',
    '县直各有关单位',
    '由县财政局负责',
    '县财政局牵头',
    '成立领导小组',
    '云水县防汛工作推进会',
    '加强党的建设',
    '第三章 监督管理部',
    '王 平 县政府办副科级干部',
    '云水县',
    '关于印发方案的通知',
    '抓好落实',
    '工作布局',
    '以水利建设为中心',
    '一九九八年第一季度市政府',
    '办公室',
    '云水县人民政府。',
    `${'云'.repeat(41)}县委`,
    `云水县${' '.repeat(160)}水利局`,
    '云水县水利局，',
    '云水县第四次会议',
    '云水县第七届人民代表大会第四次会议关于县人大常委会',
    '云水县长',
    '干部大会',
    '水利局会议',
    'A县水利局',
    '云水县A局',
    '县厅',
    '林场',
    '分局局长',
    '局',
    '2023年县水利局',
    '云水县（水利局',
    '云水县水利局（盖章）',
    '云水县水利局（以下简称县局）',
    '防汛方案（云水县水利局）',
    '根据县水利局',
    '配合县水利局',
    '人民政府',
    '第三章水利局',
    '',
  ])('not %s', (name) => {
    expect(isAuthority(name)).toBe(false)
  })
  test('companies sign beside organs', () => {
    expect(organType('云水县水务集团有限公司')).toBe('company')
    expect(isAuthority('云水县水务集团有限公司')).toBe(false)
    expect(organType('青禾煤矿')).toBe('company')
    expect(organType('铁合厂')).toBeNull()
    expect(organType('云水县公路')).toBeNull()
    expect(organType('云水县水利局')).toBe('organ')
  })
})

describe('splitAuthorities', () => {
  test.each([
    ['云水县人民政府 青禾县人民政府', ['云水县人民政府', '青禾县人民政府']],
    ['云水县人民政府　青禾县人民政府', ['云水县人民政府', '青禾县人民政府']],
    ['国家发展改革委办公厅、税务总局办公厅', ['国家发展改革委办公厅', '税务总局办公厅']],
    ['云 水 县 人 民 政 府', ['云水县人民政府']],
    ['云水县 人民政府', ['云水县人民政府']],
    ['云水县人民政府 办公室', ['云水县人民政府办公室']],
    ['云水县、青禾县人民政府', ['云水县人民政府', '青禾县人民政府']],
    ['中共云水县委云水县人民政府', ['中共云水县委', '云水县人民政府']],
    ['中共中央 国务院', ['中共中央', '国务院']],
    ['白沙省财政厅国家税务总局白沙省税务局', ['白沙省财政厅', '国家税务总局白沙省税务局']],
    ['财务部办公厅水务部办公厅', ['财务部办公厅', '水务部办公厅']],
    ['国家税务总局云水县税务局', ['国家税务总局云水县税务局']],
    ['云水县 公安局 云水县 司法局', ['云水县公安局', '云水县司法局']],
    ['、云水县人民政府，', ['云水县人民政府']],
    ['云水县  人民政府  办公室', ['云水县人民政府办公室']],
    ['云水县 王平', ['云水县', '王平']],
    ['云水县人民政府 王平', ['云水县人民政府', '王平']],
    ['王平、云水县人民政府', ['王平', '云水县人民政府']],
    ['云水县、王平、青禾县人民政府', ['云水县', '王平', '青禾县人民政府']],
    ['云水县、青禾县', ['云水县', '青禾县']],
    ['云水县、青禾县、白沙县人民政府', ['云水县人民政府', '青禾县人民政府', '白沙县人民政府']],
    ['', []],
  ])('%s', (text, names) => {
    expect(splitAuthorities(text)).toEqual(names)
  })
  test('no character that is not a separator is lost', () => {
    const unit = fc.constantFrom(...'云水县青禾人民政府办公室财局 　、\n')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const letters = text.replace(/[\s、]/gu, '')
        const names = splitAuthorities(text)
        // a shared tail may be added to shortened names, never taken away
        expect(names.join('').length).toBeGreaterThanOrEqual(letters.length)
        for (const name of names) expect(name).not.toMatch(/[\s、]/u)
      }),
    )
  })
})

test.each([
  ['云水县人民政府关于防汛的通知', '云水县人民政府'],
  ['国务院办公厅、水务部办公厅关于防汛的通知', '国务院办公厅、水务部办公厅'],
  ['云水县人民政府办公室转发县水利局关于防汛的通知', '云水县人民政府办公室'],
  ['云水县人民政府令', '云水县人民政府'],
  ['对外水务合作部关于防汛的通知', '对外水务合作部'],
  ['白沙军分区司令部关于防汛的通知', '白沙军分区司令部'],
  ['关于防汛的通知', null],
  ['云水县公告栏管理办法', null],
  ['一九九八年第一季度县政府文件目录', null],
  ['全县防汛工作会议关于防汛的通知', null],
])('authorityPrefix %s', (title, prefix) => {
  expect(authorityPrefix(title)).toBe(prefix)
})

test.each([
  ['云水县人民政府办公室', '云水县'],
  ['白沙省云水县水利局', '云水县'],
  ['中共云水县委办公室', '云水县'],
  ['国家税务总局云水县税务局', '云水县'],
  ['广州市人民政府', '广州市'],
  ['云水县市场监管局', '云水县'],
  ['云水县城市管理局', '云水县'],
  ['云水县开发区管委会', '云水县'],
  ['云水土家族苗族自治县人民政府', '云水土家族苗族自治县'],
  ['瀛海市政府', '瀛海市'],
  ['国务院', null],
  ['县财政局', null],
  ['禾州省水利厅', '禾州省'],
  ['云水县第七届人民代表大会第四次会议', '云水县'],
  ['国家乡村振兴局', null],
  ['云水县柳溪乡人民政府', '柳溪乡'],
])('regionOf %s', (authority, region) => {
  expect(regionOf(authority)).toBe(region)
})

describe('how a name may end', () => {
  test.each(['云水县水利局', '云水县水利局 ', '云水县水利局，', '云水县水利局、　', '水厂;'])('%s', (line) => {
    expect(endsLikeName(line)).toBe(true)
  })
  test.each(['关于防汛的通知', '云水县水利局。', '云水县水利局：', '', '、', '  '])('not %j', (line) => {
    expect(endsLikeName(line)).toBe(false)
  })
})

describe('committees bear the name of their congress', () => {
  test.each([
    [['白沙省人民代表大会常务委员会', '代表资格审查委员会'], ['白沙省人民代表大会常务委员会代表资格审查委员会']],
    [['云水县人大', '法制工作委员会'], ['云水县人大法制工作委员会']],
    [
      ['云水县人民政府', '云水县人大常委会', '预算委员会', '云水县水利局'],
      ['云水县人民政府', '云水县人大常委会预算委员会', '云水县水利局'],
    ],
    [
      ['云水县人民政府', '预算委员会'],
      ['云水县人民政府', '预算委员会'],
    ],
    [
      ['云水县人大常委会', '云水县水利局'],
      ['云水县人大常委会', '云水县水利局'],
    ],
    [['预算委员会'], ['预算委员会']],
    [[], []],
  ])('%j', (names, joined) => {
    expect(joinCommittees(names)).toEqual(joined)
  })
})

describe('the issuers at the head of a title, and what is none', () => {
  test.each([
    ['云水县人民政府　关于防汛的通知', '云水县人民政府'],
    ['雲水縣政府關於防汛的通知', '雲水縣政府'],
    ['云水县人民政府任免通知', '云水县人民政府'],
    ['云水县人民政府令', '云水县人民政府'],
    ['云水县公安局、云水县司法局联合通告', '云水县公安局、云水县司法局'],
    ['云水县人民政府对青禾县的批复', '云水县人民政府'],
    ['云水县人民政府印发关于防汛的通知', '云水县人民政府'],
  ])('%s', (title, issuers) => {
    expect(authorityPrefix(title)).toBe(issuers)
  })
  test.each([
    '县政府任免工作人员',
    '关于云水县人民政府印发方案的通知',
    '關於雲水縣政府印發方案的通知',
    '王平、云水县人民政府关于防汛的通知',
    '关于防汛的通知',
    '',
    `${'云'.repeat(200)}云水县人民政府关于防汛的通知`,
  ])('%s has none', (title) => {
    expect(authorityPrefix(title)).toBeNull()
  })
})

test.each([
  ['县政府关于防汛的通知', '县政府'],
  ['县政府任免工作人员', null],
  ['云水县人民政府任免工作人员', '云水县人民政府'],
  ['白沙縣關於修正白沙縣政府令', null],
  ['白沙縣政府關於修正規定的令', '白沙縣政府'],
  ['云水县关于印发云水县人民政府令', null],
])('%s is headed by %s', (title, head) => {
  expect(authorityPrefix(title)).toBe(head)
})

test('the longest string in which a name is looked for', () => {
  const spaced = (length: number): string => `云水县${' '.repeat(length - 7)}人民政府`
  expect([160, 161].map((length) => isAuthority(spaced(length)))).toEqual([true, false])
})
