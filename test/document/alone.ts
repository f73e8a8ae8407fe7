import type { Neighbours } from '../../src/document/continuation.ts'
import { Shape } from '../../src/document/shape.ts'

/** Nothing stands about a row that says whether it goes on. */
export const ALONE: Neighbours = {
  shape: new Shape([]),
  opens: null,
  pageTurned: false,
  bracket: false,
  leads: false,
  signed: false,
}
