/** A piece of a text that is to be a link. */
export interface Span {
  start: number
  end: number
  url: string
}

const WEB = /(https?:\/\/|www\.)[-A-Za-z0-9._~:/?#@!$&*+=%]+/gi
const TRAILING = '.:!?*~&_'
const LOCAL = /[A-Za-z0-9._+-]/
const DOMAIN = /[-A-Za-z0-9.]/

/** Whether a text is the name of a host: labels of letters, digits and inner hyphens, at least two. */
function isHost(name: string): boolean {
  const labels = name.split('.')
  return (
    labels.length > 1 &&
    labels.every((label) => /^[A-Za-z0-9]/.test(label) && !label.endsWith('-') && label.length < 64)
  )
}

/** End of an address without the punctuation of the sentence around it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && TRAILING.includes(text[last - 1] ?? '')) last -= 1
  return last
}

function* webAddresses(text: string): Generator<Span> {
  for (const match of text.matchAll(WEB)) {
    const start = match.index
    const end = trimmedEnd(text, start, start + match[0].length)
    const address = text.slice(start, end)
    const host = /^www\./i.test(address) ? address : address.slice((match[1] ?? '').length)
    // In front of it a letter or digit would be part of another word; a character reference inside would be read.
    if (
      /[A-Za-z0-9]/.test(text[start - 1] ?? '') ||
      !isHost(/^[-A-Za-z0-9.]*/.exec(host)?.[0] ?? '') ||
      /&[A-Za-z0-9#]+;/.test(address)
    )
      continue
    yield { start, end, url: address === host ? `http://${address}` : address }
  }
}

function* mailAddresses(text: string): Generator<Span> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (LOCAL.test(text[start - 1] ?? '')) start -= 1
    let end = at + 1
    while (DOMAIN.test(text[end] ?? '')) end += 1
    while (end > at && /[.-]/.test(text[end - 1] ?? '')) end -= 1
    const address = text.slice(start, end)
    const [local = '', host = ''] = address.split('@')
    if (/^[A-Za-z0-9]/.test(local) && isHost(host)) yield { start, end, url: `mailto:${address}` }
  }
}

/** Web and mail addresses in a text: `http://www.example.gov.cn/a`, `www.example.gov.cn`, `gs@example.gov.cn`. */
export function addresses(text: string): Span[] {
  const web = /https?:|www\./i.test(text) ? [...webAddresses(text)] : []
  return [...web, ...(text.includes('@') ? mailAddresses(text) : [])]
}
