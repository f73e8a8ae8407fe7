import { resolve } from 'node:path'
import type { CheckedFile } from '../../check/finding.ts'
import { type ReporterTarget, reporters } from '../../check/reporters/index.ts'
import { countFindings, isAtLeast, type Report } from '../../check/reporters/report.ts'
import { openFile } from '../../output/files.ts'
import { version } from '../../version.ts'
import { CliError, codeOf, EXIT } from '../errors.ts'
import { eachInput } from '../read.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'
import { checkInput } from '../validate/check.ts'
import { fixInput } from '../validate/fix.ts'
import { sinceBaseline, suppress } from '../validate/known.ts'
import { type Settings, settingsOf } from '../validate/settings.ts'

/** `gongbao validate`: holds the rules against texts and reports what is found. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const settings = settingsOf(options)
  const checked: CheckedFile[] = []
  const code = await eachInput(session, args, options, async (input) => {
    const found = await checkInput(session, input, options, settings.selection)
    const left = options.fix || options.diff ? await fixInput(session, input, options, found) : found.files
    for (const file of left) checked.push(file)
    return EXIT.done
  })
  const standing = await suppress(session, options, checked)
  const files = await sinceBaseline(session, options, { files: standing, whole: code !== EXIT.failure })
  // With --diff alone stdout is the patch, which a report would spoil.
  const targets = options.diff && options.reporter === undefined ? [] : settings.targets
  for (const target of targets) await report(session, target, { files, settings })
  return Math.max(code, fails(files, settings) ? EXIT.findings : EXIT.done)
}

async function report(
  session: Session,
  { name, file }: ReporterTarget,
  { files, settings }: { files: readonly CheckedFile[]; settings: Settings },
): Promise<void> {
  const plain: Report['paint'] = (_, text) => text
  const text = reporters[name]({
    files,
    lang: session.lang,
    version,
    failOn: settings.failOn,
    pageOf: settings.selection.pageOf,
    paint: file === null ? session.paint('stdout') : plain,
  })
  if (file === null) return await session.out.write(text)
  try {
    const out = await openFile(resolve(session.io.cwd, file), { force: true })
    await out.write(text)
    await out.close()
  } catch (error) {
    throw new CliError('error.write', { path: file, reason: codeOf(error) ?? String(error) })
  }
}

function fails(files: readonly CheckedFile[], { failOn, maxWarnings }: Settings): boolean {
  const isGrave = files.some(({ findings }) => findings.some(({ severity }) => isAtLeast(severity, failOn)))
  return isGrave || (maxWarnings !== null && countFindings(files).warning > maxWarnings)
}
