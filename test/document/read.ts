import type { GazetteDocument } from '../../src/index.ts'
import { parseIssues } from '../../src/pipeline.ts'

/** The first document read from lines of text. */
export function readDocument(lines: readonly string[]): GazetteDocument {
  const document = parseIssues(new TextEncoder().encode(lines.join('\n')))[0]?.documents[0]
  if (document === undefined) throw new Error('no document was read')
  return document
}

/** All documents read from lines of text. */
export function readDocuments(lines: readonly string[]): GazetteDocument[] {
  return parseIssues(lines.join('\n')).flatMap((issue) => issue.documents)
}

/** Its blocks as `type: text`. */
export function blocksOf(document: GazetteDocument): string[] {
  return document.blocks.map((block) => `${block.type}: ${block.text ?? ''}`)
}

/** Head of a notice, for the lines of a text to stand under. */
export const NOTICE = ['云水县人民政府', '关于做好防汛工作的通知', '云政发〔2023〕20号', '各乡镇人民政府，县直各单位：']

/** Signature of the notice. */
export const SIGNED = ['云水县人民政府', '2023年6月1日']
