import { randomBytes } from 'node:crypto'
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { makeFolder } from '../output/files.ts'
import type { Shard } from './shard.ts'

/** Another run works on the folder. */
export class LockedError extends Error {
  override name = 'LockedError'
  readonly pid: number
  readonly host: string
  readonly path: string

  constructor(path: string, { pid, host }: Holder) {
    super(`locked by process ${pid} on ${host}`)
    this.path = path
    this.pid = pid
    this.host = host
  }
}

interface Holder {
  pid: number
  host: string
  /** When the process began, as the system counts it, so that another process with its number is not taken for it. */
  born: string | null
}

const PREFIX = 'lock'
const nameOf = (shard: Shard | null): string => (shard ? `${PREFIX}-${shard.index}-of-${shard.count}` : PREFIX)

/**
 * Takes the folder `state` (OUT/.gongbao) for one run. Different shards of a folder go together, all other runs exclude one
 * another. A lock whose process is dead is taken over; one from another machine cannot be judged and stands. Gives what
 * releases it; throws `LockedError` where another run holds it.
 */
export async function lockFolder(state: string, shard: Shard | null): Promise<() => Promise<void>> {
  await makeFolder(state)
  const own = join(state, nameOf(shard))
  const mine: Holder = { pid: process.pid, host: hostname(), born: await birthOf(process.pid) }
  const temporary = join(state, `.${PREFIX}-${randomBytes(8).toString('hex')}`)
  // Made under another name and linked, so that nobody sees a lock that is not written yet.
  await writeFile(temporary, JSON.stringify(mine))
  try {
    for (let tries = 0; ; tries++) {
      if (await linked(temporary, own)) break
      await takeOver(own)
      if (tries > 20) throw new LockedError(own, mine)
    }
  } finally {
    await rm(temporary, { force: true })
  }
  const release = (): Promise<void> => rm(own, { force: true })
  try {
    for (const name of await readdir(state)) {
      const other = name.startsWith(PREFIX) && name !== nameOf(shard) && excludes(name, shard)
      if (other) await takeOver(join(state, name))
    }
  } catch (error) {
    await release()
    throw error
  }
  return release
}

/** A run of the whole and a run of a shard exclude each other, and so do shards of another division. */
const excludes = (name: string, shard: Shard | null): boolean =>
  shard === null || name === PREFIX || !name.endsWith(`-of-${shard.count}`)

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes a lock whose process is dead; throws `LockedError` where it lives or cannot be judged. */
async function takeOver(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return
  const holder = holderOf(text)
  if (holder !== null && (holder.host !== hostname() || (await isAlive(holder)))) throw new LockedError(path, holder)
  const aside = join(dirname(path), `.${PREFIX}-${randomBytes(8).toString('hex')}`)
  await rename(path, aside).catch(() => {})
  // Two runs may have judged the same lock dead: what the slower one moved away may be the faster one's.
  const moved = await readFile(aside, 'utf8').catch(() => null)
  if (moved !== null && moved !== text) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

function holderOf(text: string): Holder | null {
  try {
    const { pid, host, born } = JSON.parse(text)
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, born: born ?? null } : null
  } catch {
    return null
  }
}

async function isAlive({ pid, born }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return born === null || born === (await birthOf(pid))
}

/** The start time of a process in ticks since the machine started; null on systems without /proc. */
async function birthOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (text === null) return null
  const [state, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ')
  // A process that has ended and that nobody has asked after (Z) works no more.
  return state === 'Z' ? 'ended' : (rest[18] ?? null)
}
