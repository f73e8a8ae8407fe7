import type { Lang } from '../../messages/index.ts'
import type { Position, Severity } from '../../tree/index.ts'
import type { Finding } from '../finding.ts'
import { ruleHelp } from '../page.ts'
import { rules } from '../registry.ts'
import type { Rule } from '../rule.ts'
import { type Reporter, startOf } from './report.ts'
import { uriOf } from './uri.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0: one run; columns count UTF-16 code units, addresses are relative and percent-encoded. */
export const sarif: Reporter = ({ files, version, lang, pageOf }) => {
  const indexes = new Map(rules.map(({ id }, i) => [id, i]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gongbao',
            version,
            rules: rules.map((rule) => ruleOf(rule, lang, pageOf(rule.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: [...new Set(files.map(({ path }) => uriOf(path)))].map((uri) => ({ location: { uri } })),
        results: files.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, indexes))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** A rule with its page in it; its address as well, where it has one: SARIF takes absolute addresses only. */
function ruleOf(rule: Rule, lang: Lang, helpUri: string | null): object {
  const { id, group, severity, description, rationale } = rule
  return {
    id,
    shortDescription: { text: description[lang] },
    fullDescription: { text: rationale[lang] },
    help: ruleHelp(rule, lang),
    ...(helpUri === null ? {} : { helpUri }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group] },
  }
}

function resultOf(finding: Finding, indexes: ReadonlyMap<string, number>): object {
  const { rule, severity, message, path, position, document, actual, expected, excerpt, fingerprint } = finding
  const ruleIndex = indexes.get(rule)
  const artifactLocation = { uri: uriOf(path) }
  const { line, column } = startOf(finding)
  const region =
    position === null
      ? { startLine: line, startColumn: column }
      : {
          ...regionOf(position),
          ...(excerpt === null ? {} : { snippet: { text: excerpt.text.slice(excerpt.from, excerpt.to) } }),
        }
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'gongbaoContent/v1': fingerprint },
    properties: { document, actual, expected },
    ...fixOf(finding, artifactLocation),
  }
}

const regionOf = ({ start, end }: Position): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
})

function fixOf({ edits, message }: Finding, artifactLocation: object): object {
  if (edits.length === 0) return {}
  const replacements = edits.map(({ from, to, text }) => ({
    deletedRegion: { charOffset: from, charLength: to - from },
    insertedContent: { text },
  }))
  return { fixes: [{ description: { text: message }, artifactChanges: [{ artifactLocation, replacements }] }] }
}
