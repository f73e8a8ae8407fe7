import type {
  Block,
  BlockType,
  ContentsEntry,
  Gazette,
  GazetteDocument,
  Issue,
  Position,
  Source,
  Table,
} from '../../src/tree/index.ts'

/** A place that is well formed; the tests of the output do not look into the text. */
export const at = (line: number, lines = 1): Position => ({
  start: { line, column: 1, offset: (line - 1) * 20 },
  end: { line: line + lines - 1, column: 18, offset: (line + lines - 2) * 20 + 17 },
})

let line = 0

export const block = (type: BlockType, text: string, more: Partial<Block> = {}): Block => {
  line += 1
  return { type, text, ...more, position: at(line) }
}

export const heading = (depth: number, label: string | null, text: string): Block =>
  block('heading', text, { depth, label })

export const tableBlock = (table: number): Block => {
  line += 5
  return { type: 'table', table, position: at(line, 5) }
}

export const table = (columns: string[], rows: string[][], more: Partial<Table> = {}): Table => ({
  type: 'table',
  title: null,
  unit: null,
  columns,
  headerRows: 1,
  rows,
  rowLines: rows.map((_, index) => [40 + index, 40 + index]),
  spans: [],
  columnTypes: columns.map(() => 'text'),
  columnUnits: columns.map(() => null),
  values: columns.map(() => null),
  sectionRows: [],
  notes: [],
  position: at(40, rows.length + 1),
  ...more,
})

export const document = (more: Partial<GazetteDocument> & { id: string }): GazetteDocument => ({
  type: 'document',
  number: null,
  numberParts: null,
  issuers: [],
  title: null,
  kind: null,
  section: null,
  page: null,
  addressee: null,
  addressees: [],
  signatories: [],
  date: null,
  disclosure: null,
  keywords: [],
  copiedTo: [],
  printedDate: null,
  attachments: [],
  instruments: [],
  annexes: [],
  references: [],
  appointments: [],
  validity: null,
  confidence: {},
  fieldPositions: {},
  blocks: [],
  tables: [],
  position: at(1, 10),
  ...more,
})

export const source: Source = {
  path: '云水县公报2024-2.txt',
  encoding: 'GB18030',
  bom: false,
  bytes: 10_240,
  lines: 320,
  sha256: '0'.repeat(64),
}

export const gazette: Gazette = {
  name: '云水县人民政府公报',
  region: '云水县',
  publisher: '云水县人民政府办公室',
  year: 2024,
  issue: 2,
  totalIssue: 9,
  published: '2024-06-30',
  frequency: '季刊',
  address: '云水县城关镇人民路1号',
  postcode: '999001',
  phone: '（0999）1234567',
  distribution: '县委、县人大、县政协',
}

const entry = (section: string | null, title: string, number: string | null, page: number | null): ContentsEntry => ({
  section,
  title,
  number,
  page,
  position: at(12),
})

const notice = (): GazetteDocument =>
  document({
    id: '云政发〔2024〕20号',
    number: '云政发〔2024〕20号',
    numberParts: { code: '云政发', year: 2024, serial: 20 },
    issuers: ['云水县人民政府', '云水县水务局'],
    title: '关于印发云水县城区供水管理办法的通知',
    kind: '通知',
    section: '县政府文件',
    page: 1,
    addressee: '各乡镇人民政府，县直各有关单位',
    addressees: ['各乡镇人民政府', '县直各有关单位'],
    signatories: ['云水县人民政府', '云水县水务局'],
    date: '2024-05-19',
    disclosure: '此件公开发布',
    keywords: ['供水', '办法'],
    copiedTo: ['县委各部门'],
    printedDate: '2024-05-20',
    attachments: [
      { n: 1, title: '管网改造任务表', availability: null, position: at(50) },
      { n: 2, title: '联系人名单', availability: '见网络版', position: at(51) },
    ],
    instruments: [{ title: '云水县城区供水管理办法', position: at(30) }],
    annexes: [{ label: '附件1', title: '管网改造任务表', position: at(18) }],
    references: [
      {
        number: '白政发〔2023〕8号',
        title: '白沙省人民政府关于加强供水管理的意见',
        role: 'basedOn',
        document: null,
        position: at(22),
      },
      { number: '云政任〔2024〕3号', title: null, role: null, document: '云政任〔2024〕3号', position: at(23) },
    ],
    validity: { from: '2024-07-01', until: '2029-06-30', term: '有效期五年' },
    confidence: { printedDate: 'probable' },
    fieldPositions: { number: at(3), title: at(1, 2) },
    blocks: [
      block('title', '云水县人民政府 云水县水务局关于印发云水县城区供水管理办法的通知'),
      block('number', '云政发〔2024〕20号'),
      block('addressee', '各乡镇人民政府，县直各有关单位：'),
      block(
        'paragraph',
        '根据《白沙省人民政府关于加强供水管理的意见》（白政发〔2023〕8号）和云政任[2024]3 号，现印发《云水县城区供水管理办法》，请遵照执行。',
      ),
      block('attachment', '附件：1.管网改造任务表'),
      block('attachment', '2.联系人名单（见网络版）'),
      block('signature', '云水县人民政府 云水县水务局'),
      block('signature', '2024年5月19日'),
      block('note', '（此件公开发布）'),
      block('annexTitle', '云水县城区供水管理办法'),
      heading(1, '第一章', '第一章 总则'),
      block('paragraph', '第一条 供水单位日供水100~200吨，水压0.2~0.3兆帕，[另有规定]的除外。'),
      heading(2, '（一）', '（一）供水'),
      heading(3, '1.', '1. 水质'),
      block(
        'paragraph',
        '1. 水质应当符合*国家*标准，详见 http://www.example.gov.cn/a_b?x=1，或发邮件至gs@example.gov.cn。',
      ),
      block('listItem', '组 长：林知远 副县长'),
      block('listItem', '副组长：周一鸣 水务局局长'),
      block('annex', '附件1'),
      block('annexTitle', '管网改造任务表'),
      block('caption', '单位：万元'),
      tableBlock(0),
      block('caption', '注：数据截至2024年5月底。'),
    ],
    tables: [
      table(
        ['序号', '建设地点/乡镇', '建设地点/村数', '投资', '备注'],
        [
          ['一、北片', '', '', '', ''],
          ['1', '白石乡', '12', '-5.5', '跨年|续建\n分两批'],
          ['2', '青禾镇', '8', '1,200', '=1+1'],
        ],
        {
          title: '管网改造任务表',
          unit: '万元',
          headerRows: 2,
          spans: [
            { row: 0, column: 0, rows: 2, columns: 1 },
            { row: 0, column: 1, rows: 1, columns: 2 },
            { row: 0, column: 3, rows: 2, columns: 1 },
            { row: 0, column: 4, rows: 2, columns: 1 },
            { row: 2, column: 0, rows: 1, columns: 5 },
          ],
          columnTypes: ['text', 'text', 'integer', 'decimal', 'text'],
          columnUnits: [null, null, '个', '万元', null],
          values: [null, null, [null, 12, 8], [null, -5.5, 1200], null],
          sectionRows: [0],
          notes: ['注：数据截至2024年5月底。'],
        },
      ),
    ],
    position: at(1, 80),
  })

const appointment = (): GazetteDocument =>
  document({
    id: '云政任〔2024〕3号',
    number: '云政任〔2024〕3号',
    numberParts: { code: '云政任', year: 2024, serial: 3 },
    issuers: ['云水县人民政府'],
    title: '关于林知远等同志任免职的通知',
    kind: '通知',
    section: '人事任免',
    page: 15,
    signatories: ['云水县人民政府'],
    date: '2024-06',
    appointments: [
      { action: 'appoint', person: '林知远', position: '云水县水务局局长（试用期一年）', place: at(92) },
      { action: 'remove', person: '周一鸣', position: '云水县水务局局长', place: at(93) },
    ],
    confidence: { date: 'guess' },
    blocks: [
      block('number', '云政任〔2024〕3号'),
      block('title', '云水县人民政府关于林知远等同志任免职的通知'),
      block('paragraph', '县人民政府决定：'),
      block('listItem', '林知远为云水县水务局局长（试用期一年）；'),
      block('listItem', '免去周一鸣的云水县水务局局长职务。'),
      block('signature', '云水县人民政府'),
    ],
    position: at(81, 12),
  })

const chronicle = (): GazetteDocument =>
  document({
    id: 'doc-003',
    title: '大事记（2024年第二季度）',
    kind: '大事记',
    blocks: [block('title', '大事记（2024年第二季度）'), block('paragraph', '4月2日 县政府召开第十次常务会议。')],
    tables: [],
    position: at(93, 4),
  })

/** An invented issue that holds every kind of node. */
export const sampleIssue = (): Issue => {
  line = 0
  return {
    type: 'issue',
    source,
    gazette,
    contents: [
      entry('县政府文件', '云水县人民政府 云水县水务局关于印发云水县城区供水管理办法的通知', '云政发〔2024〕20号', 1),
      entry('县政府文件', '云水县人民政府关于公布青禾渠管护名单的通知', '云政发〔2024〕21号', 9),
      entry('人事任免', '云水县人民政府关于林知远等同志任免职的通知', null, 15),
    ],
    documents: [notice(), appointment(), chronicle()],
    diagnostics: [
      {
        rule: 'contents-missing-document',
        severity: 'warning',
        message: '目录所列《云水县人民政府关于公布青禾渠管护名单的通知》（云政发〔2024〕21号）在正文中没有找到',
        actual: null,
        expected: '云水县人民政府关于公布青禾渠管护名单的通知',
        position: at(13),
        document: null,
      },
      {
        rule: 'no-signature',
        severity: 'info',
        message: '没有署名',
        actual: null,
        expected: null,
        position: null,
        document: 'doc-003',
      },
    ],
  }
}

/** A text without cover and contents, whose titles and cells are hostile. */
export const hostileIssue = (): Issue => ({
  type: 'issue',
  source: { ...source, path: null, encoding: 'UTF-8' },
  gazette: {
    name: null,
    region: null,
    publisher: null,
    year: null,
    issue: null,
    totalIssue: null,
    published: null,
    frequency: null,
    address: null,
    postcode: null,
    phone: null,
    distribution: null,
  },
  contents: [],
  documents: [
    document({
      id: 'doc-001',
      title: '../../etc/x <script>alert(1)</script>',
      blocks: [
        block('title', '../../etc/x <script>alert(1)</script>'),
        block(
          'paragraph',
          '[点此](javascript:alert(1)) ![图](x.png) `码` **重** __线__ &lt; &amp; <b>粗</b> \\* ~~删~~',
        ),
        block('paragraph', '# 不是标题'),
        block('paragraph', '- 不是列表'),
        block('paragraph', '1) 不是编号'),
        block('paragraph', '> 不是引用'),
        block('paragraph', '---'),
        block('paragraph', '[引]: http://example.com'),
        block('paragraph', '| a | b |'),
        block('listItem', '[ ] 不是任务'),
        block('heading', '标题 #', { depth: 1, label: null }),
        tableBlock(0),
        tableBlock(1),
      ],
      tables: [
        table(['=cmd|calc', '<b>'], [['a|b\\', '<img src=x onerror=alert(1)>']], { title: 'CON' }),
        table(
          ['', ''],
          [
            ['-5', '+86 10'],
            ['@SUM(A1)', '—'],
          ],
          { headerRows: 0 },
        ),
      ],
    }),
    document({ id: 'doc-002', title: '../../etc/x <script>alert(1)</script>', blocks: [block('paragraph', '……')] }),
  ],
  diagnostics: [],
})
