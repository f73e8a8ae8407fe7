// Parts of a text that are larger than anything printed.
import { betweenHan, blocksOf, contentsEntries, griddedTables, lineOf, matches, wholeLine } from '../places.mjs'

const wide = ({ value }, mark, cells) =>
  value + Array.from({ length: cells }, (_, i) => `${mark}${i}`).join('') + (mark === '|' ? '|' : '')

/** A short notice of its own, for the end of an issue. */
const notice = (_, i) =>
  `\n云水县人民政府\n关于第${i + 1}号水库汛限水位的通知\n云水限〔2023〕${i + 1}号\n\n各乡镇人民政府：\n    请遵照执行。\n\n云水县人民政府\n2023年6月1日\n`

export const limitFaults = [
  {
    name: 'entry of the contents list of 20,000 dots',
    rules: ['limit-contents'],
    also: 'any',
    places: (text) =>
      contentsEntries(text).flatMap(({ entry }) =>
        matches(text, entry.position, /[…．.·]{3,}/gu, () => '…'.repeat(20_001)).slice(0, 1),
      ),
  },
  {
    name: 'heading with a number of seven parts',
    rules: ['limit-heading'],
    also: 'any',
    places: (text) =>
      blocksOf(text, 'heading').flatMap(({ position }) =>
        matches(text, position, /(?<=^\s*)[一二三四五六七八九十]{1,2}、/gu, () => '1.1.1.1.1.1.1 ').slice(0, 1),
      ),
  },
  {
    name: 'table of a thousand columns more',
    rules: ['limit-table'],
    also: 'any',
    places: (text) =>
      griddedTables(text).flatMap(({ mark, rows }) => {
        // The head once on each page, and its rows.
        const heads = rows.filter(({ value }) => value === rows[0].value)
        return heads.length > 1 ? [] : [rows.map((line) => wholeLine(line, wide(line, mark, 1000)))]
      }),
  },
  {
    name: '5,001 documents more',
    rules: ['limit-documents'],
    also: 'any',
    // Each costs as much as a hundred others.
    most: 5,
    places: (text) => {
      const last = text.issues.at(-1)?.documents.at(-1)
      const line = last && lineOf(text, last.position.end.line)
      return line ? [[wholeLine(line, line.value + Array.from({ length: 5001 }, notice).join(''))]] : []
    },
  },
  {
    name: 'line of 16,777,217 characters',
    rules: ['limit-line'],
    also: 'any',
    // Each costs as much as a thousand others.
    most: 5,
    places: (text) => betweenHan(text, '水'.repeat(2 ** 24 + 1)).slice(0, 1),
  },
]
