import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueFiles } from '../../../src/output/markdown/issue.ts'
import { markdownText } from '../../../src/output/markdown/stringify.ts'
import type { GazetteDocument, Issue } from '../../../src/tree/index.ts'
import { anyDocument, anyText, asUtf8 } from '../arbitrary.ts'
import { block, document, hostileIssue, sampleIssue, table } from '../sample.ts'
import { depthless, expected } from './expected.ts'
import { seen } from './read.ts'

const issueOf = (one: GazetteDocument): Issue => ({ ...hostileIssue(), documents: [one] })

const markdownOf = (one: GazetteDocument): string => {
  const [file] = issueFiles(issueOf(one), {})
  return asUtf8(file === undefined ? '' : markdownText(file.root))
}

function readsBack(one: GazetteDocument): void {
  expect(depthless(seen(markdownOf(one)))).toEqual(expected(one))
}

describe('Markdown reads back', () => {
  it('of the samples', () => {
    for (const { documents } of [sampleIssue(), hostileIssue()]) for (const one of documents) readsBack(one)
  })

  it.each([
    '1. 总则',
    '1.总则',
    '12) 款',
    '1234567890. 十位数',
    '- 款',
    '-款',
    '+ 款',
    '* 注',
    '*注',
    '# 号',
    '#号',
    '####### 七',
    '> 引',
    '>引',
    '---',
    '***',
    '___',
    '- - -',
    '* * *',
    '===',
    '=',
    '--',
    '```',
    '```js',
    '~~~',
    '~~~~ 码',
    '[1]: http://a.cn',
    '[^1]: 注',
    '[附件]',
    '[附件](另发)',
    '[甲][乙]',
    '[ ] 待办',
    '[x] 已办',
    '![图](a.png)',
    '<http://a.cn>',
    '<b>粗</b>',
    '<!-- 注 -->',
    '<?php',
    '<5吨',
    '<gs@a.cn>',
    '&lt;',
    '&#20113;',
    '&',
    '&nbsp',
    'A&B;',
    '*甲*',
    '3*5*7',
    '**甲**',
    '_甲_',
    'a_b_c',
    '____年____月',
    '：____；',
    '：____；：____；',
    '__甲__',
    '~甲~',
    '~~甲~~',
    '~~~甲~~~',
    '100~200',
    '100~200，300~400',
    '`码`',
    '``码`',
    '`',
    '\\',
    '\\\\',
    '路径C:\\目录\\',
    '\\*甲\\*',
    '甲\\',
    '| a | b |',
    '| --- | --- |',
    ':--',
    'http://www.example.gov.cn/a_b_c?x=1&y=2*3',
    '见http://www.example.gov.cn，联系',
    '见www.example.gov.cn/通知。',
    'www.',
    'http://',
    'https://例子.cn/甲_乙_丙*丁*',
    'HTTP://A.CN',
    '邮箱gs@example.gov.cn。',
    'a_b_c@example.com',
    '@@@@',
    'a@b',
    'a@b@c.cn',
    '！[甲](乙)',
    '甲!www.a.cn',
    '甲]www.a.cn(乙)',
    '甲\\www.a.cn',
    '甲_www.a.cn_乙',
    '~www.a.cn~',
    '标题 #',
    '标题 \\#',
    '标题#',
    '#',
    '######',
    '\u3000\u3000首行',
    '\ufeff首',
    '甲\u00a0',
    '一\n二',
    '一\n\n二',
    '一\n= \n二',
    '一\n---\n二',
    '一\n-\n二',
    '一|二\n---|---\n三|四',
    '一\n1. 二',
    '一\n# 二',
    '一\n[1]: 二',
    '一\\\n二',
    '一\u2028二',
    '\u0000\u0001\u001b[31m',
    '+ ',
    '甲\t乙',
    '$x$',
    ':::甲',
    '甲  ',
    '[甲\n乙]: 丙',
    '<div>\n\n甲',
    '（一）〔2024〕“甲”——……',
  ])('%j as a paragraph, heading, list item and cell', (text) => {
    readsBack(
      document({
        id: 'x',
        blocks: [
          block('paragraph', text),
          block('heading', text, { depth: 1, label: null }),
          block('listItem', text),
          block('listItem', text),
          block('attachment', text),
          { type: 'table', table: 0, position: block('paragraph', '').position },
          block('paragraph', `甲${text}`),
          block('paragraph', `${text}乙`),
          block('paragraph', `${text} ${text}`),
        ],
        tables: [
          table(
            [text, `甲${text}乙`],
            [
              [text, ''],
              ['', `${text}${text}`],
            ],
          ),
        ],
      }),
    )
  })

  it('of any document', () => {
    fc.assert(fc.property(anyDocument, readsBack), { numRuns: 300 })
  })

  it('of any text next to an address', () => {
    const address = fc.constantFrom('www.a.cn', 'http://a.cn/b', 'x@a.cn', '云政发〔2024〕3号')
    fc.assert(
      fc.property(fc.tuple(anyText, address, anyText, address, anyText), (parts) => {
        const text = `甲${parts.join('')}乙`
        readsBack(
          document({ id: 'x', blocks: [block('paragraph', text), block('heading', text, { depth: 2, label: null })] }),
        )
      }),
      { numRuns: 300 },
    )
  })
})
