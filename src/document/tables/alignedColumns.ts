import { joinWrapped } from '../../lexicon/spaces.ts'
import type { Place } from './part.ts'
import { occupiedPlaces, overlap, piecesOf, type Segment } from './segments.ts'

/** Columns aligned by spaces, and the rows of the header over them. */
export interface AlignedColumns {
  places: Place[]
  header: string[][]
}

/** One Chinese character: a name of two is often set with a gap between them (唐　启). */
const ONE_CHARACTER = 2
/** Columns of that gap, at most. */
const WIDEST_SPREAD = 4

/**
 * The columns of a table aligned by spaces: where the gutters between them run, told from the rows below the header, and where the
 * header has a column that no row fills. Null where header and rows do not fit each other.
 */
export function alignedColumns(head: readonly Segment[][], body: readonly (readonly Place[])[]): AlignedColumns | null {
  const names = head.flat()
  const filled = joinSpacedNames(occupiedPlaces(body.filter((row) => row.length > 1)), names)
  const empty = names.filter((name) => nearest(filled, name) < 0 && !hasNeighbours(name, head))
  const places = [...filled, ...empty.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start)
  if (places.length < 2) return null
  const header = head.length === 1 ? oneRow(names, places) : groupedRows(head, places)
  return header === null ? null : { places, header }
}

/** Index of the place that a segment shares most columns with; -1 where it stands over none. */
export function nearest(places: readonly Place[], segment: Place): number {
  let best = -1
  let most = 0
  places.forEach((place, i) => {
    const shared = overlap(place, segment)
    if (shared <= most) return
    most = shared
    best = i
  })
  return best
}

/** A label over a gutter, with the parts of its group below it on both sides, is no column of its own. */
function hasNeighbours(name: Segment, head: readonly Segment[][]): boolean {
  const last = head.at(-1) as Segment[]
  return (
    !last.includes(name) &&
    last.some((other) => other.end <= name.start) &&
    last.some((other) => other.start >= name.end)
  )
}

/** Puts the two characters of names that are set wide into one column where the header has one name over them. */
function joinSpacedNames(places: Place[], names: readonly Segment[]): Place[] {
  const joined: Place[] = []
  for (const place of places) {
    const left = joined.at(-1)
    const isNamed = names.some((name) => overlap(name, place) > 0)
    if (left !== undefined && !isNamed && isNarrow(left) && isNarrow(place) && place.start - left.end <= WIDEST_SPREAD)
      left.end = place.end
    else joined.push({ ...place })
  }
  return joined
}

const isNarrow = (place: Place) => place.end - place.start <= ONE_CHARACTER

/** Names in their columns; a name over two of them is cut where it has a space. */
function oneRow(names: readonly Segment[], places: readonly Place[]): string[][] | null {
  const row = places.map(() => '')
  for (const name of names) {
    const over = places.filter((place) => overlap(place, name) > 0).length
    const pieces = over > 1 && name.text.includes(' ') ? piecesOf(name) : [name]
    const taken = row.map((text) => text !== '')
    for (const piece of pieces) {
      const column = nearest(places, piece)
      if (column < 0 || taken[column]) return null
      row[column] = `${row[column]} ${piece.text}`.trim()
    }
  }
  return [row]
}

/** A header over several lines: names that wrap, and names of groups over the names of their columns. */
function groupedRows(head: readonly Segment[][], places: readonly Place[]): string[][] {
  const subs = (head.at(-1) as Segment[]).map((name) => ({ name, column: nearest(places, name) }))
  const under = new Set(subs.map(({ column }) => column))
  const upper = places.map(() => '')
  const groups: Segment[] = []
  for (const name of head.slice(0, -1).flat()) {
    const own = places.findIndex((place, i) => overlap(place, name) > 0 && !under.has(i))
    const above = groups.find((group) => overlap(group, name) > 0)
    if (own >= 0) upper[own] = joinWrapped(upper[own] as string, name.text)
    else if (above === undefined) groups.push({ ...name })
    else above.text = joinWrapped(above.text, name.text)
  }
  const lower = places.map(() => '')
  for (const { name, column } of subs) lower[column] = name.text
  return placeGroups(groups, subs, upper, lower)
}

function placeGroups(
  groups: readonly Segment[],
  subs: readonly { name: Segment; column: number }[],
  upper: string[],
  lower: string[],
): string[][] {
  const isFlushLeft = groups.every((group) => subs.some(({ name }) => Math.abs(name.start - group.start) <= 1))
  const columns = new Map<Segment, number[]>()
  for (const { name, column } of subs) {
    const group = isFlushLeft
      ? groups.findLast((candidate) => candidate.start <= name.start + 1)
      : [...groups].sort((a, b) => distance(a, name) - distance(b, name))[0]
    if (group !== undefined) columns.set(group, [...(columns.get(group) ?? []), column])
  }
  let isGrouped = false
  for (const [group, under] of columns) {
    const first = Math.min(...under)
    if (under.length > 1) {
      isGrouped = true
      upper[first] = joinWrapped(upper[first] as string, group.text)
    } else {
      // one name below one name is a name that wraps
      upper[first] = joinWrapped(group.text, lower[first] as string)
      lower[first] = ''
    }
  }
  if (isGrouped) return [upper, lower]
  return [upper.map((name, i) => joinWrapped(name, lower[i] as string))]
}

function distance(a: Place, b: Place): number {
  return Math.abs(a.start + a.end - b.start - b.end)
}
