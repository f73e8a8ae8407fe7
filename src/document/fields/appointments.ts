import type { Appointment } from '../../tree/nodes.ts'
import type { TextPiece } from './references.ts'

const NAME = '[\\p{Script=Han}·]{1,3}(?:\\s{1,3}\\p{Script=Han})?[\\p{Script=Han}·]{0,8}?'
const APPOINT = new RegExp(`^(?:决定任命|任命)?[:：]?(${NAME}(?:、${NAME}){0,9})(?:同志)?(?:任|为)(.{2,80})$`, 'u')
const REMOVE = new RegExp(`^(?:决定免去|免去)?[:：]?(${NAME}(?:、${NAME}){0,9})(?:同志)?的(.{2,80})$`, 'u')

const names = (list: string): string[] =>
  list
    .split('、')
    .map((name) => name.replace(/\s+/gu, ''))
    .filter((name) => name !== '')
const post = (text: string): string =>
  text
    .replace(/[（(]试用期[^（）()]*[)）]/gu, '')
    .replace(/职务$/u, '')
    .trim()

/** Who is appointed and who removed in an appointment notice (人事任免): 任命：⏎张三为县政府办副主任（试用期一年）。 */
export function readAppointments(pieces: Iterable<TextPiece>): Appointment[] {
  const found: Appointment[] = []
  let removing = false
  for (const piece of pieces) {
    if (/免去[:：]?\s*$/u.test(piece.text)) removing = true
    else if (/任命[:：]?\s*$/u.test(piece.text)) removing = false
    for (const match of piece.text.matchAll(/[^；;。，\n]+/gu)) {
      const clause = match[0].trim()
      const remove = removing || clause.startsWith('免去') ? REMOVE.exec(clause) : null
      const appoint = remove === null ? APPOINT.exec(clause) : null
      const hit = remove ?? appoint
      if (hit === null) continue
      for (const person of names(hit[1] ?? '')) {
        found.push({
          action: remove === null ? 'appoint' : 'remove',
          person,
          position: post(hit[2] ?? ''),
          place: piece.position(match.index, match.index + match[0].length),
        })
      }
    }
  }
  return found
}
