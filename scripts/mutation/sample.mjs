import { createHash } from 'node:crypto'
import { dirname, relative } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * Plugins for Stryker that take a part of all mutants by chance: each place in the code (file, lines, columns) is drawn or not by a
 * hash of itself and the seed, so that a seed draws the same places every time. MUTATION_SAMPLE=N draws one place in N;
 * MUTATION_SEED (a number, 1) draws others.
 */
const ROOT = dirname(dirname(import.meta.dirname))

/** How many places there are to each one that is drawn; null: all are taken. */
export const oneIn = process.env['MUTATION_SAMPLE'] ? Number(process.env['MUTATION_SAMPLE']) : null
const seed = process.env['MUTATION_SEED'] ?? '1'

/** Whether the place from `start` to `end` of `file` is drawn. Lines and columns from 0. */
function isDrawn(file, start, end) {
  return hashOf(file, start, end).readUInt32BE() % oneIn === 0
}

function hashOf(file, start, end) {
  const place = `${seed} ${relative(ROOT, file)} ${start.line}:${start.column} ${end.line}:${end.column}`
  return createHash('sha256').update(place).digest()
}

/** Leaves code as it is in which nothing is drawn: what is to run then runs almost as fast as ever. What holds a drawn place stays in. */
class Undrawn {
  shouldIgnore(path) {
    const { file } = path.hub
    const drawn = (node) =>
      node.loc &&
      isDrawn(
        file.opts.filename,
        { ...node.loc.start, line: node.loc.start.line - 1 },
        { ...node.loc.end, line: node.loc.end.line - 1 },
      )
    if (drawn(path.node)) return undefined
    let within = false
    path.traverse({
      enter(inner) {
        if (!drawn(inner.node)) return
        within = true
        inner.stop()
      },
    })
    return within ? undefined : 'not drawn'
  }
}

/** Takes out what was let through only because something drawn stands within it. The report counts these as errors, outside the score. */
class Drawn {
  async init() {}
  async check(mutants) {
    const of = ({ fileName, location }) =>
      isDrawn(fileName, location.start, location.end)
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not drawn' }
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, of(mutant)]))
  }
  /** In an order by chance, so that what a run that is stopped has tried says something of all files. */
  async group(mutants) {
    const groups = Array.from({ length: 256 }, () => [])
    for (const { id, fileName, location } of mutants)
      groups[hashOf(fileName, location.start, location.end).at(-1)].push(id)
    return groups.filter((group) => group.length > 0)
  }
}

/**
 * Prints the share of the mutants run that a test noticed, and how far the share of all may be from it, 19 times in 20. The mutants of one
 * place stand or fall together, so places are counted for that, not mutants.
 */
class Estimate {
  onMutationTestReportReady({ files }, { systemUnderTestMetrics: { metrics } }) {
    const { killed, timeout, survived, noCoverage, totalDetected, totalValid } = metrics
    const share = totalDetected / totalValid
    const offPerPlace = new Map()
    for (const [name, { mutants }] of Object.entries(files))
      for (const { status, location } of mutants) {
        if (!COUNTED.has(status)) continue
        const place = `${name} ${JSON.stringify(location)}`
        const isNoticed = status === 'Killed' || status === 'Timeout'
        offPerPlace.set(place, (offPerPlace.get(place) ?? 0) + (isNoticed ? 1 : 0) - share)
      }
    const squares = [...offPerPlace.values()].reduce((sum, off) => sum + off * off, 0)
    const percent = (part) => `${(100 * part).toFixed(1)} %`
    console.log(
      `Seed ${seed}, one place in ${oneIn}: ${totalValid} mutants in ${offPerPlace.size} places, ${killed} killed, ${timeout} timed out, ` +
        `${survived} survived, ${noCoverage} without coverage: ${percent(share)} noticed, give or take ` +
        `${percent((1.96 * Math.sqrt(squares)) / totalValid)}`,
    )
  }
}

const COUNTED = new Set(['Killed', 'Timeout', 'Survived', 'NoCoverage'])

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Ignore, 'sample', Undrawn),
  declareClassPlugin(PluginKind.Checker, 'sample', Drawn),
  declareClassPlugin(PluginKind.Reporter, 'sample', Estimate),
]
