import { CliError, EXIT } from '../errors.ts'
import type { Session } from '../session.ts'

/** `gongbao explain FILE:LINE`: what a line was taken for, and why. */
export async function run(_session: Session, [place = '']: string[]): Promise<number> {
  const [, path, line] = /^(.+):([1-9]\d{0,8})$/.exec(place) ?? []
  if (path === undefined || line === undefined) throw new CliError('usage.place', { place })
  return EXIT.done
}
