import { describe, expect, it } from 'vitest'
import { blocksOf, NOTICE, readDocument, readDocuments, SIGNED } from './read.ts'

/** A hard-wrapped text with indented paragraphs, thirty characters a line. */
const WRAPPED = [
  '　　各乡镇人民政府要把堤防巡查摆在防汛工作的首位，落实专人',
  '负责，每天巡查不少于两次，发现渗水、管涌、滑坡等险情要立即',
  '报告县防汛抗旱指挥部办公室，并在第一时间组织抢护，同时做好',
  '下游群众转移准备，确保人员安全。县应急管理局要会同县水利局',
  '对全县防汛物资储备情况进行一次检查，缺少的物资要在汛期到来',
  '以前补充完毕，并登记造册，报县人民政府办公室备案，不得挪用',
  '或者外借。',
]

describe('a line that looks like a label', () => {
  it('ends the sentence that breaks off above it', () => {
    expect(
      blocksOf(
        readDocument([
          ...NOTICE,
          '第五条 承运人发现有下列情形之一的，应当拒绝承运，并告知所在地盐',
          '业主管部门：',
          '（一）包装破损的；',
          ...SIGNED,
        ]),
      ),
    ).toContain('paragraph: 第五条 承运人发现有下列情形之一的，应当拒绝承运，并告知所在地盐业主管部门：')
  })
})

it('lines of a kind, each under its own word, are as many paragraphs', () => {
  const blocks = blocksOf(readDocument([...NOTICE, '', '优秀：柳溪镇、大坪镇', '', '良好：茶园镇', '', ...SIGNED]))
  expect(blocks).toEqual(expect.arrayContaining(['paragraph: 优秀：柳溪镇、大坪镇', 'paragraph: 良好：茶园镇']))
})

it('what a formula means stands in a paragraph of its own', () => {
  const formula = '补助资金=年度资金总额×（修复面积占比×60%+绩效系数×40%）'
  const meaning = '其中：修复面积占比以遥感监测结果为准。'
  expect(blocksOf(readDocument([...NOTICE, '计算公式如下：', formula, meaning, ...SIGNED]))).toEqual(
    expect.arrayContaining([`paragraph: ${formula}`, `paragraph: ${meaning}`]),
  )
})

describe('paragraphs in hard-wrapped text', () => {
  it.each([
    [
      'a label',
      '　　关于山塘水库除险加固的问题，县水利局会同县财政局研究提出了',
      '办理意见：同意列入计划，所需经费由县财政局安排。',
    ],
    [
      'a colon at the edge',
      '　　关于山塘水库的问题，县水利局会同县财政局提出办理意见：',
      '同意列入计划，所需经费由县财政局安排。',
    ],
    [
      'a bracket at the edge',
      '　　第三条　养护单位应当留存防汛物资购置票据原件（复印件）',
      '等资料备查。县水利局应当提供查询。',
    ],
  ])('go on over %s where no indent opens another', (_, first, second) => {
    const document = readDocument([...NOTICE, ...WRAPPED, first, second, ...WRAPPED, ...SIGNED])
    expect(blocksOf(document)).toContain(`paragraph: ${(first + second).trim().replace('条\u3000', '条 ')}`)
  })

  it('go on where a sentence ends at the edge of the page and the next line has no indent', () => {
    const document = readDocument([
      ...NOTICE,
      ...WRAPPED,
      '　　请各单位于六月底以前将物资储备和堤防巡查情况书面报送本局。',
      '逾期不报的，予以通报。',
      ...SIGNED,
    ])
    expect(blocksOf(document).filter((block) => block.startsWith('paragraph'))).toHaveLength(2)
  })

  it('go on in a stretch of short items, where the page alone tells how wide a line is', () => {
    const items = [
      '　　一、堤防巡查责任落实到村组和个人，全年不变。巡查记录每月上报',
      '县水利局。',
      '　　二、上堤抢险一天补助粮食十五斤，补助现金一百二十元、记工一；',
      '每超过四小时，加补粮食五斤。',
      '　　三、抢险物资必须当场发放，不得以票证代替，不得克扣。各村要设',
      '立台账，按月公布。',
    ]
    const document = readDocument([...NOTICE, ...WRAPPED, ...WRAPPED, ...items, ...SIGNED])
    expect(blocksOf(document).slice(-4, -1)).toEqual([
      'paragraph: 一、堤防巡查责任落实到村组和个人，全年不变。巡查记录每月上报县水利局。',
      'paragraph: 二、上堤抢险一天补助粮食十五斤，补助现金一百二十元、记工一；每超过四小时，加补粮食五斤。',
      'paragraph: 三、抢险物资必须当场发放，不得以票证代替，不得克扣。各村要设立台账，按月公布。',
    ])
  })

  it('go on in a short document whose issue indents its paragraphs', () => {
    const long = [...NOTICE, ...WRAPPED, ...WRAPPED, ...WRAPPED, ...SIGNED]
    const short = [
      '云水县人民政府',
      '关于同意设立柳溪镇的批复',
      '云政函〔2023〕8号',
      '柳溪乡人民政府：',
      '　　根据《云水县行政区划调整管理办法》，县人民政府第五次常务会议',
      '审议了你乡关于撤乡设镇的请示，同意将柳溪乡的行政区域划归该镇。',
      '会议认为，柳溪镇的设立有利于当地发展，同意从二〇二三年七月一日',
      '起施行。',
      ...SIGNED,
    ]
    const [, reply] = readDocuments([...long, '', ...short])
    expect(reply?.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(1)
  })

  it('go on behind a numbered line that is cut, where the next line has no indent', () => {
    const document = readDocument([
      ...NOTICE,
      ...WRAPPED,
      '　　一、县应急管理局、县水利局要对上半年全县防汛物资采购情况进行',
      '一次检查，违规费用由个人负担。',
      ...SIGNED,
    ])
    expect(blocksOf(document)).toContain(
      'paragraph: 一、县应急管理局、县水利局要对上半年全县防汛物资采购情况进行一次检查，违规费用由个人负担。',
    )
  })
})

describe('headings without a number', () => {
  it('stand at the margin over indented paragraphs', () => {
    const document = readDocument([
      ...NOTICE,
      '　　现将县人民政府领导工作分工通知如下：',
      '县长　王小平',
      '　　主持县人民政府全面工作。',
      '副县长　李　江',
      '　　分管水利、应急工作。',
      ...SIGNED,
    ])
    expect(blocksOf(document).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: 县长王小平',
      'heading: 副县长李江',
    ])
    expect(document.signatories).toEqual(['云水县人民政府'])
  })
})

it('what counts inside a sentence goes on below a full line, where an indent opens every paragraph', () => {
  const paragraph = [
    '　　今年以来，我县水利工程建设取得了明显成效，成绩来之不易，但是',
    '也要看到存在的问题。目前反映比较集中的有以下的两个主要问题。',
    '一是工程进度不平衡，有六处至今没有开工；二是质量监督不够到位；',
    '三是资金不足。对此必须高度重视。',
  ]
  const blocks = blocksOf(readDocument([...NOTICE, ...WRAPPED, ...WRAPPED, ...paragraph, ...WRAPPED, ...SIGNED]))
  expect(blocks).toContain(`paragraph: ${paragraph.join('').trim()}`)
})

describe('where a piece of news comes from, in brackets under it', () => {
  const NEWS = [
    '云水县人民政府公报',
    '2023年第2期',
    '目　录',
    '我县举办渔业节……3',
    '我县开展护林工作……4',
    '',
    '我县举办渔业节',
  ]
  const TEXT = '　　5月8日，我县渔业节在柳溪镇开幕，共有三百余人参加。'
  it.each([['　　　　　　　　　　　　（县农业局　王　平）'], ['（柳溪镇　李远山）']])('%s', (line) => {
    expect(blocksOf(readDocument([...NEWS, TEXT, line])).at(-1)).toMatch(/^note: （/u)
  })
  it('a bracket inside a text is none', () => {
    expect(blocksOf(readDocument([...NEWS, TEXT, '（县农业局）', TEXT])).join()).not.toContain('note: ')
  })
})
