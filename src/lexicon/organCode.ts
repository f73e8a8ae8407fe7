/**
 * The code of an issuing organ (发文机关代字) as it stands before the year of a document number: 交政办发 in
 * 根据省政府办公厅交政办发〔2023〕20号文件. Running text gives it no left edge, so the edge is found by what cannot belong.
 */
export interface OrganCode {
  /** The code without spaces. */
  code: string
  /** Offset of its first character. */
  from: number
}

const LONGEST = 14
const HAN = /\p{Script=Han}/u
const SPACE = /\s/

/** Words that introduce or end a mention and never stand inside a code; what comes after the last of them may be one. */
const BREAKS =
  /根据|依据|按照|依照|遵照|参照|对照|贯彻|落实|执行|详见|印发|转发|批转|下发|发布|公布|出台|关于|文件|通知|意见|办法|规定|方案|决定|精神|要求|附件|结合|违反|废止|修订|修改|文号|字号|编号|以及|[按据见与及或以由对的了是为在被把等该其此我号]/gu

/** Full names of organs that may stand right before the code of what they issued: 省财政厅晋财农. */
const ORGAN_NAME =
  /人民政府办公[厅室]|政府办公[厅室]|委办公[厅室]|部办公厅|办公厅|人民政府|省政府|市政府|县政府|区政府|州政府|国务院|委员会|县委|市委|省委|区委|(?:发展改革|教育|科技|工信|公安|民政|司法|财政|人社|自然资源|生态环境|住建|住房城乡建设|交通运输|水利|农业农村|商务|文旅|文化和旅游|卫生健康|卫健|应急管理|审计|市场监管|市场监督管理|统计|医保|医疗保障|税务|林业和草原|信访|体育|能源|乡村振兴)[厅局部委]/gu

/** What kind of document a code stands for; alone it is no code. */
const CATEGORY = /^(?:发|函|办|办发|办函|字|规|规字|发字|函字|发电|明电|电|令|任|通|通字|办字)$/u

/** Abbreviations of the provinces and of the centre, which begin codes. */
const CAPITALS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新国中'

/** Certificates and permits bear a year in brackets too, and are no documents: 国用（2008）第12号. */
const NOT_ISSUED = /(?:国用|集用|权证|证|宗地|地块|案|合同|检字|鉴字)$/u

const breakBefore = (s: string, end: number): number => {
  const head = s.slice(Math.max(0, end - 80), end)
  const gap = /(?:\n[-—– ]{0,4}\d{1,4}[-—– ]{0,4}\n)?\s{0,40}$/u.exec(head)
  return end - (gap?.[0].length ?? 0)
}

/** The Han characters that end at `end`, newest edge first: spaces inside are passed over where single characters are set apart. */
function runBefore(s: string, end: number, floor: number): { chars: string[]; at: number[] } {
  const chars: string[] = []
  const at: number[] = []
  let i = breakBefore(s, end)
  let piece = 0
  while (i > floor && chars.length < 40) {
    const char = s[i - 1] ?? ''
    if (HAN.test(char)) {
      chars.unshift(char)
      at.unshift(i - 1)
      piece++
      i--
      continue
    }
    if (!SPACE.test(char) || piece > 1) break
    let j = i - 1
    while (j > floor && SPACE.test(s[j - 1] ?? '')) j--
    if (!HAN.test(s[j - 1] ?? '')) break
    piece = 0
    i = j
  }
  return { chars, at }
}

const afterLast = (text: string, pattern: RegExp, keep: (rest: string) => boolean): number => {
  let cut = 0
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (keep(text.slice(end))) cut = end
  }
  return cut
}

/** How many characters at the head of a run are running text and not code. */
function headLength(run: string, before: string): number {
  let cut = afterLast(run, BREAKS, () => true)
  const glued = cut > 0 || /[号）)》〉”"]/u.test(before)
  if (glued && run[cut] === '和') cut++
  if (run[cut] === '经' && !/^经[信贸济合开研委商科管]/u.test(run.slice(cut))) cut++
  cut += afterLast(run.slice(cut), ORGAN_NAME, (rest) => rest.length > 1 && !CATEGORY.test(rest))
  if (run.length - cut > LONGEST) {
    let i = run.length - 3
    while (i > cut && !CAPITALS.includes(run[i] ?? ' ')) i--
    cut = i > cut ? i : run.length
  }
  return cut
}

/**
 * The code that ends before `end` (spaces between not counted) and does not begin before `floor`, or null where the
 * text before is no code: 「按省财政厅晋财农〔2021〕56号」 gives 晋财农, 「编号为〔2024〕第0395号」 null.
 */
export function organCodeBefore(s: string, end: number, floor = 0): OrganCode | null {
  const { chars, at } = runBefore(s, end, floor)
  const run = chars.join('')
  const first = at[0] ?? end
  const cut = headLength(run, s[first - 1] ?? '')
  const code = run.slice(cut)
  const from = at[cut]
  if (from === undefined || NOT_ISSUED.test(code)) return null
  if (code.length === 1 && (cut > 0 || CATEGORY.test(code) || /[\p{L}\p{N}〕\]）)]/u.test(s[from - 1] ?? '')))
    return null
  return { code, from }
}
