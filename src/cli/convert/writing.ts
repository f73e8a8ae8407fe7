import { CliError, codeOf, Interrupted, isSystemError, OutputClosed } from '../errors.ts'

const OUTPUT_ERRORS = { exists: 'error.exists', outside: 'error.outside', 'not-a-file': 'error.not-file' } as const

/** Does what writes to a path; what fails is told as a fault of that path, not of the text that is being read. */
export async function writing<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CliError || error instanceof OutputClosed || error instanceof Interrupted) throw error
    const code = codeOf(error)
    if ((error as Error).name === 'OutputError' && code !== null && Object.hasOwn(OUTPUT_ERRORS, code)) {
      throw new CliError(OUTPUT_ERRORS[code as keyof typeof OUTPUT_ERRORS], { path })
    }
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new CliError('error.not-folder', { path })
    if (isSystemError(error)) throw new CliError('error.write', { path, reason: error.code })
    throw error
  }
}
