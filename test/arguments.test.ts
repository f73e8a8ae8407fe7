import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/**
 * A call takes some 120,000 arguments and not one more: `list.push(...other)` and `Math.max(...list)` fail where a text has made the
 * list longer. Every call that spreads a list is listed here, with what keeps that list short.
 */
const SHORT: Record<string, Record<string, string>> = {
  'check/privacy.ts': { 'found.push(...readRun(run, index))': 'numbers in a run of at most 45 characters' },
  'cli/commands/explain.ts': {
    'rows.push(': 'what speaks for and against one line',
  },
  'cli/help.ts': {
    'Math.max(...parts.flatMap(([, rows]) => rows.map(([term]) => term.length)))': 'options of a command',
  },
  'corrections/blocks.ts': {
    'drafts.splice(at, count, ...fresh)': 'one block or the two that it is cut into',
    'document.blocks.splice(': 'one block or the two that it is cut into',
  },
  'document/fields/origins.ts': {
    "put('number', document.fieldPositions['number'] ?? titleAt, ...numberEvidence(sources))": 'a few reasons',
    "put('title', at, ...titleEvidence(sources))": 'a few reasons',
  },
  'document/fields/validity.ts': {
    'Math.min(...places.map((said) => said.at))': 'two places',
    'Math.max(...places.map((said) => said.to))': 'two places',
  },
  'document/tables/alignedColumns.ts': { 'Math.min(...under)': 'columns in a line of at most 1000 characters' },
  'document/tables/flatten.ts': {
    'path.push(...(below[0] !== undefined && cellKey(below[0]) === cellKey(own) ? below : [own, ...below]))':
      'header rows',
    'path.push(cellOf(header, r, label), ...below)': 'header rows',
    'path.push(...below)': 'header rows',
  },
  'document/tables/header.ts': {
    'Math.max(1, ...part.spans.filter((span) => span.row === 0).map((span) => span.rows))': 'columns of a table',
  },
  'issue/contents/columns.ts': { 'Math.min(...found.slice(0, 1000))': 'cut' },
  'issue/imprint/labels.ts': {
    'Math.max(...[...KEY_OF.keys()].map((word) => word.length))': 'words of a list of ours',
  },
  'issue/reconcile.ts': {
    'diagnostics.push(...placing(document, entry, this.#match.numbered))': 'a finding a field',
    'diagnostics.push(...inspect(document))': 'a finding a field',
  },
  'lexicon/cardLabel.ts': {
    'Math.max(...[...LABELS].map((label) => label.length))': 'words of a list of ours',
  },
  'output/markdown/blocks.ts': {
    'nodes.push(...(id === null ? [node] : anchored(id, [node])))': 'a heading and its anchor',
  },
}

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  // the page runs in a browser, over what it shows at a time
  .filter((path) => path.endsWith('.ts') && !path.startsWith('review/page/'))
  .sort()

/** The first lines of the calls of a file that spread a list into their arguments. */
function spreads(file: string): string[] {
  const found: string[] = []
  const parsed = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ES2023, true)
  const visit = (node: ts.Node): void => {
    const given = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.arguments : undefined
    if (given?.some(ts.isSpreadElement)) found.push(node.getText(parsed).split('\n')[0] as string)
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

describe('calls that spread a list into their arguments', () => {
  it('spread only what is short', () => {
    const found = Object.fromEntries(
      files.map((file) => [file, [...new Set(spreads(file))]]).filter(([, all]) => all?.length),
    )
    // what excuses nothing is struck off
    expect(found).toEqual(Object.fromEntries(Object.entries(SHORT).map(([file, calls]) => [file, Object.keys(calls)])))
  })
})
