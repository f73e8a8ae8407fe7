import { readImprintLine } from '../lexicon/imprintLine.ts'
import { noteKind } from '../lexicon/note.ts'
import { readAuthorities, readSignatureLine } from './endMatter.ts'
import type { DocumentHead } from './head.ts'
import type { Row } from './row.ts'

const CHAPTER = /^第[一二三四五六七八九十百]{1,4}[编章节]\p{Script=Han}{1,30}$/u
const ARTICLE = /^第[一二三四五六七八九十百]{1,5}[条章节]/u

const isChapter = (row: Row): boolean => CHAPTER.test(row.compact)

function textBelow(rows: readonly Row[], index: number): string {
  let i = index + 1
  while (rows[i]?.blank) i++
  return rows[i]?.compact ?? ''
}

/** Whether a table cannot go on over a row: title and number, a marker such as 附件2, a date under its body, the note on publication, 抄送 and 印发. */
export function boundsTable(rows: readonly Row[], index: number, head: DocumentHead): boolean {
  if (index === head.number || (head.title !== null && index >= head.title.from && index <= head.title.to)) return true
  const row = rows[index] as Row
  if (row.onCard) return true
  if (row.blank || row.text.length > 80) return false
  const first = row.compact.charCodeAt(0)
  // 第三章　附　则 over 第四条, right under a table without a frame
  if (first === 0x7b2c) return isChapter(row) && ARTICLE.test(textBelow(rows, index))
  if (first === 0x9644) return /^附[件表图][0-9一二三四五六七八九十：:]{0,4}$/u.test(row.compact)
  if (noteKind(row.text) === 'disclosure' || readImprintLine(row.text) !== null) return true
  return readSignatureLine(row)?.dated === true || issuersSign(rows, index, head)
}

/** 云水县物价局　云水县财政局 right over the date, bodies that the title names: the signature of a joint notice is no row of the table above. */
function issuersSign(rows: readonly Row[], index: number, { title }: DocumentHead): boolean {
  const row = rows[index] as Row
  const below = rows[index + 1]
  if (title === null || below === undefined || below.blank || readSignatureLine(below)?.dated !== true) return false
  const names = readAuthorities(row)
  if (names === null) return false
  const named = rows.slice(title.from, title.to + 1).map(({ compact }) => compact)
  return names.every((name) => named.some((line) => line.includes(name)))
}
