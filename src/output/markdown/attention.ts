/** Characters whose runs pair: emphasis, strikethrough, code. */
const MARKERS = ['*', '_', '~', '`'] as const

export type Marker = (typeof MARKERS)[number]

interface Run {
  size: number
  /** The characters around it; '' at the edge of the text. */
  before: string
  after: string
}

const isSpace = (character: string): boolean => character === '' || /\s/.test(character)

/** Whether a `_` may stand there beside a run: not in the middle of a word. Surrogates count, since parsers differ on them. */
const isEdge = (character: string): boolean => isSpace(character) || /[\p{P}\p{S}\p{Cs}]/u.test(character)

function runsOf(text: string, marker: Marker): Run[] {
  const runs: Run[] = []
  for (let start = text.indexOf(marker); start >= 0; ) {
    let end = start
    while (text[end] === marker) end += 1
    runs.push({ size: end - start, before: text[start - 1] ?? '', after: text[end] ?? '' })
    start = text.indexOf(marker, end)
  }
  return runs
}

/** Whether a run could open; where parsers or their versions differ, it could. */
const opens = (marker: Marker, { before, after }: Run): boolean =>
  marker === '`' || (!isSpace(after) && (marker !== '_' || isEdge(before)))

const closes = (marker: Marker, { before, after }: Run): boolean =>
  marker === '`' || (!isSpace(before) && (marker !== '_' || isEdge(after)))

/** Whether some run of the marker could pair with a later one: `100~200，300~400` would be struck through, `100~200` not. */
function couldPair(text: string, marker: Marker): boolean {
  const sized = marker === '~' || marker === '`'
  const open = new Set<number>()
  for (const run of runsOf(text, marker)) {
    if (marker === '~' && run.size > 2) continue
    const size = sized ? run.size : 0
    if (closes(marker, run) && open.has(size)) return true
    if (opens(marker, run)) open.add(size)
  }
  return false
}

/** The markers that must be escaped in a piece of running text. `text` is the text of the whole paragraph, heading or cell. */
export function pairingMarkers(text: string): ReadonlySet<Marker> {
  return new Set(MARKERS.filter((marker) => text.includes(marker) && couldPair(text, marker)))
}
