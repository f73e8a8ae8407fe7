import { readHistoryLine } from '../lexicon/lawHistory.ts'
import { perRow } from './perRow.ts'
import type { Row } from './row.ts'

/** What a row says as a line of the history of a law, 中華民國 27 年 1 月 22 日公布; null for any other row. */
export const historyOf = perRow((row: Row) => readHistoryLine(row.text))
