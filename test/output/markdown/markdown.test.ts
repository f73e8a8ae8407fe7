import { describe, expect, it } from 'vitest'
import { markdown, toMarkdown } from '../../../src/output/markdown/index.ts'
import { issueFiles } from '../../../src/output/markdown/issue.ts'
import { markdownText } from '../../../src/output/markdown/stringify.ts'
import { urlOf } from '../../../src/output/markdown/url.ts'
import { issueRecords } from '../../../src/output/records.ts'
import { DOCUMENT_FIELDS, withoutPlaces } from '../../../src/output/thin.ts'
import type { Issue } from '../../../src/tree/index.ts'
import { memoryFolder } from '../memory.ts'
import { at, block, document, hostileIssue, sampleIssue } from '../sample.ts'
import { written } from '../write.ts'
import { frontMatterOf, linksOf, readTree, seen } from './read.ts'

const NOTICE = '001-云政发〔2024〕20号.md'
const APPOINTMENT = '002-云政任〔2024〕3号.md'
const CHRONICLE = '003-大事记（2024年第二季度）.md'

async function folderOf(issues: Issue[], options = {}): Promise<Map<string, string>> {
  const { folder, files, open } = memoryFolder()
  const writer = markdown.createFiles?.(folder, options)
  for (const [index, issue] of issues.entries()) {
    for (const record of issueRecords(issue, index)) await writer?.write(record)
  }
  await writer?.end()
  expect(open()).toEqual([])
  return files
}

const linksIn = (text: string | undefined): string[] => linksOf(readTree(text ?? ''))

/** Ids of the anchors of a Markdown text. */
const anchorsIn = (text: string): string[] => [...text.matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id]) => id ?? '')

describe('a folder of Markdown', () => {
  it('has a file a document and an index', async () => {
    const files = await folderOf([sampleIssue()])
    expect([...files.keys()]).toEqual([NOTICE, APPOINTMENT, CHRONICLE, 'index.md'])
  })

  it('has every field of a document in its front matter', async () => {
    const files = await folderOf([sampleIssue()])
    const [notice, appointment] = sampleIssue().documents
    const data = frontMatterOf(files.get(NOTICE) ?? '') as Record<string, unknown>
    const content = ['blocks', 'tables', 'fieldPositions', 'position']
    const fields = DOCUMENT_FIELDS.filter((field) => notice && field in notice && !content.includes(field))
    expect(Object.keys(data)).toEqual([...fields, 'lines', 'gazette', 'source'])
    for (const field of fields) expect(data[field]).toEqual(withoutPlaces(notice?.[field]))
    expect(data).toMatchObject({
      date: '2024-05-19',
      lines: [1, 80],
      gazette: { name: '云水县人民政府公报', year: 2024, issue: 2, totalIssue: 9, published: '2024-06-30' },
      source: '云水县公报2024-2.txt',
    })
    const other = frontMatterOf(files.get(APPOINTMENT) ?? '') as typeof appointment
    expect(other?.appointments[0]?.position).toBe('云水县水务局局长（试用期一年）')
  })

  it('quotes what an older YAML would take for a date', async () => {
    const files = await folderOf([sampleIssue()])
    expect(files.get(NOTICE)).toContain('\ndate: "2024-05-19"\n')
    expect(files.get('index.md')).toContain('\n  postcode: "999001"\n')
  })

  it('orders headings by depth', async () => {
    const headings = seen((await folderOf([sampleIssue()])).get(NOTICE) ?? '').flatMap((node) =>
      'heading' in node ? [`${'#'.repeat(node.heading)} ${node.text}`] : [],
    )
    expect(headings).toEqual([
      '# 云水县人民政府 云水县水务局关于印发云水县城区供水管理办法的通知',
      '## 云水县城区供水管理办法',
      '### 第一章 总则',
      '#### （一）供水',
      '##### 1. 水质',
      '## 附件1',
      '### 管网改造任务表',
    ])
  })

  it('does not go deeper than six', () => {
    const blocks = [1, 3, 5, 6, 9].map((depth) => block('heading', `${depth}级`, { depth, label: null }))
    const text = toMarkdown({ ...hostileIssue(), documents: [document({ id: 'x', blocks })] })
    expect(seen(text).flatMap((node) => ('heading' in node && node.text.endsWith('级') ? [node.heading] : []))).toEqual(
      [3, 5, 6, 6, 6],
    )
  })

  it('has rosters and lists of attachments as lists', async () => {
    expect(seen((await folderOf([sampleIssue()])).get(NOTICE) ?? '').filter((node) => 'items' in node)).toEqual([
      { items: ['附件：1.管网改造任务表', '2.联系人名单（见网络版）'] },
      { items: ['组 长：林知远 副县长', '副组长：周一鸣 水务局局长'] },
    ])
  })

  it('links attachments to annexes, cited documents to their files, addresses to themselves', async () => {
    const files = await folderOf([sampleIssue()])
    expect(linksIn(files.get(NOTICE))).toEqual([
      APPOINTMENT,
      '#annex-1',
      'http://www.example.gov.cn/a_b?x=1',
      'mailto:gs@example.gov.cn',
    ])
    expect(anchorsIn(files.get(NOTICE) ?? '')).toEqual(['annex-1'])
  })

  it('links to no annex that is not there', async () => {
    const issue = sampleIssue()
    const [notice] = issue.documents
    if (notice === undefined) throw new Error('the sample has no documents')
    const annexes = [{ label: '附件1', title: null, position: at(900) }]
    const files = await folderOf([{ ...issue, documents: [{ ...notice, annexes }] }])
    expect(files.get(NOTICE)).not.toContain('annex-')
  })

  it('links documents of the batch that it is told of', async () => {
    const resolve = (number: string) => (number === '白政发〔2023〕8号' ? '../2023/8.md' : null)
    expect(linksIn((await folderOf([sampleIssue()], { resolve })).get(NOTICE))[0]).toBe('../2023/8.md')
  })

  it('links from each of several issues, whose files lie deeper, and tells where every number stands', async () => {
    const told: [string, string][] = []
    const placed = ({ number }: { number: string | null }, address: string) =>
      number !== null && void told.push([number, address])
    for (const [address, expected] of [
      ['../2023/8.md', '../../2023/8.md'],
      ['https://example.gov.cn/8', 'https://example.gov.cn/8'],
    ] as const) {
      told.length = 0
      const resolve = (number: string) => (number === '白政发〔2023〕8号' ? address : null)
      const files = await folderOf([sampleIssue(), sampleIssue()], { resolve, placed })
      const [first = '', second = ''] = [...files.keys()].filter((path) => path.endsWith(NOTICE))
      expect(linksIn(files.get(first))[0]).toBe(expected)
      expect(linksIn(files.get(second))[0]).toBe(expected)
      expect(told).toEqual(
        [first, second].flatMap((notice) => [
          ['云政发〔2024〕20号', urlOf(notice)],
          ['云政任〔2024〕3号', urlOf(notice.replace(NOTICE, APPOINTMENT))],
        ]),
      )
    }
  })

  it('lists contents linked, entries without document plainly, documents without entry apart', async () => {
    const files = await folderOf([sampleIssue()])
    expect(seen(files.get('index.md') ?? '')).toEqual([
      { heading: 1, text: '云水县人民政府公报2024年第2期（总第9期）' },
      { heading: 2, text: '目录' },
      { heading: 3, text: '县政府文件' },
      {
        items: [
          '云水县人民政府 云水县水务局关于印发云水县城区供水管理办法的通知，云政发〔2024〕20号，第1页',
          '云水县人民政府关于公布青禾渠管护名单的通知，云政发〔2024〕21号，第9页',
        ],
      },
      { heading: 3, text: '人事任免' },
      { items: ['云水县人民政府关于林知远等同志任免职的通知，第15页'] },
      { heading: 2, text: '未列入目录的公文' },
      { items: ['大事记（2024年第二季度）'] },
      { heading: 2, text: '诊断' },
      {
        items: [
          '警告：目录所列《云水县人民政府关于公布青禾渠管护名单的通知》（云政发〔2024〕21号）在正文中没有找到',
          '提示：没有署名',
        ],
      },
    ])
    expect(linksIn(files.get('index.md'))).toEqual([NOTICE, APPOINTMENT, CHRONICLE])
  })

  it('says the same in English', async () => {
    const index = (await folderOf([sampleIssue()], { lang: 'en' })).get('index.md')
    expect(index).toContain('## Contents')
    expect(index).toContain(', p. 15')
    expect(index).toContain('- info: 没有署名')
  })

  it('has a folder for each of several issues, and links from later ones back', async () => {
    const [first, second] = [sampleIssue(), sampleIssue()]
    const cited = { number: '云政发〔2024〕20号', title: null, role: null, document: null, position: at(3) }
    second.gazette = { ...second.gazette, issue: 3, totalIssue: 10 }
    second.documents = [
      document({ id: 'doc-001', references: [cited], blocks: [block('paragraph', '依据云政发〔2024〕20号。')] }),
    ]
    const files = await folderOf([first, second, first])
    const names = ['云水县人民政府公报2024年第2期（总第9期）', '云水县人民政府公报2024年第3期（总第10期）']
    expect([...files.keys()]).toEqual([
      ...[NOTICE, APPOINTMENT, CHRONICLE, 'index.md'].map((name) => `${names[0]}/${name}`),
      `${names[1]}/001-doc-001.md`,
      `${names[1]}/index.md`,
      ...[NOTICE, APPOINTMENT, CHRONICLE, 'index.md'].map((name) => `${names[0]}-2/${name}`),
      'index.md',
    ])
    expect(linksIn(files.get(`${names[1]}/001-doc-001.md`))).toEqual([`../${names[0]}/${NOTICE}`])
    for (const link of linksIn(files.get('index.md'))) expect(files.has(decodeURIComponent(link))).toBe(true)
  })

  it('takes issues that end together, as those of one input do', async () => {
    const { folder, files } = memoryFolder()
    const writer = markdown.createFiles?.(folder, {})
    const records = [sampleIssue(), sampleIssue()].flatMap((issue, index) => [...issueRecords(issue, index)])
    const ends = records.filter(({ type }) => type === 'end')
    for (const record of [...records.filter(({ type }) => type !== 'end'), ...ends]) await writer?.write(record)
    await writer?.end()
    expect(files).toEqual(await folderOf([sampleIssue(), sampleIssue()]))
  })

  it('has safe names and right links whatever the titles', async () => {
    const titles = ['../../etc/x', 'a#b?c%20d', 'x(y)', 'x y', 'CON', 'index', 'index', '<b>', '', '[z]']
    const documents = titles.map((title, index) =>
      document({ id: `doc-${index}`, title: title === '' ? null : title, blocks: [block('paragraph', '文')] }),
    )
    const files = await folderOf([{ ...hostileIssue(), documents }])
    expect([...files.keys()].slice(0, 3)).toEqual(['001-.._.._etc_x.md', '002-a#b_c%20d.md', '003-x(y).md'])
    const links = linksIn(files.get('index.md'))
    expect(links.map((link) => decodeURIComponent(link))).toEqual([...files.keys()].slice(0, -1))
  })
})

describe('an issue as one Markdown text', () => {
  it('links the contents to the documents and stays apart with its annexes', () => {
    const text = toMarkdown(sampleIssue())
    const anchors = anchorsIn(text)
    expect(anchors).toEqual(['doc-1', 'doc-1-annex-1', 'doc-2', 'doc-3'])
    const inner = linksIn(text).filter((link) => link.startsWith('#'))
    expect(inner).toEqual(['#doc-1', '#doc-2', '#doc-3', '#doc-2', '#doc-1-annex-1'])
  })

  it('has the fields of all documents in its front matter', () => {
    const data = frontMatterOf(toMarkdown(sampleIssue())) as { gazette: object; documents: { id: string }[] }
    expect(data.gazette).toEqual(sampleIssue().gazette)
    expect(data.documents.map(({ id }) => id)).toEqual(sampleIssue().documents.map(({ id }) => id))
  })

  it('is what the stream holds', async () => {
    expect(await written('markdown', [sampleIssue()])).toBe(toMarkdown(sampleIssue()))
    expect(await written('markdown', [])).toBe('')
  })

  it('follows another without front matter', async () => {
    const text = await written('markdown', [sampleIssue(), hostileIssue()])
    expect(frontMatterOf(text)).toBeUndefined()
    const titles = seen(text).flatMap((node) => ('heading' in node && node.heading === 1 ? [node.text] : []))
    expect(titles).toEqual(['云水县人民政府公报2024年第2期（总第9期）', '公报'])
  })

  it('has anchors of its own for each of several issues, and links from one to another', async () => {
    const [sample, later] = [sampleIssue(), sampleIssue()]
    const documents = later.documents.map((document, index) => ({
      ...document,
      number: `云政发〔2024〕${40 + index}号`,
    }))
    const text = await written('markdown', [sample, { ...later, documents }])
    const anchors = anchorsIn(text)
    expect(anchors.length).toBe(new Set(anchors).size)
    expect(anchors).toContain('issue-2-doc-1')
    // the notice of either issue cites the appointment, which only the first issue holds by its number
    expect(linksIn(text).filter((url) => url === '#doc-2').length).toBeGreaterThan(
      linksIn(toMarkdown(sample)).filter((url) => url === '#doc-2').length,
    )
    for (const url of linksIn(text)) if (url.startsWith('#')) expect(anchors).toContain(url.slice(1))
  })

  it('keeps hostile text text', () => {
    const tree = JSON.stringify(readTree(toMarkdown(hostileIssue())))
    expect(tree).not.toContain('"url":"javascript')
    expect(tree).not.toMatch(
      /"type":"(?:image|definition|inlineCode|strong|emphasis|delete|blockquote|code|thematicBreak)"/,
    )
    const html = [...tree.matchAll(/"type":"html","value":"((?:[^"\\]|\\.)*)"/g)].map(([, value]) => value)
    expect(new Set(html)).toEqual(new Set(['<a id=\\"doc-1\\">', '<a id=\\"doc-2\\">', '</a>']))
  })
})

describe('tables', () => {
  const [notice] = sampleIssue().documents

  it('are GFM with numbers to the right and pipes in line', () => {
    const [file] = issueFiles({ ...sampleIssue(), documents: notice ? [notice] : [] }, {})
    expect(file && markdownText(file.root)).toContain(
      [
        '| 序号     | 建设地点/乡镇 | 建设地点/村数 |  投资 | 备注                 |',
        '| -------- | ------------- | ------------: | ----: | -------------------- |',
        '| 一、北片 |               |               |       |                      |',
        '| 1        | 白石乡        |            12 |  -5.5 | 跨年\\|续建<br>分两批 |',
        '| 2        | 青禾镇        |             8 | 1,200 | =1+1                 |',
      ].join('\n'),
    )
  })

  it('are not padded where a cell is long', () => {
    const issue = sampleIssue()
    issue.documents[0]?.tables[0]?.rows.push(['长'.repeat(30), '', '', '', ''])
    expect(toMarkdown(issue)).toContain('\n| 1 | 白石乡 | 12 | -5.5 |')
  })

  it('are HTML with their merged cells where that is asked for', () => {
    expect(toMarkdown(sampleIssue(), { tableStyle: 'html' })).toContain(
      [
        '<table>',
        '<tr><th rowspan="2">序号</th><th colspan="2">建设地点</th><th rowspan="2">投资</th><th rowspan="2">备注</th></tr>',
        '<tr><th>乡镇</th><th>村数</th></tr>',
        '<tr><td colspan="5">一、北片</td></tr>',
        '<tr><td>1</td><td>白石乡</td><td>12</td><td>-5.5</td><td>跨年|续建<br>分两批</td></tr>',
        '<tr><td>2</td><td>青禾镇</td><td>8</td><td>1,200</td><td>=1+1</td></tr>',
        '</table>',
      ].join('\n'),
    )
    expect(toMarkdown(hostileIssue(), { tableStyle: 'html' })).toContain(
      '<tr><td>a|b\\</td><td>&lt;img src=x onerror=alert(1)&gt;</td></tr>',
    )
  })
})

it('encodes in an address only what it must', () => {
  expect(urlOf('001-云政发〔2024〕20号（a） b%#?().md')).toBe('001-云政发〔2024〕20号（a）%20b%25%23%3F%28%29.md')
})
