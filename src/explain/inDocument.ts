import type { Draft } from '../document/draft.ts'
import { type Furniture, furnitureReason } from '../document/furniture.ts'
import type { Row } from '../document/row.ts'
import { firstLook } from '../document/tables/look.ts'
import { contra, type Evidence, pro, type Table } from '../tree/index.ts'
import type { Explanation, LineRole, Lines } from './explanation.ts'
import { fieldsAt } from './fields.ts'
import type { EventOf, Gathered } from './gather.ts'

type Told = Pick<Explanation, 'role' | 'evidence' | 'seam' | 'document' | 'block' | 'fields'>

/** What a row of a document was taken for. */
export function inDocument(row: Row, event: EventOf<'document'>, gathered: Gathered, furniture: Furniture): Told {
  const { rows, parsed } = event
  const { document, drafts } = parsed
  const i = rows.indexOf(row)
  const reason = parsed.reasons?.[i]
  const at = drafts.findIndex((draft) => draft.rows.includes(row))
  const draft = drafts[at]
  const block = document.blocks[at]
  const told = {
    document: {
      id: document.id,
      title: document.title,
      lines: linesOf(document.position),
      evidence: gathered.beginnings.get(rows[0] as Row) ?? [],
    },
    fields: draft ? fieldsAt(row.line.number, parsed) : [],
  }
  if (!draft || !block) {
    const because = row.blank ? 'nothing-printed' : (reason?.because ?? 'page-furniture')
    const role: LineRole = row.blank ? 'blank' : 'furniture'
    return { ...told, role, evidence: [pro(precise(because, row, furniture))], seam: null, block: null }
  }
  const first = parsed.reasons?.[rows.indexOf(draft.first)]
  const isHead = block.type === 'title' || block.type === 'number'
  const passed = isHead ? [] : [...(gathered.passed.get(row) ?? [])].map((because) => pro(because))
  return {
    ...told,
    role: block.type,
    evidence: [
      ...(gathered.numbered.get(draft) ??
        [first?.settled, first?.because].filter((because) => because != null).map((because) => pro(because))),
      ...sequence(draft, drafts.slice(0, at)),
      ...(block.type === 'table' ? inTable(row, document.tables[block.table ?? 0]) : []),
      ...passed,
    ],
    seam: seamOf(row, draft, gathered, reason?.because ?? null),
    block: { type: block.type, text: block.text ?? null, lines: linesOf(block.position) },
  }
}

export const linesOf = ({ start, end }: { start: { line: number }; end: { line: number } }): Lines => [
  start.line,
  end.line,
]

/** The page number, the running head, the drawn line that a line of furniture is. */
function precise(because: string, row: Row, furniture: Furniture): string {
  return because === 'page-furniture' ? (furnitureReason(row, furniture) ?? 'page-number-alone') : because
}

function seamOf(row: Row, draft: Draft, gathered: Gathered, because: string | null): Explanation['seam'] {
  const seam = gathered.seams.get(row)
  if (seam) return seam
  return row === draft.first || because === null ? null : { joins: true, evidence: [pro(because)] }
}

/** Whether the number of a block follows that of the one before it of the same style: （二） after （一）. */
function sequence(draft: Draft, before: readonly Draft[]): Evidence[] {
  const own = draft.type === 'heading' || draft.type === 'paragraph' ? draft.first.enumerator : null
  if (!own || own.ordinal === 1) return []
  const above = before.findLast(({ type, first }) => type !== 'table' && first.enumerator?.style === own.style)
  const label = above?.first.enumerator?.label
  if (!above || label === undefined) return [contra('number-without-first', { label: own.label })]
  const values = { label, line: above.first.line.number }
  return [
    above.first.enumerator?.ordinal === own.ordinal - 1
      ? pro('number-follows', values)
      : contra('number-breaks', values),
  ]
}

/** How the cells of a row are set off, and which row of the table it is. */
function inTable(row: Row, table: Table | undefined): Evidence[] {
  const evidence = [pro(`cells-by-${firstLook(row.line.value) ?? 'lines'}`)]
  const line = row.line.number
  const at = table?.rowLines.findIndex(([first, last]) => first <= line && line <= last) ?? -1
  if (table && at >= 0) evidence.push(pro('table-body', { row: at + 1, rows: table.rows.length }))
  else if (table && line < (table.rowLines[0]?.[0] ?? 0))
    evidence.push(pro('table-head', { columns: table.columns.length }))
  return evidence
}
