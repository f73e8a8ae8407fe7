import { describe, expect, test } from 'vitest'
import { allBlocks, documentOf } from './notice.ts'

const END = '<!-- INFO END -->'
const ARTICLE = '第一条　为了节约用水，制定本办法。'

describe('a law as databases print it, with when and by what it was made in lines under its title', () => {
  test('its date, number and issuer are of what put it out', () => {
    const lines = ['2001年6月5日　省人民政府批准', '2001年7月3日　云水县人民政府令第7号发布', '2001年9月1日　施行']
    const document = documentOf('# 云水县节约用水办法', '', ...lines.flatMap((line) => [line, '']), END, '', ARTICLE)
    expect(document).toMatchObject({
      title: '云水县节约用水办法',
      kind: '令',
      number: '云水县人民政府令第7号',
      issuers: ['云水县人民政府'],
      date: '2001-07-03',
    })
    expect(allBlocks(document).slice(1, 4)).toEqual(lines.map((line) => ['note', line.replace('　', ' ')]))
  })

  test('amendments are notes too, however long, and over however many lines', () => {
    const document = documentOf(
      '# 云水县节约用水条例',
      '',
      '2001年6月5日　云水县第二届人民代表大会第三次会议通过',
      '',
      '2009年8月27日　云水县第四届人民代表大会第二次会议《关于修改部分条例的决定》第一次修正　　根据',
      '',
      '2019年8月27日　云水县第六届人民代表大会第二次会议《关于修改〈云水县消防条例〉',
      '',
      '〈云水县节约用水条例〉的决定》第二次修正）',
      '',
      END,
      '',
      ARTICLE,
    )
    expect(document).toMatchObject({ date: '2001-06-05', number: null, issuers: [] })
    expect(document.blocks.map(({ type }) => type)).toEqual(['title', 'note', 'note', 'note', 'paragraph'])
  })

  test('two bodies on lines of their own put it out together', () => {
    const document = documentOf(
      '# 云水县节水办法',
      '',
      '1984年1月7日 云水县水利局',
      '',
      '云水县林业局发布',
      '',
      ARTICLE,
    )
    expect(document).toMatchObject({ date: '1984-01-07', issuers: ['云水县水利局', '云水县林业局'] })
  })

  test('a joint reply is of the day on which the second body passed it, and its addressee follows', () => {
    const document = documentOf(
      '# 云水县人民法院、云水县人民检察院关于水案的批复',
      '',
      '2018年1月25日　云水县人民法院审判委员会第12次会议',
      '',
      '2018年3月2日　云水县人民检察院第二届检察委员会第4次会议通过',
      '',
      '各乡镇人民法庭、人民检察室：',
      '',
      '你们关于水案的请示收悉。经研究，批复如下。',
    )
    expect(document).toMatchObject({ date: '2018-03-02', addressee: '各乡镇人民法庭、人民检察室' })
  })

  test.each(['# 总　则', '批准云水县水利条例的决议'])('%s between title and note is of the title block', (line) => {
    const document = documentOf(
      '# 云水县人民代表大会关于批准《云水县水利条例》的决议',
      '',
      line,
      '',
      '（1980年8月26日通过）',
      '',
      '云水县人民代表大会决定：批准县人民政府提出的《云水县水利条例》。',
    )
    expect(document).toMatchObject({ title: '关于批准《云水县水利条例》的决议', date: '1980-08-26' })
    expect(document.blocks.map(({ type }) => type)).toEqual(['title', 'title', 'note', 'paragraph'])
  })

  test('a number between title and note', () => {
    const document = documentOf(
      '---',
      'title: 云水县人民法院 云水县人民检察院关于办理水案件的解释',
      'date: 2017-01-01',
      '---',
      '',
      '::: tip 修订信息',
      '',
      '云法发〔2016〕29号{style="text-align:center;"}',
      '',
      '（2016年11月7日云水县人民法院审判委员会第6次会议、2016年12月8日云水县人民检察院检察委员会第8次会议通过，自2017年1月1日起施行）',
      '',
      ':::',
      '',
      '为依法惩治水犯罪，根据有关规定，解释如下。',
    )
    expect(document).toMatchObject({
      number: '云法发〔2016〕29号',
      title: '关于办理水案件的解释',
      issuers: ['云水县人民法院', '云水县人民检察院'],
      date: '2016-12-08',
    })
  })

  test('a title whose kind is none of those that documents bear stands over such lines', () => {
    const document = documentOf(
      '# 云水县人民法院关于审理水案件若干问题的解答',
      '',
      '1993年6月15日 云水县人民法院审判委员会第9次会议讨论通过',
      '',
      '1993年8月7日 云水县人民法院以云法发〔1993〕15号通知印发）',
      '',
      '各乡镇人民法庭在审理水案件中，提出一些问题，现解答如下：',
      '',
      '一、问：如何受理水案件？',
    )
    expect(document).toMatchObject({
      title: '关于审理水案件若干问题的解答',
      number: '云法发〔1993〕15号',
      date: '1993-08-07',
    })
  })

  test('a title printed twice, the second time over two lines', () => {
    const document = documentOf(
      '# 云水县人民政府关于实施《云水县节约用水条例》登记管理制度的规定',
      '',
      END,
      '',
      '云水县人民政府关于实施《云水县节约用水条例》',
      '',
      '登记管理制度的规定',
      '',
      ARTICLE,
    )
    expect(document.title).toBe('关于实施《云水县节约用水条例》登记管理制度的规定')
    expect(document.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph'])
  })

  test('a heading between two articles begins no document, though it ends in 报告', () => {
    const document = documentOf(
      '# 云水县人民代表大会议事规则',
      '',
      '1988年5月14日 云水县第九届人民代表大会第二次会议通过',
      '',
      '第一条　为了规范议事，制定本规则。',
      '',
      '听取和审议工作报告',
      '',
      '第二条　会议听取工作报告的时候，由负责人报告。',
    )
    expect(document).toMatchObject({ title: '云水县人民代表大会议事规则', date: '1988-05-14' })
  })

  test('a note in one bracket over many print lines, quoted or not', () => {
    const lines = [
      '(1992年9月4日云水县人民代表大会',
      '第二十七次会议通过',
      '根据1995年2月28日云水县人民代表大会',
      '第十二次会议《关于修改〈云水县消防条例〉的决定》修正',
      '2001年4月28日云水县人民代表大会',
      '第二十一次会议修订)',
    ]
    for (const note of [lines, ['>- 1992年9月4日云水县人民代表大会第二十七次会议通过。']]) {
      const document = documentOf('# 云水县消防条例', ...note, '', ARTICLE)
      expect(document).toMatchObject({ title: '云水县消防条例', date: '1992-09-04' })
      expect(document.blocks.map(({ type }) => type)).toEqual(['title', 'note', 'paragraph'])
    }
  })
})
