import { compact } from '../../lexicon/spaces.ts'

/** 主送机关 as printed, without layout spaces and the final colon: 各乡（镇）人民政府，县直各有关单位. */
export function readAddressee(text: string): string | null {
  const bare = compact(text)
    .replace(/^受文者[：:]/u, '')
    .replace(/[：:]$/u, '')
  return bare === '' ? null : bare
}

/** The bodies of an addressee: split at 、，；； outside brackets. 甲局、乙局（丙处、丁处） → two. */
export function splitAddressee(addressee: string): string[] {
  const out: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i <= addressee.length; i++) {
    const ch = addressee.charAt(i)
    if (ch === '（' || ch === '(') depth++
    else if ((ch === '）' || ch === ')') && depth > 0) depth--
    else if (i === addressee.length || (depth === 0 && /[、，,；;]/u.test(ch))) {
      const part = addressee.slice(from, i)
      if (part !== '') out.push(part)
      from = i + 1
    }
  }
  return out
}
