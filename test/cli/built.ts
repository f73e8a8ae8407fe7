import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export const root = join(import.meta.dirname, '../..')
export const program = join(root, 'dist/bin/gongbao.js')
const lock = join(root, 'node_modules/.gongbao-build')

/** Builds the command if the sources are younger than it. Test files that run at the same time wait for one another. */
export async function ensureBuilt(): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (tries > 600) throw error
      await setTimeout(100)
    }
  }
  try {
    if (newest() > built()) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  } finally {
    rmdirSync(lock)
  }
}

function built(): number {
  try {
    return statSync(program).mtimeMs
  } catch {
    return 0
  }
}

const newest = (): number =>
  Math.max(
    ...['src', 'bin'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => statSync(join(root, folder, path)).mtimeMs),
    ),
  )
