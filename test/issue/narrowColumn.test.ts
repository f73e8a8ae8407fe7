import { describe, expect, test } from 'vitest'
import { read } from './gazette.ts'

/** A monthly set in a narrow column: pages before the titles of its list, a speech first, and heads that name section, gazette and issue. */
const LINES = [
  '青禾市人民政府公报',
  '（月刊）',
  '2009年第3期（总第75期）',
  '',
  '目　次',
  '',
  '【领导讲话】',
  '（3）在全市春耕生产会议上的讲话',
  '【市政府办公室文件】',
  '（4）青禾市人民政府批转市交通运输委关',
  '　　　于2009年农村公路养护工作意见的',
  '　　　通知（青政发〔2009〕6号）',
  '【人事任免】',
  '（5）市政府任免工作人员',
  '',
  '【领导讲话】',
  '',
  '　　　在全市春耕生产',
  '　　　会 议 上 的 讲 话',
  '　　　　　市长　马文山',
  '　　　（2009年3月2日）',
  '',
  '同志们：',
  '　　这次会议的主要任务是安排部署今年春耕。下面，',
  '我讲两点意见。',
  '',
  '·3·',
  '领导讲话　　　青禾市人民政府公报　2009·3',
  '',
  '【市政府办公室文件】',
  '',
  '　　青禾市人民政府批转市交通',
  '运输委关于2009年农村公路养护工',
  '　　　作意见的通知',
  '　　　青政发〔2009〕6号',
  '',
  '各县（区）人民政府：',
  '　　市人民政府同意市交通运输委《关于2009年农村',
  '公路养护工作的意见》，现批转给你们，请认真贯彻',
  '执行。',
  '',
  '　　　　　　青禾市人民政府',
  '　　　　　二○○九年三月六日',
  '',
  '·4·',
  '市政府办公室文件　　　青禾市人民政府公报　2009·3',
  '',
  '【人事任免】',
  '',
  '　　　市政府任免工作人员',
  '',
  '　　市人民政府2009年3月9日决定，任命马小川为市',
  '水利局副局长；免去丁一山的市水利局副局长职务。',
  '（青政任〔2009〕2号）',
  '',
  '·5·',
  '人事任免　　　青禾市人民政府公报　2009·3',
]

describe('an issue in a narrow column', () => {
  const [speech, forwarding, digest] = read(...LINES).documents

  test('the speech under the first divider, its title over two lines', () => {
    expect(speech).toMatchObject({
      title: '在全市春耕生产会议上的讲话',
      issuers: [],
      date: '2009-03-02',
      section: '领导讲话',
      page: 3,
    })
  })

  test('the title that wraps in the name of the body whose text is forwarded', () => {
    expect(forwarding).toMatchObject({
      title: '批转市交通运输委关于2009年农村公路养护工作意见的通知',
      issuers: ['青禾市人民政府'],
      page: 4,
    })
    const spread = LINES.flatMap((line) =>
      line.includes('批转市交通') && !line.includes('（4）') ? ['　　　青禾市人民政府', '　　批转市交通'] : [line],
    )
    expect(read(...spread).documents[1]).toMatchObject({ title: forwarding?.title, issuers: forwarding?.issuers })
  })

  test('a digest of appointments names no issuer by 市政府 at the head of its title', () => {
    expect(digest).toMatchObject({ title: '市政府任免工作人员', issuers: [], page: 5 })
  })

  test('heads that name section, gazette and issue are no text', () => {
    for (const { blocks } of read(...LINES).documents) {
      expect(JSON.stringify(blocks)).not.toContain('2009·3')
    }
  })
})
