import { compact } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'
import { simplified } from './traditional.ts'

const ONE_MEASURE = [
  '[十百千万亿]{0,2}(?:美?元|亩|公顷|吨|人次?|户|个|(?:平方|立方)?(?:公里|千米|厘米|毫米|米)|里|市?[斤担尺]|公[斤担]|市亩|千?克|毫克|毫?升|千瓦时?|兆?瓦|千?伏|度)',
  '[十百千万亿]{0,2}(?:[车架班场标批]次|次|张|台|辆|株|棵|处|座|天|日|年|月|分钟?|秒|岁|件|项|名|头|只|栋|幢|套|册|家|所|眼|盘|口|间|孔|穴|部|条|份|篇|场|期|班|床|小时|宗|批|艘|羽|支|例|起|笔|枚|块|幅|匹|组|桶|箱|袋|瓶|学期|学年|学时|课时|生)',
  '[百千万亿]|[%％‰℃㎡㎥]|[kmc]?m[2²3³]?|hm[2²]?|[kmμ]?g|t|ha|[km]?[wv]h?|m?l|db',
  // 万斤细粮, 吨标准煤: what is weighed
  '[十百千万亿]{0,2}(?:公?[斤担]|吨)\\p{Script=Han}{0,3}[粮谷米豆棉麻油糖茶果肉鱼肥煤钢]',
].join('|')
const MEASURE = new RegExp(`^(?:${ONE_MEASURE})(?:[/／·、，,和及](?:${ONE_MEASURE}))*$`, 'iu')

/** Whether a string is a unit of measure or several: 万元, 元/处·年, 亩、人, mg/L. */
export function isMeasure(s: string): boolean {
  return MEASURE.test(simplified(toHalfWidth(compact(s))))
}

/** The measure of one column, after its name: 面积：万亩, 收购量单位：担. */
const OF_COLUMN = /^(\p{Script=Han}{2,8})[：:]([^：:]{1,12})$/u
const LONGEST = 80

/**
 * Whether a line gives the columns their units one by one, so that none is that of the table: 面积：万亩　收购量：万担, （面积：亩；产量：吨）.
 */
export function statesMeasuresOfColumns(s: string): boolean {
  if (s.length > LONGEST * 2 || s.split(/[：:]/u, 3).length < 3) return false
  // 面积：　　亩 is to be filled in
  const bare = s
    .trim()
    .replace(/^[（(](.*)[）)]$/u, '$1')
    .replace(/([：:]) (?=\S)/gu, '$1')
  const pieces = bare.split(/[，,、；;\s]+/u).filter((piece) => piece !== '')
  return pieces.length > 1 && pieces.every((piece) => isMeasure(OF_COLUMN.exec(piece)?.[2] ?? ''))
}
