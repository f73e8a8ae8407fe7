import { describe, expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

const CONTACTS = ['联系人：罗庆', '电话：010—55512345', '地址：云水县清流路8号']

function readWith(...back: string[]) {
  const issue = read(
    ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
    ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
    ...back,
  )
  const texts = issue.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text))
  return {
    phone: issue.gazette.phone,
    address: issue.gazette.address,
    kept: CONTACTS.filter((line) => texts.includes(line)),
  }
}

describe('who may be asked, under the last document', () => {
  test('is said by the document, not by an imprint', () => {
    expect(readWith(...CONTACTS)).toEqual({ phone: null, address: null, kept: CONTACTS })
  })
  test('is no part of an imprint below it', () => {
    const read = readWith(...CONTACTS, '', '编辑：《云水县人民政府公报》编辑部', '电话：0746-5520318')
    expect(read).toEqual({ phone: '0746-5520318', address: null, kept: CONTACTS })
  })
  test('is said by the imprint where nobody is named', () => {
    const read = readWith('地址：云水县清流路8号', '电话：0746-5520318', '印刷：云水县印刷厂')
    expect(read).toEqual({ phone: '0746-5520318', address: '云水县清流路8号', kept: [] })
  })
})

test('the masthead, the issue and its day over the imprint are no text of the last document', () => {
  const issue = read(
    ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
    ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
    '· 23 ·',
    '',
    '云水县人民政府公报',
    '（2023年第2期　总第10期）',
    '2023年6月30日出版',
    'E-mail：gb@yunshui.example',
    '主办单位：云水县人民政府办公室',
    '定　价：6.00元',
  )
  expect(issue.documents.at(-1)?.blocks.at(-1)?.text).toBe('云水县人民政府\n2023年5月8日')
})

test('the head of a page, over the end of the last document, begins no back matter', () => {
  const issue = read(
    ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
    ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
    '附件',
    '值班人员名单',
    '李晨之 王　平',
    '— 1 —',
    '',
    '云水县人民政府公报',
    '',
    '周　正 钱　青',
    '— 2 —',
    '',
    '印刷：云水县印刷厂',
    '免费赠阅',
  )
  expect(issue.documents[0]?.blocks.at(-1)?.position.end.line).toBe(25)
})

test.each([['《云水县政务公报》征稿启事:欢迎各单位报送工作动态，来稿请寄县政府办信息科。'], ['本刊启事']])(
  'what the editors tell the readers over the imprint: %s',
  (line) => {
    const issue = read(
      ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
      ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
      line,
      '承印：云水县印刷厂',
    )
    expect(issue.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text))).not.toContain(line)
  },
)

test('a document that begins with its text keeps its first line, whatever that looks like', () => {
  const { documents } = read('地址：云水县人民路1号　邮编：012345', '各乡镇人民政府：', '名单', '王　平　县水利局局长')
  expect(documents.map(({ position }) => position.start.line)).toEqual([1])
})

describe('the imprint under the last document', () => {
  const imprint = [
    '《云水县人民政府公报》编辑委员会',
    '主　任：王　平',
    '副主任：李晨之　周　正',
    '主　编：罗　庆',
    '地　址：云水县清流路8号',
    '邮　编：416320　　电　话：0746-5520318',
    '本刊免费赠阅县直各单位、各乡镇人民政府（街道办事处）、各村（社区）和各级公',
    '共图书馆、档案馆、政务服务中心',
  ]
  test('goes on in the line below a full one, and begins with its editors', () => {
    const issue = read(
      ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
      ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
      ...imprint,
    )
    expect(issue.gazette).toMatchObject({
      address: '云水县清流路8号',
      postcode: '416320',
      phone: '0746-5520318',
      distribution: '县直各单位、各乡镇人民政府（街道办事处）、各村（社区）和各级公共图书馆、档案馆、政务服务中心',
    })
    expect(issue.documents[0]?.blocks.at(-1)?.type).toBe('signature')
  })
  test('leaves the roster over it to the document, where no line names the editors', () => {
    const issue = read(
      ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
      ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
      '附件',
      '县防汛领导小组组成人员',
      ...imprint.slice(1, 3),
      ...imprint.slice(4),
    )
    expect(issue.gazette.phone).toBe('0746-5520318')
    expect(issue.documents[0]?.blocks.map(({ text }) => text)).toContain('主 任：王 平')
  })
})

describe.each([[[]], [['']]])('with %j after every line', (blank) => {
  test.each([['赠阅范围'], ['本刊赠阅范围：'], ['【发行范围】']])('the list under %s, over the imprint', (label) => {
    const lines = [
      ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1', '更正……2'),
      ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
      '更　正',
      '本刊2023年第1期第7页“达到58%”应为“达到85%”。特此更正。',
      '《云水县人民政府公报》编辑部',
      '— 21 —',
      '',
      '云水县人民政府公报',
      label,
      '县委各部门，县人大、县政协机关，县直各单位，各乡（镇）人民政府，各村（社区）便民服务点，县档案馆、图书馆、政务服务大厅',
      '内部资料　免费交流',
      '印刷：青禾市印务有限公司',
      '★ 政府公报文件与正式文件具有同等效力',
    ]
    const issue = read(...lines.flatMap((line) => [line, ...blank]))
    const last = issue.documents.at(-1)
    expect(last).toMatchObject({ title: '更正', signatories: ['《云水县人民政府公报》编辑部'], date: null })
    expect(last?.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph', 'signature'])
    expect(issue.gazette.distribution).toMatch(/^县委各部门.*政务服务大厅$/u)
  })
})

test('who may be given something is said by the document where no imprint follows', () => {
  const [document] = read(
    ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
    ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
    '附件',
    '救灾物资发放办法',
    '发放对象',
    '全县低保户、特困人员',
  ).documents
  expect(document?.blocks.at(-1)?.text).toMatch(/特困人员$/u)
})

test.each([['《云水县人民政府公报》编辑部'], ['本刊编辑部'], ['云水县人民政府公报编辑部'], ['云水县人民政府办公室']])(
  '%s signs a correction without a date, right over the imprint or alone',
  (editors) => {
    for (const back of [[], ['', '主办：云水县人民政府办公室', '免费赠阅']]) {
      const last = read(
        ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1', '更正……2'),
        ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
        '更　正',
        '本刊2023年第1期第7页“达到58%”应为“达到85%”。特此更正。',
        editors,
        ...back,
      ).documents.at(-1)
      expect(last).toMatchObject({ title: '更正', signatories: [editors], date: null })
    }
  },
)

describe('the foot of a web page', () => {
  const text = notice('关于做好防汛工作的通知', '云政发〔2023〕5号').slice(0, -1)
  const foot = [
    '政策解读',
    '【文字解读】《云水县人民政府关于做好防汛工作的通知》政策解读　2023-05-10',
    '内容纠错 | 使用帮助 | 网站地图',
    '主办单位：云水县人民政府办公室',
    '版权所有：云水县人民政府',
    '网站标识码：4400000000',
    '云ICP备00000000号-1',
    '云水公网安备 44000000000000号',
    '我要办',
    '· 县教育局',
    '· 县水利局',
    '关于做好防汛工作的通知云政发〔2023〕5号各乡（镇）人民政府，请认真...',
  ]
  const last = (...lines: string[]) =>
    read(...lines)
      .documents.at(-1)
      ?.blocks.at(-1)

  test('who runs the site, and whatever stands below, are no text of the document', () => {
    expect(last(...text, ...foot)).toMatchObject({ type: 'signature', text: '云水县人民政府\n2023年5月8日' })
  })
  test('none stands over a text, in a sentence or in a table', () => {
    expect(last(...text, ...foot, '请各单位遵照执行。')?.text).toContain('请各单位遵照执行。')
    expect(last(...text, '一、网站应当公布云ICP备00000000号-1等编号。')?.text).toContain('应当公布')
    expect(last(...text, '序号\t编号', '1\t云ICP备00000000号', '2\t云ICP备00000001号')?.type).toBe('table')
  })
})
