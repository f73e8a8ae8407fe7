import { adopted } from '../adopted.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

const said = adopted('encoding-mojibake')

export const encodingMojibake: Rule = {
  id: 'encoding-mojibake',
  group: 'encoding',
  severity: 'error',
  description: { zh: '文本没有被错误解码后再保存。', en: 'The text was not decoded wrongly and then stored.' },
  rationale: {
    zh: '这样的乱码可以辨认，但已不是原文。',
    en: 'Such text can be told, but it is no longer the original.',
  },
  example: {
    bad: 'æµ\u008bäº‘æ°´åŽ¿',
    good: '云水县',
  },
  *check(context: CheckContext): Generator<Found> {
    for (const found of said(context)) {
      // Where U+FFFD stands nothing can be told any more: a matter of char-replacement.
      if (found.position === null || !context.slice(found.position).includes('\ufffd')) yield found
    }
  },
}
