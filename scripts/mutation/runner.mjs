import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { testFiles } from './files.mjs'
import { tests } from './tests.mjs'

/**
 * A test runner for Stryker that loads modules and tests once and then calls, for each mutant, the tests that reach it, the quickest first, up
 * to one that fails. vitest would load everything anew for each mutant, which takes a hundred times as long.
 */
class InProcess {
  #durations = new Map()
  #isLoaded = false

  capabilities() {
    return { reloadEnvironment: false }
  }

  async dryRun() {
    const stryker = instrumenter()
    await this.#load()
    const results = []
    const ran = new Set()
    for (const test of tests) {
      const started = performance.now()
      const failure = await failureOf(test, ran, (id) => {
        stryker.currentTestId = id
      })
      stryker.currentTestId = undefined
      const timeSpentMs = performance.now() - started
      this.#durations.set(test.id, timeSpentMs)
      const result = { id: test.id, name: test.name, fileName: test.file, timeSpentMs }
      if (failure === null) results.push({ ...result, status: TestStatus.Success })
      else results.push({ ...result, status: TestStatus.Failed, failureMessage: failure })
    }
    mkdirSync(REPORTS, { recursive: true })
    writeFileSync(DURATIONS, JSON.stringify([...this.#durations]))
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: withBefore(stryker.mutantCoverage) }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const stryker = instrumenter()
    Object.assign(stryker, {
      hitCount: 0,
      hitLimit,
      activeMutant: mutantActivation === 'static' ? activeMutant.id : undefined,
    })
    try {
      await this.#load()
    } catch (error) {
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 }
    }
    stryker.activeMutant = activeMutant.id
    const wanted = testFilter && new Set(testFilter)
    const chosen = tests.filter(({ id }) => !wanted || wanted.has(id))
    chosen.sort((a, b) => (this.#durations.get(a.id) ?? 0) - (this.#durations.get(b.id) ?? 0))
    const ran = new Set()
    let count = 0
    for (const test of chosen) {
      count += 1
      const failure = await failureOf(test, ran)
      const limit = determineHitLimitReached(stryker.hitCount, hitLimit)
      if (limit) return limit
      if (failure !== null)
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure, nrOfTests: count }
    }
    return { status: MutantRunStatus.Survived, nrOfTests: count }
  }

  async #load() {
    if (this.#isLoaded) return
    this.#isLoaded = true
    register('./loader.mjs', import.meta.url)
    for (const file of testFiles()) {
      const from = tests.length
      await import(pathToFileURL(file).href)
      for (let i = from; i < tests.length; i += 1)
        Object.assign(tests[i], { file, id: `${file}#${i} ${tests[i].name}` })
    }
    if (existsSync(DURATIONS)) this.#durations = new Map(JSON.parse(readFileSync(DURATIONS, 'utf8')))
  }
}

const REPORTS = join(import.meta.dirname, '..', '..', 'reports', 'mutation')

/** How long each test took without a mutant, for the processes that come after. */
const DURATIONS = join(REPORTS, 'durations.json')

/** What the instrumented code and Stryker have in common. */
function instrumenter() {
  globalThis.__stryker__ ??= {}
  return globalThis.__stryker__
}

/** What runs before a suite counts for each of its tests. */
function withBefore({ static: load, perTest }) {
  for (const { id, suite } of tests)
    for (const before of suite.before) perTest[id] = { ...perTest[before.id], ...perTest[id] }
  const isTest = new Set(tests.map(({ id }) => id))
  return { static: load, perTest: Object.fromEntries(Object.entries(perTest).filter(([id]) => isTest.has(id))) }
}

/** Why a test fails, null where it does not. `ran` are the bodies that run once and have; `tell` hears whose code runs. */
async function failureOf({ id, suite, body }, ran, tell = () => {}) {
  try {
    for (const before of suite.before) {
      if (ran.has(before)) continue
      ran.add(before)
      tell(before.id)
      await before.body()
    }
    tell(id)
    await body()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
