import { describe, expect, test } from 'vitest'
import { parseIssue, parseIssues } from '../../src/pipeline.ts'
import type { GazetteDocument } from '../../src/tree/index.ts'

const GAZETTE = [
  '云水县人民政府公报',
  '2023年第2期（总第10期）',
  '目　录',
  '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）……1',
  '云水县人民政府关于做好抗旱工作的通知（云政发〔2023〕6号）……3',
  '',
]
const gazette = (...between: string[]) => {
  const issue = parseIssue(
    [
      ...GAZETTE,
      '云水县人民政府',
      '关于做好防汛工作的通知',
      '云政发〔2023〕5号',
      '各乡（镇）人民政府：',
      '　　各单位要提高认识，落实责任，',
      ...between,
      '确保安全度汛。',
      '　　　　　　云水县人民政府',
      '　　　　　　2023年5月8日',
    ].join('\n'),
  )
  return issue.documents[0]?.blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text)
}

describe('what belongs to the page and not to the text', () => {
  test.each([
    [['- 1 -']],
    [['—１—']],
    [['', '· 1 ·', '']],
    [['第 1 页']],
    [['', '1', '']],
    [['- 1 -', '云水县人民政府公报　2023年第2期']],
    [['- 1 -', '2023年第2期　　云水县人民政府公报', '']],
    [['- 1 -\f']],
    [['', '丨', '']],
    [['', '·', '']],
    [['YUNSHUI XIAN RENMIN ZHENGFU GONGBAO']],
    [['---']],
    [['<!-- page 2 -->']],
    [['', '$ \\cdot 3 \\cdot $', '']],
    [['$- 3 -$']],
    [['<div style="text-align: center;">- 3 -</div>']],
    [['', '**— 3 —**', '']],
    [['<div style="text-align: center;"><img src="imgs/seal_70_12.jpg" alt="Image" width="19%" /></div>']],
  ])('%j', (between) => {
    expect(gazette(...between)).toEqual(['各单位要提高认识，落实责任，确保安全度汛。'])
  })
  test('the words that stand for a picture are text', () => {
    expect(gazette('<div align="center"><img src="3.jpg" alt="防汛责任区示意图" /></div>')?.join('')).toContain(
      '防汛责任区示意图',
    )
  })
  test.each([[['城区面积']], [['2023']]])('%j is text', (between) => {
    expect(gazette(...between)?.join('')).toContain(between[0])
  })
})

describe('what OCR read of the seal on a signature', () => {
  const signed = (...lines: string[]) => {
    const head = [
      ...GAZETTE,
      '云水县人民政府',
      '关于做好防汛工作的通知',
      '云政发〔2023〕5号',
      '各镇：',
      '请认真贯彻执行。',
    ]
    return parseIssue([...head, ...lines].join('\n')).documents[0]
  }
  test.each([
    [['云水县人民政府', '2023年5月8日', '水县人民政']],
    [['云水县人民政府', '2023年5月8日', '', '县人民政', '（此件公开发布）']],
    [['云水县人民政府', '云水县人民', '2023年5月8日']],
    [['云水县人民政府', '★', '2023年5月8日']],
    [['云水县人民政府', '2023年5月8日', '★ 人民政府']],
  ])('%j', (lines) => {
    const document = signed(...lines)
    expect(document).toMatchObject({ signatories: ['云水县人民政府'], date: '2023-05-08' })
    expect(document?.blocks.filter(({ type }) => type === 'signature')).toHaveLength(1)
    expect(document?.blocks.at(-1)?.text).not.toMatch(/★|人民政?$/u)
  })
  test('parts no signature of several bodies', () => {
    const document = signed('云水县水利局 云水县财政局', '★ 水利局', '云水县民政局', '2023年5月8日')
    expect(document?.signatories).toEqual(['云水县水利局', '云水县财政局', '云水县民政局'])
    const lines = signed('云水县水利局', '云水县财政局', '县水利', '2023年5月8日')
    expect(lines?.signatories).toEqual(['云水县水利局', '云水县财政局'])
  })
  test('is neither another body that signs nor a line of the text', () => {
    const joint = signed('云水县人民政府办公室', '云水县人民政府', '2023年5月8日')
    expect(joint?.signatories).toEqual(['云水县人民政府办公室', '云水县人民政府'])
    const listed = signed(
      '附件：名单',
      '云水县人民政府',
      '2023年5月8日',
      '附件',
      '名单',
      '云水县水利局',
      '县水利',
      '★ 重点单位',
    )
    expect(listed?.blocks.map(({ text }) => text).join()).toMatch(/县水利.*重点单位/u)
  })
  test('spots that stand for a chart', () => {
    const texts = signed('图1　粮食产量', '■ ■ ·', '全年粮食产量增长。', '■■■村村民已获救助。', '■■■')?.blocks.map(
      ({ text }) => text,
    )
    expect(texts).not.toContain('■ ■ ·')
    expect(texts?.at(-1)).toBe('■■■')
  })
})

describe('a number alone between blank lines', () => {
  const page = Array.from({ length: 12 }, (_, i) => `　　${'加强值守。'.repeat(2)}第${i + 1}组到岗。`)
  const blocks = (...text: string[]) =>
    parseIssue([...GAZETTE, '云水县人民政府', '关于做好防汛工作的通知', '云政发〔2023〕5号', ...text].join('\n'))
      .documents[0]
  const texts = (document: GazetteDocument | undefined): string =>
    JSON.stringify([document?.blocks.map(({ text }) => text), document?.tables.map(({ rows }) => rows)])
  const signed = ['　　　　　　云水县人民政府', '　　　　　　2023年5月8日']

  test('counts on from page to page, wherever the counting began', () => {
    const read = (first: string, second: string) =>
      blocks(
        '各镇：',
        '　　请各镇',
        '',
        first,
        '',
        '落实责任。',
        ...page,
        '　　并将名单',
        '',
        second,
        '',
        '上报。',
        ...signed,
      )
        ?.blocks.map(({ text }) => text)
        .filter((text) => /请各镇|名单/u.test(text ?? ''))
    expect(read('41', '42')).toEqual(['请各镇落实责任。', '并将名单上报。'])
    expect(read('41', '57')?.join('')).toContain('41')
  })
  test('is the page’s in a list of attachments, and no part of an entry', () => {
    const document = blocks(
      '各镇：',
      ...page,
      '　　附件：1．防汛责任人名',
      '',
      '41',
      '',
      '单',
      '　　　　　2．物资表',
      ...signed,
    )
    expect(document?.attachments.map(({ title }) => title)).toEqual(['防汛责任人名单', '物资表'])
  })
  test('is the page’s between two entries of attachments under 附件：, no blank line about it', () => {
    const document = blocks('各镇：', ...page, '　　附件：', '　　1.责任人名单', '41', '　　2.物资表', ...signed)
    expect(document?.attachments.map(({ title }) => title)).toEqual(['责任人名单', '物资表'])
  })
  test('is a cell where a table of one cell a line stands under 附件：', () => {
    const document = blocks('各镇：', ...page, ...signed, '附件：', '物资', '数量', '沙袋', '41', '1.水泵', '42')
    expect(texts(document)).toMatch(/41.*42/u)
  })
  const by = ['《云水县公报》编辑部', '县　长　　王　平', '旅外同乡　李远山　谨启', '云水县水务局']
  test.each(by)('is the page’s between who signs and the date: %s', (name) => {
    for (const foot of [['41'], ['', '41', '']]) {
      const document = blocks(
        '各镇：',
        ...page,
        `　　　　　　${name}`,
        ...foot,
        '　　　　　　2023年5月8日',
        '责任分工表',
      )
      expect(document?.signatories).toHaveLength(1)
      expect([document?.date, texts(document)]).toEqual(['2023-05-08', expect.not.stringMatching('41')])
    }
  })
  test('is a cell between the name of a body and a date, where the next row has a number too', () => {
    const rows = ['单位', '数量', '时间', '云水县水务局', '41', '2023年5月8日', '云水县林业局', '57', '2023年5月9日']
    const document = blocks('各镇：', ...page, ...rows)
    expect(texts(document)).toMatch(/41.*57/u)
  })
  test('is the page’s under the date, before the text that the document carries', () => {
    const document = blocks(
      '各镇：',
      '　　现印发《云水县防汛办法》。',
      ...signed,
      '',
      '41',
      '云水县防汛办法',
      '　　第一条　为了防汛，制定本办法。',
    )
    expect(document?.instruments.map(({ title }) => title)).toEqual(['云水县防汛办法'])
  })
  test('is the page’s under the note that a text ends with', () => {
    const document = blocks(
      '各镇：',
      '　　请落实责任。',
      ...signed,
      '（此件公开发布）',
      '',
      '41',
      '',
      '附件',
      '防汛责任人名单',
    )
    expect(document?.disclosure).toBe('此件公开发布')
    expect(document?.blocks.map(({ text }) => text)).not.toContain('41')
  })
})

describe('a speck that was read as a mark', () => {
  test('stands under a text that has ended, or apart from all text', () => {
    expect(gazette('以防为主。', '。', '常备不懈，')?.join('')).toBe(
      '各单位要提高认识，落实责任，以防为主。常备不懈，确保安全度汛。',
    )
  })
  test('is none where it may end the text above it', () => {
    expect(gazette('以防为主', '。', '　　常备不懈，')).toEqual([
      '各单位要提高认识，落实责任，以防为主。',
      '常备不懈，确保安全度汛。',
    ])
  })
})

test('a page that turns inside a title is no part of it', () => {
  const [issue] = parseIssues(
    [
      '云水县人民政府公报',
      '2023年第3期（总第12期）',
      '',
      '云水县人民政府',
      '关于加强山塘水库安全管理',
      '- 23 -',
      '云水县人民政府公报',
      '和汛期值班值守工作的通知',
      '云政发〔2023〕5号',
      '各乡（镇）人民政府：',
      '　　请遵照执行。',
      '云水县人民政府',
      '2023年5月8日',
    ].join('\n'),
  )
  expect(issue?.documents[0]?.blocks[0]).toMatchObject({
    type: 'title',
    text: '云水县人民政府\n关于加强山塘水库安全管理\n和汛期值班值守工作的通知',
  })
})

describe('a number alone between two lines of text', () => {
  const lines = (n: number) => Array.from({ length: n }, (_, i) => `　　各单位要在第${i + 1}旬以前做好准备。`)
  test('is that of the page where it counts on from the last, a page of text about it', () => {
    const text = gazette('', '3', '', ...lines(14), '　　要加强巡查，', '4', ...lines(13), '　　要')
    expect(text).toContain('要加强巡查，')
    expect(text?.some((paragraph) => /^[34]$|，4/u.test(paragraph ?? ''))).toBe(false)
  })

  test.each<[string, string[]]>([
    ['it does not count on', ['', '3', '', ...lines(14), '　　要加强巡查，', '7', ...lines(13), '　　要']],
    ['the page would be short', ['', '3', '', ...lines(5), '　　要加强巡查，', '4', ...lines(13), '　　要']],
    ['other numbers stand by', ['', '3', '', ...lines(14), '　　要加强巡查，', '4', '8', ...lines(13), '　　要']],
  ])('is text where %s', (_, between) => {
    expect(gazette(...between)?.join('')).toMatch(/要加强巡查，[47]/u)
  })
})
