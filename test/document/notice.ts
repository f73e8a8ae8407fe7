import { parseIssues } from '../../src/pipeline.ts'
import type { Block, GazetteDocument } from '../../src/tree/index.ts'

/** The one document of a text; fails where the text is read as none or several. */
export function documentOf(...lines: string[]): GazetteDocument {
  const documents = parseIssues(lines.join('\n')).flatMap((issue) => issue.documents)
  if (documents.length !== 1) throw new Error(`${documents.length} documents, not one`)
  return documents[0] as GazetteDocument
}

const HEAD = [
  '云水县人民政府',
  '关于做好2023年防汛工作的通知',
  '云政发〔2023〕5号',
  '',
  '各乡（镇）人民政府，县直各有关单位：',
]
const TAIL = ['', '云水县人民政府', '2023年5月8日', '（此件公开发布）']

/** A notice with the given lines between its addressee and its signature. */
export const notice = (...body: string[]): GazetteDocument => documentOf(...HEAD, ...body, ...TAIL)

type Shown = [type: Block['type'], text: string]
const shown = ({ type, text }: Block): Shown => [type, text ?? '']

/** The blocks of the given lines, as type and text. */
export function blocksOf(...body: string[]): Shown[] {
  const { blocks } = notice(...body)
  const from = HEAD.length
  return blocks
    .filter(({ position }) => position.start.line > from && position.start.line <= from + body.length)
    .map(shown)
}

/** All blocks of a document, as type and text. */
export const allBlocks = (document: GazetteDocument): Shown[] => document.blocks.map(shown)
