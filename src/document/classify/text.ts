import { isFigurePlace, isFigureTitle } from '../../lexicon/figure.ts'
import { isWordedPicture } from '../../lexicon/picture.ts'
import type { Classifier } from '../reading.ts'

/** A line with a number, heading or paragraph: 一、…, （一）…, 1. …, 第一条 …. */
export const numbered: Classifier = (i, reading) => {
  const enumerator = reading.rows.at(i).enumerator
  if (!enumerator) return null
  reading.ordinals.set(enumerator.style, enumerator.ordinal)
  return { type: 'numbered', because: 'number-opens' }
}

export const figure: Classifier = (i, reading) => {
  const { text } = reading.rows.at(i)
  if (isFigurePlace(text) || isWordedPicture(text)) return { type: 'caption', because: 'figure-place' }
  return isFigureTitle(text) ? { type: 'caption', because: 'figure-title' } : null
}

/** The texts of a flow chart's boxes, each line by itself. */
export const chartBox: Classifier = (i, reading) =>
  reading.rows.isChart(i) ? { type: 'listItem', because: 'chart-box' } : null

/** What nothing else claims is running text. */
export const paragraph: Classifier = () => ({ type: 'paragraph', because: 'running-text' })
