import type { Neighbours } from './continuation.ts'
import { isRunInBracket, opens } from './opens.ts'
import type { Reading } from './reading.ts'
import type { Shape } from './shape.ts'
import { endsSigned } from './tail.ts'

/** What stands about a row that may go on with the open block; each is found out when the decision comes to it. */
export class RowNeighbours implements Neighbours {
  readonly #i: number
  readonly #reading: Reading
  #opens: string | null | undefined

  constructor(i: number, reading: Reading) {
    this.#i = i
    this.#reading = reading
  }

  get shape(): Shape {
    return this.#reading.shape
  }

  get opens(): string | null {
    if (this.#opens === undefined) this.#opens = opens(this.#i, this.#reading)
    return this.#opens
  }

  get pageTurned(): boolean {
    return this.#reading.rows.pageTurned(this.#i)
  }

  get bracket(): boolean {
    return isRunInBracket(this.#reading.rows.at(this.#i), this.#reading)
  }

  get leads(): boolean {
    return this.#reading.leads(this.#i)
  }

  get signed(): boolean {
    const { open, facts } = this.#reading
    return open !== null && endsSigned(open.last.text, facts.issuers)
  }
}
