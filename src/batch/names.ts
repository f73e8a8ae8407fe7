import type { FormatName } from '../output/format.ts'
import { fileName, uniqueNames } from '../output/names.ts'

/**
 * Names what the outputs of texts are called after, each differently: `2024/1.txt` → `2024/1`. `extension` is the longest that
 * is to be put behind it.
 */
export function outputNames(extension: string): (name: string) => string {
  const folders = new Map<string, ReturnType<typeof uniqueNames>>()
  return (name) => {
    const parts = name.split('/').map((part) => fileName(part))
    const last = (parts.pop() ?? '').replace(/\.(txt|md)$/i, '')
    const parent = parts.join('/')
    const unique = folders.get(parent) ?? uniqueNames()
    folders.set(parent, unique)
    const whole = unique(last, extension)
    return [...parts, whole.slice(0, whole.length - extension.length)].join('/')
  }
}

/** `ndjson,markdown` → both; a format named twice counts once. */
export const formatsOf = (text: string): FormatName[] => [...new Set(text.split(','))] as FormatName[]
