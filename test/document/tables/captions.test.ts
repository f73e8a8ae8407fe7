import { describe, expect, it } from 'vitest'
import { readUnit } from '../../../src/document/tables/caption.ts'
import { readDocument } from '../read.ts'
import { regionsOf, rolesOf, tableOf, tabs } from './support.ts'

const TABLE = '项目→中央→省级\n谷子→1→2'

describe('over a table', () => {
  it.each([
    ['项目资金分配表', '项目资金分配表', null],
    ['表1-2　项目资金分配表', '项目资金分配表', null],
    ['附表1：项目资金分配表', '项目资金分配表', null],
    ['**表3 项目资金**', '项目资金', null],
    ['表　各班次值班人数参考（40张床病房）', '各班次值班人数参考（40张床病房）', null],
    ['表 资金来源', '资金来源', null],
    ['　　　　　　　　　　表　彰　单　位', '表彰单位', null],
    ['　　　　　　　　　　主要指标', '主要指标', null],
    ['　　　　　　　青禾市2023年度\n　　　　　　　　　重点任务清单', '青禾市2023年度重点任务清单', null],
    ['项目资金分配表　　　　　　　单位：万元', '项目资金分配表', '万元'],
    ['项目资金分配表\n（单位：万元）', '项目资金分配表', '万元'],
    ['表2\n　　　　　　　　　　　监测结果\n\n计量单位：mg/L', '监测结果', 'mg/L'],
    ['项目资金分配表（单位：万元）', '项目资金分配表', '万元'],
    ['项目资金分配表（试行）', '项目资金分配表（试行）', null],
    ['详见下表', null, null],
    ['目录', null, null],
    ['金额单位：元', null, '元'],
    ['（三）项目资金分配表', null, null],
    ['具体标准见下表：', null, null],
    ['本办法自发布之日起施行。', null, null],
    ['附件：1. 项目资金分配表', null, null],
    ['附件1\n\n项目资金分配表', null, null],
  ])('%j gives title %j and unit %j', (above, title, unit) => {
    expect(tableOf(tabs(`${above}\n${TABLE}`))).toMatchObject({ title, unit })
  })

  it('reads the number of the table and the title under it as one, a space between', () => {
    const lines = [
      '云水县人民政府',
      '关于做好防汛工作的通知',
      '云政发〔2023〕20号',
      '产量见表1。',
      '表1',
      '2021年主要农产品产量',
    ]
    const { blocks, tables } = readDocument([...lines, ...['产品\t单位\t产量', '粮食\t吨\t61324', '玉米\t吨\t24905']])
    expect(blocks.find(({ type }) => type === 'caption')?.text).toBe('表1 2021年主要农产品产量')
    expect(tables[0]?.title).toBe('2021年主要农产品产量')
  })

  it('tells the lines of captions and where each begins', () => {
    const text = `农户登记表\n\n村（居）委会\n（盖章）：\n\n第　页，共　页\n\n${TABLE}`
    expect(rolesOf(regionsOf(tabs(text))[0])).toEqual([
      '1 caption*',
      '3 caption*',
      '4 caption',
      '6 caption*',
      '8 table*',
      '9 table',
    ])
  })

  it.each([
    '申请医院（公章）：　　　　　　填表日期：　　年　月　日',
    '推荐学校（盖章）：',
    '填报乡镇（签章）：　　　填报人：',
  ])('knows who fills the form in: %s', (line) => {
    const [region] = regionsOf(tabs(`渡口登记表\n${line}\n${TABLE}`))
    expect(region?.table.title).toBe('渡口登记表')
    expect(rolesOf(region).slice(0, 3)).toEqual(['1 caption*', '2 caption*', '3 table*'])
  })

  it('leaves what a boundary marks', () => {
    expect(regionsOf(tabs(`项目资金分配表\n${TABLE}`), [1])[0]?.table.title).toBeNull()
  })

  it('takes captions off the top rows of the table', () => {
    const [tab] = regionsOf(tabs(`→→单位：万元\n${TABLE}`))
    expect(tab?.table).toMatchObject({ unit: '万元', columns: ['项目', '中央', '省级'] })
    expect(rolesOf(tab)).toEqual(['1 caption*', '2 table*', '3 table'])
    const [form] = regionsOf(tabs(`填报单位：→→核查阶段：\n${TABLE}`))
    expect(rolesOf(form)).toEqual(['1 caption*', '2 table*', '3 table'])
    const html =
      '<table><tr><td colspan="2">项目资金表</td></tr><tr><td colspan="3">单位：万元</td></tr><tr><td>项目</td><td>中央</td><td>省级</td></tr><tr><td>谷子</td><td>1</td><td>2</td></tr></table>'
    expect(tableOf(html)).toMatchObject({ title: '项目资金表', unit: '万元', columns: ['项目', '中央', '省级'] })
  })
})

describe('a title without a word that says so', () => {
  it('stands between a sentence and the unit', () => {
    expect(tableOf(tabs(`年度限额见下表。\n\n部分病种年度限额\n\n单位：元\n\n${TABLE}`))).toMatchObject({
      title: '部分病种年度限额',
      unit: '元',
    })
  })
  it.each(['一、年度限额', '按病种确定限额，每年调整', '2023年3月1日', '云水县水利局', '（此表由县水利局填写）'])(
    'is none: %s',
    (line) => {
      expect(tableOf(tabs(`年度限额见下表。\n${line}\n单位：元\n${TABLE}`)).title).toBeNull()
    },
  )
  it('is none under a line that is no sentence', () => {
    expect(tableOf(tabs(`云水县水利局\n部分病种年度限额\n单位：元\n${TABLE}`)).title).toBeNull()
  })
})

describe('under a table', () => {
  it('reads notes, one for each number, and the lines they wrap onto', () => {
    const text = tabs(`${TABLE}\n注：1.人数以户籍为准；\n2.外出务工的计入。\n以下为正文。`)
    expect(tableOf(text).notes).toEqual(['注：1.人数以户籍为准；', '2.外出务工的计入。'])
    expect(rolesOf(regionsOf(text)[0])).toEqual(['1 table*', '2 table', '3 caption*', '4 caption*'])
    const wrapped = tabs(
      `${TABLE}\n注：本表所列人数以公安机关户籍登记为准，外出务工人员计入户籍所在地，长期居住\n在县城的计入县城。\n二、其他`,
    )
    expect(tableOf(wrapped).notes).toEqual([
      '注：本表所列人数以公安机关户籍登记为准，外出务工人员计入户籍所在地，长期居住在县城的计入县城。',
    ])
  })

  it('reads numbered notes that blank lines part', () => {
    expect(tableOf(tabs(`${TABLE}\n\n注：1. 人数以户籍为准。\n\n2\\. “—”表示无该项数据。\n\n二、其他`)).notes).toEqual([
      '注：1. 人数以户籍为准。',
      '2. “—”表示无该项数据。',
    ])
    expect(tableOf(tabs(`${TABLE}\n\n注：1. 人数以户籍为准。\n\n3. 按时报送。`)).notes).toHaveLength(1)
  })

  it('reads the notes below a label that stands alone', () => {
    expect(tableOf(tabs(`${TABLE}\n\n填表说明：\n\n1.如实填写。\n2.一式两份。\n\n二、其他`)).notes).toEqual([
      '填表说明：',
      '1.如实填写。',
      '2.一式两份。',
    ])
  })

  it('reads where the figures come from, and no other text', () => {
    expect(tableOf(tabs(`${TABLE}\n资料来源：县统计局`)).notes).toEqual(['资料来源：县统计局'])
    expect(tableOf(tabs(`${TABLE}\n\n注意：按时报送。`)).notes).toEqual([])
    expect(tableOf(tabs(`${TABLE}\n\n1.按时报送。`)).notes).toEqual([])
  })
})

describe('traditional characters', () => {
  it('are read, and kept as printed', () => {
    const text = tabs(
      '補助經費一覽表\n單位：萬元\n編號→計畫名稱→金額→備註\n1→公園綠地→120→\n2→路燈汰換→80→\n總計→→200→\n備註：依實際執行情形調整。',
    )
    const table = tableOf(text)
    expect(table).toMatchObject({
      title: '補助經費一覽表',
      unit: '萬元',
      columns: ['編號', '計畫名稱', '金額', '備註'],
      columnTypes: ['integer', 'text', 'money', 'text'],
      notes: ['備註：依實際執行情形調整。'],
    })
    expect(tableOf('編號    計畫名稱    金額\n1       公園綠地    120\n2       路燈汰換    80').columns).toEqual([
      '編號',
      '計畫名稱',
      '金額',
    ])
    expect(regionsOf(tabs('編號→姓名\n1→王平\n\n（續表）\n\n2→李青'))).toHaveLength(1)
  })
})

describe('readUnit', () => {
  it.each([
    ['单位：万元', '万元'],
    ['（单位：亩、人）', '亩、人'],
    ['计量单位: m²', 'm²'],
    ['单 位：元/处·年', '元/处·年'],
    ['单位：元/车次', '元/车次'],
    ['单位：县水利局', null],
    ['责任单位：万元', null],
    ['单位', null],
  ])('%s → %s', (text, unit) => {
    expect(readUnit(text)).toBe(unit)
  })
})
