import { explainLines } from '../../../src/explain/index.ts'
import { readText } from '../../../src/source/index.ts'

/** What the lines of a text are taken for and why the block they are in is that, `signature: signs`, one entry a printed line. */
export function classified(lines: readonly string[]): string[] {
  const all = explainLines(readText(lines.join('\n')), new Set(lines.map((_, i) => i + 1)))
  return all
    .filter(({ text }) => text.trim() !== '')
    .map(({ role, evidence }) => `${role}: ${evidence[0]?.reason ?? ''}`)
}

const HEAD = [
  '云水县人民政府',
  '关于做好防汛工作的通知',
  '云政发〔2023〕5号',
  '',
  '各乡镇人民政府：',
  '　　汛期将至，现就有关事项通知如下。',
]
const SIGNED = ['', '　　　　　　　　　　　　　　云水县人民政府', '　　　　　　　　　　　　　　2023年5月8日', '']

/** The same of lines in the text of a notice, above its signature. */
export const inText = (...lines: string[]): string[] =>
  classified([...HEAD, ...lines, ...SIGNED]).slice(5, 5 + lines.filter((line) => line.trim() !== '').length)

/** The same of lines under the signature of a notice; `listed` are lines of its text above the signature. */
export const underSignature = (lines: string[], listed: string[] = []): string[] =>
  classified([...HEAD, ...listed, ...SIGNED, ...lines]).slice(7 + listed.filter((line) => line.trim() !== '').length)

/** The same of lines that end a text, with no signature under them. */
export const atEnd = (...lines: string[]): string[] => classified([...HEAD, ...lines]).slice(5)

/** The same of lines under the number of a notice, which begin its text. */
export const underNumber = (...lines: string[]): string[] => classified([...HEAD.slice(0, 4), ...lines]).slice(3)
