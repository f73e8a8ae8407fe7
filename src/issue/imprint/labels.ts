import { compact } from '../../lexicon/spaces.ts'

/** What a labelled value of an imprint is. `other` values only end the one before them. */
export type LabelKey =
  | 'host'
  | 'issuer'
  | 'publisher'
  | 'editor'
  | 'authority'
  | 'address'
  | 'postcode'
  | 'phone'
  | 'frequency'
  | 'published'
  | 'distribution'
  | 'other'

export interface LabelledValue {
  key: LabelKey
  /** The label without spaces: 主办单位. */
  label: string
  value: string
}

/** A line that may belong to an imprint, and what is labelled in it. */
export interface ImprintText {
  text: string
  labels: readonly LabelledValue[]
}

/** Labels by what they introduce. 主办 wins over 发行机关, this over 编辑 and 出版, these over 主管. */
const LABELS: Record<Exclude<LabelKey, 'other'>, string> = {
  host: '主办单位|主办机关|主办|主辦單位|主辦機關|主辦|主管主办|主管、主办|主管/主办|主管/主办单位|主管主办单位',
  issuer: '发行机关|發行機關|发行单位|發行單位|发行者|發行所|發行人|发布机关',
  publisher:
    '编印单位|編印單位|编印|編印|编制单位|编辑出版单位|编辑出版|編輯出版|编辑、出版|编辑出版发行|编辑发行|出版单位|出版單位|出版机关|出版機關|出版者|出版',
  editor: '编辑单位|編輯單位|编辑部|編輯部|编辑|編輯|主编单位|主編單位|主编|主編|编者|承办单位|承办|承辦單位',
  authority: '主管单位|主管机关|主管部门|主管|主管機關',
  address: '地址|社址|编辑部地址|本刊地址|通讯地址|通訊地址|通信地址|联系地址|聯絡地址|单位地址|编辑部地点',
  postcode: '邮编|邮政编码|邮政编号|邮码|郵編|郵政編碼|郵遞區號',
  phone:
    '电话|联系电话|编辑部电话|本刊电话|咨询电话|办公电话|电话号码|服务电话|電話|聯絡電話|連絡電話|电话/传真|电话(传真)|电话（传真）|电话及传真',
  frequency: '刊期|刊期頻率|刊期频率|出版周期|出版週期|出版频率|周期',
  published:
    '出版日期|出版时间|出版时期|出版日|出刊日期|出刊时间|发行日期|發行日期|發行日|出版年月日|发刊日期|印发日期',
  distribution:
    '发至|发送|赠阅|赠送|赠阅范围|赠阅对象|赠阅单位|赠送范围|赠送对象|赠送单位|发送范围|发送对象|发送单位|发放范围|发放对象|发行范围|发行对象|分送范围|分送单位|分发范围|投放范围|贈閱範圍|發送範圍',
}

/** Labels whose values this reader has no field for. */
const OTHERS =
  '国内统一连续出版物号|国内统一刊号|国际标准连续出版物号|国际标准刊号|国内刊号|统一刊号|刊号|准印证号|准印证|准印号|内部资料准印证号|登记证号|期刊登记证|报刊登记证|ISSN|CN|' +
  '印刷单位|印刷厂|印刷者|印刷|承印单位|承印|印数|印製|印刷所|定价|工本费|零售价|每册定价|年定价|定價|邮发代号|国外代号|国外发行|国内发行|总发行|发行|發行|订阅处|订阅|订购|订购处|訂閱|开本|印张|字数|版次|' +
  '索引号|信息分类|主题分类|体裁分类|组配分类|发布机构|发文机构|发文机关|生成日期|发布日期|成文日期|发文日期|发文字号|文号|有效性|时效性|信息来源|关键词|' +
  '刊名题字|刊名题签|封面题字|封面设计|封面摄影|责任校对|责任编辑|执行编辑|特约编辑|美术编辑|校对|编审|审核|审定|审稿|总编|总编辑|副总编|副总编辑|执行主编|副主编|主任|副主任|委员|编委|编委会|编辑委员会|编辑委员会主任|顾问|社长|發行人|' +
  '传真|傳真|网址|网站|網址|官网|电子邮箱|电子邮件|邮箱|电子信箱|投稿邮箱|信箱|E-mail|Email|e-mail|email|E-MAIL|QQ|微信|微信公众号|公众号|联系人|聯絡人|GPN|编号|總編號|统一编号'

const KEY_OF = new Map<string, LabelKey>()
for (const [key, words] of Object.entries(LABELS))
  for (const word of words.split('|')) KEY_OF.set(word, key as LabelKey)
for (const word of OTHERS.split('|')) if (!KEY_OF.has(word)) KEY_OF.set(word, 'other')

/** Characters that may stand in a label, taken from the labels themselves. */
const LABEL_CHARS = new Set([...KEY_OF.keys()].join(''))
const LONGEST_LABEL = Math.max(...[...KEY_OF.keys()].map((word) => word.length))
/** 下载地址：, 网页地址： are of the page that holds the text. */
const OF_THE_SITE = /(?:下载|网页|网站|链接|原文)\s?$/u
const COLON = /[:：]/g
/** No line of an imprint is longer; what is cannot be one. */
const LONGEST_LINE = 2000

/** The label that ends before `end`, spaces inside passed over (地　　址), or null; the longest that fits. */
function labelBefore(s: string, end: number, floor: number): { label: string; key: LabelKey; from: number } | null {
  let text = ''
  let best: { label: string; key: LabelKey; from: number } | null = null
  for (let i = end - 1; i >= floor && text.length < LONGEST_LABEL; i -= 1) {
    const ch = s.charAt(i)
    if (/[\s*\u3000\u200b]/.test(ch)) continue
    if (!LABEL_CHARS.has(ch)) break
    text = ch + text
    const key = KEY_OF.get(text)
    if (key !== undefined) best = { label: text, key, from: i }
  }
  return best
}

/**
 * Labels and values of a line of an imprint, in order: 地址：云水县清流路8号　邮编：416320　电话：0746-5520318 gives three. A value reaches to
 * the next label. Empty where the line has none.
 */
export function labelledValues(s: string): LabelledValue[] {
  if (s.length > LONGEST_LINE) return []
  if (!s.includes('：') && !s.includes(':')) return withoutColon(s)
  const found: { label: string; key: LabelKey; from: number; to: number }[] = []
  let floor = 0
  for (const match of s.matchAll(COLON)) {
    const label = labelBefore(s, match.index, floor)
    floor = match.index + 1
    if (label !== null && !OF_THE_SITE.test(s.slice(Math.max(0, label.from - 4), label.from)))
      found.push({ ...label, to: floor })
  }
  if (found.length === 0) return withoutColon(s)
  return found.map(({ key, label, to }, i) => ({
    key,
    label,
    value: trimValue(s.slice(to, found[i + 1]?.from ?? s.length)),
  }))
}

/** 主办单位　云水县人民政府办公室, 地址	清流路8号	邮编	416320: the label stands first and spaces part it from its value. */
function withoutColon(s: string): LabelledValue[] {
  const found: LabelledValue[] = []
  const text = (s.includes('**') ? s.replace(/\*\*/g, '') : s).trim()
  const list = listLabel(text)
  if (list !== null) return [{ key: 'distribution', label: list, value: '' }]
  // the first word is a label
  if (!LABEL_CHARS.has(text.charAt(0))) return []
  for (const word of text.split(/\s+/u)) {
    const key = word.length < 2 ? undefined : KEY_OF.get(word)
    const last = found.at(-1)
    if (key !== undefined) found.push({ key, label: word, value: '' })
    else if (last === undefined) return []
    else last.value += last.value === '' ? word : ` ${word}`
  }
  return found.every(({ value }) => value !== '') && found[0]?.key !== 'other' ? found : []
}

/** The label alone over the list of those who are given the gazette: 赠阅范围, 《云水县人民政府公报》赠阅范围, 【发送对象】. Null for any other line. */
function listLabel(text: string): string | null {
  if (text.length > 60 || !/[围圍象位】]$/u.test(text)) return null
  const label = compact(text).replace(/^(?:《[^《》]{2,40}》|本刊|【)/u, '')
  const bare = label.endsWith('】') ? label.slice(0, -1) : label
  return bare.length === 4 && KEY_OF.get(bare) === 'distribution' ? bare : null
}

function trimValue(s: string): string {
  return s
    .replace(/\*\*/g, '')
    .replace(/^[\s*]{1,200}/, '')
    .replace(/[\s*|]{1,200}$/, '')
}

/** Whether a line begins with a label of an imprint (主办单位：…, 地 址：…), so that it is no entry of a contents list. */
export function isImprintLine(s: string): boolean {
  const head = s.slice(0, 80).replace(/^[\s#*>·•★☆●■◆\-|]{1,40}/u, '')
  const colon = head.search(/[:：]/)
  if (colon < 1) return withoutColon(head).length > 0
  const found = labelBefore(head, colon, 0)
  if (found === null) return false
  return found.from === 0 || /^(?:《[^《》]{1,30}》|本刊|本社|编辑部|公报)$/u.test(compact(head.slice(0, found.from)))
}
