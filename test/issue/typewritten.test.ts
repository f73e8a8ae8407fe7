import { describe, expect, test } from 'vitest'
import { parseIssue } from '../../src/pipeline.ts'

/** Gazettes set by hand or typed, from the fifties to the nineties: the habits of their printers, each in a few lines. */

const state = parseIssue(`中华人民共和国国务院公报
１９５７年
第１２号
目    录
国务院关于加强副业生产的
  指示………………………………（２２１）
国务院关于设立青禾县的批复………（２２９）
国务院任免事项…（２３０）

国务院关于加强副业生产的指示
　　　　（１９５７年３月１１日）
　　（一）副业生产是农业生产的一个重要组成部分。
　　（二）各地应当制订发展副业的计划。
　　　　　　　　　　　　　　总理　周明远
　　　　　　　　　　　　　１９５７年３月１１日

国务院关于设立青禾县的批复
（５７）议字第１２号
白沙省人民委员会：
　　同意设立青禾县。
　　　　　　　　　　　　　　国　务　院
　　　　　　　　　　　　１９５７年３月１８日

国务院任免事项
（１９５７年３月２２日国务院全体会议第４４次会
议通过）
　　任命：
　　王长河为国务院第二办公室副主任。
`)

test('entries with few leaders and pages in full width are entries', () => {
  expect(state.contents.map(({ title, page }) => [title, page])).toEqual([
    ['国务院关于加强副业生产的指示', 221],
    ['国务院关于设立青禾县的批复', 229],
    ['国务院任免事项', 230],
  ])
})

test('任免事项 is a document', () => {
  expect(state.documents.map(({ title }) => title)).toEqual([
    '关于加强副业生产的指示',
    '关于设立青禾县的批复',
    '任免事项',
  ])
  expect(state.documents[2]?.appointments.map(({ person }) => person)).toEqual(['王长河'])
})

test('a list without leaders, its pages in brackets right behind the titles', () => {
  const { contents, documents } = parseIssue(`白沙省革命委员会公报
一九七八年第五期
目录
白沙省革命委员会关于贯彻执行国务院第112号文件的通知(1)
白沙省革委会办公室关于改用新印章的函(4)

编者按：本期文件，各地应组织学习。

白沙省革命委员会
关于贯彻执行国务院第112号文件的
通　　知
白革发（七八）58号
各县革命委员会：
　　现将国务院第112号文件转发给你们。
　　　　　　　　1978年9月1日

白沙省革委会办公室
关于改用新印章的函
白革办函字〔1978〕第6号
各省革委会办公室：
　　我办启用新印章。
　　　　　　　　1978年9月20日
`)
  expect(contents.map(({ page }) => page)).toEqual([1, 4])
  expect(documents.map(({ number }) => number)).toEqual(['白革发〔1978〕58号', '白革办函字〔1978〕6号'])
})

describe('a county congress', () => {
  const { documents } = parseIssue(`云水县人民代表大会常务委员会公报
1993年第2号

云水县人民代表大会常务委员会免职名单
(1993年6月18日云水县第十届人民代表大会常务委员会
第四次会议通过)
免去：
郭  建的县人民法院副院长职务
江  涛的县人民检察院检察员职务

云水县第十届人民代表大会常务委员会第四次会议出席名单
主  任：丁 一
副主任：马 力  方 圆  石 磊
`)

  test('the list of those who attended is a document', () => {
    expect(documents.map(({ title }) => title)).toEqual([
      '免职名单',
      '云水县第十届人民代表大会常务委员会第四次会议出席名单',
    ])
  })

  test('and no part of the last removal', () => {
    expect(documents[0]?.issuers).toEqual(['云水县人民代表大会常务委员会'])
    expect(documents[0]?.appointments.map(({ position }) => position)).toEqual([
      '县人民法院副院长',
      '县人民检察院检察员',
    ])
  })
})

describe('a notice of two offices, its title between their names', () => {
  const [notice] = parseIssue(`青禾市人民政府公报
1995年第3期

青禾市物价局
　　　　　　　关于公布收费标准的通知
青禾市财政局
青价费字〔1995〕第31号
各县物价局、财政局：
　　现将收费标准公布如下：
　　项　目　　　　　单位　　标准（元）　　备　注
　　居民身份证　　　证　　　　５　　　　　含照相
　　户口簿　　　　　本　　　　２
　　离婚证　　　　　对　　　　９　　　　　双方各半
　　青禾市物价局　　　　青禾市财政局
　　　　　　一九九五年五月二十五日
`).documents

  test('has both for issuers', () => {
    expect(notice?.issuers).toEqual(['青禾市物价局', '青禾市财政局'])
    expect(notice?.title).toBe('关于公布收费标准的通知')
  })

  test('whose signature is no row of the table above it', () => {
    expect(notice?.tables[0]?.rows).toHaveLength(3)
    expect(notice?.signatories).toEqual(['青禾市物价局', '青禾市财政局'])
  })
})

describe('number and date in one line', () => {
  test.each([
    ['（白政发〔2001〕12号　2001年3月5日）', '白政发〔2001〕12号', '2001-03-05'],
    ['一九五四年九月十日　府农字第三二〇号', '府农字第三二〇号', '1954-09-10'],
  ])('%s', (line, number, date) => {
    const [document] = parseIssue(`白沙省人民政府公报
2001年第2期

白沙省人民政府关于加强安全生产工作的紧急通知
${line}

各市、县人民政府：
　　近期，一些地方发生事故。现紧急通知如下：
　　一、加强领导。
`).documents
    expect(document).toMatchObject({ number, date, title: '关于加强安全生产工作的紧急通知' })
  })
})

test('a speech under its occasion and its speaker begins a document', () => {
  const { documents } = parseIssue(`白水县人民政府公报
2001年第2期

白水县人民政府关于公布基准地价的通知
白水政发〔2001〕11号
各乡镇人民政府：
　　现予公布。
　　　　　　　　二００一年三月二十日
附件：
　　　　　　　城区土地级别范围
　　一级：东至东环路。
　　二级：一级以外至二环路。

在全县经济工作会议上的讲话
白水县人民政府县长　张建国
（二ＯＯ一年二月二十六日）
同志们：
　　下面我讲三点意见。
`)
  expect(documents.map(({ title, date }) => [title, date])).toEqual([
    ['关于公布基准地价的通知', '2001-03-20'],
    ['在全县经济工作会议上的讲话', '2001-02-26'],
  ])
})

test('the date in the bracket of an entry’s number is no part of its title', () => {
  const { contents } = parseIssue(`水务部文告
１９９４年第７号
目　录
水务部关于颁布《堤坝监察员管理办法》的通知
　（１９９４年７月８日　水部发〔１９９４〕３０１号）………（５）
水务部关于废止部分规章的公告…………………………（１０）

水务部关于颁布《堤坝监察员管理办法》的通知
（１９９４年７月８日　水部发〔１９９４〕３０１号）
各省水务厅：
　　现将《堤坝监察员管理办法》印发给你们，请遵照执行。
`)
  expect(contents[0]).toMatchObject({
    title: '水务部关于颁布《堤坝监察员管理办法》的通知',
    number: '水部发〔1994〕301号',
    page: 5,
  })
})

test('the name of a section right over a title names no issuer', () => {
  const { documents } = parseIssue(`青禾市政报
２００３年第１期

青禾市人民政府关于防汛工作的通知
青政〔2003〕1号
各县、区人民政府：
    请做好防汛工作。
                    二○○三年一月六日

政府办文件
关于印发春运工作方案的通知
青政办〔2003〕3号
各县、区人民政府办公室：
    现将方案印发给你们。
              二○○三年一月八日
`)
  expect(documents.map(({ issuers, title }) => [issuers, title])).toEqual([
    [['青禾市人民政府'], '关于防汛工作的通知'],
    [[], '关于印发春运工作方案的通知'],
  ])
})

test('the first of a list of names is no part of its title', () => {
  const { documents } = parseIssue(`白沙政报
一九八三年第４期
目   录
白沙省人民政府关于防汛工作的通知………（１）
白沙省第六届人民政府组成人员名单………（９）

白沙省人民政府关于防汛工作的通知
白政发（８３）２５号
各县人民政府：
    请做好防汛工作。
                         一九八三年四月十日

白沙省第六届人民政府组成人员名单
省    长    何志远
副 省 长    王大同    李  进
`)
  expect(documents[1]?.blocks[0]).toMatchObject({ type: 'title', text: '白沙省第六届人民政府组成人员名单' })
})

test('a ministry signs with （章）', () => {
  const [document] = parseIssue(`水务部文告
2002年第4期

关于印发《堤坝养护办法》的通知
水坝发〔2002〕78号
各省水务厅：
现将《堤坝养护办法》印发给你们，请遵照执行。
水务部（章）
二ＯＯ二年三月二十七日
`).documents
  expect(document?.signatories).toEqual(['水务部'])
})

describe('a county of Taiwan, before the numbers of today', () => {
  const { documents } = parseIssue(`雲水縣政府公報
中華民國八十九年秋字第十二期

雲水縣政府　令
發文日期：中華民國八十九年九月一日
發文字號：八九府法字第一０三四二號
附件：如文
修正「雲水縣垃圾清除處理自治條例」第三條條文。
縣長　林　大　山

雲水縣政府　函
受文者：各鄉鎮市公所
發文日期：中華民國八十九年九月三日
發文字號：八九府民禮字第一五三三一號
主旨：函轉內政部釋示有關寺廟登記疑義乙案，請　查照。
說明：
一、依據內政部八十九年八月二十日台（八九）內民字第八九
　　０六六五五號函辦理。
二、檢送上開函影本乙份。
縣長　林　大　山

內政部　函
中華民國八十九年八月二十日
台（八九）內民字第八九０六六五五號
主旨：關於寺廟登記疑義乙案，復請　查照。
說明：復　貴府八十九年八月十日函。
部長　張　文　正

雲水縣政府　公告
發文日期：中華民國八十九年九月五日
發文字號：八九府地重字第一六００一號
主旨：公告本縣青禾段土地重劃區範圍。
依據：平均地權條例第五十六條。
縣長　林　大　山
`)

  test('each document is one, with its number, kind and subject', () => {
    expect(documents.map(({ number, kind, title }) => [number, kind, title])).toEqual([
      ['八九府法字第一０三四二號', '令', '修正「雲水縣垃圾清除處理自治條例」第三條條文'],
      ['八九府民禮字第一五三三一號', '函', '函轉內政部釋示有關寺廟登記疑義乙案'],
      ['台（八九）內民字第八九０六六五五號', '函', '關於寺廟登記疑義乙案'],
      ['八九府地重字第一六００一號', '公告', '公告本縣青禾段土地重劃區範圍'],
    ])
  })

  test('附件：如文 ends there', () => {
    expect(documents[0]?.attachments.map(({ title }) => title)).toEqual(['如文'])
  })

  test('a number that the line end cuts is one, with the 台 in front of its year', () => {
    expect(documents[1]?.references.map(({ number }) => number)).toEqual(['台（八九）內民字第八九０六六五五號'])
  })

  test('the subject, the basis and what is announced are paragraphs of their own', () => {
    const text = (type: string) => documents[2]?.blocks.filter((block) => block.type === type).length
    expect(text('paragraph')).toBe(2)
  })
})
