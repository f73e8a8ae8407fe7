const HAN = '〇一二三四五六七八九'

/** 1 to 99 in Chinese numerals. */
export const han = (n) =>
  n < 10 ? HAN[n] : `${n < 20 ? '' : HAN[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : HAN[n % 10]}`

/** How an issue is set: each issue is set in one way throughout. */
export function styleOf(dice) {
  return {
    date: dice.pick(['arabic', 'arabic', 'han']),
    /** Where the number of a document stands. */
    number: dice.pick(['below', 'below', 'above']),
    contents: dice.pick(['dots', 'brackets', 'noNumbers', 'pageFirst']),
    pageLine: dice.pick([(n) => `- ${n} -`, (n) => `— ${n} —`, (n) => `· ${n} ·`, null]),
    table: dice.pick(['tab', 'tab', 'pipe', 'spaces']),
    /** Columns of a line, or null where a paragraph is one line. */
    wrap: dice.pick([null, null, 38, 42]),
    attachmentMark: dice.pick(['.', '．', '.']),
    disclosure: dice.pick(['（此件公开发布）', '（此件主动公开）', null]),
    blankLines: dice.chance(0.7),
    issue: dice.pick(['（总第{total}期）', '　总第{total}期']),
  }
}

/** 2023年5月8日, or 二〇二三年五月八日. */
export function dateText({ year, month, day }, style) {
  if (style.date === 'arabic') return `${year}年${month}月${day}日`
  return `${[...String(year)].map((digit) => HAN[Number(digit)]).join('')}年${han(month)}月${han(day)}日`
}

/** A paragraph as the lines that it takes; no line begins with a mark that cannot stand there. */
export function paragraph(text, { wrap }) {
  const whole = `　　${text}`
  if (wrap === null) return [whole]
  const lines = []
  let rest = whole
  while (rest.length > wrap) {
    let to = wrap
    while (/[，。；：、）》”〕！？%\d]/u.test(rest[to]) && to > wrap - 8) to--
    lines.push(rest.slice(0, to))
    rest = rest.slice(to)
  }
  return [...lines, rest]
}

/** Rows of cells as a table. */
export function tableLines(rows, { table }) {
  if (table === 'tab') return rows.map((row) => row.join('\t'))
  if (table === 'pipe') {
    const line = (row) => `| ${row.join(' | ')} |`
    return [line(rows[0]), line(rows[0].map(() => '---')), ...rows.slice(1).map(line)]
  }
  const width = (cell) => [...cell].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2000 ? 2 : 1), 0)
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => width(row[i]))) + 2)
  return rows.map((row) => `　　${row.map((cell, i) => cell + ' '.repeat(widths[i] - width(cell))).join('')}`.trimEnd())
}
