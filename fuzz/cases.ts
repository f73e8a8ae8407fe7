import type { Input } from './invariants.ts'
import type { Random } from './random.ts'

/** One input, and how it was made. */
export interface Case {
  kind: string
  input: Input
}

/** Lines that mean something to the reader, in any order and as often as chance will have it. */
const LINES = [
  '',
  '',
  '',
  '　',
  '\t',
  '云水县人民政府公报',
  '云水县人民政府公报　2023年第4期',
  '2023年第4期（总第11期）',
  '目　录',
  '◆政策解读◆',
  '【县政府文件】',
  '云水县人民政府',
  '云水县人民政府办公室',
  '青禾市人民政府　云水县人民政府',
  '关于做好防汛工作的通知',
  '关于印发《云水县防汛责任办法》的通知',
  '云水县人民政府关于王平等任免职务的通知',
  '云水县人民政府令',
  '第12号',
  '云政发〔2023〕20号',
  '云政办函[2022]3号',
  '（白政发[1988]47号)',
  '云水县人民政府公告2023年第2号',
  '各乡镇人民政府，县直各有关单位：',
  '　　为做好防汛工作，现将有关事项通知如下：',
  '　　一、加强领导',
  '一、加强领导',
  '（一）落实责任。各乡镇要落实责任，',
  '1.落实责任',
  '1.1 总则',
  '（1）值班；',
  '第一条　为了规范管理，制定本办法。',
  '第一章　总　则',
  '为做好防汛工作和',
  '为做好防汛工作，确保安全，',
  '落实责任。',
  '（此件公开发布）',
  '附件：1.防汛责任清单',
  '　　　2.联系方式（见网络版）',
  '附件',
  '附件1',
  '附件2：',
  '防汛责任清单',
  '云水县防汛责任办法',
  '云水县人民政府',
  '2023年10月19日',
  '二○二三年十月十九日',
  '2023年2月30日',
  '县　长　　王　平',
  '抄送：县委各部门。',
  '主题词：防汛　通知',
  '云水县人民政府办公室　　2023年10月20日印发',
  '组　长：王　平　县长',
  '成　员：李　安　县水利局局长',
  '王　平　县水利局局长',
  '任命王平为云水县水利局局长；',
  '免去李安的云水县水利局局长职务。',
  '序号\t村\t面积（亩）',
  '1\t青石村\t12.5',
  '合计\t\t25',
  '| 序号 | 村 |',
  '| --- | --- |',
  '| 1 | 青石 |',
  '序号      村        面积',
  '1         青石村    12.5',
  '│序号│村│',
  '├──┼──┤',
  '<table><tr><td rowspan="2">序号</td><td>村</td></tr>',
  '<tr><td>1</td></tr></table>',
  '表1　防汛责任表',
  '单位：万元',
  '注：本表为初步数据。',
  '— 12 —',
  '- 6 -',
  '12',
  '关于做好防汛工作的通知……………………（3）',
  '云政发〔2023〕20号………4',
  '发文日期：2023年3月4日',
  '發文日期：中華民國112年3月4日',
  '發文字號：府工園字第1120034772號',
  '主旨：修正本縣防汛辦法。',
  '# 加强领导',
  '**一、加强领导**',
  '- 落实责任',
  '> 落实责任',
  '![图](x.png)',
  '<!-- 页 -->',
  '问：为什么防汛？',
  '答：为了安全。',
  '根据《云水县防汛办法》（云政发〔2020〕3号）和《防汛法》，',
  '自2023年5月1日起施行，有效期5年。',
  '主办：云水县人民政府办公室',
  '地址：云水县人民路1号　邮编：000000',
  '勘误',
  '大事记',
] as const

/** Characters that break assumptions: controls, marks without width, marks of direction, halves of pairs, what other programs take for orders. */
const HOSTILE = [
  '\0',
  '\u0001',
  '\u0008',
  '\u000b',
  '\f',
  '\r',
  '\r\n',
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u3000',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\ufffc',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '\udbff',
  '𠀀',
  '👨‍👩‍👧',
  '\u0301\u0301\u0301',
  'ﷺ',
  '\ue000',
  '\uf8ff',
  '<script>',
  '</table>',
  '<td colspan=99999>',
  '<td rowspan=-1>',
  '&#0;',
  '&amp;',
  '[x](javascript:x)',
  '`',
  '$$',
  '\\',
  '---',
  '...',
  "=cmd|' /C calc'!A0",
  '@SUM(1)',
  '::error::',
  '%0A',
  '../../etc/x',
  'CON',
  '{{',
  '}}',
  '"',
  "'",
  ';',
  '\u{10ffff}',
] as const

const BRACKETS = /[（）()《》〈〉〔〕[\]【】「」“”]/gu
const PARTS = [
  '云水县',
  '人民政府',
  '关于',
  '的',
  '通知',
  '〔',
  '2023',
  '〕',
  '号',
  '第',
  '年',
  '月',
  '日',
  '（',
  '）',
  '《',
  '》',
  '、',
  '，',
  '。',
  '；',
  '：',
  '附件',
  '一、',
  '1.',
  ' ',
  '　',
  '\t',
  '|',
  '\n',
  '\n\n',
  '令',
  '公告',
  '决定',
  '任命',
  '为',
  '免去',
  '局长',
  '12',
  '%',
  '-',
  '…',
  '·',
  '县',
  '局',
  '各',
  '印发',
  '责任',
  '表',
  '万元',
  '合计',
]

/** Makes the inputs: from nothing, and from the texts that it is given. */
export class Cases {
  readonly #random: Random
  readonly #texts: readonly { lines: readonly string[]; bytes: Uint8Array }[]

  constructor(random: Random, texts: readonly { lines: readonly string[]; bytes: Uint8Array }[]) {
    this.#random = random
    this.#texts = texts
  }

  next(): Case {
    const random = this.#random
    const roll = random.next()
    if (roll < 0.08) return { kind: 'bytes', input: this.#bytes() }
    if (roll < 0.16) return { kind: 'characters', input: this.#characters() }
    if (roll < 0.28) return { kind: 'parts', input: random.times(random.below(40), () => random.pick(PARTS)).join('') }
    if (roll < 0.55) return { kind: 'lines', input: this.#lines() }
    if (roll < 0.65) return { kind: 'lines, hostile', input: this.#hostile(this.#lines()) }
    if (roll < 0.85) return { kind: 'mutated', input: this.#mutated() }
    if (roll < 0.92) return { kind: 'mutated, hostile', input: this.#hostile(this.#mutated()) }
    return { kind: 'mutated bytes', input: this.#flipped() }
  }

  #bytes(): Uint8Array {
    const random = this.#random
    const high = random.chance(0.5)
    return Uint8Array.from(
      random.times(random.below(300), () => (high ? 0x81 + random.below(0x7e) : random.below(256))),
    )
  }

  #characters(): string {
    const random = this.#random
    const any = random.chance(0.3)
    const one = (): string => {
      if (any) return String.fromCharCode(random.below(0x10000))
      return random.chance(0.1) ? random.pick(HOSTILE) : String.fromCharCode(0x4e00 + random.below(0x5200))
    }
    return random.times(random.below(200), () => (random.chance(0.05) ? '\n' : one())).join('')
  }

  #lines(): string {
    const random = this.#random
    const end = random.pick(['\n', '\n', '\n', '\r\n', '\n\n', '\r'])
    const lines = random.times(random.below(random.chance(0.1) ? 60 : 14), () => random.pick(LINES) as string)
    return lines.join(end) + (random.chance(0.7) ? end : '')
  }

  #hostile(text: string): string {
    const random = this.#random
    let out = text
    for (let i = random.below(6); i >= 0; i--) {
      const at = random.below(out.length + 1)
      out = out.slice(0, at) + random.pick(HOSTILE).repeat(1 + random.below(3)) + out.slice(at)
    }
    return out
  }

  /** A stretch of a text, its lines cut, repeated, shuffled, mixed with another's, its brackets dropped. */
  #mutated(): string {
    const random = this.#random
    let lines = this.#stretch()
    for (let i = random.below(3); i >= 0; i--) {
      const at = random.below(lines.length + 1)
      const to = Math.min(lines.length, at + 1 + random.below(6))
      switch (random.below(8)) {
        case 0:
          lines.splice(at, to - at)
          break
        case 1:
          lines.splice(at, 0, ...lines.slice(at, to))
          break
        case 2:
          lines.splice(at, to - at, ...lines.slice(at, to).sort(() => random.next() - 0.5))
          break
        case 3:
          lines = this.#stretch().flatMap((line, n) => (n < lines.length ? [lines[n] as string, line] : [line]))
          break
        case 4:
          lines = lines.map((line) =>
            random.chance(0.3) ? line.replace(BRACKETS, () => (random.chance(0.5) ? '' : '（')) : line,
          )
          break
        case 5:
          lines = lines.map((line) => (random.chance(0.2) ? line.slice(random.below(line.length + 1)) : line))
          break
        case 6:
          lines = [lines.join(random.pick(['', ' ', '\t', '　']))]
          break
        default:
          lines.splice(at, 0, ...random.times(1 + random.below(4), () => random.pick(LINES) as string))
      }
    }
    return lines.join(random.pick(['\n', '\n', '\r\n']))
  }

  #stretch(): string[] {
    const random = this.#random
    const { lines } = random.pick(this.#texts)
    const from = random.below(lines.length)
    return lines.slice(from, from + 1 + random.below(random.chance(0.1) ? 80 : 16))
  }

  #flipped(): Uint8Array {
    const random = this.#random
    const { bytes } = random.pick(this.#texts)
    const from = random.below(bytes.length)
    const out = Uint8Array.from(bytes.subarray(from, from + 1 + random.below(600)))
    for (let i = random.below(8); i >= 0; i--) out[random.below(out.length)] = random.below(256)
    return out
  }
}
