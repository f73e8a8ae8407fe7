import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CheckedFile } from '../../check/finding.ts'
import { unifiedDiff } from '../../check/fix/diff.ts'
import { mend } from '../../check/fix/safe.ts'
import { CliError, codeOf } from '../errors.ts'
import type { Input } from '../inputs/index.ts'
import { labelOf } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import type { Checked, CheckedText } from './check.ts'

/**
 * Mends what is safe to mend in one text, or shows it with `--diff`. A document that would read otherwise afterwards is left
 * as it is; nothing is written where the bytes of the text cannot be given back as they were. Gives what is found afterwards.
 */
export async function fixInput(
  session: Session,
  input: Input,
  options: Options,
  checked: Checked,
): Promise<CheckedFile[]> {
  const { source, files } = checked
  if (source === null) return files
  const findings = files.flatMap((file) => file.findings)
  const { text, edits, left } = mend(source.text, source.issues, findings, (each) => source.parse(each))
  for (const document of left) await session.note('validate.fix-differs', { path: labelOf(session, input), document })
  if (edits.length === 0) return files
  if (options.diff) {
    await session.out.write(unifiedDiff(labelOf(session, input), source.text, text))
    return files
  }
  const bytes = await encoded(source, text)
  if (bytes === null) {
    await session.error('validate.fix-bytes', { path: labelOf(session, input) })
    return files
  }
  if (input.path === null) throw new CliError('usage.fix-stdin')
  await replaceFile(resolve(session.io.cwd, input.path), input.path, bytes)
  await session.note('validate.fixed', { path: labelOf(session, input), count: edits.length })
  return [source.recheck(text)]
}

/** The mended text in the encoding of the file; null where the bytes of the text as it is would not come out the same. */
async function encoded({ bytes, text, detection }: CheckedText, fresh: string): Promise<Uint8Array | null> {
  const { encodeText } = await import('../../source/encode.ts')
  const encode = (each: string): Uint8Array => encodeText(each, detection.encoding, detection.bom)
  return Buffer.from(encode(text)).equals(bytes) ? encode(fresh) : null
}

/** Puts new bytes in the place of a file at one stroke, keeping its mode. A link stands for its file. */
async function replaceFile(path: string, name: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await realpath(path)
    const temporary = `${target}.gongbao-${process.pid}.tmp`
    const { mode } = await stat(target)
    try {
      await writeFile(temporary, bytes, { mode, flag: 'wx' })
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  } catch (error) {
    throw new CliError('error.write', { path: name, reason: codeOf(error) ?? String(error) })
  }
}
