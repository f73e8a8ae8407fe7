import type { CorrectedSource, Corrections, Line } from '../tree/index.ts'
import { SourceCorrector } from './corrector.ts'

/** The corrections of a text: by the hash of its bytes, else by its file name; null where there are none for it. */
export function sourceOf(corrections: Corrections, path: string | null, sha256: string): CorrectedSource | null {
  const name = path === null ? null : fileName(path)
  return (
    corrections.sources.find((source) => source.sha256 === sha256) ??
    corrections.sources.find((source) => source.path !== null && fileName(source.path) === name) ??
    null
  )
}

const fileName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

/** What applies the corrections of a text while it is read; null where there are none for it. */
export function correctorOf(
  corrections: Corrections | undefined,
  text: { path: string | null; sha256: string; lines: readonly Line[] },
): SourceCorrector | null {
  const source = corrections && sourceOf(corrections, text.path, text.sha256)
  return source ? new SourceCorrector(source, text.lines, text.sha256) : null
}
