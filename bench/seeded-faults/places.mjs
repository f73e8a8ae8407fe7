// Where in a text that was read faults can be planted, and how the changes that plant them are written.

export const replace = (position, text) => ({ from: position.start.offset, to: position.end.offset, text })
export const documentsOf = ({ issues }) => issues.flatMap(({ documents }) => documents)
export const slice = ({ text }, position) => text.slice(position.start.offset, position.end.offset)

/** The characters of a stretch are gone, its line ends stay. */
export const blank = (text, position) => replace(position, slice(text, position).replace(/[^\r\n\f]/gu, ''))

/** Every match of a pattern in a stretch of the text, as a plant of the change made of it; `fresh` may say null. */
export function matches(text, position, pattern, fresh) {
  const base = position.start.offset
  return [...slice(text, position).matchAll(pattern)].flatMap((match) => {
    const made = fresh(match)
    return made === null ? [] : [[{ from: base + match.index, to: base + match.index + match[0].length, text: made }]]
  })
}

/** The same, but the lines of page numbers stay. */
export const blankBetweenPages = (text, position) =>
  replace(
    position,
    slice(text, position)
      .split('\n')
      .map((line) => (/^\s*[-—·]\s?\d+\s?[-—·]\s*$/u.test(line) ? line : ''))
      .join('\n'),
  )

export const blocksOf = (text, ...types) =>
  documentsOf(text).flatMap((document) => document.blocks.filter(({ type }) => types.includes(type)))

/** A place in the paragraphs where two Han characters stand side by side, one in a paragraph. */
export const betweenHan = (text, insert) =>
  blocksOf(text, 'paragraph').flatMap(({ position }) =>
    matches(text, position, /(?<=[，。；]\p{Script=Han}{2})(?=\p{Script=Han}{3})/gu, () => insert).slice(0, 1),
  )

/** The number of a document where its line has it, with the parts of the match. */
export const ownNumbers = (text, fresh) =>
  documentsOf(text).flatMap((document) => {
    const position = document.fieldPositions.number
    if (position === undefined || Number(document.date?.slice(0, 4) ?? 0) < 2000) return []
    return matches(text, position, /〔(\d{4})〕(\d+)(?=号)/gu, (match) => fresh(match, document)).slice(0, 1)
  })

/** Whether the line of a document's number holds nothing but the number. */
export const standsAlone = (text, { number, fieldPositions }) =>
  fieldPositions.number !== undefined && slice(text, fieldPositions.number).trim() === number

export const contentsEntries = (text) =>
  text.issues.flatMap(({ contents, documents }) => contents.map((entry) => ({ entry, documents })))

/** Entries of the contents list that print a number which a document bears, with that document. */
export const listed = (text) =>
  contentsEntries(text).flatMap(({ entry, documents }) => {
    if (entry.number === null || !/\d\s*[号號]/u.test(slice(text, entry.position))) return []
    const document = documents.find(({ number }) => number === entry.number)
    return document === undefined ? [] : [{ entry, document }]
  })

/** Documents by code and year of their numbers, in the order of the issue. */
export function series({ documents }) {
  const lists = new Map()
  for (const document of documents) {
    if (!document.number?.includes('〔') || document.numberParts === null) continue
    const key = `${document.numberParts.code}${document.numberParts.year}`
    lists.set(key, [...(lists.get(key) ?? []), document])
  }
  return [...lists.values()]
}

/** Dates under the documents, as a change made of a part of them. */
export const dates = (text, pattern, fresh) =>
  documentsOf(text).flatMap(({ date, fieldPositions }) =>
    date !== null && fieldPositions.date ? matches(text, fieldPositions.date, pattern, fresh).slice(0, 1) : [],
  )

/** The stretch in front of the first document; null where the text has no masthead there, or fewer than two dated documents. */
export function front(text) {
  const [first] = documentsOf(text)
  const dated = documentsOf(text).filter(({ date }) => date !== null).length
  if (first === undefined || dated < 2 || text.issues[0].gazette.year === null) return null
  return { start: { offset: 0 }, end: { offset: first.position.start.offset } }
}

/** The line of a number (from 1). */
export const lineOf = ({ lines }, number) => lines.find((line) => line.number === number)

export const tablesOf = (text) => documentsOf(text).flatMap(({ tables }) => tables)

/** Cells of tables by row, found again in the lines of the row where they stand there once. */
export const cells = (text, choose) =>
  tablesOf(text).flatMap((table) =>
    choose(table).flatMap(({ row, cell, fresh }) => {
      const line = lineOf(text, (table.rowLines[row] ?? [])[0])
      if (line === undefined) return []
      const parts = line.value.split(new RegExp(`(?<![\\d.])${cell.replace('.', '\\.')}(?![\\d.])`, 'u'))
      const from = line.offset + parts[0].length
      return parts.length === 2 ? [[{ from, to: from + cell.length, text: fresh }]] : []
    }),
  )

/** Tables of tabs or pipes with their lines, the separators of pipe tables left out; `split` cuts a line into cells. */
export function griddedTables(text) {
  return tablesOf(text).flatMap((table) => {
    const { start, end } = table.position
    const lines = text.lines.filter(({ number }) => number >= start.line && number <= end.line)
    const mark = lines[0]?.value.includes('\t') ? '\t' : lines[0]?.value.trim().startsWith('|') ? '|' : null
    if (mark === null) return []
    const rows = lines.filter(({ value }) => value.includes(mark) && !/^[|\s:-]+$/u.test(value))
    return rows.length < 3 ? [] : [{ table, mark, rows }]
  })
}

/** A line of a gridded table without its cell at an index. */
export function withoutCell({ value }, mark, at) {
  const parts = value.split(mark)
  parts.splice(mark === '|' ? at + 1 : at, 1)
  return parts.join(mark)
}

/** The whole of a line becomes another text. */
export const wholeLine = (line, text) => ({ from: line.offset, to: line.offset + line.value.length, text })
