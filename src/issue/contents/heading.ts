/** 目录, 目次, 本期目录, 总目录 … once spaces, marks and a bracketed (续) are gone. */
const HEADING = /^(?:本期|本刊|总|總|公报|公報|期刊)?(?:目[录錄次]|要目)(?:续|續|接上页|接上頁)?$/

/** Signs that decorate a heading and spaces of any width. */
const DECORATION = /[\s\u3000\u200b#*_=~·•.．。:：\-—－─━◆◇■□●○◎★☆※【】[\]［］〔〕()（）<>《》「」『』|/／]/g

/**
 * Whether a line opens a contents list: 目录, 目 录, 目　　錄, # 目录, 【目次】, 本期目录, 目录（续）.
 * A Latin gloss beside it counts as part of it (目录 CONTENTS, 目录 MULU).
 */
export function isContentsHeading(s: string): boolean {
  if (s.length > 200) return false
  const bare = s.replace(DECORATION, '')
  return HEADING.test(bare.replace(/[A-Za-z]+/g, '')) && /[录錄次目]/.test(bare)
}
