import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

interface Twin {
  /** What is read wrongly, as group `twin` with what surrounds it. */
  pattern: RegExp
  meant(twin: string): string
}

const DIGITS: Readonly<Record<string, string>> = { l: '1', I: '1' }
const NUMERAL = '[零〇一二三四五六七八九十百]'

/** What OCR takes for each other, each in a place where only one of them can stand. */
const TWINS: readonly Twin[] = [
  // 第—条, 十—月, 二十—日
  { pattern: new RegExp(`第(?<twin>[—－–])(?=${NUMERAL}{0,3}[条章节编款项批次期届号])`, 'dgu'), meant: () => '一' },
  { pattern: /[十百](?<twin>[—－–])(?=[、月日条章节款项号年）)])/dgu, meant: () => '一' },
  // —、总体要求; （—）加强领导
  { pattern: /^[\s]{0,16}(?<twin>[—－–])、/dgu, meant: () => '一' },
  { pattern: /[（(](?<twin>[—－–])[）)]/dgu, meant: () => '一' },
  // 2O23年, 1OO万元, 2l日
  {
    pattern: /(?<=\d)(?<twin>[OoＯОоΟο]|[lI](?=\d|[年月日号]))(?=[\dOoＯОоΟο年月日号万亿元亩人户个%％])/dgu,
    meant: (twin) => DIGITS[twin] ?? '0',
  },
  // 许可l93项, 电话:l2345
  { pattern: /(?<=[\p{Script=Han}：:，,、（(])(?<twin>l)(?=\d{2})/dgu, meant: () => '1' },
  // 10一20日: a range
  { pattern: /(?<=\d[日时]?)(?<twin>一)(?=\d{1,4}(?:[年月日时号个人万元%％]|\.\d))/dgu, meant: () => '—' },
  // 5月8曰, 己经
  { pattern: /(?<=月[\d一二三四五六七八九十]{1,3})(?<twin>曰)/dgu, meant: () => '日' },
  { pattern: /(?<twin>己)(?=经(?!济|营|理|费|手|纪|典|验))/dgu, meant: () => '已' },
]
/** None of the patterns matches a line without one of these. */
const WORTH_A_LOOK = /[—－–OoＯОоΟοlI一曰己]/u

export const ocrTwin: Rule = {
  id: 'ocr-twin',
  group: 'character',
  severity: 'warning',
  description: {
    zh: '没有形近误识的字：一与—、0 与 O、1 与 l、日与曰、已与己。',
    en: 'No character is misread for its twin: 一 and —, 0 and O, 1 and l, 日 and 曰, 已 and 己.',
  },
  rationale: {
    zh: '只在前后文只容一种写法之处报告：第—条、十—月、2O23年、10一20日、己经。',
    en: 'Told only where what stands around leaves no choice: 第—条, 十—月, 2O23年, 10一20日, 己经.',
  },
  example: { bad: '第—条　2O23年十—月', good: '第一条　2023年十一月' },
  *check(context: CheckContext): Generator<Found> {
    for (const { value, offset } of context.lines) {
      if (!WORTH_A_LOOK.test(value)) continue
      for (const { pattern, meant } of TWINS) {
        for (const match of value.matchAll(pattern)) {
          const [from, to] = match.indices?.groups?.['twin'] ?? [match.index, match.index + 1]
          const actual = value.slice(from, to)
          yield {
            position: context.position(offset + from, offset + to),
            document: context.documentAt(offset + from),
            actual,
            expected: meant(actual),
          }
        }
      }
    }
  },
}
