import { describe, expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

/** Number and title of each document of the lines. */
const heads = (...lines: string[]) => read(...lines).documents.map(({ number, title }) => [number, title])
/** The same with its section. */
const placed = (...lines: string[]) => read(...lines).documents.map(({ title, section }) => [title, section])

const FLOOD = '关于做好防汛工作的通知'
const DROUGHT = '关于做好抗旱工作的通知'
const LOST = ['', '', '', '']
const SIGNED = ['　　　　　　云水县人民政府', '　　　　　　2023年5月8日', '']

describe('a section whose documents are lost', () => {
  const listed = front(
    '县政府令',
    '云水县物业管理办法（县政府令第7号）……1',
    '县政府文件',
    `云水县人民政府${FLOOD}（云政发〔2023〕5号）……3`,
    '通　告',
    '云水县人民政府关于禁止捕捞的通告……5',
    '部门文件',
    `云水县水利局${DROUGHT}（云水发〔2023〕6号）……6`,
  )
  const drought = ['云水县水利局', DROUGHT, '云水发〔2023〕6号', '', '各乡（镇）人民政府：', '　　请认真贯彻执行。', '']

  test.each([
    ['县政府令', ['县政府文件', ...notice(FLOOD, '云政发〔2023〕5号'), '县政府令', ...LOST, '部门文件', ...drought]],
    ['通告', ['县政府文件', ...notice(FLOOD, '云政发〔2023〕5号'), '通　告', ...LOST, '部门文件', ...drought]],
    [
      '两个',
      ['县政府文件', ...notice(FLOOD, '云政发〔2023〕5号'), '县政府令', '', '通　告', '', '部门文件', ...drought],
    ],
  ])('divides and begins no document: %s', (_, lines) => {
    expect(placed(...listed, ...lines)).toEqual([
      [FLOOD, '县政府文件'],
      [DROUGHT, '部门文件'],
    ])
  })
})

describe('a signature without a date at the foot of a page', () => {
  test('is not of the title on the next page', () => {
    const lines = [
      ...front(`云水县人民政府${FLOOD}（云政发〔2023〕5号）……3`, `云水县水利局${DROUGHT}（云水发〔2023〕6号）……5`),
      ...notice(FLOOD, '云政发〔2023〕5号').slice(0, -SIGNED.length),
      '云水县人民政府',
      '－4－',
      '云水县水利局',
      DROUGHT,
      '云水发〔2023〕6号',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
      '云水县水利局',
      '2023年5月9日',
    ]
    expect(read(...lines).documents.map(({ issuers, signatories }) => [issuers, signatories])).toEqual([
      [['云水县人民政府'], ['云水县人民政府']],
      [['云水县水利局'], ['云水县水利局']],
    ])
  })
})

describe('a number without its code under a title and over an addressee', () => {
  test('is that of a document', () => {
    const lines = notice(FLOOD, '〔2023〕5号')
    expect(heads(...notice(DROUGHT, '云政发〔2023〕4号'), ...lines)).toEqual([
      ['云政发〔2023〕4号', DROUGHT],
      ['〔2023〕5号', FLOOD],
    ])
  })
})

describe('a number whose title is lost', () => {
  test('does not take the rows of a table above it for one', () => {
    const lines = [
      ...front(`云水县人民政府${FLOOD}（云政发〔2023〕5号）……1`, `云水县人民政府${DROUGHT}（云政发〔2023〕6号）……3`),
      ...notice(FLOOD, '云政发〔2023〕5号'),
      '附件',
      '值班电话',
      '序号 单位 电话',
      '1 县应急管理局 8321119',
      '2 县气象局 8322121',
      '－2－',
      '云政发〔2023〕6号',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
      ...SIGNED,
    ]
    expect(heads(...lines)).toEqual([
      ['云政发〔2023〕5号', FLOOD],
      ['云政发〔2023〕6号', null],
    ])
  })

  const listed = (...entries: string[]) =>
    front('县政府文件', `云水县人民政府${FLOOD}（云政发〔2023〕5号）……1`, '人事任免', ...entries)

  test('begins its document under the name of a section', () => {
    const lines = [
      ...listed('云水县人民政府关于王大川任职的通知（云政任〔2023〕2号）……3'),
      '县政府文件',
      ...notice(FLOOD, '云政发〔2023〕5号'),
      '人事任免',
      '',
      '云政任〔2023〕2号',
      '各乡（镇）人民政府：',
      '　　任命王大川为县水利局局长。',
      ...SIGNED,
    ]
    expect(heads(...lines)).toEqual([
      ['云政发〔2023〕5号', FLOOD],
      ['云政任〔2023〕2号', null],
    ])
    expect(read(...lines).documents[1]?.section).toBe('人事任免')
  })

  const under = (...below: string[]) =>
    heads(
      ...listed('云水县人民政府关于拓宽公路的公告（云政征〔2023〕6号）……3'),
      '县政府文件',
      ...notice(FLOOD, '云政发〔2023〕5号'),
      '（联系人：县水利局　王大川，电话：0000-1234567）',
      '',
      '云政征〔2023〕6号',
      ...below,
      ...SIGNED,
    ).slice(1)

  test.each([
    [
      'over the numbers of a joint notice',
      ['云财发〔2023〕9号', '云水发〔2023〕3号', '', '各乡（镇）人民政府：', '　　请办理。'],
    ],
    ['over that of its registration', ['（YSXF—2023—006）', '', '各乡（镇）人民政府：', '　　请认真办理。']],
    [
      'over print lines',
      [
        '经白沙省人民政府《关于青石公路拓宽工程建设用地的',
        '批复》（白政土函〔2023〕2号）批准，县人民政府决定征收',
        '下列土地。',
      ],
    ],
  ])('%s', (_, below) => {
    expect(under(...below)).toEqual([['云政征〔2023〕6号', null]])
  })

  test('but not where the lines below it make up a title', () => {
    expect(
      under('云水县人民政府征收青石公路拓宽工程建设用地的若干', '规定', '　　第一条　本规定自发布之日起施行。')[0]?.[1],
    ).not.toBe(null)
  })

  test('takes no title from the end of the contents list', () => {
    const lines = [
      ...front('县政府文件', `云水县人民政府${FLOOD}`, '县部门文件', `云水县水利局${DROUGHT}`).slice(0, -1),
      ...LOST,
      '云政发〔2023〕5号',
      '',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
      ...SIGNED,
      '云水县水利局',
      DROUGHT,
      '云水发〔2023〕6号',
      '',
      '各乡（镇）水利站：',
      '　　请认真贯彻执行。',
    ]
    expect(heads(...lines)).toEqual([
      ['云政发〔2023〕5号', null],
      ['云水发〔2023〕6号', DROUGHT],
    ])
  })

  test('takes none from the name of its section', () => {
    const lines = [
      ...front('县政府文件', `云水县人民政府${FLOOD}（云政发〔2023〕6号）……1`).slice(0, -1),
      '云水县人民政府公报 2023年第2期（总第10期）',
      '县政府文件',
      '',
      '云政发〔2023〕6号',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
      ...SIGNED,
    ]
    const [document] = read(...lines).documents
    expect([document?.number, document?.title]).toEqual(['云政发〔2023〕6号', null])
  })

  test('takes none from names above a gap', () => {
    const lines = [
      ...notice(DROUGHT, '云政发〔2023〕5号'),
      '附件',
      '“云水工匠”名单',
      '高 远 县水利局科长',
      '薛 林 县林场场长',
      ...LOST,
      '云政发〔2023〕6号',
      '各乡（镇）人民政府：',
      '　　请认真贯彻执行。',
      ...SIGNED,
    ]
    expect(heads(...lines).at(-1)).toEqual(['云政发〔2023〕6号', null])
  })

  test('begins its document under the card of a web page that gives it', () => {
    const lines = [
      ...front(`·云水县人民政府${FLOOD}`, `·云水县人民政府关于禁止捕捞的通告`).slice(0, -1),
      '索引号：\tYS001-2023-00902\t信息分类：\t农业 / 通告',
      '发布机构：\t云水县人民政府\t生成日期：\t2023-05-08',
      '文　　号：\t云政发〔2023〕21号\t有效性：\t有效',
      '',
      '浏览次数： 688 次   来源：县水利局   字体：【大 中 小】   【打印】',
      '云政发〔2023〕21号',
      '　　为保护渔业资源，现通告如下。',
      ...SIGNED,
    ]
    expect(heads(...lines)).toEqual([['云政发〔2023〕21号', null]])
  })
})

describe('a signature without its date', () => {
  const rest = ['各乡（镇）人民政府：', '　　请认真贯彻执行。', '']
  const listed = front(
    '县政府文件',
    `云水县人民政府${FLOOD}（云政发〔2023〕5号）……1`,
    '云水苗族自治县湿地保护条例……2',
    '政策解读',
    '《云水县物业管理办法》政策解读……3',
  )

  test('begins no document with the name of the next section', () => {
    const lines = [
      ...listed,
      '县政府文件',
      ...['云水县人民政府', FLOOD, '云政发〔2023〕5号', '', ...rest, '云水县人民政府', ''],
      ...['政策解读', '', '', '《云水县物业管理办法》', '政策解读', '', '　　现就有关内容解读如下。'],
    ]
    expect(placed(...lines)).toEqual([
      [FLOOD, '县政府文件'],
      ['《云水县物业管理办法》政策解读', '政策解读'],
    ])
  })

  test('is no issuer of the rule that follows', () => {
    const lines = [
      ...listed,
      '县政府文件',
      ...['云水县人民政府', FLOOD, '云政发〔2023〕5号', '', ...rest, '云水县人民政府', ''],
      ...['云水苗族自治县', '湿地保护条例', '（2023年1月18日云水苗族自治县第十四届人民代表大会第二次会议通过）', ''],
      '第一条　为保护湿地，制定本条例。',
    ]
    const { documents } = read(...lines)
    expect(documents.map(({ title }) => title)).toEqual([FLOOD, '云水苗族自治县湿地保护条例'])
    expect(documents[0]?.signatories).toEqual(['云水县人民政府'])
  })

  test('is no head of the rule that an announcement puts out under its number', () => {
    const lines = [
      ...front(
        '云水县监察院关于审理水事纠纷若干问题的规定（云监释〔2023〕4号）……1',
        `云水县监察院${FLOOD}（云监发〔2023〕5号）……2`,
      ),
      '云水县监察院公告',
      '',
      '　　《云水县监察院关于审理水事纠纷若干问题的规定》已于2023年5月1日通过，现予公布。',
      '',
      '云水县监察院',
      '',
      '',
      '云监释〔2023〕4号',
      '',
      '云水县监察院关于审理水事纠纷',
      '若干问题的规定',
      '',
      '　　第一条　为正确审理水事纠纷，制定本规定。',
    ]
    expect(read(...lines).documents.map(({ number }) => number)).toEqual(['云监释〔2023〕4号'])
  })
})

test('what stands far above a title names none of its issuers', () => {
  const lines = [
    ...notice(DROUGHT, '云政发〔2023〕5号'),
    '附件',
    '获奖企业名单',
    '云水县水泥股份有限公司',
    '云水县农村商业银行股份有限公司',
    ...LOST,
    ...LOST,
    ...notice(FLOOD, '云政发〔2023〕6号'),
  ]
  expect(read(...lines).documents.at(-1)?.issuers).toEqual(['云水县人民政府'])
})

test('the number of the first document stands over its title, under the last entry of the list', () => {
  const lines = [
    ...front('县政府文件', `${FLOOD}（云政发〔2023〕5号）`, '人事任免', '关于王大川任职的通知'),
    '云政发〔2023〕5号',
    '',
    '云水县人民政府',
    FLOOD,
    '',
    '各乡（镇）人民政府：',
    '　　请认真贯彻执行。',
  ]
  expect(heads(...lines)).toEqual([['云政发〔2023〕5号', FLOOD]])
})

test('a title that has lost its kind begins with the issuer under its number', () => {
  const lines = [
    ...notice(DROUGHT, '云政发〔2023〕5号'),
    '云政办发〔2023〕6号',
    '',
    '云水县人民政府办公室关于规范校外托管机构管理',
    '',
    '各乡（镇）人民政府：',
    '　　请认真贯彻执行。',
  ]
  expect(heads(...lines).at(-1)).toEqual(['云政办发〔2023〕6号', '关于规范校外托管机构管理'])
})

test('lines of the end of a Taiwan document are no subject of the next', () => {
  const letter = (subject: string, number: string, ...end: string[]) => [
    '雲水市政府　函',
    '發文日期：中華民國114年4月29日',
    `發文字號：雲府文字第${number}號`,
    '受文者：如正、副本行文單位',
    `主旨：${subject}，請查照。`,
    '',
    ...end,
    '',
  ]
  const lines = [
    ...letter('函轉古蹟修復辦法', '1140079346', '正本：本市各區公所', '副本：本府文化處'),
    ...letter('更正公告附表', '1140089977', '市　長　林玉衡'),
  ]
  expect(heads(...lines)).toEqual([
    ['雲府文字第1140079346號', '函轉古蹟修復辦法'],
    ['雲府文字第1140089977號', '更正公告附表'],
  ])
})

test('a title set in 《》 twice is still that of what the order puts out', () => {
  const lines = [
    ...notice(DROUGHT, '云政发〔2023〕5号'),
    '云水县人民政府令',
    '第7号',
    '',
    '　　《《云水县人民政府关于修》改部分规章的决定》已经2023年5月1日县人民政府第3次常务会议通过，现予公布。',
    '　　　　　　县　长　　王大川',
    '　　　　　　2023年5月8日',
    '',
    '云水县人民政府',
    '关于修改部分规章的决定',
    '',
    '　　一、《云水县物业管理办法》第三条中的“房管局”改为“住房和城乡建设局”。',
  ]
  expect(read(...lines).documents.map(({ kind }) => kind)).toEqual(['通知', '令'])
})

test('the red rule between number and title, drawn as ---, parts them not', () => {
  expect(
    heads(
      '# 云水县水利局文件',
      '',
      '**云水发〔2023〕6号**',
      '',
      '---',
      '',
      `# ${FLOOD}`,
      '',
      '**各乡镇人民政府：**',
      '',
      '　　请落实。',
    ),
  ).toEqual([['云水发〔2023〕6号', FLOOD]])
})

test('what amended a notice, by a note of the editors over it, is another document', () => {
  const amending = '关于调整防汛值守有关事项的通知'
  expect(
    heads(
      `云水县水利局${FLOOD}`,
      '云水发〔2023〕6号',
      `本通知被《云水县水利局${amending}》（2024年3月1日发布）修订。`,
      '各乡镇人民政府：',
      '　　请落实。',
      ...SIGNED,
      `云水县水利局${amending}`,
      '云水发〔2024〕2号',
      '各乡镇人民政府：',
      '　　请落实。',
      ...SIGNED,
    ),
  ).toEqual([
    ['云水发〔2023〕6号', FLOOD],
    ['云水发〔2024〕2号', amending],
  ])
})

test('the number of registration over a title is of the document that it heads', () => {
  const issue = read(
    ...front('关于做好防汛工作的通知（云政发〔2023〕5号）……1', '关于调整水价的通知（云发改发〔2023〕7号）……3'),
    ...notice('关于做好防汛工作的通知', '云政发〔2023〕5号'),
    '部门文件',
    '统一编号：YSDR—2023—0803',
    '云水县发展和改革局',
    '云水县财政局',
    '关于调整水价的通知',
    '云发改发〔2023〕7号',
    '各乡镇人民政府：',
    '　　现将水价调整如下。',
    '云水县发展和改革局　云水县财政局',
    '2023年6月8日',
    '统一编号：YSDR—2023—0804',
    ...notice('关于做好抗旱工作的通知', '云政发〔2023〕9号'),
  )
  expect(issue.documents.map(({ number, blocks }) => [number, blocks[0]?.text])).toEqual([
    ['云政发〔2023〕5号', expect.stringContaining('关于做好防汛工作的通知')],
    ['云发改发〔2023〕7号', '统一编号：YSDR—2023—0803'],
    ['云政发〔2023〕9号', '统一编号：YSDR—2023—0804'],
  ])
})
