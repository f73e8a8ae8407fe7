import type { Lang } from '../messages/index.ts'
import type { Rule, RuleGroup, Words } from './rule.ts'

/** What the rules are about, in the order of the pages. */
export const GROUPS: Readonly<Record<RuleGroup, Words>> = {
  contents: { zh: '目录', en: 'contents list' },
  number: { zh: '发文字号', en: 'document number' },
  title: { zh: '标题', en: 'title' },
  addressee: { zh: '主送机关', en: 'addressee' },
  date: { zh: '日期', en: 'date' },
  signatory: { zh: '署名', en: 'signature' },
  attachment: { zh: '附件', en: 'attachments' },
  heading: { zh: '层次序数', en: 'headings' },
  typography: { zh: '标点与版式', en: 'typography' },
  character: { zh: '字符', en: 'characters' },
  table: { zh: '表格', en: 'tables' },
  reference: { zh: '引用', en: 'references' },
  imprint: { zh: '版权信息', en: 'imprint' },
  encoding: { zh: '编码', en: 'encoding' },
  privacy: { zh: '个人信息', en: 'privacy' },
  input: { zh: '输入', en: 'input' },
}
export const SEVERITIES = { error: '错误 error', warning: '警告 warning', info: '提示 info' } as const

/** The address of the page of a rule, where the pages are published: `https://example.org/rules/{rule}.md` with the id put in. */
export const pageAddress = (template: string, id: string): string => template.replaceAll('{rule}', id)

/** What prints the page of a rule. */
export const pageCommand = (id: string): string => `gongbao rules ${id}`

/** The page of a rule in Markdown, in both languages: what, why, an example, how it is mended, how it is configured. */
export function rulePage({ id, group, severity, description, rationale, example, fix }: Rule): string {
  return `# ${id}

${description.zh}

${description.en}

| 类别 Group | 默认程度 Default severity | \`--fix\` |
| --- | --- | --- |
| ${GROUPS[group].zh} · ${GROUPS[group].en} | ${SEVERITIES[severity]} | ${fix === undefined ? '—' : `${fix.zh} ${fix.en}`} |

## 理由 Rationale

${rationale.zh}

${rationale.en}

## 示例 Example

不合 wrong:

\`\`\`text
${shown(example.bad)}
\`\`\`

合 right:

\`\`\`text
${shown(example.good)}
\`\`\`

## 配置 Configuration

\`\`\`json
{ "rules": { "${id}": "${severity === 'error' ? 'warning' : 'error'}" } }
\`\`\`

\`"off"\` 关闭本规则 turns it off; \`gongbao validate --no-rule ${id}\` 只此一次不用 leaves it out once.
`
}

const HEADS = {
  zh: { bad: '不合：', good: '合：' },
  en: { bad: 'Wrong:', good: 'Right:' },
} as const

/** What the page says, in one language and in short, as plain text and as Markdown. */
export function ruleHelp({ description, rationale, example }: Rule, lang: Lang): { text: string; markdown: string } {
  const heads = HEADS[lang]
  const [bad, good] = [shown(example.bad), shown(example.good)]
  const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``
  const parts = (quote: (text: string) => string): string =>
    [description[lang], rationale[lang], heads.bad, quote(bad), heads.good, quote(good)].join('\n\n')
  return { text: parts((text) => text), markdown: parts(block) }
}

/** Tabs and what cannot be seen, as words. */
const shown = (text: string): string =>
  text
    .replaceAll('\t', ' → ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\ue000-\uf8ff\ufffd]/gu, (char) => {
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return `[U+${code}]`
    })
