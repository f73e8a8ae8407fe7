export type { Head } from './head.ts'
export { type Segment, Segmenter } from './segmenter.ts'
