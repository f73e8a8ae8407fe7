/** A text that grows in one respect: `n` is how far; `full` is the size at which nothing may break. */
export interface Growth {
  name: string
  full: number
  make: (n: number) => string
}

const HEAD = '云水县人民政府公报\n2023年第4期\n\n'
const TITLE = '云水县人民政府\n关于做好防汛工作的通知\n'
const NUMBER = '云政发〔2023〕20号\n'
const OPENING = `${HEAD}${TITLE}${NUMBER}\n各乡镇人民政府：\n　　为做好防汛工作，现将有关事项通知如下。\n`
const CLOSING = '\n云水县人民政府\n2023年10月19日\n'

/** `n` times the same. */
function times(unit: string, before = '', after = ''): (n: number) => string {
  return (n) => before + unit.repeat(n) + after
}

/** `n` lines, each made from its index. */
function each(line: (i: number) => string, before = '', after = ''): (n: number) => string {
  return (n) => {
    const lines: string[] = [before]
    for (let i = 0; i < n; i++) lines.push(line(i))
    lines.push(after)
    return lines.join('\n')
  }
}

const HAN = '甲乙丙丁戊己庚辛壬癸'
const name = (i: number): string => [...String(i)].map((digit) => HAN[Number(digit)]).join('')

const columns = (n: number): string[] => Array.from({ length: n }, (_, i) => `列${name(i)}`)

/** In a document, in front of any document, and between the first document and the end. */
function everywhere(what: string, full: number, unit: string): Growth[] {
  return [
    { name: `${what}, alone`, full, make: times(unit) },
    { name: `${what}, in a document`, full, make: times(unit, OPENING, CLOSING) },
    { name: `${what}, after a document`, full, make: times(unit, OPENING + CLOSING) },
  ]
}

const LINES: readonly [string, string][] = [
  ['blank lines', '\n'],
  ['lines of an ideographic space', '　\n'],
  ['form feeds', '\f'],
  ['menus of a site', '首页 | 新闻中心站点\n'],
  ['headings 一、', '一、加强领导\n'],
  ['headings 第一条', '第一条　为了规范管理，制定本办法。\n'],
  ['lines 1.', '1.落实责任\n'],
  ['lines 1.1', '1.1 总则\n'],
  ['mastheads', '云水县人民政府公报\n'],
  ['mastheads with an issue', '云水县人民政府公报\n2023年第5期\n'],
  ['running heads', '云水县人民政府公报　2023年第4期\n'],
  ['page numbers', '— 12 —\n'],
  ['bare numbers', '12\n\n'],
  ['目录', '目　录\n'],
  ['目录 under mastheads', '云水县人民政府公报\n目　录\n'],
  ['contents lines', '关于做好防汛工作的通知……………………（3）\n'],
  ['titles', '云水县人民政府关于做好防汛工作的通知\n'],
  ['titles of two lines', '云水县人民政府\n关于做好防汛工作的通知\n'],
  ['issuers', '云水县人民政府\n'],
  ['numbers', '云政发〔2023〕20号\n'],
  ['documents', `${TITLE}${NUMBER}\n各乡镇人民政府：\n　　现将有关事项通知如下。\n${CLOSING}`],
  ['orders', '第12号\n'],
  ['附件', '附件\n'],
  ['附件 1', '附件1\n'],
  ['附件：', '附件：1.防汛责任清单\n'],
  ['signatures', '云水县人民政府\n2023年10月19日\n'],
  ['dates', '2023年10月19日\n'],
  ['signers', '县长　　王　平\n'],
  ['notes', '（此件公开发布）\n'],
  ['imprint lines', '抄送：县委各部门，县人大常委会办公室。\n'],
  ['keywords', '主题词：防汛　通知\n'],
  ['dividers', '【县政府文件】\n'],
  ['ornamented dividers', '◆政策解读◆\n'],
  ['full lines', `${'为做好防汛工作'.repeat(6)}\n`],
  ['cut lines', '为做好防汛工作和\n'],
  ['lines that open a bracket', '（为做好防汛工作\n'],
  ['lines that open a quotation', '《关于做好防汛工作\n'],
  ['lines that stop at a comma', '为做好防汛工作，\n'],
  ['rosters', '王　平　县水利局局长\n'],
  ['names', '王　平\n'],
  ['labels', '组　长：王　平　县长\n'],
  ['appointments', '任命王平为云水县水利局局长；\n'],
  ['tab rows', '1\t青石村\t12.5\n'],
  ['pipe rows', '| 1 | 青石村 | 12.5 |\n'],
  ['pipe tables', '| 序号 | 村 |\n| --- | --- |\n| 1 | 青石 |\n\n'],
  ['aligned rows', '1        青石村        12.5\n'],
  ['aligned rows, blank lines between', '1        青石村        12.5\n\n'],
  ['box rows', '│ 1 │ 青石村 │\n├───┼────────┤\n'],
  ['html rows', '<tr><td>1</td><td>青石村</td></tr>\n'],
  ['html tables', '<table><tr><td>1</td></tr></table>\n'],
  ['open html tables', '<table>\n'],
  ['captions', '表1　防汛责任清单\n单位：万元\n'],
  ['stacked cells', '序号\n村\n1\n青石\n'],
  ['markdown headings', '## 加强领导\n'],
  ['markdown lists', '- 加强领导\n'],
  ['quotes', '> 加强领导\n'],
  ['dashes', '——加强领导\n'],
  ['drawn rules', '--------------------\n'],
  ['questions', '问：为什么？\n答：为了防汛。\n'],
  ['web chrome', '首页 > 政务公开 > 公报\n'],
  ['Taiwan labels', '發文日期：中華民國112年3月4日\n發文字號：府工園字第1120034772號\n'],
  ['Latin lines', 'LOREM IPSUM DOLOR SIT AMET\n'],
  ['replacement characters', '\ufffd\ufffd\ufffd\n'],
  ['references', '根据《云水县防汛办法》（云政发〔2020〕3号），\n'],
]

const RUNS: readonly [string, number, string][] = [
  ['characters', 10_000_000, '水'],
  ['sentences', 1_000_000, '为做好防汛工作。'],
  ['clauses', 1_000_000, '为做好防汛工作，'],
  ['spaces', 10_000_000, ' '],
  ['ideographic spaces', 5_000_000, '　'],
  ['spaced characters', 3_000_000, '水　　'],
  ['tabs', 5_000_000, '\t'],
  ['cells', 100_000, '青石\t'],
  ['pipes', 5_000_000, '|'],
  ['pipe cells', 100_000, '| 青石 '],
  ['aligned cells', 100_000, '青石        '],
  ['html cells', 100_000, '<td>青石</td>'],
  ['html tags', 500_000, '<b>'],
  ['open brackets', 100_000, '（'],
  ['open quotations', 100_000, '《'],
  ['open square brackets', 100_000, '〔'],
  ['numbers', 100_000, '云政发〔2023〕20号'],
  ['numbers in a row', 100_000, '云政发〔2023〕20号、'],
  ['half numbers', 100_000, '云政发〔2023'],
  ['dates', 100_000, '2023年10月19日'],
  ['years', 1_000_000, '2023年'],
  ['digits', 5_000_000, '1'],
  ['full-width digits', 5_000_000, '１'],
  ['Chinese numerals', 5_000_000, '一'],
  ['organs', 500_000, '云水县人民政府'],
  ['organs in a list', 500_000, '云水县人民政府、'],
  ['organs, spaced', 500_000, '云水县人民政府　'],
  ['titles', 200_000, '关于做好防汛工作的通知'],
  ['quoted titles', 200_000, '《关于做好防汛工作的通知》'],
  ['quoted titles with numbers', 100_000, '《关于做好防汛工作的通知》（云政发〔2020〕3号）'],
  ['appointments', 200_000, '任命王平为云水县水利局局长，'],
  ['leaders', 5_000_000, '…'],
  ['stars', 1_000_000, '**'],
  ['dollars', 1_000_000, '$x'],
  ['marks 的', 5_000_000, '的'],
  ['号', 5_000_000, '号'],
  ['第', 5_000_000, '第'],
  ['第…号', 500_000, '第1号'],
  ['令', 5_000_000, '令'],
  ['colons', 5_000_000, '：'],
  ['names in a list', 500_000, '王平、'],
  ['NULs', 5_000_000, '\0'],
  ['zero-width spaces', 5_000_000, '\u200b'],
  ['bidirectional marks', 5_000_000, '\u202e'],
  ['escapes', 1_000_000, '\u001b[31m'],
  ['combining marks', 1_000_000, 'a\u0301'],
  ['plane 2', 2_000_000, '𠀀'],
]

const OTHER: readonly Growth[] = [
  {
    name: 'documents, numbered',
    full: 100_000,
    make: each(
      (i) =>
        `${TITLE}云政发〔2023〕${i + 1}号\n\n各乡镇：\n　　现将有关事项通知如下。\n云水县人民政府\n2023年10月19日\n`,
      HEAD,
    ),
  },
  {
    name: 'contents of titles, with their documents',
    full: 50_000,
    make: (n) =>
      `${HEAD}目　录\n${each((i) => `关于做好${name(i)}工作的通知（${i}）`)(n)}\n${each((i) => `云水县人民政府\n关于做好${name(i)}工作的通知\n云政发〔2023〕${i + 1}号\n各乡镇：\n　　现通知如下。\n云水县人民政府\n2023年10月19日`)(n)}`,
  },
  {
    name: 'contents of titles, without documents',
    full: 100_000,
    make: (n) => `${HEAD}目　录\n${each((i) => `关于做好${name(i)}工作的通知…………（${i}）`)(n)}\n${OPENING}`,
  },
  {
    name: 'contents of one title, documents of another',
    full: 50_000,
    make: (n) =>
      `${HEAD}目　录\n${each((i) => `关于做好防汛工作的通知……${i}`)(n)}\n${each((i) => `云水县人民政府\n关于做好防汛抗旱的通知\n云政发〔2023〕${i + 1}号\n各乡镇：\n　　现通知如下。`)(n)}`,
  },
  {
    name: 'attachments, with their annexes',
    full: 50_000,
    make: (n) =>
      `${OPENING}附件：${each((i) => `${i + 1}.防汛责任清单${name(i)}表`)(n)}\n${CLOSING}${each((i) => `附件${i + 1}\n防汛责任清单${name(i)}表\n　　责任如下。`)(n)}`,
  },
  {
    name: 'announced titles',
    full: 100_000,
    make: (n) =>
      `${OPENING}　　${each((i) => `《防汛责任${name(i)}办法》`)(n).replaceAll('\n', '')}现印发给你们。\n${each((i) => `防汛责任${name(i)}办法`)(n)}\n`,
  },
  {
    name: 'announced titles that almost fit',
    full: 100_000,
    make: (n) =>
      `${OPENING}　　${each((i) => `《防汛责任清单和工作${name(i)}办法》`)(n).replaceAll('\n', '')}现印发给你们。\n${each((i) => `防汛责任清单和工作${name(i * 7)}的办法`)(n)}\n`,
  },
  { name: 'nested brackets', full: 100_000, make: (n) => `${OPENING}　　${'（'.repeat(n)}${'）'.repeat(n)}${CLOSING}` },
  {
    name: 'nested quotations',
    full: 100_000,
    make: (n) => `${OPENING}　　${'《'.repeat(n)}${'》'.repeat(n)}${CLOSING}`,
  },
  {
    name: 'nested html',
    full: 100_000,
    make: (n) => `${OPENING}${'<table><tr><td>'.repeat(n)}${'</td></tr></table>'.repeat(n)}${CLOSING}`,
  },
  {
    name: 'spanning html',
    full: 100_000,
    make: (n) =>
      `${OPENING}<table>${each((i) => `<tr><td rowspan="${n}" colspan="${1 + (i % 200)}">甲</td></tr>`)(n)}</table>${CLOSING}`,
  },
  {
    name: 'a table of many columns, tabs',
    full: 10_000,
    make: (n) => `${OPENING}${`${each((i) => name(i))(n).replaceAll('\n', '\t')}\n`.repeat(5)}${CLOSING}`,
  },
  {
    name: 'a table of many columns, pipes',
    full: 10_000,
    make: (n) => `${OPENING}${`|${'甲|'.repeat(n)}\n|${'---|'.repeat(n)}\n|${'1|'.repeat(n)}\n`}${CLOSING}`,
  },
  {
    name: 'a table of many columns, html',
    full: 10_000,
    make: (n) => `${OPENING}<table>${`<tr>${'<td>甲</td>'.repeat(n)}</tr>`.repeat(3)}</table>${CLOSING}`,
  },
  {
    name: 'a table of many columns, spaces',
    full: 10_000,
    make: (n) => `${OPENING}${`${'青石      '.repeat(n)}\n`.repeat(5)}${CLOSING}`,
  },
  {
    name: 'a table of many columns, boxes',
    full: 10_000,
    make: (n) => `${OPENING}│${'甲│'.repeat(n)}\n├${'──┼'.repeat(n)}\n│${'乙│'.repeat(n - 1)}\n${CLOSING}`,
  },
  // as many rows as columns, of two cells each: to fill them all up would take the square of the text
  ...Object.entries<(n: number) => string>({
    tabs: (n) => `${columns(n).join('\t')}\n${'1\t青石\n'.repeat(n)}`,
    pipes: (n) => `|${columns(n).join('|')}|\n|${'---|'.repeat(n)}\n${'|1|青石|\n'.repeat(n)}`,
    html: (n) => `<table><tr><td>${columns(n).join('</td><td>')}</td></tr>${'<tr><td>1</td></tr>\n'.repeat(n)}</table>`,
    boxes: (n) => `│${columns(n).join('│')}│\n├${'──┼'.repeat(n)}\n${'│1 │青│\n'.repeat(n)}`,
    'page breaks': (n) => `序号\t村\t${columns(n).join('\t')}\n${'1\t青石\n\n— 1 —\n\n'.repeat(n)}`,
  }).map(
    ([what, table]): Growth => ({
      name: `a wide table of narrow rows, ${what}`,
      full: 50_000,
      make: (n) => `${OPENING}${table(n)}${CLOSING}`,
    }),
  ),
  {
    name: 'a table of many rows, tabs',
    full: 500_000,
    make: each((i) => `${i}\t青石${name(i)}村\t${i * 3}.5`, `${OPENING}序号\t村\t面积（亩）`, CLOSING),
  },
  {
    name: 'a table of many rows, spaces',
    full: 300_000,
    make: each(
      (i) => `${String(i).padEnd(10)}青石村        ${i * 3}.5`,
      `${OPENING}序号      村            面积（亩）`,
      CLOSING,
    ),
  },
  {
    name: 'a table of many rows, totals',
    full: 200_000,
    make: each((i) => (i % 3 === 2 ? `小计\t\t${i}` : `${i}\t青石村\t${i}`), `${OPENING}序号\t村\t面积（亩）`, CLOSING),
  },
  {
    name: 'a table with page breaks',
    full: 50_000,
    make: each(
      (i) => `${i}\t青石村\t${i}\n\n— ${i} —\n\n序号\t村\t面积（亩）`,
      `${OPENING}序号\t村\t面积（亩）`,
      CLOSING,
    ),
  },
  { name: 'numbered items', full: 500_000, make: each((i) => `${i + 1}.落实防汛责任，`, OPENING, CLOSING) },
  { name: 'articles', full: 500_000, make: each((i) => `第${i + 1}条　落实防汛责任。`, OPENING, CLOSING) },
  {
    name: 'decimal headings',
    full: 300_000,
    make: each((i) => `${1 + (i % 9)}.${1 + (i % 7)}.${1 + (i % 5)} 责任`, OPENING, CLOSING),
  },
  { name: 'a deep decimal', full: 500_000, make: (n) => `${OPENING}${'1.'.repeat(n)} 责任${CLOSING}` },
  {
    name: 'a paragraph of many lines',
    full: 1_000_000,
    make: each((i) => `落实防汛责任和${name(i)}`, OPENING, CLOSING),
  },
  {
    name: 'a paragraph of many full lines',
    full: 300_000,
    make: each(() => '为做好防汛工作'.repeat(5), OPENING, CLOSING),
  },
  {
    name: 'a bracket over many lines',
    full: 500_000,
    make: each(() => '落实防汛责任，', `${OPENING}　　（`, `）${CLOSING}`),
  },
  { name: 'an entry of many lines', full: 300_000, make: each(() => '落实防汛责任（', `${OPENING}附件：1.`, CLOSING) },
  { name: 'a list item of many lines', full: 300_000, make: each(() => '落实（', `${OPENING}组　长：`, CLOSING) },
  {
    name: 'a signature of many lines',
    full: 300_000,
    make: each((i) => `${name(i)}县人民政府`, `${OPENING}\n`, '2023年10月19日\n'),
  },
  {
    name: 'titles of many kinds',
    full: 100_000,
    make: each((i) => `${name(i)}县人民政府关于做好防汛工作的通知`, HEAD),
  },
  {
    name: 'running heads after an end',
    full: 300_000,
    make: each((i) => `云水县人民政府公报　2023年第4期\n\n— ${i} —`, OPENING + CLOSING),
  },
  { name: 'documents with page numbers', full: 100_000, make: each((i) => `${i}\n\n`, OPENING) },
  {
    name: 'issues',
    full: 30_000,
    make: each(
      (i) =>
        `云水县人民政府公报\n${1000 + (i % 9000)}年第${i + 1}期\n目　录\n关于做好防汛工作的通知（1）\n${TITLE}${NUMBER}各乡镇：\n　　现通知如下。${CLOSING}`,
    ),
  },
  {
    name: 'citations of many numbers',
    full: 100_000,
    make: each((i) => `根据《云水县${name(i)}办法》（云政发〔2020〕${i}号）的规定，`, OPENING, CLOSING),
  },
  {
    name: 'shortened citations',
    full: 100_000,
    make: each(
      (i) => `《云水县${name(i)}办法》（以下简称《办法${name(i)}》）适用《办法${name(i >> 1)}》。`,
      OPENING,
      CLOSING,
    ),
  },
  {
    name: 'appointments of many persons',
    full: 100_000,
    make: each(
      (i) => `任命王${name(i % 100)}为云水县${name(i)}局局长，免去其${name(i)}职务。`,
      OPENING.replace('做好防汛工作', '王平等任免职务'),
      CLOSING,
    ),
  },
  { name: 'spoilt lines', full: 300_000, make: each((i) => `浜戞按鍘夸汉姘戞斂搴?${i}`, OPENING) },
]

/** Every way to grow. */
export const GROWTHS: readonly Growth[] = [
  ...LINES.flatMap(([what, unit]) =>
    everywhere(
      `lines: ${what}`,
      what.startsWith('blank') || what.startsWith('headings') || what === '附件' ? 1_000_000 : 100_000,
      unit,
    ),
  ),
  ...RUNS.flatMap(([what, full, unit]): Growth[] => [
    { name: `one line: ${what}`, full, make: times(unit) },
    { name: `one line in a document: ${what}`, full, make: times(unit, `${OPENING}　　`, CLOSING) },
  ]),
  { name: 'a line of 50 MB', full: 50_000_000 / 3, make: times('水', '', '') },
  ...OTHER,
]
