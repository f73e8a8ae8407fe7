import type { CheckedFile, Finding } from '../finding.ts'
import { isAtLeast, nameOf, type Report, type Reporter, startOf } from './report.ts'

/** One suite an input, one case a document and one for the issue as a whole; a failure for each finding that makes the run fail. */
export const junit: Reporter = (report) => {
  const suites = report.files.map((file) => suite(file, report))
  const sum = (key: 'tests' | 'failures'): number => suites.reduce((total, each) => total + each[key], 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="gongbao validate" tests="${sum('tests')}" failures="${sum('failures')}">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(
  { path, documents, findings }: CheckedFile,
  report: Report,
): { lines: string[]; tests: number; failures: number } {
  const known = new Set(documents.map(({ id }) => id))
  const isGrave = ({ severity }: Finding): boolean => isAtLeast(severity, report.failOn)
  const cases = [
    { name: 'issue', own: findings.filter(({ document }) => document === null || !known.has(document)) },
    ...documents.map(({ id, title }) => ({
      name: title === null ? id : `${id} ${title}`,
      own: findings.filter(({ document }) => document === id),
    })),
  ]
  const failures = findings.filter(isGrave).length
  const lines = cases.flatMap(({ name, own }) => testcase(nameOf(path), name, own, isGrave))
  return {
    tests: cases.length,
    failures,
    lines: [
      `  <testsuite name="${escaped(nameOf(path))}" tests="${cases.length}" failures="${failures}">`,
      ...lines,
      '  </testsuite>',
    ],
  }
}

function testcase(
  file: string,
  name: string,
  own: readonly Finding[],
  isGrave: (finding: Finding) => boolean,
): string[] {
  const head = `    <testcase classname="${escaped(file)}" name="${escaped(name)}"`
  if (own.length === 0) return [`${head}/>`]
  const grave = own.filter(isGrave)
  const others = own.filter((finding) => !isGrave(finding))
  return [
    `${head}>`,
    ...grave.map(
      (finding) =>
        `      <failure type="${escaped(finding.rule)}" message="${escaped(finding.message)}">${escaped(lineOf(finding))}</failure>`,
    ),
    ...(others.length === 0 ? [] : [`      <system-out>${escaped(others.map(lineOf).join('\n'))}</system-out>`]),
    '    </testcase>',
  ]
}

function lineOf(finding: Finding): string {
  const { line, column } = startOf(finding)
  return `${nameOf(finding.path)}:${line}:${column}: ${finding.severity}: ${finding.message} (${finding.rule})`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0, which knows no control characters, no half surrogates and neither U+FFFE nor U+FFFF. */
const escaped = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/gu, (char) => ENTITIES[char] as string)
    .replace(/[\t\n\r]/gu, (char) => `&#${char.charCodeAt(0)};`)
