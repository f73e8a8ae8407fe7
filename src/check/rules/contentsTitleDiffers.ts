import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const contentsTitleDiffers: Rule = {
  id: 'contents-title-differs',
  group: 'contents',
  severity: 'warning',
  description: {
    zh: '目录所列标题与公文标题一致。',
    en: 'The contents list gives each title as the document bears it.',
  },
  rationale: {
    zh: '比较时不计空格、全半角和发文机关。',
    en: 'Spaces, widths and the issuer do not count in the comparison.',
  },
  example: {
    bad: '目录：关于加强校车管理的通知\n正文：关于加强校车安全管理的通知',
    good: '目录：关于加强校车安全管理的通知\n正文：关于加强校车安全管理的通知',
  },
  check: adopted('contents-title-differs'),
}
