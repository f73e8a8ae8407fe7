/** A JSON text that breaks its grammar; `offset` is where. */
export class JsonFault extends Error {
  readonly offset: number
  constructor(offset: number) {
    super(`not JSON at offset ${offset}`)
    this.offset = offset
  }
}

export interface LocatedJson {
  value: unknown
  /** Where each key or item stands, by JSON pointer: `/profile/issuers` → offset of the key in the text. */
  places: Map<string, number>
}

const MAX_DEPTH = 64
const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Reads JSON and remembers where each key stands, so that a configuration error can name its line.
 * Throws `JsonFault` at the first offset that does not fit; a key given twice is a fault too.
 */
export function parseLocated(text: string): LocatedJson {
  const places = new Map<string, number>()
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  const next = (character: string): boolean => {
    take(SPACE)
    if (text[at] !== character) return false
    at++
    return true
  }
  const expect = (character: string): void => {
    if (!next(character)) throw new JsonFault(at)
  }

  const value = (pointer: string, depth: number): unknown => {
    take(SPACE)
    places.set(pointer, places.get(pointer) ?? at)
    if (depth > MAX_DEPTH) throw new JsonFault(at)
    if (next('{')) return object(pointer, depth)
    if (next('[')) return array(pointer, depth)
    const scalar = take(STRING) ?? take(SCALAR)
    if (scalar === null) throw new JsonFault(at)
    return JSON.parse(scalar)
  }
  const object = (pointer: string, depth: number): unknown => {
    const entries: [string, unknown][] = []
    if (next('}')) return {}
    do {
      take(SPACE)
      const keyAt = at
      const key = take(STRING)
      if (key === null) throw new JsonFault(at)
      const name = JSON.parse(key) as string
      const below = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (places.has(below)) throw new JsonFault(keyAt)
      places.set(below, keyAt)
      expect(':')
      entries.push([name, value(below, depth + 1)])
    } while (next(','))
    expect('}')
    return Object.fromEntries(entries)
  }
  const array = (pointer: string, depth: number): unknown => {
    const items: unknown[] = []
    if (next(']')) return items
    do items.push(value(`${pointer}/${items.length}`, depth + 1))
    while (next(','))
    expect(']')
    return items
  }

  const read = value('', 0)
  take(SPACE)
  if (at < text.length) throw new JsonFault(at)
  return { value: read, places }
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
