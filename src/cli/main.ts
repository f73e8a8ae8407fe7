import { CliError, EXIT, Interrupted, isSystemError, OutputClosed } from './errors.ts'
import { languageOf } from './locale.ts'
import { Session } from './session.ts'
import type { Io } from './streams.ts'
import { versionLine } from './version.ts'

/** Runs the command line and gives its exit code. It never throws and never ends the process. */
export async function main(io: Io): Promise<number> {
  const session = new Session(io, languageOf(io.argv, io.env))
  try {
    // Answered before anything else is loaded: tools ask for it at every start.
    if (io.argv.length === 1 && (io.argv[0] === '--version' || io.argv[0] === '-V')) {
      await session.out.write(versionLine())
      return EXIT.done
    }
    const { run } = await import('./program.ts')
    return await run(session)
  } catch (error) {
    return await tell(error, session)
  }
}

async function tell(error: unknown, session: Session): Promise<number> {
  if (error instanceof OutputClosed) return EXIT.done
  if (error instanceof Interrupted || session.io.signal.aborted) return EXIT.interrupted
  if (error instanceof CliError) await session.error(error.key, error.values)
  else if (isSystemError(error)) await session.error('error.system', { path: error.path ?? null, reason: error.code })
  else await session.fault(error)
  return EXIT.failure
}
