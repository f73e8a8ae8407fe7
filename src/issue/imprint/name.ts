import { compact } from '../../lexicon/spaces.ts'
import { readIssue } from './issueLine.ts'
import { mastheadName } from './masthead.ts'

const QUOTED = /《(\p{Script=Han}{4,40}(?:公报|公報|政报|政報|文告))》/u
const LEADING = /^(?:\p{Script=Han}{2,38}?)(?:公报|公報|政报|政報|文告)/u
/** A masthead set in two lines: the place above, 人民政府公报 below. */
const PLACE = /^\p{Script=Han}{1,16}(?:省|市|县|縣|区|區|州|盟|旗|自治区|开发区|新区)$/u
const WITHOUT_PLACE = /^(?:人民)?政府(?:公报|公報)$/u

/** The name of the gazette: its masthead on the cover, the one printed most often; else from 《…公报》赠阅范围 or a masthead with its issue behind. */
export function readName(lines: readonly string[]): string | null {
  const votes = new Map<string, number>()
  const vote = (name: string, weight: number): void => {
    votes.set(name, (votes.get(name) ?? 0) + weight)
  }
  let before = ''
  for (const line of lines) {
    const text = compact(line)
    if (text === '') continue
    const name = mastheadName(line)
    if (name !== null) vote(WITHOUT_PLACE.test(name) && PLACE.test(before) ? before + name : name, 10)
    else {
      const quoted = QUOTED.exec(text)?.[1]
      if (quoted !== undefined && mastheadName(quoted) !== null) vote(quoted, 1)
      const leading = LEADING.exec(text)?.[0]
      if (leading !== undefined && mastheadName(leading) !== null && readIssue(text.slice(leading.length)) !== null)
        vote(leading, 1)
    }
    before = text
  }
  let best: string | null = null
  for (const [name, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = name
  return best
}
