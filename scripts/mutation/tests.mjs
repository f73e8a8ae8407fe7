import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

/**
 * Stands for vitest while mutants are run: the tests are collected once, to be called again and again. Only what the tests of
 * src/lexicon and src/document use is there; the run without a mutant fails where one needs more.
 */

/** Every test in the order of the files: its name with those of its suites, and what is to run before it. */
export const tests = []

let suite = { name: '', before: [] }

export function describe(name, body) {
  const outer = suite
  suite = { name: `${outer.name}${name} > `, before: [...outer.before] }
  body()
  suite = outer
}

export function test(name, first, second) {
  const own = suite
  tests.push({ name: own.name + name, suite: own, body: typeof first === 'function' ? first : second })
}
export const it = test

/** Has a body run once before the tests of its suite. */
export function beforeAll(body) {
  suite.before.push({ id: `before ${suite.name}`, body })
}

const argumentsOf = (row) => (Array.isArray(row) ? row : [row])
const each = (one) => (rows) => (name, body) => {
  rows.forEach((row, i) => {
    one(`${name} (${i})`, () => body(...argumentsOf(row)))
  })
}
describe.each = each(describe)
test.each = each(test)

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true })
setState({ assertionCalls: 0 }, expect)
chai.expect.extend(expect, customMatchers)
