import { parseIssues } from '../src/pipeline.ts'
import { NotTextError } from '../src/source/errors.ts'
import { GROWTHS } from './sizes.ts'

// Reads one text of GROWTHS and says how long it took: node measure.js NAME N, in a process of its own that may be stopped.
const [wanted, ...sizes] = process.argv.slice(2)
const growth = GROWTHS.find(({ name }) => name === wanted)
if (!growth) throw new Error(`no growth is called ${wanted}`)
// The code is compiled by what it meets first.
for (let i = 0; i < 3; i++) parseIssues(growth.make(200))
for (const size of sizes.map(Number)) {
  const bytes = Buffer.from(growth.make(size))
  // time of the processor, not of the clock: the machine may have other things to do
  const began = process.cpuUsage()
  read(bytes)
  const { user, system } = process.cpuUsage(began)
  const ms = (user + system) / 1000
  process.send?.({ size, bytes: bytes.length, ms, rss: process.resourceUsage().maxRSS * 1024 })
}

/** What is no text has been read when that is said. */
function read(bytes: Uint8Array): void {
  try {
    parseIssues(bytes)
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error
  }
}
