// The rule pages, their table and their part of the configuration schema, from the registry.
// `UPDATE=1 npx vitest run test/check/docs.test.ts` writes them; without it the test fails where they differ.
import { GROUPS, rulePage } from '../../src/check/page.ts'
import type { Rule, RuleGroup } from '../../src/check/rule.ts'

const NOTE = '<!-- Generated from src/check/rules by `UPDATE=1 npx vitest run test/check/docs.test.ts`. -->'

/** `docs/rules/ID.md`: the page of a rule, as `gongbao rules ID` prints it. */
export const rulePageText = (rule: Rule): string => `${NOTE}\n\n${rulePage(rule)}`

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
  const sections = groups.map(
    ({ group, own }) => `## ${GROUPS[group].zh} · ${GROUPS[group].en}\n\n${ruleTable(own, '')}\n`,
  )
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
