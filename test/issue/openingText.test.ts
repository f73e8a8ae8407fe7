import { describe, expect, test } from 'vitest'
import { read } from './gazette.ts'

const TEXT = ['　　为做好云水河防汛工作，现就有关事项通知如下：', '　　一、落实责任。各乡镇要落实防汛责任。']
const SIGNED = ['　　云水县人民政府', '　　2023年5月8日']
const fields = (...lines: string[]) =>
  read(...lines).documents.map(({ number, issuers, title, kind }) => [number, issuers.join('、'), title, kind])

describe('a text that opens with its title is a document, though the title names no issuer', () => {
  test.each([
    ['关于对2022年度抗旱先进单位进行表彰的决定', '决定'],
    ['关于《云水县湿地保护条例（草案）》公开征求意见的公告', '公告'],
    ['關于做好云水河防汛工作的通知', '通知'],
  ])('%s', (title, kind) => {
    expect(fields(title, '', ...TEXT, '', ...SIGNED)).toEqual([[null, '云水县人民政府', title, kind]])
  })

  test('over several lines, or under the menu of a site', () => {
    const lines = ['关于进一步做好云水河流域', '防汛抗旱工作的若干意见']
    expect(fields('云水之窗 | 新闻 | 下载', ...lines, '', ...TEXT)).toEqual([[null, '', lines.join(''), '意见']])
  })

  test('a rule over its first article, or its first chapter', () => {
    expect(fields('云水县人民政府工作规则', '', '第一章　总则', '一、为规范工作，制定本规则。')).toEqual([
      [null, '', '云水县人民政府工作规则', '规则'],
    ])
    expect(fields('白沙省渔港条例', '第一条 为了加强渔港管理，制定本条例。')[0]?.[3]).toBe('条例')
    expect(fields('中华人民共和国湖泊法', '', '第一章 总则', '第一条 为了保护湖泊，制定本法。')[0]?.[2]).toBe(
      '中华人民共和国湖泊法',
    )
  })

  test('what two offices have put out, without a kind', () => {
    expect(
      fields(
        '中共白沙省委办公厅 白沙省人民政府办公厅印发《关于推进河湖长制的意见》',
        '',
        '　　近日，省委办公厅、省政府办公厅印发了《关于推进河湖长制的意见》，要求各地认真落实。',
      ),
    ).toEqual([[null, '中共白沙省委办公厅、白沙省人民政府办公厅', '印发《关于推进河湖长制的意见》', null]])
  })

  test.each([
    '转发县武装部《关于认真处理来信的通知》',
    '批转县水利局、县财政局《关于整修渠道的请示》',
    '关于印发《云水县渔港管理办法》',
  ])('a notice whose title leaves 的通知 out: %s', (title) => {
    const letter = ['1987.06.01', '', '各公社党委：', '', '现发给你们，请认真执行。']
    expect(fields(`中共云水县委办公室${title}`, '', ...letter)).toEqual([[null, '中共云水县委办公室', title, null]])
  })

  test('no list of titles, no line of a text, nothing below a masthead', () => {
    expect(fields('关于防汛的通知', '关于抗旱的通知', '关于禁渔的通知', '关于春耕的通知')).toEqual([])
    expect(fields('关于防汛的通知', '关于抗旱的通知', '', '各乡（镇）人民政府：', ...TEXT)).toEqual([])
    expect(fields('会议研究了防汛工作。', '关于做好防汛工作的通知', ...TEXT)).toEqual([])
    expect(fields('云水县人民政府公报', '2023年第2期', '关于做好防汛工作的通知', ...TEXT)).toEqual([])
  })
})

test('the news of a paper over the paper itself, with its issuers in its title, is none', () => {
  const titles = (...below: string[]) =>
    read('云水县财政局 云水县水利局印发《关于加强水费管理的意见》', '', ...below).documents.map(({ title }) => title)
  const news = [
    '近日，云水县财政局、云水县水利局联合印发《关于加强水费管理的意见》。',
    '',
    '《意见》提出，要加强管理。',
    '',
  ]
  const paper = ['　　为加强水费管理，提出如下意见。', '', '　　一、总体要求', '', '　　加强管理。']
  const title = '云水县财政局 云水县水利局关于加强水费管理的意见'
  expect(titles(...news, '附件：', '', title, '', ...paper)).toEqual(['关于加强水费管理的意见'])
  expect(titles(...news, '关于加强水费管理的意见', '', ...paper)).toEqual(['印发《关于加强水费管理的意见》'])
  expect(titles('各乡镇：', '　　现印发给你们。', '', '附件：', '', title, '', ...paper)).toEqual([
    '印发《关于加强水费管理的意见》',
  ])
})

describe('under menus whose words nobody lists', () => {
  const MENUS = ['云水论坛', '农业', '水利', '登录', '我要查', '热门专栏']
  const text = ['各乡镇：', '　　请做好防汛工作。', '水 利 站', '2023年5月8日']
  const OWN = [['关于做好云水河防汛工作的通知', '各乡镇', '2023-05-08']]
  const found = (...lines: string[]) =>
    read(...lines).documents.map(({ title, addressee, date }) => [title, addressee, date])

  test('a title is told by the line right above that says when and by whom it was put out', () => {
    const posted = '发布者：水利站 发布时间：2023-5-10点击：'
    expect(found(...MENUS, posted, '关于做好云水河防汛工作的通知', ...text)).toEqual(OWN)
    expect(found(...MENUS, posted, '关于做好云水河防汛工作的', '通 知', '　　各乡镇：', ...text.slice(1))).toEqual(OWN)
  })
  test('by the name of the page, with which its text begins', () => {
    const title = '中共云水县委关于处理防汛材料问题的补充规定'
    const page = (name: string) =>
      found(
        name,
        ...MENUS,
        title,
        '——（一九六六年五月八日）',
        '选择字号：大',
        '本文共阅读 138 次 更新时间：2004-06-30 13:40',
        '　　防汛材料应当妥善保管。',
      )
    const own = [['关于处理防汛材料问题的补充规定', null, '1966-05-08']]
    expect(page(`${title}_云水论坛`)).toEqual(own)
    expect(page(`${title} - 云水县人民政府门户网站`)).toEqual(own)
    expect(page('云水论坛')).toEqual([])
    expect(page(`${title}等三则`)).toEqual([])
  })
  test('政策解读 over links is of the menus with the words above it', () => {
    const links = ['【文字解读】', '【一图读懂】'].map(
      (kind) => `${kind}《云水县水利局关于做好防汛工作的通知》政策解读　2023-05-10`,
    )
    const card = ['统一编号：', 'YS0320230043', '文　　号：', '云水规字〔2023〕2号', '实施日期：', '2023年06月01日']
    const title = '云水县水利局关于做好防汛工作的通知'
    const own = ['云水规字〔2023〕2号', title, ...text.slice(0, 2), '云水县水利局', '2023年5月8日']
    const { documents } = read(...MENUS, '政策解读', ...links, '基本信息', ...card, title, '分享到', ...own)
    expect(documents.map(({ number, title: read, date }) => [number, read, date])).toEqual([
      ['云水规字〔2023〕2号', '关于做好防汛工作的通知', '2023-05-08'],
    ])
  })
})

describe('a text that opens with its addressee', () => {
  const addressed = ['各乡（镇）人民政府，县直各有关单位：', ...TEXT, '', ...SIGNED]

  test('is a document whose title is not printed', () => {
    const { documents, diagnostics } = read(...addressed)
    expect(documents.map(({ title, addressee, date }) => [title, addressee, date])).toEqual([
      [null, '各乡（镇）人民政府，县直各有关单位', '2023-05-08'],
    ])
    expect(documents[0]?.blocks[0]?.type).toBe('addressee')
    expect(diagnostics.filter(({ rule }) => rule === 'no-documents')).toEqual([])
  })

  test('its number over it, and ∶ for the colon', () => {
    const [document] = read('发布文号：云政发〔2023〕5号', '各乡（镇）人民政府，县直各单位∶', ...TEXT).documents
    expect([document?.number, document?.title, document?.addressee]).toEqual([
      '云政发〔2023〕5号',
      null,
      '各乡（镇）人民政府，县直各单位',
    ])
  })
})

describe('a title that a web page prints again over the text is one', () => {
  const TITLE = '云水县人民政府关于做好防汛工作的通知'
  const rest = ['', '各乡（镇）人民政府：', ...TEXT, '', ...SIGNED]
  const own = [['云水县人民政府', '关于做好防汛工作的通知', '各乡（镇）人民政府']]
  const readings = (...lines: string[]) =>
    read(...lines).documents.map(({ issuers, title, addressee }) => [issuers.join('、'), title, addressee])

  test.each([
    ['twice', [TITLE, '', TITLE]],
    ['three times, the issuer between', [TITLE, '下载地址: 点击此处下载', TITLE, '', '云水县人民政府', '', '', TITLE]],
    ['with another name of the issuer', [TITLE, '云水县政府', TITLE]],
    ['a line of the page between', [TITLE, '', '日期：05-08', '', TITLE]],
    ['a day and a label between', [TITLE, '2023-05-08', '栏目：通知公告', TITLE]],
    ['with its version behind the first', [`${TITLE}（2023年修订）`, '', TITLE]],
  ])('%s', (_, lines) => {
    expect(readings(...lines, ...rest)).toEqual(own)
  })

  test('whatever its words', () => {
    const page = [
      '首页 > 政务公开 > 公示公告',
      '',
      '停水公告',
      '',
      '停水公告',
      '',
      '发布时间：2023-05-08　点击次数：30',
    ]
    expect(readings(...page, '', '尊敬的用户：', '', ...TEXT, ...SIGNED).map(([, title]) => title)).toEqual([
      '停水公告',
    ])
  })

  test('the issuer between is that of a title that names none', () => {
    const title = '关于做好防汛工作的通知'
    expect(readings(title, '', '云水县人民政府', '', title, ...rest)).toEqual(own)
    expect(fields(title, '云水县水利局', title, '云水发〔2023〕5号', ...rest)).toEqual([
      ['云水发〔2023〕5号', '云水县水利局', title, '通知'],
    ])
  })

  test('its number and the note on its making between', () => {
    const title = '白沙省高级人民法院关于审理渔业案件的解释'
    const note = '（2023年1月3日白沙省高级人民法院审判委员会第9次会议通过）'
    const [document, ...more] = read(
      title,
      '',
      note,
      '',
      '白法释〔2023〕3号',
      title,
      '',
      '第一条 本解释所称渔业，是指捕捞和养殖。',
    ).documents
    expect([document?.number, document?.title, document?.date]).toEqual([
      '白法释〔2023〕3号',
      '关于审理渔业案件的解释',
      '2023-01-03',
    ])
    expect(more).toEqual([])
  })

  test('another document of the same title is another, its text stands between', () => {
    expect(readings(TITLE, ...rest, '', TITLE, ...rest)).toEqual([...own, ...own])
  })
})

describe('title and number on one line', () => {
  test('the number first', () => {
    expect(fields('云政发〔2010〕22号 云水县人民政府关于表彰先进单位的决定', '各乡（镇）人民政府：', ...TEXT)).toEqual([
      ['云政发〔2010〕22号', '云水县人民政府', '关于表彰先进单位的决定', '决定'],
    ])
  })

  test('the title of an announcement in brackets behind it', () => {
    expect(fields('水务总局公告2019年第19号（关于调整取水申报的公告）', '', ...TEXT, '特此公告。')).toEqual([
      ['水务总局公告2019年第19号', '水务总局', '关于调整取水申报的公告', '公告'],
    ])
  })

  test('a number that a sentence cites begins none', () => {
    expect(fields('云政发〔2010〕22号 关于防汛的意见同时废止。', ...TEXT)).toEqual([])
  })
})

test('an order of the president, and one of a government that it does not name', () => {
  const law = [
    '中华人民共和国主席令',
    '',
    '第三十一号',
    '',
    '　　现将修订后的《中华人民共和国湖泊法》公布，自2016年1月1日起施行。',
  ]
  const [order] = read(...law, '', '　　中华人民共和国主席　韩景平', '　　2015年8月29日').documents
  expect([order?.number, order?.issuers, order?.validity?.from]).toEqual([
    '主席令第31号',
    ['中华人民共和国主席'],
    '2016-01-01',
  ])
  const [bare] = read(
    '政府令〔2010〕第15号',
    '',
    '《云水县消防规定》已经县政府同意，现予公布。',
    '',
    '县长　王平',
  ).documents
  expect([bare?.number, bare?.issuers]).toEqual(['政府令〔2010〕第15号', []])
})

test('an announcement of a congress that counts by its terms', () => {
  const [document] = read(
    '白沙省人民代表大会常务委员会公告',
    '',
    '〔十三届〕第十一号',
    '',
    '　　李明的代表资格终止。',
    '　　特此公告。',
    '',
    '　　白沙省人民代表大会常务委员会',
    '　　2019年3月4日',
  ).documents
  expect([document?.number, document?.numberParts?.year]).toEqual([
    '白沙省人民代表大会常务委员会公告〔十三届〕第11号',
    null,
  ])
})

test('minutes that are counted like a journal, with who issued them over the title', () => {
  const [document] = read(
    '云水县人民政府专题会议纪要',
    '',
    '〔2019〕第45期',
    '',
    '云水县人民政府办公室　　　　2019年6月3日',
    '',
    '关于研究河堤加固有关问题的会议纪要',
    '',
    '　　2019年5月30日，副县长王平主持召开专题会议，研究河堤加固有关问题。',
  ).documents
  expect([document?.number, document?.title, document?.kind, document?.date]).toEqual([
    '〔2019〕第45期',
    '关于研究河堤加固有关问题的会议纪要',
    '纪要',
    '2019-06-03',
  ])
})

test('a letter of Taiwan with who handles it over its labels', () => {
  const { documents } = read(
    '青禾市政府　函',
    '',
    '地址：950青禾市府前路2號',
    '承辦人：林小明',
    '電話：089-123456',
    '電子信箱：lin@example.org',
    '',
    '受文者：青禾市各區公所',
    '',
    '發文日期：中華民國111年8月15日',
    '發文字號：府工園字第1110209384號',
    '速別：普通件',
    '',
    '主旨：檢送「青禾市公園管理要點」一份，請查照。',
    '說明：依據行政院111年7月1日院授工字第1110021234號函辦理。',
    '',
    '正本：青禾市各區公所',
    '市長　王小平',
  )
  expect(documents.map(({ number, issuers, kind, addressee }) => [number, issuers, kind, addressee])).toEqual([
    ['府工園字第1110209384號', ['青禾市政府'], '函', '青禾市各區公所'],
  ])
  expect(documents[0]?.references.map(({ role }) => role)).toEqual(['basedOn'])
})

test('a body and a day in front of what is no gazette are none of one', () => {
  const { gazette } = read('返回顶部', '云水县人民政府', '2023年5月8日', '下载地址：点击此处下载', '河堤加固完成。')
  expect([gazette.publisher, gazette.published, gazette.address]).toEqual([null, null, null])
})

test('a rule that stands with its version behind its title is what the notice puts out', () => {
  const [document] = read(
    '云水县人民政府关于印发《云水县人民政府工作规则》的通知',
    '',
    '各乡（镇）人民政府：',
    '　　现将《云水县人民政府工作规则》印发给你们，请遵照执行。',
    '　　云水县人民政府',
    '　　2019年11月29日',
    '',
    '云水县人民政府工作规则（2019年11月修订）',
    '',
    '　　一、为规范工作，制定本规则。',
  ).documents
  expect(document?.instruments.map(({ title }) => title)).toEqual(['云水县人民政府工作规则（2019年11月修订）'])
})

test('a heading under a roster stands over its text, and a premier is a member', () => {
  const [document] = read(
    '国务院办公厅关于成立湖泊保护领导小组的通知',
    '国办发〔2031〕48号',
    '各省、自治区、直辖市人民政府：',
    '现将有关事项通知如下:',
    '一、主要职责',
    '统筹协调湖泊保护工作,组织拟订湖泊保护的重要政策措施,督促检查重要事项落实情况,研究解决跨部门的重点难点问题。',
    '二、组成人员',
    '组 长:',
    '韩景平 国务院副总理',
    '成 员:李晓全 水务部副部长',
    '顾 明 林草总局副局长',
    '三、工作机构',
    '领导小组办公室设在水务部,承担领导小组日常工作。水务部副部长李晓全兼任办公室主任,成员单位有关司局负责同志担任成员。',
    '国务院办公厅',
    '2031年6月21日',
  ).documents
  expect(document?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual([
    '一、主要职责',
    '二、组成人员',
    '三、工作机构',
  ])
})

describe('the announcement of a court that puts out an interpretation', () => {
  const reply = ['白沙省高级人民法院', '关于渔业补偿问题的批复']
  const below = ['青禾市中级人民法院：', '你院《关于渔业补偿问题的请示》收悉。经研究，批复如下：应予补偿。']
  const announced = (...between: string[]) =>
    read(
      '白沙省高级人民法院',
      '公　告',
      '《白沙省高级人民法院关于渔业补偿问题的批复》已于2023年1月3日由审判委员会第9次会议通过，现予公布，自2023年2月1日起施行。',
      ...reply,
      ...between,
      ...below,
    ).documents.map(({ number, title, kind }) => [number, title, kind])

  test('has the number printed under its title', () => {
    const title = '白沙省高级人民法院关于渔业补偿问题的批复'
    expect(announced('法释〔2023〕3号')).toEqual([['法释〔2023〕3号', title, '公告']])
  })
  test('and none where that has none', () => {
    expect(announced().map(([number]) => number)).toEqual([null])
  })
})

describe('a text that has lost its line ends', () => {
  const rest =
    '：《云水县防汛办法》已经县人民政府同意，现印发给你们，请认真贯彻执行。云水县人民政府2023年5月8日云水县防汛办法第一章总则第一条为做好防汛抢险救灾工作，保障人民生命财产安全，制定本办法。第二条本办法适用于本县。第三条防汛工作实行统一领导、分级负责。'
  const line = `云水县人民政府关于印发《云水县防汛办法》的通知云政发〔2023〕5号各乡镇人民政府，县直各单位${rest}`

  test('opens with its title and number all the same', () => {
    expect(read(line).documents).toMatchObject([
      {
        number: '云政发〔2023〕5号',
        title: '关于印发《云水县防汛办法》的通知',
        addressee: '各乡镇人民政府，县直各单位',
        signatories: ['云水县人民政府'],
        date: '2023-05-08',
      },
    ])
  })
  test('below another text it is a document too, with its own number and addressee', () => {
    const own = ['云水县财政局关于做好预算工作的通知', '云财〔2023〕1号', '各乡镇人民政府：', '　　请遵照执行。']
    expect(read(...own, line).documents.map(({ number }) => number)).toEqual(['云财〔2023〕1号', '云政发〔2023〕5号'])
  })
})
