import { TABLES } from '../also.mjs'
import { cells, griddedTables, wholeLine, withoutCell } from '../places.mjs'

const isSum = (row) => /^(?:合\s*计|总\s*计)/u.test(row.find((cell) => cell !== '') ?? '')

/** The last cell of a line becomes another text. */
const withLastCell = ({ value }, mark, text) => {
  const parts = value.split(mark)
  const at = parts.length - (mark === '|' ? 2 : 1)
  parts[at] = mark === '|' ? ` ${text} ` : text
  return parts.join(mark)
}

const cellsOf = (value, mark) => {
  const parts = value.split(mark).map((cell) => cell.trim())
  return mark === '|' ? parts.slice(1, -1) : parts
}

export const tableFaults = [
  {
    name: 'sum of a table changed',
    rules: ['table-sum'],
    also: [],
    places: (text) =>
      cells(text, ({ columns, rows, sectionRows }) =>
        rows.flatMap((row, r) =>
          isSum(row) && !sectionRows.includes(r)
            ? row.flatMap((cell, c) =>
                /^\d{1,7}(?:\.\d+)?$/u.test(cell) && !/率|比|占|均|单价/u.test(columns[c] ?? '')
                  ? [{ row: r, cell, fresh: `${Number(cell[0]) === 9 ? 8 : Number(cell[0]) + 1}${cell.slice(1)}` }]
                  : [],
              )
            : [],
        ),
      ),
  },
  {
    name: 'serial of a table row changed',
    rules: ['table-sequence'],
    also: [],
    places: (text) =>
      cells(text, ({ columns, rows }) =>
        /序号|编号/u.test(columns[0] ?? '')
          ? rows
              .slice(1, -1)
              .flatMap((row, i) =>
                /^\d{1,2}$/u.test(row[0]) && Number(row[0]) > 1
                  ? [{ row: i + 1, cell: row[0], fresh: String(Number(row[0]) + 40) }]
                  : [],
              )
          : [],
      ),
  },
  {
    name: 'cell of a table row lost',
    rules: ['table-ragged'],
    also: TABLES,
    places: (text) =>
      griddedTables(text).flatMap(({ table, mark, rows }) =>
        table.columns.length < 3
          ? []
          : rows
              .slice(1)
              .flatMap((line) =>
                line.value.split(mark).filter((cell) => cell.trim() !== '').length === table.columns.length
                  ? [[wholeLine(line, withoutCell(line, mark, 1))]]
                  : [],
              ),
      ),
  },
  {
    name: 'column lost on the second page of a table',
    rules: ['table-column-lost'],
    also: TABLES,
    places: (text) =>
      griddedTables(text).flatMap(({ table, mark, rows }) => {
        const heads = rows.filter(({ value }) => value === rows[0].value)
        if (heads.length < 2 || table.columns.length < 3) return []
        const lines = text.lines.filter(
          ({ number, value }) => number >= heads[1].number && number <= table.position.end.line && value.includes(mark),
        )
        return Array.from({ length: table.columns.length - 1 }, (_, at) =>
          lines.map((line) => wholeLine(line, withoutCell(line, mark, at + 1))),
        )
      }),
  },
  {
    name: 'columns of a table lost, and a cell of each row',
    rules: ['table-unread'],
    also: TABLES,
    places: (text) =>
      griddedTables(text).flatMap(({ table, mark, rows }) => {
        const { columns, headerRows } = table
        const values = rows.map(({ value }) => cellsOf(value, mark))
        // the cells can be told by their number still where the last is a remark, or where they are not one word each
        const isPlain =
          columns[0] === '序号' &&
          headerRows === 1 &&
          columns.length > 3 &&
          !/备注|说明/u.test(columns.at(-1)) &&
          values[1]?.[0] === '1' &&
          values.every((row) => row.length === columns.length && row.every((cell) => /^[^\s，。；]{1,20}$/u.test(cell)))
        if (!isPlain) return []
        return columns
          .slice(2)
          .map((_, at) =>
            rows.map((line, r) =>
              wholeLine(line, values[r].filter((_, c) => c !== at + 1 || line.value === rows[0].value).join(' ')),
            ),
          )
      }),
  },
  {
    name: 'name of a column lost, or given twice',
    rules: ['table-header'],
    also: TABLES,
    places: (text) =>
      griddedTables(text).flatMap(({ table, mark, rows }) => {
        const { columns, headerRows } = table
        const [head] = rows
        const heads = rows.filter(({ value }) => value === head.value)
        if (
          headerRows !== 1 ||
          columns.length < 3 ||
          columns.includes('') ||
          table.rows.some((row) => row.at(-1) === '')
        )
          return []
        return ['', columns.at(-2)].map((name) => heads.map((line) => wholeLine(line, withLastCell(line, mark, name))))
      }),
  },
]
