import type { CorrectedSource, Issue, Line } from '../../src/tree/index.ts'

/** A change of the invented issue that breaks one rule, or a text that does. */
export interface Case {
  rule: string
  /** Passages and what they become; ⟦rule⟧ stands at the end of the line in which the finding begins. */
  changes?: readonly (readonly [string, string])[]
  /** A whole text instead of the changed issue, marked in the same way. */
  text?: string
  /** The bytes of the text; UTF-8 where absent. */
  bytes?: (text: string) => Uint8Array
  /** A change of what was read: its JSON is checked then, in which findings have no line (1). */
  records?: (issue: Issue) => void
  /** Corrections with which the text is read; of the text itself unless path or hash say otherwise. */
  corrections?: { path?: string; sha256?: string; of: (lines: readonly Line[]) => CorrectedSource['corrections'] }
  /** Rules that the same fault breaks as well. */
  also?: readonly string[]
}

const FOURTH = '关于柳溪镇石桥片区更新规划的批复（云政函〔2023〕41号）……………………4'

export const cases: readonly Case[] = [
  {
    rule: 'contents-missing-document',
    changes: [
      [FOURTH, `关于白鹭湖湿地保护规划的批复（云政函〔2023〕40号）……………………3⟦contents-missing-document⟧\n${FOURTH}`],
    ],
  },
  {
    rule: 'document-missing-contents',
    changes: [
      [`${FOURTH}\n`, ''],
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦document-missing-contents⟧\n关于柳溪镇'],
    ],
  },
  {
    rule: 'contents-title-differs',
    changes: [
      ['关于做好校车安全管理工作的通知（', '关于切实做好校车安全管理的通知（'],
      ['云水县人民政府\n关于做好', '云水县人民政府⟦contents-title-differs⟧\n关于做好'],
    ],
  },
  {
    rule: 'contents-number-differs',
    changes: [
      ['批复（云政函〔2023〕41号', '批复（云政函〔2023〕14号'],
      ['\n云政函〔2023〕41号\n', '\n云政函〔2023〕41号⟦contents-number-differs⟧\n'],
    ],
  },
  {
    rule: 'number-only-in-contents',
    changes: [
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦number-only-in-contents⟧\n关于柳溪镇'],
      ['\n云政函〔2023〕41号\n', '\n'],
    ],
    also: ['number-missing'],
  },
  {
    rule: 'number-missing',
    changes: [
      ['批复（云政函〔2023〕41号）', '批复'],
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦number-missing⟧\n关于柳溪镇'],
      ['\n云政函〔2023〕41号\n', '\n'],
    ],
  },
  {
    rule: 'contents-order',
    changes: [
      ['关于做好校车安全管理工作的通知（云政发〔2023〕20号）………………………3\n', ''],
      [FOURTH, `${FOURTH}\n关于做好校车安全管理工作的通知（云政发〔2023〕20号）………………………3`],
      ['云水县人民政府\n关于做好', '云水县人民政府⟦contents-order⟧\n关于做好'],
    ],
    also: ['contents-page-order'],
  },
  {
    rule: 'contents-page-order',
    changes: [
      [
        '关于做好校车安全管理工作的通知（云政发〔2023〕20号）………………………3',
        '关于做好校车安全管理工作的通知（云政发〔2023〕20号）………………………33⟦contents-page-order⟧',
      ],
    ],
    also: ['contents-page-differs'],
  },
  {
    rule: 'contents-page-differs',
    changes: [
      ['（云政函〔2023〕41号）……………………4', '（云政函〔2023〕41号）……………………5'],
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦contents-page-differs⟧\n关于柳溪镇'],
    ],
  },
  {
    rule: 'number-irregular',
    changes: [['\n云政函〔2023〕41号\n', '\n云政函[2023]41号⟦number-irregular⟧\n']],
  },
  {
    rule: 'number-irregular',
    changes: [['\n云政函〔2023〕41号\n', '\n云政函〔2023〕041号⟦number-irregular⟧\n']],
  },
  {
    rule: 'number-code-issuer',
    changes: [
      ['的通知（云政办发〔2023〕28号）', '的通知（云政发〔2023〕21号）'],
      ['\n云政办发〔2023〕28号\n', '\n云政发〔2023〕21号⟦number-code-issuer⟧\n'],
    ],
  },
  {
    rule: 'number-year-issue',
    changes: [
      ['批复（云政函〔2023〕41号', '批复（云政函〔2032〕41号'],
      ['\n云政函〔2023〕41号\n', '\n云政函〔2032〕41号⟦number-year-issue⟧\n'],
      ['2023年12月4日\n', '\n'],
    ],
    also: ['no-date', 'addressee-missing'],
  },
  {
    rule: 'number-duplicate',
    changes: [
      ['批复（云政函〔2023〕41号', '批复（云政发〔2023〕20号'],
      ['\n云政函〔2023〕41号\n', '\n云政发〔2023〕20号⟦number-duplicate⟧\n'],
    ],
  },
  {
    rule: 'number-falling',
    changes: [
      ['的通知（云政发〔2023〕20号）', '的通知（云政发〔2023〕2号）'],
      ['\n云政发〔2023〕20号\n', '\n云政发〔2023〕2号⟦number-falling⟧\n'],
    ],
  },
  {
    rule: 'number-gap',
    changes: [
      ['的通知（云政发〔2023〕20号）', '的通知（云政发〔2023〕21号）'],
      ['\n云政发〔2023〕20号\n', '\n云政发〔2023〕21号⟦number-gap⟧\n'],
    ],
  },
  {
    rule: 'title-form',
    changes: [
      ['关于做好校车安全管理工作的通知（', '关于做好校车安全管理工作（'],
      ['云水县人民政府\n关于做好校车安全管理工作的通知', '云水县人民政府⟦title-form⟧\n关于做好校车安全管理工作'],
    ],
  },
  {
    rule: 'kind-unlisted',
    changes: [
      ['关于做好校车安全管理工作的通知（', '关于做好校车安全管理工作的指示（'],
      [
        '云水县人民政府\n关于做好校车安全管理工作的通知',
        '云水县人民政府⟦kind-unlisted⟧\n关于做好校车安全管理工作的指示',
      ],
    ],
  },
  {
    rule: 'addressee-missing',
    changes: [
      ['云水县人民政府\n关于做好', '云水县人民政府⟦addressee-missing⟧\n关于做好'],
      ['〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n', '〔2023〕20号\n\n'],
    ],
  },
  {
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位⟦addressee-colon⟧\n',
      ],
    ],
    also: ['addressee-missing'],
  },
  {
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位，县级各人民团体⟦addressee-colon⟧\n',
      ],
    ],
    also: ['addressee-missing'],
  },
  {
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各乡镇人民政府，县农业农村局（农机局）⟦addressee-colon⟧\n',
      ],
    ],
    also: ['addressee-missing'],
  },
  {
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各市（州）水利厅（局、委）⟦addressee-colon⟧\n',
      ],
    ],
    also: ['addressee-missing'],
  },
  {
    rule: 'addressee-colon',
    changes: [
      [
        '〔2023〕20号\n\n各乡镇人民政府，县直各有关单位：\n',
        '〔2023〕20号\n\n各乡镇人民政府，云水经济开发区管委会，县人民政府\n各部门办公室⟦addressee-colon⟧\n',
      ],
    ],
    also: ['addressee-missing'],
  },
  { rule: 'date-future', changes: [['2023年12月4日', '2033年12月4日⟦date-future⟧']], also: ['number-year-differs'] },
  { rule: 'date-invalid', changes: [['2023年11月30日', '2023年11月31日⟦date-invalid⟧']], also: ['no-date'] },
  {
    rule: 'no-date',
    changes: [
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦no-date⟧\n关于柳溪镇'],
      ['　　　　　　　　　　　　　　　　　　2023年12月4日\n', ''],
    ],
  },
  {
    rule: 'number-year-differs',
    changes: [['2023年12月4日', '2022年12月4日⟦number-year-differs⟧']],
    also: ['reference-later'],
  },
  {
    rule: 'no-signature',
    changes: [
      ['云水县人民政府\n关于柳溪镇', '云水县人民政府⟦no-signature⟧\n关于柳溪镇'],
      [
        '　　　　　　　　　　　　　　　　　　云水县人民政府\n　　　　　　　　　　　　　　　　　　2023年12月4日',
        '　　　　　　　　　　　　　　　　　　2023年12月4日',
      ],
    ],
  },
  {
    rule: 'signatory-differs',
    changes: [
      [
        '云水县人民政府\n　　　　　　　　　　　　　　　　　　2023年12月4日',
        '青禾市水务局⟦signatory-differs⟧\n　　　　　　　　　　　　　　　　　　2023年12月4日',
      ],
    ],
  },
  {
    rule: 'attachment-missing-annex',
    changes: [
      [
        '　　　　　2.云水县历史建筑保护经费表',
        '　　　　　2.云水县历史建筑保护经费表\n　　　　　3.云水县石刻碑碣登记表⟦attachment-missing-annex⟧',
      ],
    ],
  },
  {
    rule: 'attachment-missing-annex',
    changes: [
      [
        '情节严重的停运十日。\n',
        '情节严重的停运十日。\n\n　　附件：1.校车安全责任书⟦attachment-missing-annex⟧\n　　　　　2.校车检查记录表\n　　　　　3.校车驾驶人名册\n',
      ],
    ],
  },
  {
    rule: 'annex-not-announced',
    changes: [
      [
        '　　附件：1.云水县第二批历史建筑名单\n　　　　　2.云水县历史建筑保护经费表',
        '　　附件：1.云水县第二批历史建筑名单',
      ],
      ['附件2\n', '附件2⟦annex-not-announced⟧\n'],
    ],
  },
  {
    rule: 'attachment-title-differs',
    changes: [
      ['　　　　　2.云水县历史建筑保护经费表', '　　　　　2.云水县历史建筑保护费用表'],
      ['附件2\n', '附件2⟦attachment-title-differs⟧\n'],
    ],
  },
  {
    rule: 'attachment-numbering',
    changes: [['　　　　　2.云水县历史建筑保护经费表', '　　　　　3.云水县历史建筑保护经费表⟦attachment-numbering⟧']],
    also: ['annex-not-announced'],
  },
  {
    rule: 'heading-sequence',
    changes: [
      ['　　三、严格执法。', '　　四、严格执法。'],
      ['情节严重的停运十日。', '情节严重的停运十日。⟦heading-sequence⟧'],
    ],
  },
  {
    rule: 'heading-sequence',
    changes: [['　　第四条　管护资金主要用于：', '　　第五条　管护资金主要用于：⟦heading-sequence⟧']],
  },
  { rule: 'heading-sequence', changes: [['第二章　管　护', '第三章　管　护⟦heading-sequence⟧']] },
  {
    rule: 'heading-restarted',
    changes: [['　　三、保障措施', '　　一、保障措施⟦heading-restarted⟧']],
  },
  {
    rule: 'heading-level-skipped',
    changes: [
      ['　　（一）指导思想', '　　（1）指导思想⟦heading-level-skipped⟧'],
      ['　　（二）基本原则', '　　（2）基本原则'],
    ],
  },
  {
    rule: 'brackets-unbalanced',
    changes: [
      ['按照“谁所有、谁保护”的原则', '按照“谁所有、谁保护的原则'],
      ['标志牌设置。', '标志牌设置。⟦brackets-unbalanced⟧'],
    ],
  },
  {
    rule: 'brackets-unbalanced',
    changes: [
      ['（白政发〔2021〕8号）', '（白政发〔2021〕8号'],
      ['通知如下：\n　　一、明确责任', '通知如下：⟦brackets-unbalanced⟧\n　　一、明确责任'],
    ],
  },
  {
    rule: 'book-title-nesting',
    changes: [
      [
        '按照《白沙省人民政府关于做好第五次经济普查工作的通知》',
        '按照《白沙省人民政府关于印发《经济普查方案》的通知》',
      ],
      ['有关事项通知如下：\n　　一、总体要求', '有关事项通知如下：⟦book-title-nesting⟧\n　　一、总体要求'],
    ],
  },
  {
    rule: 'halfwidth-punctuation',
    changes: [['上坟烧纸、燃放烟花爆竹；', '上坟烧纸、燃放烟花爆竹;⟦halfwidth-punctuation⟧']],
  },
  {
    rule: 'halfwidth-punctuation',
    changes: [
      ['有关规定，经普查推荐', '有关规定,经普查推荐'],
      ['现予公布。', '现予公布。⟦halfwidth-punctuation⟧'],
    ],
  },
  {
    rule: 'layout-spaces',
    changes: [
      ['普查标准时点为2023', '普查标准 时点为2023'],
      ['年12月31日。', '年12月31日，按时上报。⟦layout-spaces⟧'],
    ],
  },
  { rule: 'char-control', changes: [['炼山、烧荒、烧秸秆；', '炼山、烧\u200b荒、烧秸秆；⟦char-control⟧']] },
  { rule: 'char-private-use', changes: [['炼山、烧荒、烧秸秆；', '炼山、烧\ue863、烧秸秆；⟦char-private-use⟧']] },
  { rule: 'char-replacement', changes: [['炼山、烧荒、烧秸秆；', '炼山、烧\ufffd、烧秸秆；⟦char-replacement⟧']] },
  { rule: 'script-mixed', changes: [['坚持真实准确、应查尽查。', '堅持真實準確、應查尽查。⟦script-mixed⟧']] },
  {
    rule: 'ocr-twin',
    changes: [
      ['自2024年1月1日起施行。《', '自2O24年1月1日起施行。《'],
      ['同时废止。', '同时废止。⟦ocr-twin⟧'],
    ],
  },
  {
    rule: 'ocr-twin',
    changes: [
      ['情节严重的停运十日', '情节严重的己经停运十日'],
      ['十日。', '十日。⟦ocr-twin⟧'],
    ],
  },
  {
    rule: 'ocr-twin',
    changes: [
      ['二、要坚持保留利用提升为主', '二、要坚持l93处保留利用提升为主'],
      ['高度不超过10米。', '高度不超过10米。⟦ocr-twin⟧'],
    ],
  },
  { rule: 'table-header', changes: [['序号	名称	经费（万元）	户数', '序号	名称	户数	户数⟦table-header⟧']] },
  { rule: 'table-sum', changes: [['合计		67	7', '合计		76	7⟦table-sum⟧']] },
  {
    rule: 'table-sequence',
    changes: [
      ['2	石桥邮政代办所旧址	1921年', '4	石桥邮政代办所旧址	1921年'],
      ['正街17号', '正街17号⟦table-sequence⟧'],
    ],
  },
  {
    rule: 'reference-form',
    changes: [
      ['（白政发〔2021〕8号）', '（白政发[2021]8号）'],
      ['通知如下：\n　　一、明确责任', '通知如下：⟦reference-form⟧\n　　一、明确责任'],
    ],
  },
  {
    rule: 'reference-itself',
    changes: [
      ['（白政发〔2021〕8号）', '（云政发〔2023〕20号）'],
      ['通知如下：\n　　一、明确责任', '通知如下：⟦reference-itself⟧\n　　一、明确责任'],
    ],
  },
  {
    rule: 'reference-later',
    changes: [
      ['（白政发〔2021〕8号）', '（白政发〔2024〕8号）'],
      ['通知如下：\n　　一、明确责任', '通知如下：⟦reference-later⟧\n　　一、明确责任'],
    ],
  },
  {
    rule: 'reference-repealed',
    changes: [
      ['根据《白沙省校车管理办法》（白政发〔2021〕8号）', '根据《云水县农村饮水工程管理办法》（云政办发〔2018〕9号）'],
      ['通知如下：\n　　一、明确责任', '通知如下：⟦reference-repealed⟧\n　　一、明确责任'],
    ],
  },
  {
    rule: 'imprint-year',
    changes: [
      ['云水县人民政府公报\n\n2023年第4期', '云水县人民政府公报⟦imprint-year⟧\n\n2033年第4期'],
      ['2023年12月28日出版', '2033年12月28日出版'],
    ],
  },
  {
    rule: 'imprint-published',
    changes: [
      ['云水县人民政府公报\n', '云水县人民政府公报⟦imprint-published⟧\n'],
      ['2023年12月28日出版', '2028年12月28日出版'],
    ],
  },
  {
    rule: 'imprint-issue',
    changes: [['云水县人民政府公报\n\n2023年第4期', '云水县人民政府公报⟦imprint-issue⟧\n\n2023年第14期']],
  },
  {
    rule: 'imprint-issue',
    changes: [
      ['云水县人民政府公报\n\n2023年第4期（总第16期）', '云水县人民政府公报⟦imprint-issue⟧\n\n2023年第4期（总第1期）'],
    ],
  },
  { rule: 'privacy-mobile', changes: [['咨询电话0746-5522119。', '咨询电话13912345678。⟦privacy-mobile⟧']] },
  {
    rule: 'privacy-citizen-id',
    changes: [['咨询电话0746-5522119。', '身份证号11010519491231002X。⟦privacy-citizen-id⟧']],
  },
  { rule: 'privacy-bank-card', changes: [['咨询电话0746-5522119。', '账号6222021234567890128。⟦privacy-bank-card⟧']] },
  {
    rule: 'title-missing',
    changes: [
      ['云水县人民政府\n关于柳溪镇石桥片区更新规划的批复\n\n', ''],
      ['\n云政函〔2023〕41号\n', '\n云政函〔2023〕41号⟦title-missing⟧\n'],
    ],
  },
  {
    rule: 'contents-garbled-entry',
    changes: [['（云政发〔2023〕20号）………………………3', '（云政发〔2023〕20号）………………………l3⟦contents-garbled-entry⟧']],
  },
  {
    rule: 'table-ragged',
    changes: [['2	石桥邮政代办所旧址	20	2', '2	石桥邮政代办所旧址	2⟦table-ragged⟧']],
    also: ['table-sum'],
  },
  {
    rule: 'table-column-lost',
    changes: [
      [
        '3	红星渡槽	1976年	大坪乡与茶园乡交界处\n',
        '3	红星渡槽	1976年	大坪乡与茶园乡交界处\n\n- 1 -\n\n序号	名称	地址⟦table-column-lost⟧\n4	古井驿道	梅山乡古井村\n5	前进粮仓	柳溪镇前进村\n',
      ],
    ],
    also: ['contents-page-differs'],
  },
  {
    rule: 'table-unread',
    changes: [
      [
        '序号	名称	建成年代	地址\n1	渡口盐仓	清光绪年间	柳溪镇渡口村下街\n2	石桥邮政代办所旧址	1921年	柳溪镇石桥社区正街17号\n3	红星渡槽	1976年	大坪乡与茶园乡交界处\n',
        '序号 名称 建成年代 地址⟦table-unread⟧\n1 渡口盐仓 柳溪镇渡口村下街\n2 石桥邮政代办所旧址 柳溪镇石桥社区正街17号\n3 红星渡槽 大坪乡与茶园乡交界处\n',
      ],
    ],
  },
  {
    rule: 'text-outside-documents',
    changes: [
      [
        '………………………6\n\n\n',
        `………………………6

　　会议指出，今年以来全县经济运行平稳，各项重点工作进展顺利，群众的获得感不断增强，成绩来之不易。⟦text-outside-documents⟧
　　会议强调，要坚持问题导向，紧盯薄弱环节，逐项对账销号，确保全年目标任务如期完成，不留死角盲区。
　　会议要求，各乡镇、各部门要各司其职、密切配合，把责任落实到岗、落实到人，形成齐抓共管的合力。


`,
      ],
    ],
  },
]
