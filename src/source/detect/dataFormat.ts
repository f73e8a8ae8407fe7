/** How files begin that hold their text in marks of their own, by format. */
const OPENINGS: readonly (readonly [string, RegExp])[] = [
  ['HTML', /^<(?:!doctype html|html|head|body)\b/i],
  ['XML', /^<\?xml\b/i],
  ['JSON', /^[[{]\s{0,9}(?:$|"[^"]{1,60}"\s{0,9}[:,\]]|[[{])/],
]

/** The format of a file whose first line with text this is (<!DOCTYPE html> → HTML, {"title": → JSON); null for a text. */
export function dataFormat(firstLine: string): string | null {
  const head = firstLine.trimStart().slice(0, 200)
  return OPENINGS.find(([, opening]) => opening.test(head))?.[0] ?? null
}
