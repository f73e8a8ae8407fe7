import type { Bracket } from './brackets.ts'
import type { BlockText } from './context.ts'

/** A quote that opens a text, and one that closes it. */
const OPENS = /^\s{0,80}[“「]/u
const CLOSES = /[”」][。；，、]?\s{0,80}$/u

/**
 * The quotations of several paragraphs in an issue: each paragraph opens the quotation and only the last closes it (GB/T 15834-2011), as
 * where a law is amended: “第一款。 / “第二款。 / “第三款。” Blocks are known by their numbers, from 1, in order.
 */
export class ContinuedQuotes {
  /** Blocks that begin with a quote, and of what document. */
  readonly #begun = new Map<number, { document: unknown; closed: boolean }>()
  /** Blocks whose open quote a later block closes. */
  readonly #closed = new Set<number>()

  /** Takes the next block in. */
  see(block: number, { document, raw }: BlockText): void {
    if (OPENS.test(raw)) this.#begun.set(block, { document, closed: CLOSES.test(raw.slice(-100)) })
  }

  /** The open quote of a block is closed further below. */
  close(block: number): void {
    this.#closed.add(block)
  }

  /** The open marks that are no quote of a quotation which goes on: the block below must begin with a quote, and be closed or go on itself. */
  leftOf<T extends { block: number; mark: Bracket; text: BlockText }>(open: readonly T[]): T[] {
    const quotes = open.filter(({ mark }) => mark.char === '“' || mark.char === '「')
    const opened = new Set(quotes.map(({ block }) => block))
    const goesOn = new Map<number, T>()
    for (const quote of quotes.toReversed()) {
      if (goesOn.has(quote.block)) continue
      const next = quote.block + 1
      const below = this.#begun.get(next)
      if (below === undefined || below.document !== quote.text.document) continue
      if (opened.has(next) ? goesOn.has(next) : below.closed || this.#closed.has(next)) goesOn.set(quote.block, quote)
    }
    const continued = new Set(goesOn.values())
    return open.filter((each) => !continued.has(each))
  }
}
