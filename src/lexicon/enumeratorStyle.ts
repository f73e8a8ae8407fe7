/** The ways in which official documents number their parts. */
export type EnumeratorStyle =
  | 'part' // 第一编, 第一部分
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条, 第十条之一
  | 'han' // 一、
  | 'hanParen' // （一）
  | 'arabic' // 1.
  | 'arabicParen' // （1）
  | 'circled' // ①
  | 'decimal' // 4.2.1
  | 'letter' // A.
  | 'roman' // Ⅱ.
  | 'isOrdinal' // 一是
  | 'yaoOrdinal' // 一要
  | 'firstly' // 首先, 第一，

/** The number that opens a line. */
export interface Enumerator {
  style: EnumeratorStyle
  /** What it counts: 3 for 三、 and for 4.2.3; 10 for 第十条之一. */
  ordinal: number
  /** As printed, without spaces: （一）, 1., 第一章. */
  label: string
  /** Offset where the text begins, spaces apart: after leading spaces, Markdown marks, the label, and a needless 、 after （一）. */
  length: number
}

/** What a reader of one family gives back: the label's end as an offset in the line. */
export type EnumeratorReader = (s: string, at: number) => Omit<Enumerator, 'label'> | null
