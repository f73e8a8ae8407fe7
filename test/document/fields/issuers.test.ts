import { describe, expect, test } from 'vitest'
import { type IssuerSources, settleIssuers } from '../../../src/document/fields/issuers.ts'
import { settleTitle, type TitleSources } from '../../../src/document/fields/settleTitle.ts'
import { ownDocumentNumber } from '../../../src/lexicon/documentNumber.ts'
import { draftOf, rowsOf } from './drafts.ts'

const HEAD = { title: null, number: null, parsed: null, inline: null, certain: true }
const TITLED = { issuers: [], title: null, kind: null, date: null, full: null, note: '' }
const UNSIGNED = { signatories: [], bodies: true, date: null, impossible: false, signatoriesAt: null, dateAt: null }
const ORDER = { number: '水务部令第2号', code: '水务部令', issuers: ['水务部'], kind: '令' }
const MADE = { date: '2023-03-01', number: '水务部令第2号', kind: '令', issuers: ['水务部'] }
const NO_ORDER = { ...MADE, number: null, kind: null }
const parsed = ownDocumentNumber('云政发〔2023〕5号')
const byCode = new Map([['云政发', '云水县人民政府']])

const issuers = (sources: Partial<IssuerSources>) => {
  const all = {
    rows: [],
    outer: [],
    head: HEAD,
    parsed: null,
    order: null,
    titled: TITLED,
    made: null,
    signature: UNSIGNED,
    byCode: undefined,
  }
  const { issuers, confidence } = settleIssuers({ ...all, ...sources })
  return confidence === null ? issuers : [confidence, ...issuers]
}
const signedBy = (...signatories: string[]) => ({ ...UNSIGNED, signatories })
const titledBy = (...names: string[]) => ({ ...TITLED, issuers: names })
/** A masthead over a number on its third line. */
const under = (...lines: string[]) => ({
  rows: rowsOf(...lines, '云政发〔2023〕5号', '关于防汛的通知'),
  head: { ...HEAD, number: lines.length, title: { from: lines.length + 1, to: lines.length + 2 } },
})

describe('who issued a document', () => {
  test.each<[string, Partial<IssuerSources>, string[]]>([
    ['nothing says so', {}, []],
    ['the order', { order: ORDER, titled: titledBy('云水县人民政府') }, ['水务部']],
    ['the title', { titled: titledBy('云水县人民政府'), made: MADE }, ['云水县人民政府']],
    [
      'the title, under a red head that names the province too',
      { titled: titledBy('白沙省青禾市人民政府', '青禾市人民政府') },
      ['青禾市人民政府'],
    ],
    [
      'the masthead, where the title has its short name',
      { ...under('白沙省人民政府文件'), titled: titledBy('省人民政府') },
      ['白沙省人民政府'],
    ],
    [
      'the title, where the masthead names another',
      { ...under('青禾市水利局文件'), titled: titledBy('市政府') },
      ['市政府'],
    ],
    [
      'two bodies, one of which another name ends in',
      { titled: titledBy('白沙省水利局', '水利局') },
      ['白沙省水利局', '水利局'],
    ],
    ['the note on its making', { made: MADE }, ['水务部']],
    ['a note that names no body', { made: { ...MADE, issuers: [] } }, []],
    ['a note without a number', { made: NO_ORDER }, ['水务部']],
    ['what a profile knows of its code', { parsed, byCode }, ['probable', '云水县人民政府']],
    ['the same, signed by that body', { parsed, byCode, signature: signedBy('云水县人民政府') }, ['云水县人民政府']],
    ['a code that the profile does not know', { parsed, byCode: new Map() }, []],
    ['the title before the code', { parsed, byCode, titled: titledBy('云水县水利局') }, ['云水县水利局']],
    [
      'those who sign a joint document',
      { signature: signedBy('云水县水利局', '云水县财政局') },
      ['probable', '云水县水利局', '云水县财政局'],
    ],
    ['the body that signs', { signature: signedBy('云水县水利局') }, ['probable', '云水县水利局']],
    ['an office signs for its government', { parsed, signature: signedBy('云水县人民政府办公室') }, []],
    [
      'an office signs what it numbers',
      { parsed: ownDocumentNumber('云政办发〔2023〕5号'), signature: signedBy('云水县人民政府办公室') },
      ['probable', '云水县人民政府办公室'],
    ],
    [
      'the office that puts out minutes',
      { titled: { ...TITLED, kind: '纪要' }, signature: signedBy('云水县人民政府办公室') },
      [],
    ],
    ['those who make the gazette', { signature: signedBy('本刊编辑部') }, []],
    ['persons who sign are no issuers', { signature: { ...signedBy('王平', '李青'), bodies: false } }, []],
    ['the masthead over the number', under('云水县人民政府'), ['云水县人民政府']],
    [
      'a masthead of two bodies and a blank line',
      under('云水县水利局', '', '云水县财政局'),
      ['云水县水利局', '云水县财政局'],
    ],
    ['a masthead with its word for papers', under('云水县人民政府　文 件'), ['云水县人民政府']],
    ['a masthead of minutes', under('云水县人民政府专题会议纪要'), ['云水县人民政府']],
    ['a masthead of minutes of the office', under('云水县人民政府会议纪要 '), ['云水县人民政府']],
    ['a masthead that names none', under('防汛专刊'), []],
    ['minutes that are spoken of are no masthead', under('云水县人民政府会议纪要办法'), []],
    [
      'no masthead without a number',
      { rows: rowsOf('云水县人民政府'), head: { ...HEAD, title: { from: 1, to: 2 } } },
      [],
    ],
    [
      'no masthead without a title',
      { rows: rowsOf('云水县人民政府', '云政发〔2023〕5号'), head: { ...HEAD, number: 1 } },
      [],
    ],
    [
      'no masthead where the title stands over the number',
      {
        rows: rowsOf('云水县人民政府', '关于防汛的通知', '5号'),
        head: { ...HEAD, number: 2, title: { from: 0, to: 2 } },
      },
      [],
    ],
    [
      'the short name of the body that signs',
      { ...under('水利局'), signature: signedBy('云水县水利局') },
      ['probable', '云水县水利局'],
    ],
    [
      'another body that signs',
      { ...under('云水县人民政府'), signature: signedBy('云水县水利局') },
      ['云水县人民政府'],
    ],
    ['more bodies that sign', { ...under('水利局'), signature: signedBy('云水县水利局', '云水县财政局') }, ['水利局']],
    [
      'a short name in the title stays',
      { titled: titledBy('水利局'), signature: signedBy('云水县水利局') },
      ['水利局'],
    ],
    [
      'of two short names each is that of its body',
      { ...under('水利局', '财政局'), signature: signedBy('云水县水利局', '云水县税务局') },
      ['水利局', '财政局'],
    ],
    ['an order stays with its own', { order: { ...ORDER, issuers: [] }, signature: signedBy('水务部', '粮务部') }, []],
    [
      'a body that the profile knows stays, whoever signs',
      { parsed, byCode: new Map([['云政发', '水利局']]), signature: signedBy('云水县水利局') },
      ['probable', '水利局'],
    ],
  ])('%s', (_what, sources, expected) => {
    expect(issuers(sources)).toEqual(expected)
  })
})

describe('title and kind', () => {
  const title = (sources: Partial<TitleSources>) =>
    settleTitle({
      titled: TITLED,
      number: null,
      order: null,
      below: null,
      made: null,
      instruments: [],
      outer: [],
      ...sources,
    })
  const titled = (name: string, kind: string | null = null) => ({
    ...TITLED,
    title: name,
    kind,
    full: `云水县人民政府${name}`,
  })
  const paper = (name: string) => ({ title: name, position: draftOf('paragraph', name).position })
  const number = '云政发〔2023〕5号'
  const order = ORDER
  const announcement = { ...ORDER, number: '水务部公告第2号', code: '水务部公告', kind: '公告' }
  const row = rowsOf('第5号')[0] as ReturnType<typeof rowsOf>[number]
  const below = { number: parsed as NonNullable<typeof parsed>, row, kind: '判决书', date: null }

  test.each<[string, Partial<TitleSources>, ReturnType<typeof settleTitle>]>([
    ['nothing', {}, { printed: null, title: null, kind: null }],
    [
      'as printed',
      { titled: titled('关于防汛的通知', '通知'), number },
      { printed: '关于防汛的通知', title: '关于防汛的通知', kind: '通知' },
    ],
    [
      'an announcement without a number is called by its kind',
      { titled: { ...TITLED, kind: '公告' } },
      { printed: '公告', title: '公告', kind: '公告' },
    ],
    [
      'so is the other kind of announcement',
      { titled: { ...TITLED, kind: '通告' } },
      { printed: '通告', title: '通告', kind: '通告' },
    ],
    ['no other kind', { titled: { ...TITLED, kind: '通知' } }, { printed: null, title: null, kind: '通知' }],
    [
      'with a number it has no title',
      { titled: { ...TITLED, kind: '公告' }, number },
      { printed: null, title: null, kind: '公告' },
    ],
    [
      'a rule by itself',
      { titled: titled('防汛办法'), made: MADE },
      { printed: '云水县人民政府防汛办法', title: '云水县人民政府防汛办法', kind: '令' },
    ],
    [
      'a rule by itself, that the note gives the number of',
      { titled: titled('防汛办法'), made: MADE, number: MADE.number },
      { printed: '云水县人民政府防汛办法', title: '云水县人民政府防汛办法', kind: '令' },
    ],
    [
      'a rule made without an order',
      { titled: titled('防汛办法'), made: NO_ORDER },
      { printed: '云水县人民政府防汛办法', title: '云水县人民政府防汛办法', kind: '办法' },
    ],
    [
      'a rule with a number',
      { titled: titled('防汛办法（试行）'), made: NO_ORDER, number },
      { printed: '防汛办法（试行）', title: '防汛办法（试行）', kind: '办法' },
    ],
    [
      'a numbered rule',
      { titled: titled('防汛办法'), number },
      { printed: '防汛办法', title: '防汛办法', kind: '办法' },
    ],
    [
      'a rule that nothing says was made',
      { titled: titled('防汛办法') },
      { printed: '防汛办法', title: '防汛办法', kind: '办法' },
    ],
    [
      'a document that was passed',
      { titled: titled('关于防汛的决定', '决定'), made: NO_ORDER },
      { printed: '关于防汛的决定', title: '关于防汛的决定', kind: '决定' },
    ],
    [
      'a text that is no rule',
      { titled: titled('防汛办法说明'), made: NO_ORDER },
      { printed: '防汛办法说明', title: '防汛办法说明', kind: null },
    ],
    [
      'the kind over a number below',
      { titled: titled('王平合同纠纷案'), below },
      { printed: '王平合同纠纷案', title: '王平合同纠纷案', kind: '判决书' },
    ],
    [
      'an order has the title of what it puts out',
      { titled: titled('令', '令'), order, instruments: [paper('防汛办法'), paper('救灾办法')] },
      { printed: '令', title: '防汛办法', kind: '令' },
    ],
    [
      'an order with a title that puts nothing out',
      { titled: titled('关于防汛的令', '令'), order },
      { printed: '关于防汛的令', title: '关于防汛的令', kind: '令' },
    ],
    ['an order of neither', { titled: titled('令', '令'), order }, { printed: '令', title: null, kind: '令' }],
    [
      'an announcement with a title',
      { titled: titled('关于防汛的公告', '公告'), order: announcement, instruments: [paper('防汛办法')] },
      { printed: '关于防汛的公告', title: '关于防汛的公告', kind: '公告' },
    ],
    [
      'an announcement that puts out a rule',
      { titled: titled('公告', '公告'), order: announcement, instruments: [paper('防汛办法')] },
      { printed: '公告', title: '防汛办法', kind: '公告' },
    ],
    [
      'an announcement that puts out two',
      { titled: titled('公告', '公告'), order: announcement, instruments: [paper('防汛办法'), paper('救灾办法')] },
      { printed: '公告', title: '公告', kind: '公告' },
    ],
    [
      'an announcement that puts out nothing',
      { titled: titled('公告', '公告'), order: announcement },
      { printed: '公告', title: '公告', kind: '公告' },
    ],
    [
      'the subject of a Taiwan document',
      {
        outer: [
          draftOf('heading', '主旨：標題不算主旨文字。'),
          draftOf('paragraph', '依據水源規定辦理。'),
          draftOf('paragraph', '主旨：公告水源計畫。'),
          draftOf('paragraph', '主旨：另一主旨文字。'),
        ],
      },
      { printed: '公告水源計畫', title: '公告水源計畫', kind: null },
    ],
  ])('%s', (_what, sources, expected) => {
    expect(title(sources)).toEqual(expected)
  })
})
