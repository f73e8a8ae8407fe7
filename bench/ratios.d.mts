export interface Figures {
  fed: number
  cpu: number
  peak: number
  seconds: number
}

export interface Sizes {
  small: string
  middle: string
  large: string
}

export interface Row {
  key: string
  clock: boolean
  what: string
  ratio: number
  target: string
  met: boolean
  figures: string
}

export const RATIOS: readonly { key: string; clock?: boolean }[]
export function ratiosOf(best: Record<string, Figures>, sizes: Sizes): Row[]
export function timesWorse(row: Pick<Row, 'key' | 'ratio'>, recorded: Record<string, number>): number
export function measureRound(best: Record<string, Figures>, sizes: Sizes): Promise<void>
