import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const tableSum: Rule = {
  id: 'table-sum',
  group: 'table',
  severity: 'error',
  description: { zh: '合计、小计等于各行之和。', en: 'Totals and subtotals are the sums of their rows.' },
  rationale: {
    zh: '只在合计所加的行清楚时查；小数容许四舍五入。',
    en: 'Checked only where it is plain what a row sums; decimals may be rounded.',
  },
  example: {
    bad: '乡镇\t户数\n柳溪镇\t35\n大坪乡\t20\n合计\t65',
    good: '乡镇\t户数\n柳溪镇\t35\n大坪乡\t20\n合计\t55',
  },
  check: adopted('table-sum'),
}
