const FIGURE = /^图\d{0,2}[：:\s]\S.{1,60}[（(]图?(?:略|另附|见网络版|见附图|见官网)[）)]$/u

/** Whether a line holds the place of a figure that is not printed: 图：防汛组织体系图（图略）, 图2　水系图（见网络版）. */
export function isFigurePlace(s: string): boolean {
  return s.startsWith('图') && s.length <= 100 && FIGURE.test(s.trim())
}
