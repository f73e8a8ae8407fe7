import iconv from 'iconv-lite'
import * as OpenCC from 'opencc-js'

/** The encodings of the detection table, by the name that detection should give and the way to write them. */
export const ENCODERS: readonly { name: string; detected: string; encode: (text: string) => Uint8Array }[] = [
  { name: 'UTF-8', detected: 'UTF-8', encode: (text) => Buffer.from(text) },
  { name: 'GBK', detected: 'GB18030', encode: (text) => iconv.encode(onlyIn('gbk', text), 'gbk') },
  { name: 'GB18030', detected: 'GB18030', encode: (text) => iconv.encode(text, 'gb18030') },
  { name: 'UTF-16LE', detected: 'UTF-16LE', encode: (text) => Buffer.from(text, 'utf16le') },
  { name: 'UTF-16BE', detected: 'UTF-16BE', encode: (text) => Buffer.from(text, 'utf16le').swap16() },
  { name: 'Big5', detected: 'Big5', encode: (text) => iconv.encode(onlyIn('big5', toTraditional(text)), 'big5') },
]

const convert = OpenCC.Converter({ from: 'cn', to: 'tw' })

/** Simplified to traditional characters, as Taiwan writes them. */
export function toTraditional(text: string): string {
  return convert(text)
}

const known = new Map<string, boolean>()

/** The text without the characters that an encoding lacks. */
function onlyIn(encoding: string, text: string): string {
  return Array.from(text, (character) => {
    const key = encoding + character
    let has = known.get(key)
    if (has === undefined) {
      has = iconv.decode(iconv.encode(character, encoding), encoding) === character
      known.set(key, has)
    }
    return has ? character : ''
  }).join('')
}
