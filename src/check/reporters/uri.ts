/** A path as a URI reference, each part percent-encoded: `2023年/第 4 期.txt` is `2023%E5%B9%B4/…`. An absolute path is a file URI. */
export function uriOf(path: string | null): string {
  if (path === null) return 'stdin'
  const parts = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/u, '')
    .split('/')
  const encoded = parts.map((part) => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd'))).join('/')
  if (/^[A-Za-z]:\//u.test(path.replaceAll('\\', '/'))) return `file:///${encoded.replace('%3A', ':')}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}
