/** A number as printed, which Excel reads as a number: -5, +3.2, -1,200.5, -12%, －５. */
const NUMBER = /^[-+－＋][0-9０-９]+(?:[,，][0-9０-９]+)*(?:[.．][0-9０-９]+)?[%％]?$/

/** Signs alone (-, —, －－), which tables print where there is nothing to say. */
const SIGNS = /^[-+－＋—–]+$/

/** What begins a formula in some setting of Excel, after white space too. */
const FORMULA = /^[=+\-@＝＋－＠]/

/**
 * The cell with `'` in front where Excel might run it as a formula: `=1+1`, `+86 10`, `@SUM(A1)`. Numbers such as -5 and
 * lone dashes are spared.
 */
export function guardFormula(cell: string): string {
  const text = cell.trim()
  const runs = FORMULA.test(text) && !NUMBER.test(text) && !SIGNS.test(text)
  return runs || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell
}
