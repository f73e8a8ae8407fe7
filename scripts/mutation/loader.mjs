import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** Hooks by which Node loads the TypeScript of a sandbox, with tests.mjs in the place of vitest. */
const TESTS = new URL('./tests.mjs', import.meta.url).href
const CACHE = join(import.meta.dirname, '..', '..', 'reports', 'mutation', 'transpiled')
const OPTIONS = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
}

export function resolve(specifier, context, next) {
  return specifier === 'vitest' ? { url: TESTS, shortCircuit: true } : next(specifier, context)
}

export function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  return { format: 'module', source: transpiled(readFileSync(fileURLToPath(url), 'utf8')), shortCircuit: true }
}

/** What has been transpiled once is kept, for the processes that come after. */
function transpiled(source) {
  const kept = join(CACHE, createHash('sha256').update(source).digest('hex'))
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const { outputText } = ts.transpileModule(source, { compilerOptions: OPTIONS })
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(kept, outputText)
  return outputText
}
