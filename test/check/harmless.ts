import iconv from 'iconv-lite'
import type { Case } from './cases.ts'
import { anchorOf } from './marked.ts'

const gb18030 = (text: string): Buffer => iconv.encode(text, 'gb18030')
const TITLE = '关于柳溪镇石桥片区更新规划的批复'
const THIRD = '关于做好校车安全管理工作的通知（云政发〔2023〕20号）………………………3'
const FOURTH = '关于柳溪镇石桥片区更新规划的批复（云政函〔2023〕41号）……………………4'
const PLAIN = '　　（二）炼山、烧荒、烧秸秆；'
const SIGNED = '　　　　　　　　　　　　　　　　　　云水县人民政府\n　　　　　　　　　　　　　　　　　　2023年12月4日'
const BOTH = '　　附件：1.云水县第二批历史建筑名单\n　　　　　2.云水县历史建筑保护经费表'
const SECOND = '　　　　　2.云水县历史建筑保护经费表'
const CONTENTS = `目　　录

县政府文件
关于公布第二批县级历史建筑名单的通知（云政发〔2023〕18号）…………………1
关于划定2024年度森林防火区的通告（云政发〔2023〕19号）……………………2
${THIRD}
${FOURTH}
县政府办公室文件
关于印发云水县农村供水工程管护办法的通知（云政办发〔2023〕27号）………5
关于开展第五次经济普查的通知（云政办发〔2023〕28号）………………………6
`

/** A change of a paragraph to which nothing is to be said, and the mark behind it. */
const inList = (rule: string, text: string): Case => ({ rule, changes: [[PLAIN, `　　（二）${text}；⟦!${rule}⟧`]] })
/** A change of the notice on school buses before its points, and the mark behind it. */
const inPurpose = (rule: string, from: string, to: string): Case => ({
  rule,
  changes: [
    [from, to],
    ['通知如下：\n　　一、明确责任', `通知如下：⟦!${rule}⟧\n　　一、明确责任`],
  ],
})

const PARTS: readonly Case[] = [
  {
    rule: 'contents-garbled-entry',
    changes: [[FOURTH, FOURTH.replace('……………………4', ' . . . . . . . 4⟦!contents-garbled-entry⟧')]],
  },
  {
    rule: 'contents-missing-document',
    changes: [[FOURTH, `${FOURTH.replace('关于柳溪镇', '柳溪镇')}⟦!contents-missing-document⟧`]],
    also: ['contents-title-differs'],
  },
  {
    rule: 'contents-number-differs',
    changes: [[FOURTH, `${FOURTH.replace('〔2023〕41号', '[2023] 41号')}⟦!contents-number-differs⟧`]],
  },
  {
    rule: 'contents-order',
    changes: [[`${THIRD}\n${FOURTH}`, `${FOURTH}⟦!contents-order⟧`]],
    also: ['document-missing-contents'],
  },
  {
    rule: 'contents-page-differs',
    changes: [
      [FOURTH, `${FOURTH.replace('…4', '…5')}⟦!contents-page-differs⟧`],
      ...[1, 2, 3, 4, 5, 6].map((page) => [`\n- ${page} -\n`, '\n\n'] as const),
    ],
  },
  {
    rule: 'contents-page-differs',
    changes: [
      ['\n- 3 -\n', '\n'],
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦!contents-page-differs⟧\n关于柳溪镇'],
    ],
  },
  {
    rule: 'contents-page-order',
    changes: [[FOURTH, `${FOURTH.replace('…4', '…3')}⟦!contents-page-order⟧`]],
    also: ['contents-page-differs'],
  },
  { rule: 'contents-title-differs', changes: [[FOURTH, `云水县人民政府　${FOURTH}⟦!contents-title-differs⟧`]] },
  {
    rule: 'document-missing-contents',
    changes: [
      [CONTENTS, ''],
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦!document-missing-contents⟧\n关于柳溪镇'],
    ],
  },
  {
    rule: 'number-only-in-contents',
    changes: [
      [FOURTH, FOURTH.replace('（云政函〔2023〕41号）', '')],
      [`${TITLE}\n\n云政函〔2023〕41号\n`, `${TITLE}⟦!number-only-in-contents⟧\n`],
    ],
    also: ['number-missing'],
  },
  {
    rule: 'number-code-issuer',
    changes: [
      ['（云政办发〔2023〕28号）', '（云政办函〔2023〕5号）'],
      ['\n云政办发〔2023〕28号\n', '\n云政办函〔2023〕5号⟦!number-code-issuer⟧\n'],
    ],
  },
  {
    rule: 'number-duplicate',
    changes: [
      ['（云政函〔2023〕41号）…', '（云政函〔2023〕20号）…'],
      ['\n云政函〔2023〕41号\n', '\n云政函〔2023〕20号⟦!number-duplicate⟧\n'],
    ],
  },
  {
    rule: 'number-falling',
    changes: [
      ['（云政函〔2023〕41号）…', '（云政函〔2023〕4号）…'],
      ['\n云政函〔2023〕41号\n', '\n云政函〔2023〕4号⟦!number-falling⟧\n'],
    ],
  },
  {
    rule: 'number-gap',
    changes: [
      ['（云政发〔2023〕20号）…', '（云政发〔2023〕45号）…'],
      ['\n云政发〔2023〕20号\n', '\n云政发〔2023〕45号⟦!number-gap⟧\n'],
    ],
  },
  {
    rule: 'number-year-issue',
    changes: [
      ['（云政函〔2023〕41号）…', '（云政函〔2022〕41号）…'],
      ['\n云政函〔2023〕41号\n', '\n云政函〔2022〕41号⟦!number-year-issue⟧\n'],
      ['2023年12月4日\n', '\n'],
    ],
    also: ['no-date', 'addressee-missing'],
  },
  { rule: 'number-irregular', changes: [['\n云政函〔2023〕41号\n', '\n云政函〔2023〕 41 号⟦!number-irregular⟧\n']] },
  {
    rule: 'number-missing',
    changes: [
      ['的通告（云政发〔2023〕19号）', '的通告'],
      ['森林防火区的通告\n\n云政发〔2023〕19号\n', '森林防火区的通告⟦!number-missing⟧\n'],
    ],
    also: ['number-gap'],
  },
  {
    rule: 'kind-unlisted',
    changes: [
      ['更新规划的批复（', '更新规划的复函（'],
      [`${TITLE}\n`, '关于柳溪镇石桥片区更新规划的复函⟦!kind-unlisted⟧\n'],
    ],
  },
  {
    // The date is lost, but the number is of a year in which there were such documents.
    rule: 'kind-unlisted',
    text: `云水地区行政公署⟦!kind-unlisted⟧
关于放宽家庭养殖业政策的布告
云署发〔1984〕27号

　　为鼓励农民发展家庭养殖业，特布告如下：
　　一、农民饲养猪、羊、家禽，不限数量。
　　二、集体的鱼塘、果园可以承包给社员经营。

　　　　　　　　　　　　　　　　　　云水地区行政公署
`,
    also: ['no-date'],
  },
  {
    rule: 'title-form',
    changes: [
      ['\n关于印发云水县农村供水工程管护办法的通知（', '\n印发云水县农村供水工程管护办法的通知（'],
      [
        '办公室\n关于印发云水县农村供水工程管护办法的通知\n',
        '办公室\n印发云水县农村供水工程管护办法的通知⟦!title-form⟧\n',
      ],
    ],
  },
  {
    // What is passed on gave such titles their kind.
    rule: 'title-form',
    text: `云水地区行政公署批转地区粮食局⟦!title-form⟧
《关于粮食收购工作的报告》
云署发〔1984〕28号

各县人民政府：
　　现将地区粮食局《关于粮食收购工作的报告》转发给你们，望认真执行。

　　　　　　　　　　　　　　　　　　云水地区行政公署
　　　　　　　　　　　　　　　　　　一九八四年三月五日
`,
  },
  {
    rule: 'title-missing',
    changes: [
      [
        `云水县人民政府\n${TITLE}\n\n云政函〔2023〕41号\n`,
        `云政函〔2023〕41号⟦!title-missing⟧\n\n云水县人民政府\n${TITLE}\n`,
      ],
    ],
  },
  {
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各乡镇人民政府，云水经济开发区管理委员会，柳溪湿地保护区管理局，县直各有\n关单位：⟦!addressee-colon⟧\n',
      ],
    ],
  },
  {
    // Wrapped behind the name of a body, and closed below.
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各乡镇人民政府，云水经济开发区管理委员会，县人民政府\n各部门：⟦!addressee-colon⟧\n',
      ],
    ],
  },
  {
    // No addressee, but a first line that breaks behind the name of a body.
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n　　为加强校车安全管理，根据《白沙省校车管理办法》（白政发〔2021〕8号），现就有关事项通知如下：\n',
        '〔2023〕20号\n\n　　因人事变动，经县人民政府研究，决定调整县校车安全管理委员会\n组成人员。现通知如下：⟦!addressee-colon⟧\n',
      ],
    ],
    also: ['addressee-missing'],
  },
  {
    // Who has the minutes made stands under their number, and nobody is addressed.
    rule: 'addressee-colon',
    text: `云水县人民政府常务会议纪要
〔2023〕12号

云水县人民政府办公室⟦!addressee-colon⟧

　　2023年11月20日，县长陆知秋主持召开县人民政府第40次常务会议，研究有关事项。现纪要如下：
　　一、听取全县冬修水利工作情况汇报
　　会议要求，各乡镇要在年底前完工。
　　出席：陆知秋、沈南星
`,
    also: ['no-date', 'no-signature'],
  },
  {
    rule: 'addressee-missing',
    changes: [
      ['关于做好校车安全管理工作的通知（', '关于陆知秋等同志任职的通知（'],
      ['政府\n关于做好校车安全管理工作的通知\n', '政府\n关于陆知秋等同志任职的通知⟦!addressee-missing⟧\n'],
      ['〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n', '〔2023〕20号\n\n'],
    ],
  },
  {
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各乡镇人民政府，县人民政府各局、委、办，云水经济开发区管委会、直属机构，\n省属驻云水有关单位：⟦!addressee-colon⟧\n',
      ],
    ],
  },
  { rule: 'date-future', changes: [['2023年12月4日', '2023年12月28日⟦!date-future⟧']] },
  { rule: 'date-invalid', changes: [['2023年11月30日', '二〇二三年十一月三十日⟦!date-invalid⟧']] },
  { rule: 'no-date', changes: [[SIGNED, '　　　　　　　　　　云水县人民政府　　2023年12月4日⟦!no-date⟧']] },
  {
    // A case in court is numbered in the year in which it is filed.
    rule: 'number-year-differs',
    text: `白沙省高级人民法院
民事判决书
（2019）白民再388号

再审申请人（一审被告）：石桥渔业公司。住所地：柳溪镇渡口村2号。
再审申请人石桥渔业公司因船舶碰撞损害责任纠纷一案，不服云水市中级人民法院民事判决，向本院申请再审。
判决如下：
一、撤销原判；
二、驳回其他诉讼请求。
本判决为终审判决。

审判长 高 翔
审判员 宁 远
二〇二〇年五月二十九日⟦!number-year-differs⟧
书记员 季 风
`,
  },
  { rule: 'number-year-differs', changes: [['2023年12月4日', '2023年1月4日⟦!number-year-differs⟧']] },
  { rule: 'no-signature', changes: [[SIGNED, SIGNED.replace('政府\n', '政府（印）⟦!no-signature⟧\n')]] },
  {
    rule: 'signatory-differs',
    changes: [[SIGNED, SIGNED.replace('云水县人民政府\n', '县人民政府⟦!signatory-differs⟧\n')]],
  },
  {
    rule: 'annex-not-announced',
    changes: [
      [BOTH, '　　附件：1.云水县第二批历史建筑名单'],
      ['完成标志牌设置。', '完成标志牌设置，经费见附件2。⟦!annex-not-announced⟧'],
    ],
  },
  {
    rule: 'attachment-missing-annex',
    changes: [[SECOND, `${SECOND}\n　　　　　3.云水县石刻碑碣登记表（略）⟦!attachment-missing-annex⟧`]],
  },
  {
    rule: 'attachment-missing-annex',
    changes: [
      [SECOND, `${SECOND}\n　　　　　3.云水县石刻碑碣登记表⟦!attachment-missing-annex⟧`],
      ['2023年10月16日\n\n　　（此件公开发布）', '2023年10月16日\n\n　　（此件公开发布，附件3不公开）'],
    ],
  },
  {
    rule: 'attachment-numbering',
    changes: [
      [BOTH, '　　附件：云水县第二批历史建筑名单⟦!attachment-numbering⟧'],
      ['附件1\n', '附件\n'],
      [
        '附件2\n云水县历史建筑保护经费表\n\n序号	名称	经费（万元）	户数\n1	渡口盐仓	35	4\n2	石桥邮政代办所旧址	20	2\n3	红星渡槽	12	1\n合计		67	7\n',
        '',
      ],
    ],
  },
  {
    rule: 'attachment-title-differs',
    changes: [[SECOND, '　　　　　2.《云水县历史建筑保护经费表》⟦!attachment-title-differs⟧']],
  },
  {
    rule: 'heading-level-skipped',
    changes: [
      ['　　（一）指导思想', '　　1.指导思想⟦!heading-level-skipped⟧'],
      ['　　（二）基本原则', '　　2.基本原则'],
    ],
  },
  {
    rule: 'heading-restarted',
    changes: [
      [
        '　　二、时间安排\n',
        '　　二、时间安排\n　　（一）准备阶段⟦!heading-restarted⟧\n　　完成宣传培训。\n　　（二）实施阶段\n',
      ],
    ],
  },
  {
    rule: 'heading-sequence',
    changes: [
      [
        '　　二、时间安排\n',
        '　　二、时间安排\n　　（三）准备阶段⟦!heading-sequence⟧\n　　完成宣传培训。\n　　（四）实施阶段\n',
      ],
    ],
  },
  inPurpose('book-title-nesting', '根据《白沙省校车管理办法》', '根据《关于印发〈白沙省校车管理办法〉的通知》'),
  inList('brackets-unbalanced', '下列行为：1）炼山；2）烧荒、烧秸秆'),
  {
    rule: 'brackets-unbalanced',
    changes: [
      [
        '　　一、原则同意《柳溪镇石桥片区更新规划》，总面积14.6公顷。',
        '　　一、第三条修改为：“更新坚持保护优先。\n　　“更新范围由县人民政府公布。⟦!brackets-unbalanced⟧\n　　“更新范围总面积14.6公顷。”',
      ],
    ],
  },
  {
    rule: 'halfwidth-punctuation',
    changes: [['咨询电话0746-5522119。', '咨询电话：(0746)5522119。⟦!halfwidth-punctuation⟧']],
  },
  {
    rule: 'halfwidth-punctuation',
    changes: [
      [
        '三、规划批准后应当及时向社会公布。',
        '三、规划批准后应当及时向社会公布。\n\n[^1]: 面积按水平投影计算。⟦!halfwidth-punctuation⟧\n',
      ],
    ],
  },
  inList('halfwidth-punctuation', '每日8:30至17:00炼山1,200平方米以上'),
  inList('halfwidth-punctuation', '[炼山](./files/1.docx)、烧荒'),
  {
    rule: 'layout-spaces',
    changes: [['第一责任人签字上墙。', '第一责任人张　三、李 四同志签字上墙，执行 GB 7258 标准。⟦!layout-spaces⟧']],
  },
  { rule: 'char-control', changes: [['\n- 2 -\n', '\n- 2 -\n\f⟦!char-control⟧\n']] },
  inList('char-private-use', '张䶮、𬭚等人炼山、烧荒'),
  inList('char-replacement', '炼山、烧荒□、烧秸秆'),
  inList('ocr-twin', '一一登记，己方第一—三组、十一月1—5日炼山'),
  inList('script-mixed', '乾坤湾、瞭望塔、著作林、余姚湾的炼山'),
  {
    rule: 'table-column-lost',
    changes: [
      [
        '3	红星渡槽	1976年	大坪乡与茶园乡交界处\n',
        '3	红星渡槽	1976年	大坪乡与茶园乡交界处\n\n- 1 -\n\n序号	名称	建成年代	地址⟦!table-column-lost⟧\n4	古井驿道	明代	梅山乡古井村\n',
      ],
    ],
    also: ['contents-page-differs'],
  },
  {
    rule: 'table-unread',
    changes: [
      [
        '序号	名称	建成年代	地址\n1	渡口盐仓	清光绪年间	柳溪镇渡口村下街\n2	石桥邮政代办所旧址	1921年	柳溪镇石桥社区正街17号\n3	红星渡槽	1976年	大坪乡与茶园乡交界处\n',
        '序号 名称 建成年代 地址⟦!table-unread⟧\n1 渡口盐仓 清光绪年间 柳溪镇渡口村下街\n2 石桥邮政代办所旧址 1921年 柳溪镇石桥社区正街17号\n3 红星渡槽 1976年 大坪乡与茶园乡交界处\n',
      ],
    ],
  },
  { rule: 'table-header', changes: [['序号	名称	建成年代	地址', '序号	名称	年代	建成年代⟦!table-header⟧']] },
  {
    rule: 'table-header',
    changes: [
      [
        '1	渡口盐仓	清光绪年间	柳溪镇渡口村下街\n2	石桥邮政代办所旧址	1921年	柳溪镇石桥社区正街17号\n3	红星渡槽	1976年	大坪乡与茶园乡交界处\n',
        '渡口盐仓	清光绪年间	红星渡槽	1976年\n石桥邮政代办所旧址	1921年	古井驿道	明代\n',
      ],
      ['序号	名称	建成年代	地址', '名称	建成年代	名称	建成年代⟦!table-header⟧'],
    ],
  },
  { rule: 'table-ragged', changes: [['合计		67	7', '二、备用\n4	古井驿道	0	0\n合计		67	7⟦!table-ragged⟧']] },
  {
    rule: 'table-sequence',
    changes: [
      ['1	渡口盐仓	35	4\n', '一、柳溪镇\n1	渡口盐仓	35	4\n'],
      ['3	红星渡槽	12	1\n', '二、大坪乡\n1	红星渡槽	12	1⟦!table-sequence⟧\n'],
    ],
  },
  {
    rule: 'table-sum',
    changes: [
      ['1	渡口盐仓	35	4', '1	渡口盐仓	35.34	4'],
      ['2	石桥邮政代办所旧址	20	2', '2	石桥邮政代办所旧址	20.33	2'],
      ['3	红星渡槽	12	1', '3	红星渡槽	12.34	1'],
      ['合计		67	7', '合计		68.0	7⟦!table-sum⟧'],
    ],
  },
  inPurpose('reference-form', '（白政发〔2021〕8号）', '（白政发[1998]8号）'),
  {
    rule: 'reference-form',
    changes: [
      [
        '按照《白沙省人民政府关于做好第五次经济普查工作的通知》（白政发〔2023〕4号）',
        '按照《白沙省人民政府关于做好第五次经济普查工作的通知》（白政发〔2023〕4\n\n- 6 -\n云水县人民政府公报　2023年第4期\n\n号）',
      ],
      ['通知如下：\n　　一、总体要求', '通知如下：⟦!reference-form⟧\n　　一、总体要求'],
      ['（此件公开发布）\n\n- 6 -\n', '（此件公开发布）\n\n- 7 -\n'],
    ],
  },
  {
    rule: 'reference-itself',
    changes: [
      ['第一责任人签字上墙。', '第一责任人签字上墙，本通知（云政发〔2023〕20号）张贴公布。⟦!reference-itself⟧'],
    ],
  },
  inPurpose('reference-later', '（白政发〔2021〕8号）', '（白政发〔2023〕98号）'),
  {
    rule: 'reference-repealed',
    changes: [
      [
        '根据《白沙省历史建筑确定标准（试行）》（白建名〔2022〕61号）',
        '根据《云水县农村饮水工程管理办法》（云政办发〔2018〕9号）',
      ],
      ['现予公布。', '现予公布。⟦!reference-repealed⟧'],
    ],
  },
  {
    rule: 'imprint-issue',
    changes: [
      [
        '2023年第4期（总第16期）\n\n2023年12月28日出版　季刊',
        '2023年第12期（总第16期）⟦!imprint-issue⟧\n\n2023年12月28日出版　月刊',
      ],
    ],
  },
  { rule: 'imprint-published', changes: [['2023年12月28日出版', '2024年2月8日出版⟦!imprint-published⟧']] },
  {
    rule: 'imprint-year',
    changes: [
      ['2023年第4期（总第16期）', '2024年第1期（总第17期）⟦!imprint-year⟧'],
      ['2023年12月28日出版', '2024年1月28日出版'],
    ],
  },
  ...(
    [
      ['privacy-mobile', '项目编码139123456789012'],
      ['privacy-citizen-id', '统一代码110105194912310021'],
      ['privacy-bank-card', '登记号6222021234567890123'],
    ] as const
  ).map(([rule, number]): Case => ({ rule, changes: [['咨询电话0746-5522119。', `${number}。⟦!${rule}⟧`]] })),
]

const INPUTS: readonly Case[] = [
  { rule: 'encoding-invalid-bytes', changes: [[PLAIN, `${PLAIN}⟦!encoding-invalid-bytes⟧`]], bytes: gb18030 },
  inList('encoding-mixed', '炼山、烧荒、Zoë、Ångström'),
  inList('encoding-mojibake', '锛、锑、钨的采选，涓涓细流'),
  {
    rule: 'encoding-more',
    changes: [[PLAIN, `${PLAIN}⟦!encoding-more⟧`]],
    bytes: (text) => iconv.encode(text, 'utf-16le'),
  },
  { rule: 'encoding-ambiguous', text: '丁香⟦!encoding-ambiguous⟧', bytes: gb18030, also: ['no-documents'] },
  { ...inList('encoding-private-use', '炼山、烧\u9fb4、烧秸秆'), bytes: (text) => Buffer.from(text) },
  {
    rule: 'encoding-truncated',
    changes: [['　　（此件公开发布）\n\n- 6 -\n', '　　（此件公开发布）⟦!encoding-truncated⟧']],
    bytes: gb18030,
  },
  { rule: 'empty-input', text: '第4期⟦!empty-input⟧\n', also: ['no-documents'] },
  {
    rule: 'limit-contents',
    changes: [[THIRD, `${THIRD.replace('…3', `${'…'.repeat(900)}3`)}⟦!limit-contents⟧`]],
  },
  {
    rule: 'limit-documents',
    text: `云水县人民政府\n关于修桥的通知⟦!limit-documents⟧\n云政发〔2023〕1号\n各乡镇人民政府：\n　　请认真贯彻执行。\n云水县人民政府\n2023年5月8日\n`,
  },
  {
    rule: 'limit-heading',
    changes: [['　　普查标准时点为2023年12月31日。', '　　执行1.1.1.1.1.1.1版普查软件。⟦!limit-heading⟧']],
  },
  {
    rule: 'limit-table',
    changes: [
      [
        '序号	名称	经费（万元）	户数',
        `序号	名称	经费（万元）	户数${Array.from({ length: 60 }, (_, i) => `	第${i + 1}户`).join('')}⟦!limit-table⟧`,
      ],
      ...['1	渡口盐仓	35	4', '2	石桥邮政代办所旧址	20	2', '3	红星渡槽	12	1'].map(
        (row) => [row, `${row}${'	有'.repeat(60)}`] as const,
      ),
      ['合计		67	7', `合计		67	7${'	'.repeat(60)}`],
    ],
  },
  { rule: 'limit-line', changes: [[PLAIN, `　　（二）${'炼山、烧荒、'.repeat(2000)}烧秸秆；⟦!limit-line⟧`]] },
  {
    rule: 'no-documents',
    text: '云水县人民政府⟦!no-documents⟧\n关于修桥的通知\n云政发〔2023〕5号\n各乡镇人民政府：\n　　请认真贯彻执行。\n云水县人民政府\n2023年5月8日\n',
  },
  {
    rule: 'text-outside-documents',
    changes: [
      [
        '主办单位：云水县人民政府办公室\n',
        '主办单位：云水县人民政府办公室\n发行范围：各乡镇人民政府、县直各部门、各村民委员会和社区居民委员会、县图书馆和档案馆阅览室。⟦!text-outside-documents⟧\n',
      ],
    ],
  },
  {
    rule: 'record-schema',
    changes: [['云水县人民政府公报\n', '云水县人民政府公报⟦!record-schema⟧\n']],
    records: (issue) => {
      for (const each of issue.documents) Reflect.deleteProperty(each, 'keywords')
    },
  },
  {
    rule: 'record-consistency',
    changes: [['云水县人民政府公报\n', '云水县人民政府公报⟦!record-consistency⟧\n']],
    records: (issue) => {
      for (const each of issue.documents) each.numberParts = null
    },
  },
]

const FITTING = [
  'corrections-none',
  'correction-unneeded',
  'correction-no-place',
  'correction-line-gone',
  'correction-line-ambiguous',
  'correction-value',
  'correction-differs',
]

/** What comes near a rule and is in order: ⟦!rule⟧ stands at the end of the line that the rule lets pass. */
export const harmless: readonly Case[] = [
  ...PARTS,
  ...INPUTS,
  ...FITTING.map(
    (rule): Case => ({
      rule,
      // Made for the text as it was, whose lines have moved since.
      changes: [
        ['主办单位：云水县人民政府办公室\n', '主办单位：云水县人民政府办公室\n邮编：425000\n'],
        [`${TITLE}\n\n云政函`, `${TITLE}⟦!${rule}⟧\n\n云政函`],
      ],
      corrections: {
        sha256: '0'.repeat(64),
        of: (lines) => [
          {
            action: 'field',
            at: { ...anchorOf(lines, TITLE), line: 999 },
            field: 'date',
            from: null,
            value: '2023-12-05',
          },
        ],
      },
    }),
  ),
  {
    rule: 'correction-no-block',
    changes: [[PLAIN, `${PLAIN}⟦!correction-no-block⟧`]],
    corrections: { of: (lines) => [{ action: 'join', at: anchorOf(lines, PLAIN.trim()) }] },
    also: ['heading-sequence'],
  },
]
