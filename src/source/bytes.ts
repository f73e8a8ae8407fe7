/** A copy of bytes in memory of their own; `slice` of a Buffer is none. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.prototype.slice.call(bytes)
}
