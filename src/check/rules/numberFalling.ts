import type { Position } from '../../tree/index.ts'
import { isOrder, outOfOrder } from '../order.ts'
import type { Found, Rule } from '../rule.ts'
import { seriesOf } from '../series.ts'
import { type IssueWatcher, watching } from '../watching.ts'

interface Numbered {
  serial: number
  number: string | null
  document: string
  position: Position
}

/** Watches one issue for numbers that stand out of the rising order of their series. */
export function watchSerials(): IssueWatcher {
  const series = new Map<string, Numbered[]>()
  return {
    remember(document) {
      const found = seriesOf(document)
      if (found === null) return
      const list = series.get(found.key) ?? []
      series.set(found.key, list)
      const position = document.fieldPositions['number'] ?? document.position
      list.push({ serial: found.serial, number: document.number, document: document.id, position })
    },
    *end() {
      for (const list of series.values()) yield* fallen(list)
    },
  }
}

function* fallen(list: readonly Numbered[]): Generator<Found> {
  const outside = outOfOrder(list.map(({ serial }) => serial))
  if (!isOrder(outside.length, list.length)) return
  for (const at of outside) {
    const { number, document, position } = list[at] as Numbered
    const beside = list[at - 1] ?? list[at + 1]
    yield { position, document, actual: number, expected: beside?.number ?? null }
  }
}

export const numberFalling: Rule = {
  id: 'number-falling',
  group: 'number',
  severity: 'info',
  description: {
    zh: '同一机关同一年的文号由小到大排列。',
    en: 'The numbers of one body and year rise through the issue.',
  },
  rationale: {
    zh: '多数公报按文号编排，回落的文号可能是误印。本期不按文号编排的不查。',
    en: 'Most gazettes are sorted by number, and one that falls back may be misprinted. An issue that is not sorted so is left alone.',
  },
  example: {
    bad: '云政发〔2023〕12号\n云政发〔2023〕31号\n云政发〔2023〕14号',
    good: '云政发〔2023〕12号\n云政发〔2023〕13号\n云政发〔2023〕14号',
  },
  check: watching(watchSerials),
}
