import type { BlockType, CorrectedValue, Correction, Corrections } from '../../tree/index.ts'
import type { ReviewText } from '../data.ts'

type Line = Extract<Correction, { action: 'begin' | 'continue' | 'furniture' | 'text' }>['action']

const OPPOSITE: Record<string, string> = {
  begin: 'continue',
  continue: 'begin',
  furniture: 'text',
  text: 'furniture',
  join: 'split',
  split: 'join',
}

/** The corrections of one text as they stand on the page. */
export class Edits {
  readonly #text: ReviewText
  list: Correction[]
  /** Whether something has changed since the page was made or the file was saved. */
  changed = false

  constructor(text: ReviewText) {
    this.#text = text
    this.list = [...text.corrections]
  }

  /** Adds a correction; what it overrules goes. */
  add(correction: Correction): void {
    this.list = [...this.list.filter((each) => !overruled(each, correction)), correction]
    this.changed = true
  }

  remove(correction: Correction): void {
    this.list = this.list.filter((each) => each !== correction)
    this.changed = true
  }

  lineMarks(line: number): Line[] {
    return this.list.flatMap((each) => (each.at.line === line && isLine(each) ? [each.action] : []))
  }

  cuts(line: number): ('join' | 'split')[] {
    return this.list.flatMap((each) =>
      each.at.line === line && (each.action === 'join' || each.action === 'split') ? [each.action] : [],
    )
  }

  blockType(line: number): BlockType | null {
    const found = this.list.find((each) => each.action === 'block' && each.at.line === line)
    return found?.action === 'block' ? found.value : null
  }

  /** The correction of a field that is anchored between two lines. */
  field(action: 'field' | 'accept' | 'gazette', field: string, from: number, to: number): Correction | null {
    return (
      this.list.find(
        (each) => each.action === action && each.field === field && each.at.line >= from && each.at.line <= to,
      ) ?? null
    )
  }

  file(): Corrections['sources'][number] {
    return { path: this.#text.path, sha256: this.#text.sha256, corrections: this.list }
  }
}

export const correctedValue = (correction: Correction | null): CorrectedValue | undefined =>
  correction && 'value' in correction ? correction.value : undefined

const isLine = (each: Correction): each is Extract<Correction, { action: Line }> =>
  each.action === 'begin' || each.action === 'continue' || each.action === 'furniture' || each.action === 'text'

function overruled(old: Correction, fresh: Correction): boolean {
  if (old.at.line !== fresh.at.line || old.at.text !== fresh.at.text) return false
  if ('field' in old && 'field' in fresh) {
    const gazette = [old, fresh].filter(({ action }) => action === 'gazette').length
    return gazette !== 1 && old.field === fresh.field
  }
  return old.action === fresh.action || OPPOSITE[fresh.action] === old.action
}
