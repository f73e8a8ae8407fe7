import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'
import { afterAll, describe, expect, it, vi } from 'vitest'

/**
 * No regular expression may take more than linear time: a line may be 50 MB. Every literal under src/ is analysed, and every
 * expression that is put together when its module is loaded; what else is put together is listed here by hand.
 */
const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
  .sort()

interface Expression {
  source: string
  flags: string
}

/** Expressions that the analysis cannot show to be linear, by their file, and why they are: mostly that what they read is short. */
const BOUNDED: Record<string, { source: string; because: string }[]> = {
  'issue/contents/columns.ts': [
    {
      source: '(?: {4,}|\\u3000{2,}|\\s*\\t\\s*)(?=\\S)',
      because: 'lines of more than 400 characters are not looked at',
    },
  ],
  'issue/contents/pageEnd.ts': [
    {
      source: '\\d+(?: \\d{1,3}){0,3}(?=\\s{0,20}$)|\\d+|[〇○零一二三四五六七八九十百]+',
      because: 'where the first way fails the second takes the same digits, so no digit is begun at twice',
    },
  ],
  'issue/segment/printedList.ts': [
    {
      source: '[.…．·•—\\-_／/]{1,}\\s*\\d{1,4}$|[.…．·•—\\-_]{2,}.*$|[（(]\\d{1,4}[）)]$|\\d{1,4}$',
      because: 'lines of more than 200 characters are not looked at',
    },
  ],
  'issue/segment/titleEnd.ts': [
    {
      source:
        '(?:…|[.．·•]{3,}|[—-]{4,}|[／/])[\\s（(]{0,8}[\\d０-９lIOo|]{1,4}[\\s）)]{0,4}$|[.…．·•]{4,}$|[〕\\]］）)]\\s?第?\\d{1,4}\\s?号\\s?[）)]?[\\s.…·—-]{0,20}[\\d０-９lIOo|]{0,4}$',
      because: 'lines of more than 160 characters are not looked at',
    },
  ],
}

/** What is put together while the program runs, and from what. */
const LATE: Record<string, string> = {
  'check/adopted.ts': 'patterns of the configuration, which the user trusts',
  'cli/config/validate.ts': 'patterns of the configuration, which the user trusts',
  'lexicon/numberForms.ts': 'patterns of the configuration, held against lines of at most 80 characters',
  'document/tables/htmlGrid.ts':
    'the attribute names colspan and rowspan, with quantifiers of a fixed length but for spaces in a tag of at most 2000 characters',
}

function literalsIn(file: string): Expression[] {
  const found: Expression[] = []
  const parsed = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ES2023, true)
  const visit = (node: ts.Node): void => {
    const match = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/([a-z]*)$/su.exec(node.text) : null
    if (match) found.push({ source: match[1] as string, flags: match[2] as string })
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

/** Why an expression may take more than linear time; empty where it cannot. */
function doubts({ source, flags }: Expression): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } })
  return reports.map((report) => `${report.type}${report.exponential ? ', exponential' : ''}: /${source}/${flags}`)
}

describe('expressions as they are written', () => {
  it.each(files)('%s', (file) => {
    const allowed = new Set(BOUNDED[file]?.map(({ source }) => source))
    const written = literalsIn(file)
    expect(written.filter(({ source }) => !allowed.has(source)).flatMap(doubts)).toEqual([])
    // an exception that excuses nothing is struck off
    for (const source of allowed) expect(written.map((literal) => literal.source)).toContain(source)
  })
})

/** Without what the libraries put together that are loaded on the way: their expressions hold no Chinese and are not ours to mend. */
function ours(made: readonly Expression[]): Expression[] {
  return made.filter(({ source }) => /[\p{Script=Han}（）：，。]|\\u3000/u.test(source))
}

describe('expressions that are put together', () => {
  const made: Expression[] = []
  const Plain = RegExp
  const note = <T extends RegExp>(expression: T): T => {
    made.push({ source: expression.source, flags: expression.flags })
    return expression
  }
  const Recorded = new Proxy(Plain, {
    construct: (_target, [pattern, flags]) => note(new Plain(pattern, flags)),
    apply: (_target, _this, [pattern, flags]) => note(Plain(pattern, flags)),
  })

  afterAll(() => {
    vi.unstubAllGlobals()
  })

  it('are linear', { timeout: 120_000 }, async () => {
    vi.stubGlobal('RegExp', Recorded)
    for (const file of files) {
      // what runs in a browser or as a process of its own is no module to load here
      if (!/^(?:document|issue|lexicon|source|check|output)\//u.test(file)) continue
      await import(join(src, file))
    }
    expect(made.length).toBeGreaterThan(20)
    expect(ours(made).flatMap(doubts)).toEqual([])
  })

  it('are put together when the module is loaded, or listed', () => {
    const late = files.filter((file) => {
      const parsed = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ES2023, true)
      const isLate = (node: ts.Node, inFunction: boolean): boolean => {
        if (inFunction && ts.isNewExpression(node) && node.expression.getText(parsed) === 'RegExp') return true
        const inside = inFunction || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)
        return ts.forEachChild(node, (child) => isLate(child, inside) || undefined) === true
      }
      return isLate(parsed, false)
    })
    expect(late.filter((file) => !(file in LATE))).toEqual([])
  })
})
