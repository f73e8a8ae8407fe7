import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../fixtures/yunshui-2023-4/input.txt', import.meta.url), 'utf8')

/** One issue of at least so many bytes: the documents of a fixture again and again, each time under other numbers. */
export function longIssue(bytes: number): string {
  const at = text.indexOf('\n', text.lastIndexOf('…'))
  const front = text.slice(0, at)
  const body = text.slice(at)
  const parts = [front]
  for (let size = 0, round = 1; size < bytes; round++) {
    const part = body.replace(
      /〔(\d{4})〕(\d+)号/gu,
      (_, year, serial) => `〔${year}〕${Number(serial) + round * 50}号`,
    )
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}
