import { tidy } from '../../lexicon/spaces.ts'
import type { ColumnType, Table } from '../../tree/index.ts'
import { cellAt } from './cells.ts'
import { type CellValue, cellValue, isPlaceholder } from './cellValue.ts'
import { bareName, isSerialName } from './headerWords.ts'
import { isMeasure } from './measure.ts'
import { rowLabel } from './rowLabel.ts'

type Typed = Pick<Table, 'columnTypes' | 'columnUnits' | 'values'>

const UNIT_IN_NAME = /[（(](?:单位[：:])?([^（）()]{1,16})[）)]\s*$/u
const MONEY = /元$/u
/** Columns of numbers that are no amounts of money, be the unit of the table what it may. */
const NOT_MONEY = /数$|人数|户数|个数|数量|面积|年|月|率|比例|占比|长度|里程|编号|代码|号|次|期|序/u
/** Numbers that name and do not count. */
const NAMES = /(?:电话|手机|号码|代码|代号|邮编|账号|身份证号?|证号|卡号|编码)$/u

/**
 * Types of the columns over all rows, their units, and the parsed cells of the columns whose cells all parse. Names of sections and
 * of totals in a column of numbers are no values; neither are —, / and empty cells.
 */
export function typeColumns(
  columns: readonly string[],
  rows: readonly string[][],
  sections: ReadonlySet<number>,
  unit: string | null,
): Typed {
  const typed: Typed = { columnTypes: [], columnUnits: [], values: [] }
  columns.forEach((name, column) => {
    const parsed = NAMES.test(bareName(name)) ? null : parseColumn(rows, column, sections)
    const type = parsed === null ? 'text' : columnType(parsed)
    const stated = unitOf(name)
    const own = parsed !== null && type === 'money' ? moneyUnit(parsed) : null
    const isCount = type === 'integer' || type === 'decimal'
    const ofGroup = isCount ? unitOfGroup(name) : null
    const fromTable = isCount && unit !== null && MONEY.test(unit) && !isCounter(name) ? unit : null
    const columnUnit = own ?? stated ?? ofGroup ?? fromTable
    typed.columnUnits.push(columnUnit)
    typed.columnTypes.push(isCount && columnUnit !== null && MONEY.test(columnUnit) ? 'money' : type)
    typed.values.push(parsed === null || type === 'text' ? null : parsed.map((value) => value?.value ?? null))
  })
  return typed
}

function isCounter(name: string): boolean {
  return isSerialName(name) || NOT_MONEY.test(bareName(name))
}

/** The values of a column, null where a cell has none to give; null for the column where a cell holds anything else. */
function parseColumn(
  rows: readonly string[][],
  column: number,
  sections: ReadonlySet<number>,
): (CellValue | null)[] | null {
  const values: (CellValue | null)[] = []
  let count = 0
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] as string[]
    const cell = cellAt(row, column)
    const isLeftOut = cell === '' || sections.has(r)
    const value = isLeftOut ? null : cellValue(cell)
    // 合计 is no value
    if (value === null && !isLeftOut && !isPlaceholder(cell) && rowLabel(row)?.column !== column) return null
    values.push(value)
    if (value !== null) count += 1
  }
  return count > 0 ? values : null
}

/** One type for all values of a column; numbers and decimals make decimals, anything else mixed makes text. */
function columnType(values: readonly (CellValue | null)[]): ColumnType {
  const types = new Set<ColumnType>()
  const units = new Set<string | null>()
  for (const value of values) {
    if (value === null) continue
    types.add(value.type)
    units.add(value.unit)
  }
  if (units.size > 1) return 'text'
  const [first] = types
  if (types.size === 1 && first !== undefined) return first
  return types.size === 2 && types.has('integer') && types.has('decimal') ? 'decimal' : 'text'
}

function moneyUnit(values: readonly (CellValue | null)[]): string | null {
  return values.find((value) => value !== null)?.unit ?? null
}

/** The unit that the name of a column states: 投资（万元） → 万元, 面积(亩) → 亩; null for 备注（可另附）. */
function unitOf(name: string): string | null {
  const last = name.split('/').at(-1) as string
  const found = UNIT_IN_NAME.exec(name)?.[1] ?? UNIT_IN_NAME.exec(last)?.[1]
  if (found === undefined) return null
  const unit = tidy(found)
  return isMeasure(unit) ? unit : null
}

/** The unit that the nearest group over a column states: 投资（万元）/中央 → 万元; null for 投资（万元）/占比. */
function unitOfGroup(name: string): string | null {
  if (isCounter(name.slice(name.lastIndexOf('/') + 1))) return null
  for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
    const unit = unitOf(name.slice(0, end))
    if (unit !== null) return unit
  }
  return null
}
