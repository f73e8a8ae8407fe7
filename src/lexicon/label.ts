import { compact } from './spaces.ts'

/** Last words of a label whose line is a fact and not prose: 责任单位：, 联系电话：, 培训地点：, 解读文件：. */
const FACT =
  /(?:单位|领导|联系人|联络员|电话|手机|传真|邮箱|信箱|邮件|电邮|[Ee]-?[Mm]ail|E-?MAIL|QQ|邮编|地址|网址|地点|时间|日期|账号|户名|开户行|开户银行|责任人|负责人|来源|文号|编号|代码|签字|意见|盖章|姓名|性别|年龄|解读文件|密码|微信|期限|有效期|时限|牵头部门|(?:解读|起草|制定|发布|批准|审批|登记|发证|复议|受理)机关|出席|列席|(?:参加|出席|列席)会议的有|请假|缺席|主持|主持人|记录|(?:参加|参会|与会|会议|出席|列席|缺席|请假)人员|办理结果|责任部门|配合部门|主管部门|名称|申请人|当事人|住所|住址|代表人|[帐账]号|[帐账]户|(?:填表|经办|审核|制表|填报|受理|承办|校对|核稿|解读)人)$/u

/** Parties to a case and who stands for them, and where figures come from: what is said of them in a sentence is prose. */
const TOLD = /(?:申请人|当事人|住所|住址|代表人|来源)$/u

/** 上午：8:30—12:00 says when an office is open. */
const HALF_DAY = /^(?:上午|下午|晚上)$/u
const HOURS = /^\d{1,2}[：:时点]/u

export interface LabelLine {
  label: string
  value: string
}

/**
 * Reads a key：value line that is a fact on its own: 责任单位：县工信局, 联系人：王 平, 培训地点：三楼会议室.
 * Prose behind a label (县财政局：负责…, 其中：…) is null.
 */
export function readLabelLine(s: string): LabelLine | null {
  const at = s.search(/[：:]/u)
  if (at < 1 || at > 16) return null
  const label = compact(s.slice(0, at))
    .replace(/[（(](?![^（）()]*[章签])[^（）()]{1,6}[）)]/gu, '')
    .replace(/^[（(]/u, '')
  if (/[。，；,;（(]/u.test(label) || label.length < 2 || label.length > 12) return null
  // 现提出如下意见： leads in what follows
  if (/如下|以下|下列/u.test(label)) return null
  const value = s.slice(at + 1).trim()
  if (!FACT.test(label) && !(HALF_DAY.test(label) && HOURS.test(value))) return null
  if (/^(?:负责|要|为|是|应)/u.test(value)) return null
  // 法定代表人：李江，该公司经理。 in a judgment, 资料来源：财政数据来自县财政局，其他数据来自县统计局。
  if (TOLD.test(label) && value.endsWith('。')) return null
  // more than one sentence is prose
  const stop = value.indexOf('。')
  if (stop >= 0 && stop < value.length - 1) return null
  return { label, value }
}
