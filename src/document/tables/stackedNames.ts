import { bareName, isPeriod } from './headerWords.ts'

/** Names that stand in a second row of a header, under the name of a group. */
const PLACE_PART = /^(?:乡镇|乡|镇|村|村数|行政村|自然村|街道|社区|县|县区|起点|终点)$/u
const SUM_PART = /^(?:小计|合计|中央|省级|市级|县级|省|市|县|乡级|自筹|其他|社会资本|专项|一般)(?:资金|投资|财政)?$/u

/** Names of groups, with what stands under them. */
const GROUPS: readonly { group: RegExp; part: (name: string) => boolean }[] = [
  { group: /(?:地点|地址|位置|范围)$/u, part: (name) => PLACE_PART.test(name) },
  { group: /(?:投资|资金|金额|经费|预算|构成|来源|补助|费用)$/u, part: (name) => SUM_PART.test(name) },
  { group: /(?:值|数|量|目标|指标|收入|产值|规模|面积|率)$/u, part: isPeriod },
]

/**
 * The header rows of names that were read one after another, first row first: 序号 指标 指标值 属性 2019年 2022年 with 5 columns is
 * 序号 | 指标 | 指标值 | '' | 属性 over '' | '' | 2019年 | 2022年 | ''. One row where there are as many names as columns; null where
 * it cannot be told which names are groups.
 */
export function headerOfNames(names: readonly string[], width: number): string[][] | null {
  if (names.length === width) return [[...names]]
  const upper = [...names]
  const groups = names.length - width
  const parts = new Map<number, string[]>()
  if (groups < 1) return null
  // the names of the second row come last, those of the rightmost group at the end
  for (let n = 0; n < groups; n += 1) {
    const last = upper.at(-1) as string
    const kind = GROUPS.find(({ part }) => part(bareName(last)))
    if (kind === undefined) return null
    const under: string[] = []
    while (upper.length > 1 && kind.part(bareName(upper.at(-1) as string))) under.unshift(upper.pop() as string)
    const at = upper.findLastIndex((name, i) => !parts.has(i) && kind.group.test(bareName(name)))
    if (at < 0 || under.length < 2) return null
    parts.set(at, under)
  }
  const rows: [string[], string[]] = [[], []]
  upper.forEach((name, i) => {
    const under = parts.get(i) ?? ['']
    under.forEach((part, n) => {
      rows[0].push(n === 0 ? name : '')
      rows[1].push(part)
    })
  })
  return rows[0].length === width ? rows : null
}
