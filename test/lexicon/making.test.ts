import { describe, expect, test } from 'vitest'
import { readMaking } from '../../src/lexicon/making.ts'

const PASSED = '2001年6月5日　云水县人民政府第10次常务会议通过'
const OUT = '2001年7月3日　云水县人民政府令第7号发布'

describe('the making of a law, out of the lines under its title', () => {
  test.each<[string, string[], string | null]>([
    ['the day it was put out', [PASSED, OUT, '2001年9月1日　施行'], '2001-07-03'],
    ['in whatever order', [OUT, PASSED], '2001-07-03'],
    [
      'the day a ministry put it out, and not that of its approval',
      ['2001年6月5日　省政府批准', '2001年7月3日　水务局发布'],
      '2001-07-03',
    ],
    ['the day it was passed', [PASSED, '2001年9月1日　施行'], '2001-06-05'],
    ['and not that of its approval', [PASSED, '2001年7月9日　白沙省人民政府批准'], '2001-06-05'],
    [
      'the day the last of its bodies passed it',
      ['2001年6月25日县法院第2次会议、2001年6月5日县检察院第3次会议通过'],
      '2001-06-25',
    ],
    [
      'the same, on two lines',
      ['2001年6月5日　县法院审判委员会第2次会议', '2001年6月25日　县检察院第3次会议通过'],
      '2001-06-25',
    ],
    [
      'a body that passes it once more amends it',
      ['2001年6月5日　县法院第2次会议通过', '2020年6月5日　县法院第92次会议通过'],
      '2001-06-05',
    ],
    [
      'so does that body when it has been elected anew',
      ['2001年6月5日　云水县第二届人民代表大会第1次会议通过', '2020年6月5日　云水县第七届人民代表大会第2次会议通过'],
      '2001-06-05',
    ],
    [
      'amendments are none of it',
      [PASSED, '2009年8月27日　县政府第3次常务会议《关于修改部分办法的决定》修正', '2009年9月1日　云水县人民政府公布'],
      '2001-06-05',
    ],
    ['nor a revision that nothing put out', [PASSED, '2009年8月27日　县政府第3次常务会议修订'], '2001-06-05'],
    ['nor what an order amends', [OUT, '2009年8月27日　云水县人民政府令第70号修订'], '2001-07-03'],
    [
      'a law revised as a whole is of the day on which it was put out anew',
      [OUT, '2009年8月27日　县政府第3次常务会议修订通过', '2009年9月1日　云水县人民政府令第70号公布'],
      '2009-09-01',
    ],
    [
      'so is one that its body passed anew',
      [
        '2001年6月5日　云水县第二届人民代表大会第1次会议通过',
        '2001年7月5日　白沙省人民代表大会常务委员会第2次会议批准',
        '2009年6月5日　云水县第四届人民代表大会第1次会议通过',
        '2009年7月5日　白沙省人民代表大会常务委员会第32次会议批准',
        '2009年9月1日　云水县人民代表大会公告第70号公布',
      ],
      '2009-09-01',
    ],
    [
      'both days of an amendment that had to be approved',
      [PASSED, '2009年4月23日　经县人大第4次会议通过并经2009年5月27日省人大第8次会议批准的《关于修改办法的决定》修正'],
      '2001-06-05',
    ],
    ['an order without a word for what it did', ['2001年7月3日　云水县人民政府令第7号'], '2001-07-03'],
    ['what was revised and put out in one', ['2001年7月3日　云水县人民政府令第7号修订发布'], '2001-07-03'],
    ['nor one that a decision tells', ['2001年6月5日通过　根据2009年8月27日县人大常委会第3次会议修正'], '2001-06-05'],
    ['a law told of since it was revised', ['2009年8月27日　县人大常委会第3次会议修订'], '2009-08-27'],
    [
      'and put out',
      ['2009年8月27日　县政府第3次常务会议修订通过', '2009年9月1日　云水县人民政府令第70号公布'],
      '2009-09-01',
    ],
    ['nothing but an amendment', ['2009年8月27日　县人大常委会第3次会议《关于修改部分条例的决定》修正'], null],
    ['nothing but when it comes into force', ['2001年9月1日　施行'], '2001-09-01'],
  ])('%s', (_what, lines, date) => {
    expect(readMaking(lines)).toMatchObject({ date })
  })

  test('no line', () => {
    expect(readMaking([])).toBeNull()
    expect(readMaking(['云水县人民政府批准'])).toBeNull()
  })

  test.each<[string, string | null, string | null, string[]]>([
    [OUT, '云水县人民政府令第7号', '令', ['云水县人民政府']],
    ['2001年7月3日　中华人民共和国主席令第七十三号公布', '主席令第73号', '令', ['中华人民共和国主席']],
    ['2001年7月3日　中华人民共和国水务部令第1号发布', '水务部令第1号', '令', ['水务部']],
    ['2001年7月3日　水务部、林业部令第1号发布', '水务部、林业部令第1号', '令', ['水务部', '林业部']],
    [
      '2001年7月3日　云水县人民代表大会常务委员会公告第9号公布',
      '云水县人民代表大会常务委员会公告第9号',
      '公告',
      ['云水县人民代表大会常务委员会'],
    ],
    ['2001年7月3日　云水县人民政府以云政发〔2001〕12号印发', '云政发〔2001〕12号', null, ['云水县人民政府']],
    ['2001年7月3日　云水县人民法院公告公布', null, null, ['云水县人民法院']],
    ['2001年7月3日　公安部、水务部发布', null, null, ['公安部', '水务部']],
    ['2001年7月3日　公布', null, null, []],
    ['2001年7月3日　公告公布', null, null, []],
    ['2001年7月3日　云水县人民政府批准', null, null, []],
    [PASSED, null, null, []],
    ['2001年6月5日通过　2009年8月27日云水县人民政府令第70号修订', null, null, []],
  ])('who put it out: %s', (line, number, kind, issuers) => {
    expect(readMaking([line])).toMatchObject({ number, kind, issuers })
  })
})
