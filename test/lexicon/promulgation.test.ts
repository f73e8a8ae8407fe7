import { describe, expect, test } from 'vitest'
import { readMaking } from '../../src/lexicon/making.ts'
import { isMakingNote, isPromulgation, opensPromulgation, promulgatedRule } from '../../src/lexicon/promulgation.ts'

const readPromulgation = (line: string) => (isPromulgation(line) ? readMaking([line]) : null)

test.each<[string, string, string | null]>([
  ['2022年6月6日 国家水土保持部令第2号公布', '2022-06-06', '国家水土保持部令第2号'],
  ['（2022年6月6日中华人民共和国水土保持部令第2号公布）', '2022-06-06', '水土保持部令第2号'],
  ['（2019年3月1日云水县人民政府第5次常务会议通过）', '2019-03-01', null],
  ['（2019年3月1日第5次会议通过，2019年3月9日公布）', '2019-03-09', null],
  ['（二〇一九年三月一日县人民政府批准）', '2019-03-01', null],
  ['公元2019年3月1日云水县人民政府发布', '2019-03-01', null],
  ['2019年3月1日县政府颁布', '2019-03-01', null],
  ['2019年3月1日县政府印发', '2019-03-01', null],
  ['2019年3月1日起施行', '2019-03-01', null],
  ['2019年3月1日批准', '2019-03-01', null],
  ['中華民國 101 年 2 月 3 日公布', '2012-02-03', null],
  ['中華民國一百零二年一月一日施行', '2013-01-01', null],
  ['（2019年1月18日州人民代表大会会议通过　2019年9月26日省人大常委会批准）', '2019-01-18', null],
])('%s', (line, date, number) => {
  expect(readPromulgation(line)).toMatchObject({ date, number })
})

test.each([
  '2022年6月6日',
  '2022年全县粮食安全责任制考核办法公布',
  '云水县人民政府2019年3月1日公布',
  '2019年3月1日县政府常务会议通过。现予公布',
  '2023年10月19日云水县人民政府办公室',
  `2019年3月1日${'会'.repeat(400)}通过`,
  '2019年3月1日公布后施行办法',
  '2019年粮食安全责任制考核办法公布',
  '19年3月1日县政府公布',
  '',
])('%s is none', (line) => {
  expect(readPromulgation(line)).toBeNull()
})

test('a note of four hundred characters may be one, a longer one is none', () => {
  const note = (length: number): string => `2019年3月1日${'会'.repeat(length - 11)}通过`
  expect(readPromulgation(note(400))).not.toBeNull()
  expect(readPromulgation(note(401))).toBeNull()
})

describe('a bracket that tells of the making of the paper', () => {
  test.each([
    '（2019年3月1日县人民政府第5次常务会议通过　根据2021年6月1日决定修正）',
    '（县政府第3次常务会议通过）',
    '(县人民政府第十二次全体会议批准)',
    '（经县政府第5次讨论印发）',
    '（二〇一九年三月公布）',
    '（一九八七年三月一日发布）',
    '（2019年底起施行）',
    '（2019年7月修订）',
    '（2019年第1次修改）',
    '（县人大常委会会议颁布）',
  ])('%s', (line) => {
    expect(isMakingNote(line)).toBe(true)
  })
  test.each([
    '（含批准文号和规格）',
    '2019年3月1日县人民政府第5次常务会议通过',
    '（2019年3月1日县人民政府常务会议通过',
    '2019年3月1日县人民政府常务会议通过）',
    '附（2019年3月1日常务会议通过）',
    '（2019年3月1日常务会议通过）附',
    '（2019年3月1日县人民政府）',
    '（19年3月县政府公布）',
    '（第 次公布的办法）',
    '（会议通过）',
    '',
  ])('not %s', (line) => {
    expect(isMakingNote(line)).toBe(false)
  })
  test('it has eight to six hundred characters', () => {
    const note = (length: number): string => `（${'会'.repeat(length - 6)}会议通过）`
    expect([7, 8, 600, 601].map((length) => isMakingNote(note(length)))).toEqual([false, true, true, false])
  })
})

test.each([
  ['（二〇一九年通过）', true],
  ['（二年以前通过）', false],
  ['（第十二届第三次通过）', true],
  ['（2019年3月1日通过）', true],
  ['（219年3月1日通过）', false],
  ['2019年3月1日通过', false],
  ['（2019年3月1日）', false],
  ['（含批准文号和规格）', false],
])('%s tells of the making: %s', (line, is) => {
  expect(isMakingNote(line)).toBe(is)
})

test.each([
  ['（2022年6月6日公布）', '2022-06-06'],
  ['2022年6月6日公布', '2022-06-06'],
  ['(2022年6月6日某部令第2号（联合）公布)', '2022-06-06'],
  ['据2022年6月6日公布', null],
  ['2022年6月6日，公布。废止', null],
])('%s puts a rule out on %s', (line, date) => {
  expect(readPromulgation(line)?.date ?? null).toBe(date)
})

test.each([
  [
    '《云水县消防规定》已经2019年3月1日县人民政府第3次常务会议审议通过，现予公布，自2019年5月1日起施行。',
    '云水县消防规定',
  ],
  [
    '《云水县关于修改〈云水县消防规定〉的决定》业经县人民政府同意，现予发布。',
    '云水县关于修改〈云水县消防规定〉的决定',
  ],
  ['《白沙省关于〈水法〉和《河道条例》的规定》已由省人民政府通过,现予公布。', '白沙省关于〈水法〉和《河道条例》的规定'],
  ['现发布《云水县消防规定》，自发布之日起施行。', '云水县消防规定'],
  ['现公布修订后的《云水县消防规定》，自公布之日起施行。', '云水县消防规定'],
  ['《甲规定》、《乙规定》已经县人民政府通过，现予公布。', null],
  ['根据《云水县消防规定》，现公布名单。', null],
  ['《云水县消防规定》已经县人民政府通过，现印发给你们。', null],
  ['现发布《甲规定》和《乙规定》，自发布之日起施行。', null],
  ['现发布《没有结尾', null],
  ['', null],
])('the rule that %j puts out', (sentence, rule) => {
  expect(promulgatedRule(sentence)).toBe(rule)
})

test('the day on which a rule comes into force is not that of its making', () => {
  const note = '（2013年9月18日国家水土保持部令第3号公布　自2014年1月1日起施行）'
  expect(readPromulgation(note)).toMatchObject({ date: '2013-09-18', number: '国家水土保持部令第3号' })
  expect(readPromulgation('2013年9月18日县人民政府第3次常务会议通过，自2014年1月1日起施行')?.date).toBe('2013-09-18')
})

test.each([
  '2021年3月11日　云水县第七届人民代表大会第四次会议《关于修改〈云水县消防条例〉的决定》修正',
  '2019年1月18日　云水县人民代表大会常务委员会第三次会议修订',
  '2019年9月26日　白沙省人民代表大会常务委员会第十二次会议《关于修改〈青禾县水利条例〉的决定》第一次修正　　根据',
  '2021年4月7日　云水县人民政府令第41号修订）',
  '2021年4月7日 《云水县人民政府关于修改部分规章的决定》第二次修订',
  '1989年1月1日 施行',
  '2007年6月29日县人大常委会第28次会议通过，2007年6月30日县人大常委会公告公布施行。',
  `（1992年9月4日县人大会议通过　${'根据2009年8月27日县人大会议《关于修改条例的决定》修正　'.repeat(20)}）`,
  '2017年11月22日　云水县人民政府令第92号',
  '2012年12月13日 云水县人民政府令第27号修订发布。根据',
  '（2015年7月30日县人大会议批准；2019年2月23日县人大会议修改，2019年3月28日省人大会议批准）',
  '２０１２年１２月１９日 云水县人民政府令第１２５号发布，',
  '根据2019年1月18日云水县人民政府批准的决定修改',
])('a line of a note: %s', (line) => {
  expect(isPromulgation(line)).toBe(true)
})

test.each([
  '2021年3月11日　县水利局对水库管理办法作了修订',
  '2021年3月11日，县人民政府修订',
  '2021年《云水县消防条例》修正',
  '2019年3月1日，县人民政府召开会议，办法获得通过。',
  '2015年7月30日县人大会议批准；2019年2月23日县人大会议通过',
])('no line of a note: %s', (line) => {
  expect(isPromulgation(line)).toBe(false)
})

test.each([
  ['2018年1月25日　云水县人民法院审判委员会第12次会议', true],
  ['2021年6月1日　县人大常委会第3次会议《关于修改〈云水县消防条例〉', true],
  ['2018年1月25日', false],
  ['2018年1月25日，县人民政府召开会议', false],
  ['云水县人民法院审判委员会第12次会议', false],
])('%s may begin a note: %s', (line, may) => {
  expect(opensPromulgation(line)).toBe(may)
})
