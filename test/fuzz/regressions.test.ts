import { describe, expect, it } from 'vitest'
import { checkStream, checkWhole } from '../../fuzz/invariants.ts'

/** What the fuzzer found and what was mended, each cut down to what it takes. */
const FOUND: Record<string, string> = {
  'an announcement whose number names nobody': '府\f公告2023年2号',
  'a contents entry of leaders and an author': '…　思（1）\n耦…（4）',
  'a contents entry of leaders': '...合计5\r计\t5',
  'a mark that is left before a number': '大事记\n<!---->#第一章法。',
  'a number without a code': '会议纪要\n〔2018〕2号',
  'a number without a code, below another': '】\r第2号\r（政1988]7号)',
  'an annex over nothing but markup':
    '云水县人民政府\n关于防汛的通知\n云政发〔2023〕2号\n各单位：\n通知如下；\n附件1\n</table></table>\n一、加强巡查。\n',
  'an entry of two columns that ends above its beginning':
    '垦务委员会令（第88号）……………………………（4）\t　　国有垦区土地承包经营条例………………………（4）\r\n垦务委员会令（第88号）……………………………（4）\t　　国有垦区土地承包经营条例………………………（4）',
  'two HTML tables on one line': '民政府关于通知\n<table><</table>><td>。',
}

describe.each(Object.entries(FOUND))('%s', (_name, text) => {
  it('is read whole', () => {
    expect(checkWhole(text)).toEqual([])
  })

  it('is read in chunks', async () => {
    for (const chunking of [[1], [2, 3], [20]]) expect(await checkStream(Buffer.from(text), chunking)).toEqual([])
  })
})

it('findings about the encoding come at the end, in whatever chunks the text comes', async () => {
  const bytes = Buffer.concat([
    Buffer.from('云水县人民政府\n关于防汛的通知\n云政发〔2023〕2号\n各单位：\n　　通知如下。\n1\t2\n'),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from('浜戞按鍘夸汉姘戞斂搴滃姙鍏\n1\t2\t3\n关于防汛的通知\n云政发〔2023〕3号\n正文。\n'),
  ])
  for (const chunking of [[1], [20], [64, 3]]) expect(await checkStream(bytes, chunking)).toEqual([])
})
