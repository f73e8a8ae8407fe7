import { bashScript } from '../completions/bash.ts'
import { fishScript } from '../completions/fish.ts'
import { completionModel } from '../completions/model.ts'
import { powershellScript } from '../completions/powershell.ts'
import { zshScript } from '../completions/zsh.ts'
import { CliError, EXIT } from '../errors.ts'
import type { Session } from '../session.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript }

/** `gongbao completion SHELL`: prints a script that completes commands, options and their values. */
export async function run(session: Session, [shell = '']: string[]): Promise<number> {
  if (!Object.hasOwn(SCRIPTS, shell)) {
    throw new CliError('usage.bad-value', { name: '<shell>', value: shell, choices: Object.keys(SCRIPTS).join(', ') })
  }
  await session.out.write(SCRIPTS[shell as keyof typeof SCRIPTS](completionModel(session)))
  return EXIT.done
}
