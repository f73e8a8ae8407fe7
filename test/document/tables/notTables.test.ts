import { describe, expect, it } from 'vitest'
import { regionsOf, tabs } from './support.ts'

const TEXTS: Record<string, string> = {
  'a roster with tabs': '组  长：→王平→县长\n副组长：→李青→副县长\n成  员：→周岚→县水利局局长\n→陈溪→县财政局局长',
  'a roster without colons': '组  长→王平→县长\n副组长→李青→副县长\n成  员→周岚→县水利局局长\n→陈溪→县财政局局长',
  'a roster aligned by spaces':
    '组　长：王　平　县长\n副组长：李青青　副县长\n成　员：周　岚　县水利局局长\n　　　　陈　溪　县财政局局长',
  'names in columns': '王平    李青    周岚    陈溪\n吴川    郑河    冯山    褚林\n卫东    蒋楠    沈波    韩松',
  'names of offices':
    '县水利局　　县财政局　　县教育局\n县公安局　　县民政局　　县司法局\n县卫健局　　县文旅局　　县林业局',
  'names that could be headers':
    '牵头单位　　责任单位　　成员单位\n督办单位　　主管单位　　配合单位\n报告单位　　审核单位　　监督单位',
  'names with posts': '王平平　县水利局副局长\n李　青　县财政局副局长\n周　岚　县教育局副局长',
  'a contents list with tabs': '1 总则→1\n1.1 编制目的→1\n1.2 编制依据→2\n2 组织体系→3',
  'a contents list of titles':
    '关于做好防汛工作的通知（云政发〔2023〕1号）→3\n关于成立领导小组的通知→\n（云政发〔2023〕2号）→5\n关于表彰先进的决定→8',
  'a contents list with leaders': '一、总则……………………1\n二、组织体系    ……………3\n三、附则    …………5',
  'a signature': '云水县人民政府→云水县财政局\n2023年1月1日→2023年1月1日',
  'a signature with spaces': '云水县人民政府　　2023年1月1日\n　　　　　　　　　　（此件公开发布）',
  'numbers before a tab': '一、→总体要求。为了管好集市摊位。\n二、→主要任务。加强管理。\n三、→保障措施。落实资金。',
  'paragraphs indented by tabs': '→为了管好集市摊位，制定本规则。\n→县内各集市适用本规则。\n→本规则自公布之日起施行。',
  'articles of a statute':
    '第一条　为了管好集市摊位，方便群众买卖，制定本规则。\n第二条　县内各集市的摊位适用本规则。\n第三条　摊位按行业划片设置。',
  chapters: '第五章　法律责任\n\n第十八条　违反本规定的，依照有关法律处理。\n\n第十九条　玩忽职守的，依法给予处分。',
  'facts with colons': '联系人：王平    联系电话：0999-1234567\n地址：云水县城关镇    邮编：999999',
  'a cover line': '2023年　第19号　（总号：1810）　2023年7月10日',
  'a running head with a stroke': '云水县政府文件 | 2023年第3期\n正文如下。',
  'dashes in prose': '为了加强管理──特别是水源管理──制定本办法。\n本办法自发布之日起施行。',
  'a single row': '项目→金额→备注',
  'prose with < and >': '胸径<20cm的，每株50元；胸径>20cm的，每株80元。',
  'a label with blanks to fill in': '审核人（签章）：    年  月  日\n负责人（签章）：    年  月  日',
}

describe('what only looks like a table', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`${name} is none`, () => {
      expect(regionsOf(tabs(text)).map(({ table }) => table.rows)).toEqual([])
    })
  }
})
