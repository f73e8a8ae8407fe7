// The rule pages, their table and their part of the configuration schema, from the registry.
// `UPDATE=1 npx vitest run test/check/docs.test.ts` writes them; without it the test fails where they differ.
import type { Rule, RuleGroup } from '../../src/check/rule.ts'

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  contents: '目录 · contents list',
  number: '发文字号 · document number',
  title: '标题 · title',
  addressee: '主送机关 · addressee',
  date: '日期 · date',
  signatory: '署名 · signature',
  attachment: '附件 · attachments',
  heading: '层次序数 · headings',
  typography: '标点与版式 · typography',
  character: '字符 · characters',
  table: '表格 · tables',
  reference: '引用 · references',
  imprint: '版权信息 · imprint',
  encoding: '编码 · encoding',
  privacy: '个人信息 · privacy',
  input: '输入 · input',
}
const SEVERITIES = { error: '错误 error', warning: '警告 warning', info: '提示 info' } as const
const NOTE = '<!-- Generated from src/check/rules by `UPDATE=1 npx vitest run test/check/docs.test.ts`. -->'

/** The page of a rule: what, why, an example, how it is mended, how it is configured. */
export function rulePageText(rule: Rule): string {
  const { id, group, severity, description, rationale, example, fix } = rule
  return `${NOTE}

# ${id}

${description.zh}

${description.en}

| 类别 Group | 默认程度 Default severity | \`--fix\` |
| --- | --- | --- |
| ${GROUPS[group]} | ${SEVERITIES[severity]} | ${fix === undefined ? '—' : `${fix.zh} ${fix.en}`} |

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

/** Tabs and what cannot be seen, as words. */
const shown = (text: string): string =>
  text
    .replaceAll('\t', ' → ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\ue000-\uf8ff\ufffd]/gu, (char) => {
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return `[U+${code}]`
    })

/** The table of all rules; links lead from `folder` to the pages. */
export function ruleTable(rules: readonly Rule[], folder: string): string {
  const rows = rules.map(
    ({ id, severity, description, fix }) =>
      `| [${id}](${folder}${id}.md) | ${severity} | ${fix === undefined ? '' : '✓'} | ${description.zh} ${description.en} |`,
  )
  return ['| 规则 Rule | 程度 Severity | --fix | 要求 What it asks for |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

/** `docs/rules/README.md`: the rules by what they are about. */
export function indexText(rules: readonly Rule[]): string {
  const groups = (Object.keys(GROUPS) as RuleGroup[]).map((group) => ({
    group,
    own: rules.filter((rule) => rule.group === group),
  }))
  const sections = groups.map(({ group, own }) => `## ${GROUPS[group]}\n\n${ruleTable(own, '')}\n`)
  return `${NOTE}\n\n# gongbao validate：规则 rules\n\n${sections.join('\n')}`
}

const BEGIN = '<!-- rules:begin -->'
const END = '<!-- rules:end -->'

/** A text (README.md) with the table between its marks renewed; as it is where it has none. */
export function withTable(text: string, rules: readonly Rule[]): string {
  const from = text.indexOf(BEGIN)
  const to = text.indexOf(END)
  if (from < 0 || to < from) return text
  return `${text.slice(0, from + BEGIN.length)}\n${ruleTable(rules, 'docs/rules/')}\n${text.slice(to)}`
}

/** The properties of `rules` in schemas/config.schema.json. */
export function ruleProperties(rules: readonly Rule[]): Record<string, object> {
  return Object.fromEntries(
    rules.map(({ id, severity, description }) => [
      id,
      {
        enum: ['error', 'warning', 'info', 'off'],
        default: severity,
        description: description.en,
        'x-description-zh': description.zh,
        examples: ['off'],
      },
    ]),
  )
}
