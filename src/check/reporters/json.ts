import { ruleOf } from '../registry.ts'
import { contentOf } from '../suppressions.ts'
import { countFindings, type Reporter } from './report.ts'

/** Everything that is known of each finding; `content` is what a suppression names, `page` the rule's page in the package. */
export const json: Reporter = ({ files, version }) => {
  const value = {
    gongbao: version,
    summary: { files: files.length, ...countFindings(files) },
    files: files.map(({ path, documents, findings }) => ({
      path,
      documents: documents.length,
      findings: findings.map(({ excerpt: _, edits, ...finding }) => ({
        ...finding,
        page: ruleOf(finding.rule) === undefined ? null : `docs/rules/${finding.rule}.md`,
        content: contentOf({ ...finding, excerpt: _, edits }),
        fixable: edits.length > 0,
      })),
    })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
