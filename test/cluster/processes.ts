import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Services of a distribution often stand where only root looks. */
const PATH = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin']

/** Where a command is installed; null where it is not. */
export const whereIs = (command: string): string | null =>
  PATH.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null

/** Of commands, those that are not installed. */
export const missing = (...commands: string[]): string[] => commands.filter((command) => whereIs(command) === null)

/** Services that a test has started in the foreground: ended one after another, the last first. */
export class Services {
  readonly #running: { child: ChildProcess; ended: Promise<void>; name: string }[] = []
  #told = ''

  start(name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
    const child = spawn(whereIs(name) ?? name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()))
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        this.#told += `${name}: ${data}`
      })
    }
    this.#running.push({ child, ended, name })
  }

  /** Waits until `ready` gives true; throws with what the services said where one ends before, or after half a minute. */
  async until(ready: () => boolean): Promise<void> {
    for (let tries = 0; !ready(); tries++) {
      const gone = this.#running.find(({ child }) => child.exitCode !== null || child.signalCode !== null)
      if (gone || tries > 300) throw new Error(`${gone?.name ?? 'services'} did not start:\n${this.#told.slice(-4000)}`)
      await setTimeout(100)
    }
  }

  async stop(): Promise<void> {
    for (const { child, ended } of this.#running.reverse()) {
      child.kill('SIGTERM')
      const late = await Promise.race([ended, setTimeout(10_000, 'late', { ref: false })])
      if (late === 'late') child.kill('SIGKILL')
      await ended
    }
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** What a command prints; null where it fails. */
export function printed(command: string, args: readonly string[], env: NodeJS.ProcessEnv): string | null {
  try {
    return execFileSync(whereIs(command) ?? command, args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}
