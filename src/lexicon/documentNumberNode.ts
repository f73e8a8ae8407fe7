export type NumberForm = 'standard' | 'order' | 'announcement' | 'taiwan' | 'other'

/** A document number (发文字号) as it stands in a text. */
export interface DocumentNumber {
  /** Without spaces, with 〔〕, Arabic digits and 号: 云政发〔2023〕20号. */
  canonical: string
  /** What stands before the year or the serial: 云政发, 国务院令, 府工園字; '' where none is printed. */
  code: string
  year: number | null
  serial: number
  form: NumberForm
  /** Offset of its first character, and the offset after its last. */
  from: number
  to: number
  /** As printed. */
  raw: string
  /**
   * What departs from GB/T 9704-2012, 7.2.5: brackets (not 〔〕), missing-bracket, missing-hao (no 号), di (第), padding (020),
   * short-year (〔93〕), ocr-digit (2O23), chinese-digit, sub-number (10-1号). Spaces and full-width digits are regular.
   */
  irregular: string[]
}
