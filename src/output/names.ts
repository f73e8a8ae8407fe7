/** Longest file name in bytes of UTF-8; file systems allow 255, which leaves room for what others append. */
const MAX_BYTES = 240

/** Characters that some file system forbids, and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Characters that are not seen but change how a name is seen or compared (U+202E, U+200B, U+FEFF …). */
const INVISIBLE = /\p{Cf}/gu

/** Device names of Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i

const encoder = new TextEncoder()
const byteLength = (text: string): number => encoder.encode(text).length

/** The longest beginning of whole characters that takes at most so many bytes. */
function cut(text: string, bytes: number): string {
  let room = bytes
  let end = 0
  for (const character of text) {
    room -= byteLength(character)
    if (room < 0) break
    end += character.length
  }
  return text.slice(0, end)
}

/** Without leading dots and spaces, which hide a file, and trailing ones, which Windows drops. */
const trimmed = (text: string): string => text.replace(/^[\s.]+/u, '').replace(/(?<![\s.])[\s.]+$/u, '')

/**
 * A file name from any text: NFC, free of `<>:"/\|?*`, control and invisible characters, leading dots, trailing dots and
 * spaces and reserved names of Windows, at most 240 bytes with its extension. `云政发〔2024〕20号` stays as it is,
 * `../a:b` becomes `_a_b`; a text of which nothing is left becomes `untitled`.
 */
export function fileName(text: string, extension = '', suffix = ''): string {
  const clean = trimmed(text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').replace(FORBIDDEN, '_'))
  const free = RESERVED.test(clean) ? `_${clean}` : clean
  const stem = trimmed(cut(free, MAX_BYTES - byteLength(suffix + extension)))
  return (stem === '' ? 'untitled' : stem) + suffix + extension
}

/** Gives each text a file name that none before it has; names that differ in case or normalisation only count as one. */
export function uniqueNames(): (text: string, extension?: string) => string {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  const key = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase()
  return (text, extension = '') => {
    const plain = fileName(text, extension)
    let name = plain
    let count = last.get(key(plain)) ?? 1
    while (taken.has(key(name))) {
      count += 1
      name = fileName(text, extension, `-${count}`)
    }
    last.set(key(plain), count)
    taken.add(key(name))
    return name
  }
}
