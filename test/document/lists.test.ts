import { describe, expect, it } from 'vitest'
import { blocksOf, NOTICE, readDocument, SIGNED } from './read.ts'

const listed = (lines: readonly string[]): string[] =>
  blocksOf(readDocument([...NOTICE, ...lines, ...SIGNED])).filter((block) => block.startsWith('listItem'))

describe('lists', () => {
  it('hold rows of names, the last one short', () => {
    expect(
      listed(['同意下列同志退休：', '赵永红　　龙　飞　　石小娇（女）', '钱盛世　　韦　江　　罗大纲', '孙小横']),
    ).toHaveLength(3)
  })

  it('hold names with their posts in brackets', () => {
    expect(
      listed([
        '委　员：（按姓氏笔画排序）',
        '　　　丁　零（县市场监督管理局副局长）',
        '　　　马小里（县水利局副局长）',
      ]),
    ).toHaveLength(3)
  })

  it('hold numbered entries set in columns, and bodies', () => {
    expect(listed(['核定下列文物保护单位。', '1.望江楼（明）　白石街道', '2.周氏宗祠（清）　青山街道'])).toHaveLength(2)
    expect(listed(['撤销下列机构：', '1.县招商办公室；', '2.县蚕桑办公室。'])).toHaveLength(2)
  })

  it('hold the chapters of a contents list inside a text, and not the chapters themselves', () => {
    const document = readDocument([
      ...NOTICE,
      '目　录',
      '第一章　总则',
      '第二章　附则',
      '第一章　总则',
      '第一条　为了加强防汛工作，制定本办法。',
      '第二章　附则',
      '第二条　本办法自公布之日起施行。',
    ])
    const types = blocksOf(document).filter((block) => block.includes('章'))
    expect(types.map((block) => block.split(':')[0])).toEqual(['listItem', 'listItem', 'heading', 'heading'])
  })

  it('hold appointments with the people and sex of a person in brackets', () => {
    const document = readDocument([
      '云水县人民政府',
      '关于古丽娜·叶尔肯等同志任免职的通知',
      '云政任〔2023〕2号',
      '各乡镇人民政府：',
      '经研究，决定：',
      '古丽娜·叶尔肯（女，哈萨克族）任云水县民政局副局长；',
      '其其格任云水县第二中学校长；',
      '免去李小剑云水县财政局副局长职务。',
      '免去买买提·吐尔自治州文化馆馆长职务；',
      '以上人员试用期一年。',
      ...SIGNED,
    ])
    expect(document.appointments.map(({ action, person }) => [action, person])).toEqual([
      ['appoint', '古丽娜·叶尔肯'],
      ['appoint', '其其格'],
      ['remove', '李小剑'],
      ['remove', '买买提·吐尔'],
    ])
    const blocks = blocksOf(document)
    expect(blocks.filter((block) => block.startsWith('listItem'))).toHaveLength(4)
    expect(blocks).toContain('paragraph: 以上人员试用期一年。')
  })
})
