import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAppointmentTitle, readAppointments } from '../../../src/document/fields/appointments.ts'
import { pieces } from './piece.ts'

const read = (...texts: string[]) =>
  readAppointments(pieces(...texts)).map(({ action, person, position }) => `${action} ${person} ${position}`)

describe('readAppointments', () => {
  test('under labels, one person a block', () => {
    expect(
      read(
        '经县政府第44次常务会议通过，决定任命:',
        '李晨明为云水县政府办副主任;',
        '王 平为云水县水利局副局长(试用期一年)：',
        '决定免去:',
        '赵 远的云水县农业局副局长职务:',
        '随着机构改革，相关人员在更名前单位的原任职务自然免除。',
      ),
    ).toEqual([
      'appoint 李晨明 云水县政府办副主任',
      'appoint 王平 云水县水利局副局长',
      'remove 赵远 云水县农业局副局长',
    ])
  })
  test.each<[string, string[]]>([
    ['任命张远同志为云水县水利局局长。', ['appoint 张远 云水县水利局局长']],
    ['张远、李明任云水县水利局总工程师；', ['appoint 张远 云水县水利局总工程师', 'appoint 李明 云水县水利局总工程师']],
    ['免去李明的云水县水利局局长职务。', ['remove 李明 云水县水利局局长']],
    ['免去李明同志云水县水利局局长职务，另有任用。', ['remove 李明 云水县水利局局长']],
    ['免去李晨明云水县水利局局长职务。', ['remove 李晨明 云水县水利局局长']],
    ['任命　张　远　爲本會水利局副局長；', ['appoint 张远 本會水利局副局長']],
    ['免去　李　明　云水專員公署副專員職務，另有任用。', ['remove 李明 云水專員公署副專員']],
    ['免去李明县政府办主任职务。', ['remove 李明 县政府办主任']],
    ['李明不再担任云水县水利局局长职务。', ['remove 李明 云水县水利局局长']],
    ['接受赵明辞去云水县副县长职务的请求。', ['remove 赵明 云水县副县长']],
    [
      '经县委、县政府研究决定任命张远为云水县水利局局长，免去其云水县林业局局长职务。',
      ['appoint 张远 云水县水利局局长', 'remove 张远 云水县林业局局长'],
    ],
    [
      '张远任云水县水利局局长，不再担任云水县林业局局长职务；',
      ['appoint 张远 云水县水利局局长', 'remove 张远 云水县林业局局长'],
    ],
    [
      '张远任云水县水利局局长，其云水县林业局局长职务自然免除。',
      ['appoint 张远 云水县水利局局长', 'remove 张远 云水县林业局局长'],
    ],
    [
      '张远任云水县水利局局长并免去其云水县林业局局长职务。',
      ['appoint 张远 云水县水利局局长', 'remove 张远 云水县林业局局长'],
    ],
    [
      '任建国任云水县公安局政委；李为民任云水县档案馆馆长',
      ['appoint 任建国 云水县公安局政委', 'appoint 李为民 云水县档案馆馆长'],
    ],
    ['一、任命张远同志为县教育局局长，试用期一年。', ['appoint 张远 县教育局局长']],
    ['李明任云水县水利局副局长（正科级，试用期一年）；', ['appoint 李明 云水县水利局副局长（正科级）']],
    ['王明同志兼任的县政府研究室主任职务，免去：李明同志兼任的县旅游局局长职务', ['remove 李明 县旅游局局长']],
    ['任命李明为县水利局副局长（试用期一年，任职时间从2022年3月算起）；', ['appoint 李明 县水利局副局长']],
    ['聘任李明为县大数据中心主任（聘期三年）；', ['appoint 李明 县大数据中心主任']],
    ['李明同志任云水县水利局副局长（试用期一年，自2021年5月起计算）；', ['appoint 李明 云水县水利局副局长']],
    ['李明任县水利局副局长（试用期一年，自任命之日起算，正科级）；', ['appoint 李明 县水利局副局长（正科级）']],
    ['张远同志挂职任云水县水利局副局长；', ['appoint 张远 云水县水利局副局长']],
    ['阿力木·买买提兼任青禾市水利局局长', ['appoint 阿力木·买买提 青禾市水利局局长']],
    ['任命孙明(女)为云水县水利局局长、党组书记', ['appoint 孙明 云水县水利局局长、党组书记']],
    [
      '免去张远的云水县水利局局长职务，李明的云水县林业局局长职务。',
      ['remove 张远 云水县水利局局长', 'remove 李明 云水县林业局局长'],
    ],
    [
      '免去周家和同志的县水利局局长职务，钱晓东同志的县党校副校长职务。',
      ['remove 周家和 县水利局局长', 'remove 钱晓东 县党校副校长'],
    ],
    ['李明为云水县水利局局长（原任县林业局副局长）；', ['appoint 李明 云水县水利局局长']],
    ['李明为云水县职业学校（原云水县技校）校长；', ['appoint 李明 云水县职业学校（原云水县技校）校长']],
    ['任志刚、时雨生任县粮食局副局长；', ['appoint 任志刚 县粮食局副局长', 'appoint 时雨生 县粮食局副局长']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  test('names in rows under the sentence that appoints or removes them all', () => {
    const rows = ['李晨之 王　平 周　正', '钱　青（女） 孙　越', '吴　山']
    expect(read('任命下列人员为云水县人民法院人民陪审员：', ...rows, '免去：', '赵远的云水县水利局局长职务。')).toEqual(
      [
        ...['李晨之', '王平', '周正', '钱青', '孙越', '吴山'].map((name) => `appoint ${name} 云水县人民法院人民陪审员`),
        'remove 赵远 云水县水利局局长',
      ],
    )
    expect(read('免去以下3名同志的云水县人民法院人民陪审员职务：', '李晨之、王平、周正。')).toEqual(
      ['李晨之', '王平', '周正'].map((name) => `remove ${name} 云水县人民法院人民陪审员`),
    )
    expect(read('任命下列人员为云水县人民法院人民陪审员：', '名单另行公布。')).toEqual([])
  })
  test('rosters and posts without 的 stand under a label only', () => {
    expect(read('任  命：', '张远  云水县水利局局长')).toEqual(['appoint 张远 云水县水利局局长'])
    expect(read('免去：', '李明云水县水利局局长职务；')).toEqual(['remove 李明 云水县水利局局长'])
    expect(read('张远  云水县水利局局长', '李明云水县水利局局长职务；')).toEqual([])
  })
  test('和 may belong to a name', () => {
    expect(read('任命：', '周庆和为云水县水利局局长；', '周远和钱明任云水县水利局副局长')).toEqual([
      'appoint 周庆和 云水县水利局局长',
      'appoint 周远 云水县水利局副局长',
      'appoint 钱明 云水县水利局副局长',
    ])
  })
  test('同志 ends a name under a label, and names whom the next clause speaks of', () => {
    expect(read('免去：', '周远同志云水县水利局局长职务；')).toEqual(['remove 周远 云水县水利局局长'])
    expect(read('经考核，钱小明同志试用期满合格，正式任云水县教育局总督学。')).toEqual([
      'appoint 钱小明 云水县教育局总督学',
    ])
    expect(read('聘任周远为县政府法律顾问，聘任钱明、孙亮为县政府参事。聘期三年。')).toEqual([
      'appoint 周远 县政府法律顾问',
      'appoint 钱明 县政府参事',
      'appoint 孙亮 县政府参事',
    ])
  })
  test('a region named elsewhere parts a name from its post', () => {
    expect(read('王远任和县水利局局长', '免去李晨明和县林业局局长职务')).toEqual([
      'appoint 王远 和县水利局局长',
      'remove 李晨明 和县林业局局长',
    ])
  })
  test.each([
    '关于张远等任免职务的通知',
    '关于任命张远为副县长的通知',
    '各乡镇人民政府：',
    '试用期为一年。',
    '办公室主任由张远兼任。',
    '免去李明的职务。',
    '李明同志不再担任上述机构领导职务。',
    '提名张远为云水县副县长候选人。',
    '本办法为规范性文件，对造成责任事故的严肃追究。',
    '依据法律、行政法规的规定行使职权',
    '时任县粮食局局长',
  ])('nobody in %s', (text) => {
    expect(read(text)).toEqual([])
  })
  test('says where', () => {
    const [found] = readAppointments(pieces('决定：', '　　张远任云水县水利局局长；'))
    expect(found?.place).toEqual({ start: { line: 2, column: 3, offset: 2 }, end: { line: 2, column: 14, offset: 13 } })
  })
  test('never throws, and every person is a name', () => {
    const unit = fc.constantFrom(...'张远李明任命为免去的其职务县水利局长同志、，；：（）试用期一年 ')
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 40 }), { maxLength: 4 }), (texts) => {
        for (const { person, position } of readAppointments(pieces(...texts))) {
          expect(person).toMatch(/^[\p{Script=Han}·]{2,20}$/u)
          expect(position).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['关于张远等任免职务的通知', true],
  ['关于李明同志任职的通知', true],
  ['关于聘任李明等为县政府法律顾问的决定', true],
  ['关于印发云水县干部任免办法的通知', false],
  ['关于防汛的通知', false],
])('isAppointmentTitle %s', (title, is) => {
  expect(isAppointmentTitle(title)).toBe(is)
})

describe('posts of those named before, and names without a mark', () => {
  test.each<[string, string[]]>([
    [
      '王平同志任县石油公司经理，免去县物资局副局长职务；',
      ['appoint 王平 县石油公司经理', 'remove 王平 县物资局副局长'],
    ],
    ['张远、李青（女）同志任县第一中学副校长；', ['appoint 张远 县第一中学副校长', 'appoint 李青 县第一中学副校长']],
    ['张远（女，回族）任云水县水利局局长；', ['appoint 张远 云水县水利局局长']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })
  test('a school named after its town, under 免去：', () => {
    expect(read('张远任云水市水利局局长。', '免去：', '李晨明云水职业学院副院长职务。')).toEqual([
      'appoint 张远 云水市水利局局长',
      'remove 李晨明 云水职业学院副院长',
    ])
  })
})

test('the organ of the region itself, before a region of one character', () => {
  expect(read('免去：', '孙国强省水利厅副厅长职务；')).toEqual(['remove 孙国强 省水利厅副厅长'])
})

describe('clauses and their places', () => {
  /** What each appointment says, and the words it was read from. */
  const places = (...texts: string[]) =>
    readAppointments(pieces(...texts)).map(({ action, person, position, place }) => {
      const text = texts[place.start.line - 1] as string
      return `${action} ${person} ${position}: ${text.slice(place.start.offset, place.end.offset)}`
    })
  test.each<[string, string[], string[]]>([
    [
      'number and layout are none of it',
      ['　一、任命张远为县教育局局长 ；'],
      ['appoint 张远 县教育局局长: 任命张远为县教育局局长'],
    ],
    [
      'nor is the deliberation before it',
      ['经县委研究决定任命张远为县教育局局长。'],
      ['appoint 张远 县教育局局长: 任命张远为县教育局局长'],
    ],
    [
      'a comma in a bracket parts nothing',
      ['张远任县水利局局长（试用期一年，正科级），免去李明的县林业局局长职务'],
      [
        'appoint 张远 县水利局局长（正科级）: 张远任县水利局局长（试用期一年，正科级）',
        'remove 李明 县林业局局长: 免去李明的县林业局局长职务',
      ],
    ],
    [
      'nor in a bracket of half width',
      ['张远任县水利局局长(试用期一年,正科级),李明任县林业局局长'],
      [
        'appoint 张远 县水利局局长(正科级): 张远任县水利局局长(试用期一年,正科级)',
        'appoint 李明 县林业局局长: 李明任县林业局局长',
      ],
    ],
    [
      'a bracket that opens twice',
      ['张远任县水利局局长（（正科级）），李明任县林业局局长'],
      ['appoint 李明 县林业局局长: 李明任县林业局局长'],
    ],
    [
      'a bracket that closes twice',
      ['张远任县水利局局长（正科级）），李明任县林业局局长'],
      ['appoint 李明 县林业局局长: 李明任县林业局局长'],
    ],
    [
      'two clauses without a mark',
      ['张远任县水利局局长同时免去其县林业局局长职务'],
      ['appoint 张远 县水利局局长: 张远任县水利局局长', 'remove 张远 县林业局局长: 同时免去其县林业局局长职务'],
    ],
    [
      'a label 免去： holds for what follows',
      ['免去：', '李明的县林业局局长职务；', '张远的县水利局局长职务'],
      ['remove 李明 县林业局局长: 李明的县林业局局长职务', 'remove 张远 县水利局局长: 张远的县水利局局长职务'],
    ],
    [
      'a label 任命： too',
      ['决定任命下列同志：', '张远　县水利局局长'],
      ['appoint 张远 县水利局局长: 张远　县水利局局长'],
    ],
    ['a label of both says neither', ['任免：', '张远　县水利局局长'], []],
    [
      'a verb holds for the clause after it',
      ['免去李明的县林业局局长职务，张远的县水利局局长职务'],
      ['remove 李明 县林业局局长: 免去李明的县林业局局长职务', 'remove 张远 县水利局局长: 张远的县水利局局长职务'],
    ],
    [
      'so does an appointment',
      ['张远任县水利局局长；李明　县林业局局长'],
      ['appoint 张远 县水利局局长: 张远任县水利局局长', 'appoint 李明 县林业局局长: 李明　县林业局局长'],
    ],
    [
      'who was named without a post',
      ['李明同志试用期满合格，任县林业局局长'],
      ['appoint 李明 县林业局局长: 任县林业局局长'],
    ],
    ['nobody was named', ['任县林业局局长'], []],
    [
      'a sentence between leaves who was named',
      ['张远任县水利局局长，按期到岗，免去其县林业局局长职务'],
      ['appoint 张远 县水利局局长: 张远任县水利局局长', 'remove 张远 县林业局局长: 免去其县林业局局长职务'],
    ],
  ])('%s', (_what, texts, expected) => {
    expect(places(...texts)).toEqual(expected)
  })
})
