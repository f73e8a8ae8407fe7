import { cellKey, filledCells } from './cells.ts'
import { bareName, isSerialName } from './headerWords.ts'
import { isMeasure } from './measure.ts'
import { simplified } from './traditional.ts'

/** Labels of the fields of forms. */
const FIELD =
  /^(?:姓名|性别|年龄|民族|籍贯|国籍|出生年月|出生日期|出生地|文化程度|学历|学位|专业|政治面貌|婚姻状况|健康状况|身份证号|身份证号码|公民身份号码|证件号码|联系电话|联系方式|联系人|手机|手机号|手机号码|电子邮箱|邮编|邮政编码|家庭住址|家庭地址|家庭详细地址|户籍地|户籍地址|户籍所在地|住址|通讯地址|单位地址|工作单位|职务|职称|参加工作时间|入党时间|毕业院校|个人简历|工作经历|主要事迹|户主姓名|本人签字|照片|单位名称|项目名称|企业名称|申请人|申请单位|申报单位|填报单位|填表人|填报人|法定代表人|统一社会信用代码|开户银行|银行账号|经办人|审核人|审批人|建设单位|建设地点|项目负责人|所在乡镇|所属乡镇|文化水平)$/u
/** Labels that stand before an empty field. */
const BEFORE_FIELD =
  /(?:姓名|名称|电话|地址|住址|号码|编号|日期|时间|期限|年限|长度|宽度|高度|面积|比例|人数|金额|总额|情况|意见|签字|签名|签章|盖章|声明|申明|说明|备注|理由|项目|单位|关系|状况|程度|性质)$/u
/** 年 月 日, （盖章）, 审核人：: what is left to be filled in by hand. */
const SIGN_OFF =
  /年月日$|[（(](?:盖章|公章|签章|签字|签名|手印)[）)]|(?:意见|签字|签名|签章)[：:]?$|(?:审核人|经办人|负责人|填表人)[：:]$/u

/** Share of the rows that must have a field. */
const MOST = 0.6

/**
 * Whether rows are a form to be filled in or a filled one, whose fields stand beside their labels (姓名 | 王平 | 性别 | 女), and not
 * a table with a row of headings.
 */
export function isForm(rows: readonly { cells: readonly string[] }[]): boolean {
  const sample = rows.slice(0, 60)
  const [head, ...rest] = sample
  if (head === undefined || rest.length === 0) return false
  const firstFilled = filledCells(head.cells)
  if (firstFilled.length === 0 || firstFilled.some((i) => isSerialName(head.cells[i] as string))) return false
  const isBlank = rest.some((row) => leavesBlanks(row.cells)) && leavesBlanks(head.cells)
  if (rest.filter((row) => hasField(row.cells) || (isBlank && leavesBlanks(row.cells))).length < MOST * rest.length)
    return false
  return firstFilled.length < head.cells.length || leavesBlanks(head.cells) || alternates(head.cells)
}

function hasField(cells: readonly string[]): boolean {
  return cells.some((cell, i) => {
    if (cell === '') return false
    const name = bareName(cell)
    if (/[：:]$/u.test(name) && cells.every((other) => other === '' || other === cell)) return true
    // □引进　□培育: what is to be ticked
    if (/^[□☐]/u.test(cell) || FIELD.test(name) || SIGN_OFF.test(simplified(cellKey(cell)))) return true
    return BEFORE_FIELD.test(name) && i + 1 < cells.length && cells[i + 1] === ''
  })
}

/** Whether a label is one of those that forms have: 姓名, 申请理由, 审核意见, 年月日. */
export function asksFor(label: string): boolean {
  const name = bareName(label)
  return FIELD.test(name) || BEFORE_FIELD.test(name) || SIGN_OFF.test(simplified(cellKey(label)))
}

/** Whether every second cell is left blank for what the label before it asks, but for the unit: 村名 | | 所属乡镇 | , 床位数 | 　张 | 医师数 | 　人. */
function leavesBlanks(cells: readonly string[]): boolean {
  if (cells.length < 4 || cells.length % 2 > 0) return false
  return cells.every((cell, i) => (i % 2 === 0 ? cell !== '' : cell === '' || isMeasure(cell)))
}

/** Whether the cells are label, value, label, value. */
function alternates(cells: readonly string[]): boolean {
  return cells.every((cell, i) => FIELD.test(bareName(cell)) === (i % 2 === 0)) && cells.length % 2 === 0
}
