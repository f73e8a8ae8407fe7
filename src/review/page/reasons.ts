import { getLang, roleName } from './words.ts'

/** The reader's reasons in Chinese. One that is not here is shown as the reader gives it. */
const ZH: Record<string, string> = {
  'running text': '正文文字',
  'no line of a signature': '不是落款行',
  'a title that the document announced': '文中预告过的标题',
  'the title goes on': '标题续行',
  'a signing body, or the date': '署名机关或日期',
  'names of bodies up to a colon, before the text': '正文之前、以冒号结尾的机关名称',
  'issuer and title above the number': '发文字号之上的机关与标题',
  'the line holds a document number and nothing else': '本行只有发文字号',
  'a signature': '落款',
  'the addressee ended in its colon': '主送机关已以冒号结束',
  'a page number, a running head or a drawn line': '页码、书眉或线条',
  'authority and date make one signature': '机关与日期合为一个落款',
  'an appointment': '任免',
  'an indent opens a paragraph': '首行缩进，另起一段',
  'a note in brackets': '括号内的附注',
  'a label and its value': '标签与内容',
  'a name with a post': '姓名与职务',
  'a row of a table': '表格行',
  'a row of the same table': '同一表格的行',
  'the marker of an annex': '附件标记',
  'an annex marker': '附件标记',
  'the line before ends its sentence': '上一行句子已完',
  'a list of attachments opens with 附件：': '附件说明以“附件：”开头',
  'the note is closed': '附注已结束',
  'a list of attachments': '附件说明',
  'a labelled line': '带标签的行',
  'the next entry of the list of attachments': '附件说明的下一项',
  'the line before stops at a comma': '上一行止于逗号',
  'the line before breaks off without a final mark': '上一行无句末标点而中断',
  'the line before stops in mid-phrase': '上一行止于半句',
  'the line before is a full print line': '上一行排满一行',
  'title, unit or note of a table': '表题、单位或表注',
  'the item is complete': '该项已完',
  'the item ended': '该项已完',
  'the item stops at a comma': '该项止于逗号',
  'the item fills its line': '该项排满一行',
  'a name in a list of names': '名单中的姓名',
  'names set side by side': '并排的姓名',
  'the last of rows of names': '名单的最后一行',
  'a bracket is still open': '括号尚未闭合',
  'the bracket of the note is still open': '附注的括号尚未闭合',
  'running text after the number was cut': '序号之后的正文断行',
  'a numbered line that stands alone': '独立的编号行',
  'a numbered line that was cut, by its length and the words at the seam': '按行长与接缝处文字看，是断开的编号行',
  '主题词, 抄送 and 印发 stand under a document': '主题词、抄送、印发位于文末',
  'a line of the imprint under a document': '文末版记的一行',
  'a table head or title repeated after a page break, or a drawn line': '换页后重复的表头、表题，或线条',
  'the post is complete': '职务已完',
  'the post is cut': '职务被断开',
  'a labelled line of the head': '文首带标签的行',
  'the title of an annex over its table': '表格之上的附件标题',
  'the addressee has not come to its colon': '主送机关尚未到冒号',
  'the addressee of the text that is carried': '所附文件的主送机关',
  'a title after the marker or the signature': '附件标记或落款之后的标题',
  'a title that ends in a bracket': '以括号结尾的标题',
  'a short line without punctuation stands over longer text': '长文之上无标点的短行',
  'a short line at the margin stands over a paragraph': '段落之上顶格的短行',
  'a short line without a number over its content': '内容之上无编号的短行',
  'a number on a line of its own, in the head or under the signature': '文首或落款之下单独成行的字号',
  'a number on a line of its own': '单独成行的字号',
  'the signature has its date': '落款已有日期',
  'a dash opens an item': '以破折号开头的一项',
  'another issuer above the number': '发文字号之上的另一机关',
  'the issuer above the number': '发文字号之上的机关',
  'the date, in the head': '文首的日期',
  'the enumeration goes on': '列举续行',
  'the sentence ends at the edge of the page': '句子止于页边',
  'when and by what it was made': '制定时间与机关',
  'the registration number of a normative document': '规范性文件登记号',
  'a question or an answer': '问答',
  'a person has corrected it': '经人工更正',
}

const TYPE = /^a block of type (\w+) is complete$/u
const NUMBER = /^the number (.{1,12})$/u

/** Why a line was taken for what it is, in the language of the page; reasons that were put together part by part. */
export function reasonText(because: string): string {
  if (getLang() === 'en') return because
  return because
    .split(/(; |: )/u)
    .map((part) => {
      if (part === '; ') return '；'
      if (part === ': ') return '：'
      const type = TYPE.exec(part)?.[1]
      if (type) return `上一块（${roleName(type)}）已完`
      const number = NUMBER.exec(part)?.[1]
      if (number) return `序号 ${number}`
      return ZH[part] ?? part
    })
    .join('')
}
