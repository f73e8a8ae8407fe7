import type { Row } from './row.ts'

const FRAMED = /^【\p{Script=Han}{2,12}】$/u

/** Whether a row is a label in heavy brackets, alone on its line: 【裁判摘要】, 【基本案情】. Nothing runs into it or on from it. */
export const isFramedLabel = ({ compact }: Row): boolean =>
  compact.startsWith('【') && compact.length <= 14 && FRAMED.test(compact)
