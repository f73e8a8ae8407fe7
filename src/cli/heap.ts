import { setFlagsFromString } from 'node:v8'

/** Growth of the heap, in percent of what was alive, after which V8 collects it. */
const GROWTH = 40

/** Memory holds one document; left alone, V8 lets the heap of a long run grow to four times what is alive before it collects. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
