import { describe, expect, test } from 'vitest'
import { parseIssue, parseIssues } from '../../src/pipeline.ts'
import type { GazetteDocument } from '../../src/tree/index.ts'
import { allBlocks, documentOf } from './notice.ts'

const documentsOf = (...lines: string[]): GazetteDocument[] =>
  parseIssues(lines.join('\n')).flatMap((issue) => issue.documents)

describe('the fifties', () => {
  const order = documentOf(
    '　　　　雲水行政委員會命令',
    '　　　　　（53）雲行秘字第二一五號',
    '',
    '　　茲制定「雲水區渠道管理暫行辦法」，現予頒發，希即遵照執行。此令。',
    '',
    '　　　　　　　　主　席　　王　平',
    '　　　　　　　　副主席　　李秋明',
    '　　　　　　　　　　　　　趙　遠',
    '　　　　　　　　一九五三年八月三日',
    '',
    '　　　　雲水區渠道管理暫行辦法',
    '',
    '　　第一條　爲管理渠道，特制定本辦法。',
  )
  test('an order has the number of the time and the title of what it puts out', () => {
    expect(order).toMatchObject({
      number: '（53）雲行秘字第二一五號',
      numberParts: { code: '雲行秘字', year: 1953, serial: 215 },
      kind: '令',
      title: '雲水區渠道管理暫行辦法',
      issuers: ['雲水行政委員會'],
      date: '1953-08-03',
    })
  })
  test('a title below the number, under the line that names issuer and kind', () => {
    const wood = documentOf(
      '　　　　云水省人民委员会命令',
      '　　　　　（64）会林字第9号',
      '　　　　关于严格保护森林的命令',
      '　　森林是国家的宝贵财富。为了保护森林，特命令如下：',
      '　　一、严禁毁林开荒。',
      '　　　　　　　　　　　　省　长　　王　平',
      '　　　　　　　　　　　　一九六四年三月二十五日',
    )
    expect(wood).toMatchObject({
      number: '（64）会林字第9号',
      title: '关于严格保护森林的命令',
      kind: '令',
      issuers: ['云水省人民委员会'],
      signatories: ['王平'],
    })
    expect(allBlocks(wood).map(([type]) => type)).toEqual([
      'title',
      'number',
      'title',
      'paragraph',
      'paragraph',
      'signature',
    ])
  })
  test('those who hold an office together sign in one block', () => {
    expect(order.signatories).toEqual(['王平', '李秋明', '趙遠'])
    expect(allBlocks(order).filter(([type]) => type === 'signature')).toHaveLength(1)
  })
  test('a joint notice begins at its issuers and has the first of its numbers', () => {
    const notice = documentOf(
      '　　　　雲水行政委員會財政局',
      '　　　　雲水行政委員會稅務局',
      '　　　　聯　合　通　知',
      '　　　　　（53）雲財農字第八八號',
      '　　　　　（53）雲稅三字第五一號',
      '',
      '各縣財政局、稅務局：',
      '　　茲規定自本年秋徵起，附加一律不得超過正稅百分之七。',
      '',
      '　　　　　　　　一九五三年八月十五日',
    )
    expect(notice).toMatchObject({
      number: '（53）雲財農字第八八號',
      title: '聯合通知',
      kind: '通知',
      issuers: ['雲水行政委員會財政局', '雲水行政委員會稅務局'],
      addressee: '各縣財政局、稅務局',
    })
    expect(allBlocks(notice).filter(([type]) => type === 'number')).toHaveLength(2)
  })
  test('佈告 is 布告', () => {
    expect(
      documentOf(
        '雲水行政委員會佈告',
        '（53）雲行公字第四十號',
        '',
        '　　爲維護渠道安全，特佈告如下：',
        '　　一、嚴禁取土。',
      ),
    ).toMatchObject({ kind: '布告', title: '佈告', number: '（53）雲行公字第四十號' })
  })
})

describe('a ministry of Taiwan', () => {
  const [order, notice] = documentsOf(
    '水利部令',
    '中華民國110年6月3日',
    '水渠字第1100808456號',
    '',
    '訂定「渠道維護補助作業要點」，並自即日生效。',
    '',
    '部　　長　王秋明',
    '水利部公告',
    '中華民國110年6月4日',
    '水渠字第1100808777號',
    '',
    '主　　旨：預告修正「渠道工程施工規範」第十二條草案。',
    '依　　據：行政程序法第一百五十四條第一項。',
    '',
    '部　　長　王秋明　出國',
    '常務次長　李遠平　代行',
  )
  test('without labels the head is masthead, date and number', () => {
    expect(order).toMatchObject({
      number: '水渠字第1100808456號',
      kind: '令',
      issuers: ['水利部'],
      date: '2021-06-03',
      signatories: ['王秋明'],
      title: '訂定「渠道維護補助作業要點」',
    })
    expect(order?.blocks.slice(0, 3).map(({ type }) => type)).toEqual(['title', 'signature', 'number'])
  })
  test('the subject is the title; who stands in for the minister signs too', () => {
    expect(notice).toMatchObject({
      title: '預告修正「渠道工程施工規範」第十二條草案',
      kind: '公告',
      date: '2021-06-04',
      signatories: ['王秋明', '李遠平'],
    })
  })
})

describe('numbers that stand apart from their code or their title', () => {
  test('announcements of a year under a masthead', () => {
    expect(
      documentOf('水务监督管理委员会公告', '〔2013〕第5号', '', '　　现将有关事项公告如下：', '　　一、渠道停水三天。'),
    ).toMatchObject({ number: '水务监督管理委员会公告〔2013〕第5号', kind: '公告', title: '公告' })
  })
  test('minutes without a code', () => {
    expect(
      documentOf(
        '县政府第17次常务会议纪要',
        '〔2018〕2号',
        '',
        '　　2018年2月28日，县长王平主持召开会议。现纪要如下：',
      ),
    ).toMatchObject({ number: '〔2018〕2号', kind: '纪要' })
    expect(
      documentOf(
        '云水县人民政府第61次常务会议纪要',
        '云府常纪〔2018〕2号',
        '（云水县人民政府办公室　2018年3月2日印发）',
        '',
        '2018年2月28日，县长王平主持召开会议。现纪要如下：',
        '一、会议同意县水利局的意见。',
      ),
    ).toMatchObject({
      issuers: ['云水县人民政府'],
      title: '第61次常务会议纪要',
      date: '2018-03-02',
      printedDate: '2018-03-02',
      signatories: [],
      blocks: [
        { type: 'title' },
        { type: 'number' },
        { type: 'listItem' },
        { type: 'paragraph', text: '2018年2月28日，县长王平主持召开会议。现纪要如下：' },
        { type: 'paragraph' },
      ],
    })
  })
  test.each([
    ['云水县人民政府办公室　　　　　　2018年3月2日', '2018-03-02', []],
    ['2018年3月2日', '2018-03-02', []],
    ['2018年2月30日', null, ['date-invalid']],
  ])('the office over minutes issues them and does not sign: %s', (issued, date, said) => {
    const { documents, diagnostics } = parseIssue(
      [
        '县政府第17次常务会议纪要',
        '',
        '〔2018〕2号',
        '',
        issued,
        '',
        '　　2018年2月28日，县长王平主持召开会议。现纪要如下：',
        '　　一、会议同意防汛预案。',
      ].join('\n'),
    )
    expect(documents).toMatchObject([{ number: '〔2018〕2号', signatories: [], date }])
    expect(diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('date'))).toEqual(said)
  })
  test('the number of the rule under the date of the announcement that puts it out', () => {
    const announcement = documentOf(
      '云水审判院公告',
      '',
      '《云水审判院关于审理渠道案件若干问题的规定》已经通过，现予公布，自2020年9月1日起施行。',
      '',
      '云水审判院',
      '2020年8月18日',
      '',
      '云释〔2020〕14号',
      '',
      '云水审判院关于审理渠道案件若干问题的规定',
      '',
      '第一条 渠道案件由云水审判院受理。',
    )
    expect(announcement).toMatchObject({
      number: '云释〔2020〕14号',
      kind: '公告',
      date: '2020-08-18',
      title: '云水审判院关于审理渠道案件若干问题的规定',
      fieldPositions: { number: { start: { line: 8 } } },
    })
  })
  test('a telegram begins at its head', () => {
    const telegram = documentOf(
      '发　　电',
      '等级　特急·明电',
      '云政办明电〔2018〕2号',
      '云水县人民政府办公室',
      '关于做好防范工作的紧急通知',
      '各乡（镇）人民政府：',
      '　　现紧急通知如下：',
      '　　一、迅速上岗到位。',
      '云水县人民政府办公室',
      '2018年1月23日',
    )
    expect(telegram).toMatchObject({ number: '云政办明电〔2018〕2号', position: { start: { line: 1 } } })
  })
  test('the decision on a penalty', () => {
    expect(
      documentOf(
        '水务监督管理委员会行政处罚决定书',
        '水罚决字〔2013〕4号',
        '',
        '　　经查，该社私自取水，决定处以罚款。',
      ),
    ).toMatchObject({ kind: '决定书', title: '行政处罚决定书', issuers: ['水务监督管理委员会'] })
  })
})

test('an addressee in several parts', () => {
  const document = documentOf(
    '水务监督管理委员会',
    '关于做好节水工作的通知',
    '水发〔2013〕12号',
    '',
    '各省、自治区、直辖市水务局；各政策性银行、国有商业银行：',
    '　　现将有关事项通知如下。',
  )
  expect(document.addressee).toBe('各省、自治区、直辖市水务局；各政策性银行、国有商业银行')
})

describe('the eighties', () => {
  const [first, second] = documentsOf(
    '          云水地区行政公署',
    '              布    告',
    '          云署发[84]27号',
    '',
    '  为了鼓励农民发展养殖业,特布告如下:',
    '  一、农民饲养家禽,不限数量。',
    '',
    '            专  员    柴进廉',
    '            一九八四年三月五日',
    '          云水地区行政公署批转地区粮食局',
    '     《关于粮食统购统销中几个问题的报告》',
    '          云劳人字[84]第62号  云财行字[84]第40号',
    '',
    '各县人民政府:',
    '  行署同意地区粮食局《关于粮食统购统销中几个问题的报告》,现批转给你们。',
    '',
    '          云水地区行政公署',
    '          一九八四年三月二十日',
    '',
    '       关于粮食统购统销中几个问题的报告',
    '',
    '行署:',
    '  去冬以来,我区粮食购销形势很好。现报告如下:',
    '  一、严禁倒买倒卖粮票。',
  )
  test('the commissioner of a prefecture signs', () => {
    expect(first).toMatchObject({ signatories: ['柴进廉'], date: '1984-03-05' })
  })
  test('two numbers side by side: the first is that of the document, and neither is cited', () => {
    expect(second).toMatchObject({ number: '云劳人字〔1984〕62号', references: [], addressee: '各县人民政府' })
  })
  test('the lower line of a title between 《》 divides nothing', () => {
    expect(second?.title).toBe('批转地区粮食局《关于粮食统购统销中几个问题的报告》')
  })
  test('the report that is forwarded is addressed to a superior by the name its people use', () => {
    expect(second && allBlocks(second)).toContainEqual(['addressee', '行署:'])
  })
})

describe('a day between title and addressee', () => {
  const read = (day: string, date: string) =>
    parseIssue(
      [
        '云水县林业局关于护林防火问题的通知',
        '',
        day,
        '',
        '各公社管理委员会：',
        '',
        '现将护林防火的有关问题通知如下，望认真执行。',
        '',
        ...(date === '' ? [] : ['云水县林业局', '', date]),
      ].join('\n'),
    ).documents.map(({ number, addressee, date }) => [number, addressee, date])
  test.each(['1966.02.26', '1966-2-26', '一九六六年二月二十六日', '1966年2月26日', '（1966年2月26日）'])(
    '%s is that of the document',
    (day) => {
      expect(read(day, '')).toEqual([[null, '各公社管理委员会', '1966-02-26']])
    },
  )
  test('gives way to the one beside the signature', () => {
    expect(read('1966-03-02', '一九六六年二月二十六日')).toEqual([[null, '各公社管理委员会', '1966-02-26']])
  })
  test.each(['1966.02.26；云林发［66］57号', '（1966年2月26日云林发〔66〕57号）', '云林发〔66〕57号；1966年2月26日'])(
    '%s is number and day',
    (line) => {
      expect(read(line, '')).toEqual([['云林发〔1966〕57号', '各公社管理委员会', '1966-02-26']])
    },
  )
})

describe('number and day in brackets before the text', () => {
  const read = (text: string) =>
    parseIssue(
      ['白沙省人民政府关于任免干部问题的通知', '', text, '', '　　一、任免权限', '', '　　处长由省人民政府任免。'].join(
        '\n',
      ),
    ).documents.map(({ number, date }) => [number, date])
  test.each([
    ['（1985年5月4日白政〔1985〕38号）', '1985-05-04'],
    ['（白政〔1985〕38号　1985年5月4日）', '1985-05-04'],
    ['（白政〔1985〕38号）', null],
  ])('%s', (bracket, date) => {
    expect(read(`　　${bracket}　　根据国务院的规定精神，现将任免干部的有关问题通知如下：`)).toEqual([
      ['白政〔1985〕38号', date],
    ])
  })
  test.each([
    '（白政〔1985〕38号）文件印发以来，各地做了不少工作，现通知如下：',
    '（1985年5月4日）根据国务院的规定，现通知如下：',
  ])('none in %s', (text) => {
    expect(read(`　　${text}`)[0]?.[0]).toBeNull()
  })
})
