import { recent } from '../../lexicon/recent.ts'
import { cellKey } from './cells.ts'
import { simplified } from './traditional.ts'

/** Words that head a column when they stand alone. */
const WHOLE =
  /^(?:序|№|No\.?|NO\.?|[病品药校村户厂店矿河路站书]名|年|月|日|村|乡|镇|县|市|省|乡镇|镇村|行政村|自然村|县区|区县|县市|市县|市州|州市|县市区|区域|地区|辖区|流域|路段|河流|水库|学校|班级|民族|籍贯|学历|专业|姓|名|产值|税目|税率|罪名|条文|条款|得分|评分|分值|权重|满分|工期|进度|频次|措施|目标|任务|举措|责任|牵头|配合|成员|人员|岗位|物资|设备|品种|树种|作物|药材|疫苗|病种|险种|用途|坐落|坐标|经度|纬度|高程|桩号|起点|终点|长度|宽度|高度|深度|厚度|直径|重量|容量|库容|功率|电压|口径|结构|层数|户型|朝向|楼号|房号|车牌号|颜色|品牌|产地|等次|名次|奖项|星级|成绩|考号|考点|考场|招聘|学段|学科|公式|权利|附表|附注|页码|页次)$/u

/** What the name of a column ends with. */
const LAST_WORDS =
  '序号|编号|号码|代码|代号|文号|证号|桩号|号|名称|姓名|名单|单位|部门|机构|主体|职务|职称|职责|岗位|内容|标准|金额|数量|数额|总数|人数|户数|个数|数|总量|产量|用量|含量|量|规格|型号|类别|种类|类型|类目|分类|品类|大类|小类|批次|时间|时限|时刻|日期|期限|年限|年度|年份|季度|月份|年月|地点|地址|住址|位置|地段|驻地|驻所|所在地|[区县乡镇市省村社校厂户组科职国行]别|范围|区域|电话|手机|邮箱|邮编|方式|方法|领导|责任人|负责人|联系人|联络员|申请人|法人|代表人|户主|指标|指标值|目标值|基准值|数值|值|面积|比例|占比|比重|比率|率|性质|属性|来源|去向|目标|任务|任务数|举措|措施|资金|投资|经费|预算|决算|费用|费|价格|单价|总价|价|收入|支出|税额|额|合计|小计|总计|共计|累计|说明|备注|附注|等级|级别|层级|级次|档次|条件|资格|依据|理由|原因|程序|流程|步骤|环节|阶段|材料|要求|要点|情况|状况|状态|结果|结论|意见|项目|事项|要素|因素|清单|环节|形式|载体|期次|阶段|对象|关系|程度|面貌|性别|年龄|工种|专业|证件|证书|项|栏|级|股|范围|项目性质|建设性质|绩效|成效|效益|分值|得分|责任|分工|周期|频率|次数|天数|里程|规模|容积|进展|进度|幅度|增长|增速|增幅|降幅|增减|同比|环比|系数|密度|浓度|温度'
const LAST = new RegExp(`(?:${LAST_WORDS})$`, 'u')
/** The last characters of these. */
const ENDS: ReadonlySet<string> = new Set(LAST_WORDS.split('|').map((word) => word.slice(-1)))

/** What the name of a column begins with: 所属乡镇, 是否达标. */
const FIRST = /^(?:所属|所在|是否|有无|其中|拟)\p{Script=Han}{1,8}$/u

/** 一季度, 2022年, 1月, 上半年, 2021—2025年: what heads a column of a time series. */
const PERIOD =
  /^(?:(?:19|20)\d{2}(?:[-—~至](?:19|20)?\d{2})?年?(?:底|末|初)?|[一二三四]季度|(?:1[0-2]|[1-9])月|(?:1[0-2]|[1-9])[-—–~至](?:1[0-2]|[1-9])月(?:累计)?|(?:前|[一二三]至)[二三四]季度|[上下]半年|近期|远期|中期|现状)$/u

/** What no period is without. */
const IN_PERIOD = /[0-9０-９季月半期状狀]/u

/** Brackets at the end of a name: its unit or what to fill in. 面积（亩） is 面积. */
const BRACKETS = /\([^()]{0,40}\)/gu

/** A name without its brackets, half-width and in simplified characters, for looking it up. */
export const bareName = recent((cell: string): string => {
  const name = simplified(cellKey(cell))
  return name.includes('(') ? name.replace(BRACKETS, '') : name
})

/** Whether a cell is a word that heads columns: 序号, 责任单位, 面积（亩）, 2022年. */
export function isHeaderWord(cell: string): boolean {
  const name = bareName(cell)
  if (name === '' || name.length > 16) return false
  const mayEnd = ENDS.has(name.slice(-1))
  return (mayEnd && LAST.test(name)) || WHOLE.test(name) || FIRST.test(name) || PERIOD.test(name)
}

/** Whether a column of this name counts its rows: 序号, 编号, 序, №. */
export function isSerialName(cell: string): boolean {
  return /^(?:序号|序|编号|项次|排序|№|no\.?|号)$/iu.test(bareName(cell))
}

/** Whether a column of this name counts its rows, or ranks them: 序号, 名次. */
export const isRankName = (cell: string): boolean => isSerialName(cell) || /^(?:名次|位次|排名)$/u.test(bareName(cell))

const LONGEST_NAME = 24
/** Marks of sentences, before they are made half-width. */
const MARK = /[。；;！!？?：:]/u

/** Whether a cell can stand in a header at all: short, no sentence. */
export function isHeaderLike(cell: string): boolean {
  // its bare name is no longer, and has no mark that the cell has not
  if (cell.length <= LONGEST_NAME && !MARK.test(cell)) return true
  const name = bareName(cell)
  return name.length <= LONGEST_NAME && !/[。;!?]/u.test(name) && !/(?<!^其中):/u.test(name)
}

/** A year or a part of one, as it heads a column. */
export function isPeriod(cell: string): boolean {
  return IN_PERIOD.test(cell) && PERIOD.test(bareName(cell))
}
