import { skipSpacesBack } from './character.ts'
import { joinWrapped } from './spaces.ts'

/** A seam is judged by what stands in the last so many code units before it. */
const SEAM = 8

/**
 * Hard-wrapped lines put together one after another: what joining each with `joinWrapped` to all before it gives, in time that grows
 * with the text and not with its square. (为做好 + 防汛工作 → 为做好防汛工作)
 */
export class WrappedText {
  readonly #done: string[] = []
  #doneLength = 0
  /** The end of the text, which the next line may still change. */
  #end = ''

  /** Length of the text so far, in UTF-16 code units. */
  get length(): number {
    return this.#doneLength + this.#end.length
  }

  add(line: string): void {
    const whole = this.length === 0 ? line : joinWrapped(this.#end, line)
    const cut = Math.max(0, skipSpacesBack(whole, whole.length) - SEAM)
    if (cut > 0) this.#done.push(whole.slice(0, cut))
    this.#doneLength += cut
    this.#end = whole.slice(cut)
  }

  toString(): string {
    return this.#done.join('') + this.#end
  }
}
