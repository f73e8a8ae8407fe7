const FIGURE = /^图\d{0,2}[：:\s]\S.{1,60}[（(]图?(?:略|另附|见网络版|见附图|见官网)[）)]$/u

/** Whether a line holds the place of a figure that is not printed: 图：防汛组织体系图（图略）, 图2　水系图（见网络版）. */
export function isFigurePlace(s: string): boolean {
  return s.startsWith('图') && s.length <= 100 && FIGURE.test(s.trim())
}

const TITLE =
  /^图\s?\d{1,2}(?:[-—－.]\d{1,2})?(?:[：:]|\s)\s{0,4}(?!所示|显示|表明|反映)[^。；，：:\s][^。；，]{2,60}[^。；，：:]$/u

/** Whether a line is the title of a figure, which stands under its picture: 图1　2020—2024年地区生产总值及其增长速度. */
export function isFigureTitle(s: string): boolean {
  return s.startsWith('图') && s.length <= 80 && TITLE.test(s.trim())
}
