import { compact } from '../../lexicon/spaces.ts'
import { readFrequency } from './frequency.ts'
import { readIssue } from './issueLine.ts'
import { mastheadName } from './masthead.ts'

const QUOTED = /《(\p{Script=Han}{4,40}(?:公报|公報|政报|政報|文告))》/u
const LEADING = /^(?:\p{Script=Han}{2,38}?)(?:公报|公報|政报|政報|文告)/u
/** The lower line of a masthead set in two: 云水县 / 人民政府公报, 云水县人民政府 / 公报, 白沙省人民代表大会 / 常务委员会公报. */
const LOWER_LINE = /^(?:人民政府|政府|(?:人民代表大会)?(?:常务委员会|常委会))?(?:公报|公報|会刊)$/u
const UPPER_LINE = /(?:省|市|县|縣|区|區|州|盟|旗|人民政府|政府|人民代表大会|委员会|管委会|法院|检察院)$/u

/** The upper line of the masthead of a ministry, 中华人民共和国 / 水务部公报. */
const STATE = '中华人民共和国'
const OF_STATE = /^\p{Script=Han}{2,20}(?:公报|公報|文告)$/u

/** A word of a web site's menu, or the lower line of a masthead: it names no one's gazette. */
const NO_ONES = /^(?:政府|常务委员会|常委会)公[报報]$/u

/** The name of the gazette: its masthead on the cover, the one printed most often; else from 《…公报》赠阅范围 or a masthead with its issue behind. */
export function readName(lines: readonly string[]): string | null {
  const votes = new Map<string, number>()
  const vote = (name: string, weight: number): void => {
    votes.set(name, (votes.get(name) ?? 0) + weight)
  }
  let before = ''
  for (const line of uprightJoined(lines)) {
    const text = compact(line)
    if (text === '') continue
    const isLower = isMastheadInTwo(before, text)
    const name = mastheadName(isLower ? before + text : line)
    if (name !== null) vote(name, NO_ONES.test(name) ? 0.5 : 10)
    else {
      const quoted = QUOTED.exec(text)?.[1]
      if (quoted !== undefined && mastheadName(quoted) !== null) vote(quoted, 1)
      const leading = LEADING.exec(text)?.[0]
      if (leading !== undefined && mastheadName(leading) !== null && saysIssue(text.slice(leading.length)))
        vote(leading, 1)
    }
    before = text
  }
  let best: string | null = null
  for (const [name, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = name
  return best
}

/** The most characters of a name that is set upright. */
const UPRIGHT = 24

/** The lines of a cover, a masthead that is set upright, one character a line, as one line: 云⏎水⏎政⏎报. */
function uprightJoined(lines: readonly string[]): string[] {
  const out: string[] = []
  let upright = ''
  for (const line of [...lines, '.']) {
    const text = line.length > 40 ? line : compact(line)
    if (/^\p{Script=Han}$/u.test(text) && upright.length < UPRIGHT) upright += text
    else if (text !== '' || upright === '') {
      if (upright !== '') out.push(upright)
      upright = ''
      out.push(line)
    }
  }
  return out
}

/** Whether two lines, without spaces, are one masthead: 云水县人民政府 / 公报. */
export function isMastheadInTwo(upper: string, lower: string): boolean {
  return (LOWER_LINE.test(lower) && UPPER_LINE.test(upper)) || (upper === STATE && OF_STATE.test(lower))
}

/** What stands behind the name on a line of its own: 2023年第4期, （双月刊）. */
function saysIssue(rest: string): boolean {
  return readIssue(rest) !== null || readFrequency(rest) !== null
}
