/** What a template is filled with. */
export type Values = Readonly<Record<string, string | number | null | undefined>>

const SLOT = /\{(\w+)\}/g
const OPTIONAL = /\[\[([^[\]]*)\]\]/g

const stated = (value: string | number | null | undefined): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')

/**
 * Fills `{name}` in a template of the catalogue. A part in `[[…]]` stands only where all its values are stated:
 * `《{title}》[[（{number}）]]` gives 《关于…的通知》 where the number is null. Any other value that is not stated is `?`.
 */
export function fill(template: string, values: Values): string {
  const slot = (_: string, name: string): string => {
    const value = values[name]
    return stated(value) ? String(value) : '?'
  }
  return template
    .replace(OPTIONAL, (_, part: string) => {
      const names = [...part.matchAll(SLOT)].map(([, name]) => name as string)
      return names.every((name) => stated(values[name])) ? part : ''
    })
    .replace(SLOT, slot)
}
