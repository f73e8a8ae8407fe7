import { describe, expect, it } from 'vitest'
import { regionsOf } from './support.ts'

const rowsOf = (text: string): string[][] => regionsOf(text).flatMap(({ table }) => table.rows)

describe('the lines of an empty form', () => {
  it('are rows of labels and the cells to be filled in', () => {
    const form =
      '附件\n公益性岗位申请表\n姓 名 性别 出生年月\n户籍地址\n人员类别 □低保 □残疾\n社区意见 年 月 日（公章）\n人力资源和社会保障\n部门意见\n（盖章）\n年 月 日\n二、办理程序'
    const [region] = regionsOf(form)
    expect(region?.table).toMatchObject({ columns: ['', '', '', '', '', ''], headerRows: 0 })
    expect(region?.table.rows).toEqual([
      ['姓 名', '', '性别', '', '出生年月', ''],
      ['户籍地址', '', '', '', '', ''],
      ['人员类别', '□低保 □残疾', '', '', '', ''],
      ['社区意见', '年 月 日（公章）', '', '', '', ''],
      ['人力资源和社会保障部门意见', '（盖章）年 月 日', '', '', '', ''],
    ])
  })
  it('may stand one label a line, and under who fills it in', () => {
    const form = '灾害速报表\n填报单位（盖章）：\n姓　　名\n性　　别\n联系电话\n工作单位\n申请理由'
    expect(rowsOf(form)).toEqual([
      ['姓　　名', ''],
      ['性　　别', ''],
      ['联系电话', ''],
      ['工作单位', ''],
      ['申请理由', ''],
    ])
  })
  it.each([
    ['labels with colons', '补贴申请表\n姓名：\n性别：\n联系电话：\n工作单位：'],
    ['no title of a form above', '有关事项通知如下\n姓名\n性别\n联系电话\n工作单位'],
    ['a notice above', '关于申报的通知\n姓名 性别\n联系电话\n工作单位\n申请理由'],
    ['values below the names', '人员情况表\n姓名\n性别\n工作单位\n联系电话\n王平\n男\n云水县水利局\n8322121'],
    ['too few lines', '补贴申请表\n姓名 性别\n联系电话'],
    ['text', '补贴申请表\n姓名和性别应当如实填写，不得涂改。\n联系电话\n工作单位\n申请理由'],
  ])('are none: %s', (_, text) => {
    expect(regionsOf(text).filter(({ table }) => table.headerRows === 0)).toEqual([])
  })
})
