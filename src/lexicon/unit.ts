/**
 * Units of measure that follow a decimal number. Single characters that also begin other words (年度, 级别, 分工, 个人) count only
 * where they do not.
 */
const UNIT = new RegExp(
  [
    '[%％‰℃℉°㎡㎥㎞㎏㎜㎝Ω]',
    '平方|立方|公里|千米|厘米|毫米|微米|公顷|公斤|千克|毫克|毫升|微克|小时|分钟|千瓦|兆瓦|兆帕|千伏|海里|个百分点|个月|人次|美元|港元',
    '[万亿萬億]?元(?!旦|宵)|[万亿萬億](?![全安一众达])',
    '[亩吨瓦伏帕焦畝噸]',
    '米(?![袋面粮])|克(?![服隆扎])|升(?![级温学旗降])|度(?![假汛夏量])|级(?![别次差])|倍(?!增)|分(?![工级类组布析解步期片区包发配清阶散时段层])',
    '年(?![度检报鉴会审龄轻终])|月(?![度报])|日(?!常|用)|天(?![然气津文])|时(?![限间])|个(?![人体别性税])|人(?![员才民大力口社防工均群文事居])|户(?![籍外内口])|次(?!生)|台(?![账风])|套|座(?!谈)|处(?![置理罚分])|株|头(?!部)|只|辆',
    '(?:km|hm|cm|mm|dm|nm|kg|mg|μg|ml|mL|kV|kW|MW|GW|kPa|MPa|Pa|GB|MB|TB|dB|Hz|kHz|MHz|ha|m|g|t|L|V|W|A|h|s)(?![A-Za-z])',
  ].join('|'),
  'y',
)

/** Whether a unit of measure (公里, 万元, %, kV) stands at `at`, so that the number before it is an amount and no label. */
export function startsWithUnit(s: string, at: number): boolean {
  UNIT.lastIndex = at
  return UNIT.test(s)
}
