import { describe, expect, test } from 'vitest'
import { organCodeBefore } from '../../src/lexicon/organCode.ts'

const codeIn = (s: string) => organCodeBefore(s, s.length)

describe('organCodeBefore', () => {
  test.each([
    ['根据云政发', '云政发'],
    ['云教提案', '云教提案'],
    ['按省财政厅白财农', '白财农'],
    ['在省水利电力局白水字', '白水字'],
    ['经云水县轻工业局云轻字', '云轻字'],
    ['青禾地区粮食局青粮购字', '青粮购字'],
    ['云市监竞争局发', '云市监竞争局发'],
    ['省畜牧局字', '省畜牧局字'],
    ['白省直房改局函', '白省直房改局函'],
    ['《办法》（云政发', '云政发'],
    ['云 政 发 ', '云政发'],
    ['文件 云政发', '云政发'],
    ['（白⏎政发', '白政发'],
    ['云公（消）行罚决字', '云公（消）行罚决字'],
    ['法', '法'],
    ['意见》（×政办发', '×政办发'],
    ['你局云民', '云民'],
    ['本刊第十二期第七页云政发', '云政发'],
    ['页左栏云政办函', '云政办函'],
    ['你们云政函', '云政函'],
    ['据云数据发', '云数据发'],
    ['由云自由贸易管发', '云自由贸易管发'],
    ['（水办法函', '水办法函'],
    ['依照《规则》（水办法规函', '水办法规函'],
    ['依照管理办法云政发', '云政发'],
    ['等法律法规和云政通', '云政通'],
    ['结合我县实际和和政发', '和政发'],
    ['云发展和改革发', '云发展和改革发'],
    ['云卫生健康和体育办发', '云卫生健康和体育办发'],
    ['工信部联装', '工信部联装'],
    ['根据工信部信管', '工信部信管'],
    ['《意见》（工信部通信', '工信部通信'],
    ['〔2023〕5号、工信厅联科', '工信厅联科'],
    ['应急厅规划', '应急厅规划'],
    ['国资厅发法规', '国资厅发法规'],
    ['按照沪国资委评价', '沪国资委评价'],
    ['云县委农领', '云县委农领'],
    ['财政部工信部联企业', '工信部联企业'],
    ['工业和信息化部工信部联企业', '工信部联企业'],
    ['财政部工业和信息化部财企', '财企'],
    ['教育部教高', '教高'],
    ['省教育厅、财政厅云政办发', '云政办发'],
    ['教育局沪教', '沪教'],
    ['云县委云办发', '云办发'],
    ['云水县住建局云建房', '云建房'],
  ])('%s', (text, code) => {
    expect(codeIn(text.replaceAll('⏎', '\n'))?.code).toBe(code)
  })
  test.each(['', '编号为', '附件', '发', '云国用', '云水县宗地', '县政协提案', '云公案', '123'])(
    'no code in %s',
    (text) => {
      expect(codeIn(text)).toBeNull()
    },
  )
  test('says where the code begins, and reads nothing before the floor', () => {
    expect(organCodeBefore('依据云政发', 5)).toEqual({ code: '云政发', from: 2 })
    expect(organCodeBefore('甲乙云政发', 5, 2)).toEqual({ code: '云政发', from: 2 })
  })
  test('a long run without any edge is cut at the abbreviation of a province, or given up', () => {
    expect(codeIn('坚决把各项任务和重点工作抓细抓实到每村每户晋政发')?.code).toBe('晋政发')
    expect(codeIn('高高低低长长短短来来去去上上下下左左右右')).toBeNull()
  })
})

test.each([
  ['根据原水务部令第2号', 5, '原水务'],
  ['云 政 发 ', 3, '云政'],
  ['据云数据发', 2, null],
  ['（白⏎政发', 2, '白'],
  ['见县政府网', 5, '县政府网'],
])('the code in %s before %i is %s', (text, end, code) => {
  expect(organCodeBefore(text, end)?.code ?? null).toBe(code)
})
