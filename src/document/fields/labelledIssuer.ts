import { splitAuthorities } from '../../lexicon/authority.ts'
import type { Draft } from '../draft.ts'

/** 制定机关：云水县人民代表大会, as databases of laws print it between title and text. */
const LABELLED =
  /^(?:制定|制發|制发|发布|發布|颁布|頒布|公布)(?:机关|機關|单位|單位)[：:](\p{Script=Han}[\p{Script=Han}、，]{2,60})$/u

/** Lines between title and text that are looked at. */
const WITHIN = 8

/** The bodies that a line with a label between title and text names as those who made it: 制定机关：云水县人民代表大会. */
export function labelledIssuers(outer: readonly Draft[]): string[] {
  for (const { type, first } of outer.slice(0, WITHIN)) {
    if (type !== 'title' && type !== 'note' && type !== 'number' && type !== 'listItem' && type !== 'signature') break
    const names = LABELLED.exec(first.compact)?.[1]
    if (names !== undefined) return splitAuthorities(names)
  }
  return []
}
