import { isAuthority } from './authority.ts'

/** 常务委员会公告, 办公室, 办公厅关于…: what is no name of a body by itself, with what may stand behind it. */
const REST = /^(?:常务委员会|常委会|办公[室厅])(?=$|令|公告|通告|文件|[关關][于於]|任免)/u
/** How the line above ends, whose body that is part of. */
const BODY = /(?:人民代表大会|人民政府|行政公署|人大|政协|委员会)$/u

/** Whether `below` begins with the rest of the name in `above`: 云水县第七届人民代表大会⏎常务委员会公告, 云水县人民政府⏎办公室. */
export function goesOnName(above: string, below: string): boolean {
  return REST.test(below) && BODY.test(above) && isAuthority(above)
}

/** The lines of a title block, with the name of a body that is broken over two of them in one. */
export function wholeNames<T extends { text: string; compact: string }>(lines: readonly T[]): readonly T[] {
  const whole: T[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    if (above === undefined || !goesOnName(above.compact, line.compact)) whole.push(line)
    else
      whole[whole.length - 1] = {
        ...above,
        text: above.text.trimEnd() + line.text.trimStart(),
        compact: above.compact + line.compact,
      }
  }
  return whole.length === lines.length ? lines : whole
}
