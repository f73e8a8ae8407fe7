import { describe, expect, test } from 'vitest'
import { read } from './gazette.ts'

const fields = (...lines: string[]) =>
  read(...lines).documents.map(({ number, issuers, title, addressee, date, signatories }) => [
    number,
    issuers.join('、'),
    title,
    addressee,
    date,
    signatories.join('、'),
  ])
const blocks = (...lines: string[]) =>
  read(...lines).documents.map((document) => document.blocks.map(({ type, position }) => [type, position.start.line]))

const TO = '各乡（镇）人民政府，县直各有关单位：'
const ADDRESSEE = TO.slice(0, -1)
const TEXT = '为做好防汛工作，现就有关事项通知如下：一、落实责任。各乡镇要落实防汛责任，加强值守。二、备足物资。'
const SIGNED = '　　　　　　　　　　云水县人民政府　　　　　　　　　　2023年5月8日'
const NOTICE = ['云水县人民政府', '关于做好防汛工作的通知', ADDRESSEE, '2023-05-08', '云水县人民政府'] as const
const NEWS =
  '近日，白沙省水利厅印发《关于做好防汛工作的通知》（白水发〔2023〕9号），要求各地认真落实。记者从县水利局获悉，全县已备足物资。'

describe('title and number run together', () => {
  const title = '云水县人民政府关于做好防汛工作的通知云政发〔2023〕5号'

  test.each<[string, string[]]>([
    ['over the text that the addressee opens', [title, '', `${TO}${TEXT}${SIGNED}`]],
    ['with the whole document behind', [`${title}${TO}　　${TEXT}${SIGNED}`]],
    ['with the addressee behind, the text below', [`${title}${TO}`, '', `　　${TEXT}`, '', SIGNED.trim()]],
    ['the number before the title', [`云政发〔2023〕5号云水县人民政府关于做好防汛工作的通知${TO}${TEXT}${SIGNED}`]],
    ['the day behind the number', [`${title}2023年5月8日${TO}${TEXT}　　　云水县人民政府`]],
    [
      'the title above',
      ['云水县人民政府关于做好防汛工作的通知', '', `云政发〔2023〕5号${TO}`, '', TEXT, '', SIGNED.trim()],
    ],
    [
      'the title begun above',
      ['云水县人民政府关于做好', '', `防汛工作的通知云政发〔2023〕5号${TO}`, '', TEXT, '', SIGNED.trim()],
    ],
  ])('%s', (_what, lines) => {
    const expected = [['云政发〔2023〕5号', ...NOTICE]]
    expect(fields(...lines)).toEqual(expected)
    // as below the news of a crawl, over more of it
    expect(fields(...lines, '', NEWS)).toEqual(expected)
    expect(fields(NEWS, '', ...lines, '', NEWS)).toEqual(expected)
  })

  test('each of several lines is a document', () => {
    const line = (n: number) => `云水县人民政府关于第${n}渠道的批复云政函〔2023〕${n}号青禾乡人民政府：${TEXT}${SIGNED}`
    expect(fields(line(1), '', line(2), line(3)).map(([number]) => number)).toEqual([
      '云政函〔2023〕1号',
      '云政函〔2023〕2号',
      '云政函〔2023〕3号',
    ])
  })

  test('its line is one block; a line of the title above it is another', () => {
    expect(blocks(`${title}${TO}${TEXT}${SIGNED}`)).toEqual([[['paragraph', 1]]])
    expect(blocks(title, `${TO}${TEXT}${SIGNED}`)).toEqual([
      [
        ['title', 1],
        ['paragraph', 2],
      ],
    ])
    expect(blocks('云水县人民政府关于做好', `防汛工作的通知云政发〔2023〕5号${TO}`, TEXT)[0]).toEqual([
      ['title', 1],
      ['addressee', 2],
      ['paragraph', 3],
    ])
  })

  test('the day in brackets behind the number, who signs behind the text', () => {
    const head = '云水县人民政府关于加强防汛工作的决定云政发〔1990〕65号（一九九〇年十二月五日）'
    expect(fields(`${head}　　${TEXT}请认真执行。　　　　　　　　云水县人民政府`)).toEqual([
      ['云政发〔1990〕65号', '云水县人民政府', '关于加强防汛工作的决定', null, '1990-12-05', '云水县人民政府'],
    ])
    expect(fields(`云水县人民政府关于加强防汛工作的决定云政发〔1990〕65号为了${TEXT}`).length).toBe(1)
  })

  test.each([
    // cited in a sentence, or listed
    ['云水县人民政府关于做好防汛工作的通知云政发〔2023〕5号要求：各乡镇落实责任。', NEWS],
    ['云水县人民政府关于做好防汛工作的通知云政发〔2023〕5号文件指出，要落实责任。', NEWS],
    [
      NEWS,
      '云水县人民政府关于做好防汛工作的通知云政发〔2023〕5号',
      '云水县人民政府关于做好抗旱工作的通知云政发〔2023〕6号',
      NEWS,
    ],
    ['贯彻落实云水县人民政府关于做好防汛工作的通知云政发〔2023〕5号', '', `${TO}${TEXT}`],
    [NEWS, '', NEWS],
  ])('no document: %s', (...lines) => {
    expect(fields(...lines).map(([number]) => number)).toEqual([])
  })
})

describe('an order and the sentence that it consists of', () => {
  const sentence = '《云水县渔港管理条例》已经2023年4月3日县人民政府第3次常务会议通过，现予公布，自2023年6月1日起施行。'
  const order = ['云水县人民政府令第12号', '云水县人民政府', '云水县渔港管理条例', null, '2023-04-08', '王平']

  test.each<[string, string[]]>([
    ['on the line of the number', [`云水县人民政府令第　12　号　　${sentence}`]],
    ['below the masthead', ['云水县人民政府令', '', `　第　12　号 　　${sentence}`]],
  ])('%s', (_what, head) => {
    const signed = ['　　　　　　　　　　　　县　长　　王　平', '', '　　　　　　　　　　　　二○二三年四月八日']
    const text = '云水县渔港管理条例第一章　总　则　　第一条　为了加强渔港管理，制定本条例。'
    expect(fields(NEWS, '', ...head, '', ...signed, '', text)).toEqual([order])
    // name and date on one line, far apart
    expect(fields(...head, '', `${signed[0]}　　　　　　　　　　二○二三年四月八日`, '', text)).toEqual([order])
  })

  test('a sentence that only cites it is none', () => {
    expect(fields(`云水县人民政府令第12号《云水县渔港管理条例》规定，渔港应当配备消防设施。${NEWS}`)).toEqual([])
  })
})

describe('a whole notice in one line', () => {
  const notice = `云水县水利局文件云水发〔2023〕5号关于做好防汛工作的通知各乡（镇）水利站，各有关单位:${TEXT}附件:1.值守表2.物资表云水县水利局2023年5月8日附件值守表1.县防汛办值守。`
  const expected = [
    '云水发〔2023〕5号',
    '云水县水利局',
    '关于做好防汛工作的通知',
    '各乡（镇）水利站，各有关单位',
    '2023-05-08',
    '云水县水利局',
  ]

  test('masthead and number before the title', () => {
    expect(fields(notice)).toEqual([expected])
  })

  test('behind the label of a table of texts', () => {
    const letter = `云水县水利局云水县水利局关于更换电话号码的函县直各部门(单位):${TEXT}${TEXT}特此函告，感谢支持!云水县水利局2023年10月27日`
    const told = [null, '云水县水利局', '关于更换电话号码的函', '县直各部门(单位)', '2023-10-27', '云水县水利局']
    expect(fields(`办公室,财务科,\t${letter}`)).toEqual([told])
    expect(fields(`办公室,\t${notice}`, `防汛科,\t${letter}`)).toEqual([expected, told])
  })

  test('what lies between title and addressee is no title', () => {
    expect(fields(`云水县水利局关于报告防汛工作情况的通知各乡（镇）水利站：${TEXT}${TEXT}${SIGNED}`)[0]?.[2]).toBe(
      '关于报告防汛工作情况的通知',
    )
  })

  test('without a number below the end of another text', () => {
    const line = `云水县水利局关于做好防汛工作的通知各乡镇水利站：${TEXT}${TEXT}${TEXT}`
    expect(fields(NEWS, '', line).map(([, , title]) => title)).toEqual(['关于做好防汛工作的通知'])
    expect(fields('会议学习了', line)).toEqual([])
    // what a notice carries is none of its own
    const sends = `云水县人民政府关于转发《云水县水利局关于做好防汛工作的通知》的通知云政发〔2023〕5号${TO}现转发给你们，请执行。`
    expect(fields(sends, '', line).map(([number]) => number)).toEqual(['云政发〔2023〕5号'])
  })

  test('a page printed once more in one line is none', () => {
    const title = '云水县水利局关于做好防汛工作的通知'
    const to = '各乡（镇）水利站，各有关单位：'
    const again = `${title}云水发〔2023〕5号${title}${to}${TEXT}${TEXT}${SIGNED}`
    expect(fields('云水发〔2023〕5号', title, to, TEXT, '云水县水利局', '2023年5月8日', '', again)).toHaveLength(1)
  })

  test.each([
    `云水县水利局负责人就关于做好防汛工作的通知答记者问：${TEXT}${TEXT}${TEXT}`,
    `云水县水利局关于做好防汛工作的通知要求，各乡镇、各部门：${TEXT}${TEXT}${TEXT}`,
    `云水县水利局关于做好防汛工作的通知云水发〔2023〕5号指出，各有关单位：${TEXT}${TEXT}${TEXT}`,
  ])('none in the news: %s', (line) => {
    expect(fields(line)).toEqual([])
  })
})
