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

  it('hold as many names as their heading counts, of whatever kind', () => {
    const names = ['云水县老年书画协会', '云水县康宁老年公寓', '晨光职业技能培训学校', '云水蓝盾应急救援']
    const items = names.map((name) => `listItem: ${name}`)
    expect(listed(['一、年检合格的社会组织（4个）', ...names, '请认真贯彻执行。'])).toEqual(items)
    // who signs is not of them, and none of them signs
    const counted = ['年检合格的社会组织（共4家）：', ...names.slice(1), '云水县钓鱼协会']
    expect(listed(counted)).toHaveLength(4)
    expect(readDocument([...NOTICE, ...counted, ...SIGNED]).signatories).toEqual(['云水县人民政府'])
    // a name more or less than counted: nothing is known of them
    expect(listed(['一、年检合格的社会组织（3个）', ...names, '请认真贯彻执行。'])).not.toContain(
      `listItem: ${names[1]}`,
    )
    expect(listed(['一、重点任务（2项）', '抓好春耕备耕。', '抓好防汛抗旱。'])).toEqual([])
  })

  it('hold a run of short lines of uneven width, and no lines of prose in a narrow column', () => {
    const words =
      '项目名称 保护单位 地区 云水剪纸 云水县文化馆 城关镇 白石社火 白石镇 酿醋技艺 云水县酿造厂 河口乡 古法造纸 河口乡 木版年画 云水县文化馆 城关镇'
    expect(listed(words.split(' '))).toEqual(words.split(' ').map((word) => `listItem: ${word}`))
    const column =
      '为了进一步做好 防汛抗旱工作切 实保障人民群众 生命财产安全根 据有关法律法规 的规定结合本县 实际情况县政府 决定成立指挥部 统一领导全县防 汛抗旱工作'
    expect(listed(column.split(' '))).toEqual([])
    expect(listed(words.split(' ').slice(0, 6))).toEqual([])
  })

  it('hold what one heading over another counts, the rest of a bracket in the next line', () => {
    const second = [
      '河道清淤技术示范（县水利局、白石镇水管站）',
      '脐橙防控（县果业局、云水职业学院云东分',
      '院）',
      '稻谷储藏（县粮库）',
    ]
    const third = ['节能路灯（云水灯具厂）', '胶黏剂（县林科所）', '听力筛查（县妇幼保健院）', '数据分析（县税务局）']
    expect(listed(['二等奖（3项）', ...second, '三等奖（4项）', ...third, '希望继续努力。'])).toEqual(
      [second[0], `${second[1]}${second[2]}`, second[3], ...third].map((name) => `listItem: ${name}`),
    )
  })
  it('hold standards that a colon announces, and those under headings of their own', () => {
    const standards = ['GB/T 6968　膜式燃气表', 'GBZ 241—2005　密闭空间作业规范', 'JJG 577—2005　膜式燃气表检定规程']
    expect(listed(['现发布下列标准：', ...standards, '上述标准自2006年3月1日起实施。'])).toHaveLength(3)
    expect(
      listed(['标准如下：', '一、国家标准', ...standards.slice(0, 2), '二、规程', ...standards.slice(2)]),
    ).toHaveLength(3)
    expect(listed(['请执行。', standards[0] as string, '本标准规定了燃气表的要求。'])).toEqual([])
  })

  it('hold hours, and the paragraph set in below them is none of theirs', () => {
    const blocks = blocksOf(
      readDocument([
        ...NOTICE,
        '    经县政府领导同意，从2003年5月8日起至9月30日止，县直机关、事业单位作息时间调',
        '整如下：',
        '    上午：8:00—12:00',
        '    下午：14:30—18:30',
        '    望遵照执行。',
        ...SIGNED,
      ]),
    )
    expect(blocks).toEqual(
      expect.arrayContaining(['listItem: 上午：8:00—12:00', 'listItem: 下午：14:30—18:30', 'paragraph: 望遵照执行。']),
    )
  })

  it('hold names of bodies and farms whose lines are as wide as each other, and the heading over them none, be its indent kept and theirs lost', () => {
    const prose = [
      '    为了总结经验，表彰先进，调动广大干部、社员的积极性，县人民',
      '政府决定，授予柳溪公社等六个单位“农业先进单位”的称号，并分别颁',
      '发奖状。各级人民政府要关心和爱护先进单位，帮助他们解决实际困难，',
      '不要随便给他们增加社会活动，也不要搞样样先进，让他们集中精力把生',
      '产搞好，使先进单位成为农村学习的榜样，带动后进单位赶上来。',
      '    希望受到表彰的单位戒骄戒躁，继续前进，为农业生产作出更大的',
      '贡献。名单如下。',
    ]
    const names = [
      '柳溪公社河东大队',
      '    大坪公社城关大队第三生产队',
      ...['二', '三', '四', '五', '六', '七'].map((n) => `    石桥公社杨柳大队第${n}生产队`),
      '    国营青禾农场三分场',
      '    国营白石种畜场',
    ]
    const blocks = blocksOf(
      readDocument([...NOTICE, ...prose, '    一、先进大队、生产队和国营农场', ...names, ...SIGNED]),
    )
    expect(blocks).toContain('heading: 一、先进大队、生产队和国营农场')
    expect(blocks.filter((block) => block.startsWith('listItem'))).toEqual(
      names.map((name) => `listItem: ${name.trim()}`),
    )
  })

  it('hold names parted by single spaces under the names of a label, and the groups that they stand in begin with a heading', () => {
    const blocks = blocksOf(
      readDocument([
        ...NOTICE,
        '下设三个检查组，成员名单如下：',
        '第一组（城区各街道）',
        '组 长：陈 琪',
        '组 员：王小平 李国华 张 燕',
        '何 俊 冯 媛 邓子健',
        '第二组（河西各乡镇、国有林场）',
        '组 长：方小蕾',
        '组 员：吴 迪 石小磊',
        '各组要及时报送检查情况。',
        ...SIGNED,
      ]),
    )
    expect(blocks).toContain('heading: 第一组（城区各街道）')
    expect(blocks).toContain('heading: 第二组（河西各乡镇、国有林场）')
    expect(blocks).toContain('listItem: 组 员：王小平 李国华 张 燕')
    expect(blocks).toContain('listItem: 何 俊 冯 媛 邓子健')
    expect(blocks).toContain('paragraph: 各组要及时报送检查情况。')
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

  it('hold the members of a group, one a line, with the body of each in brackets or with nothing', () => {
    const members = [
      '组　长：林玉衡',
      '副组长：沈　钧',
      '周小满',
      '何秋明（县纪委）',
      '成　员：吴一帆（县水利局）',
      '李　震（县委宣传部）',
    ]
    expect(
      listed(['领导小组组成人员如下：', ...members, '领导小组下设办公室（设在县水利局），吴一帆兼任办公室主任。']),
    ).toHaveLength(6)
  })

  it('hold numbered entries set in columns, and bodies', () => {
    expect(listed(['核定下列文物保护单位。', '1.望江楼（明）　白石街道', '2.周氏宗祠（清）　青山街道'])).toHaveLength(2)
    expect(listed(['撤销下列机构：', '1.县招商办公室；', '2.县蚕桑办公室。'])).toHaveLength(2)
  })

  it('hold titles with their numbers', () => {
    expect(
      listed([
        '一、宣布失效的文件',
        '1.云水县人民政府关于发展蚕桑生产的若干意见（云政发〔2009〕5号）',
        '2.云水县人民政府办公室关于做好家电下乡工作的通知（云政办发〔2010〕',
        '31号）',
      ]),
    ).toHaveLength(2)
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

describe('lists that lines or pages cut', () => {
  it('hold a post whose bracket goes on, and the names after it', () => {
    expect(
      listed([
        '　　主　任：田　文（副县长）',
        '　　委　员：任德（县委宣传部副部长）',
        '　　　　　　雒安民（县公安局副局长、交警大队',
        '　　　　　　　　　　大队长）',
        '　　　　　　尚　军（县环保局局长）',
      ]),
    ).toHaveLength(4)
  })
  it('hold names parted from their posts by a tab', () => {
    expect(
      listed([
        '　　主　任：林若\t副县长',
        '　　　　　　乔立\t县市场监管局局长',
        '　　成　员：窦　敏\t县委宣传部副部长',
      ]),
    ).toHaveLength(3)
  })
  it('hold those who receive a copy, over two lines', () => {
    const document = readDocument([
      ...NOTICE,
      '　　请遵照执行。',
      ...SIGNED,
      '抄送：县委各部门，县人大常委会办公室，县法',
      '　　　院，县检察院。',
    ])
    expect(document.copiedTo).toEqual(['县委各部门', '县人大常委会办公室', '县法院', '县检察院'])
  })
})

describe('what is no list and no heading', () => {
  it('此复 and 此致 end a text', () => {
    const blocks = blocksOf(readDocument([...NOTICE, '　　请遵照执行。', '　　此复', ...SIGNED]))
    expect(blocks).toContain('paragraph: 此复')
  })
  it('the last of a run of items, whatever their marks', () => {
    const blocks = blocksOf(
      readDocument([
        ...NOTICE,
        '一、下列情形除外：',
        '（一）家庭生活取水的；',
        '（二）农业抗旱必须临时应急取水的。',
        '前款规定的取水，应当自取水之日起十日内报所在地县级水行政主管部门备案。',
        ...SIGNED,
      ]),
    )
    expect(blocks).toContain('paragraph: （二）农业抗旱必须临时应急取水的。')
  })
})

describe('notes of Markdown and places of figures', () => {
  it('a footnote is a note, and its mark stays in the text', () => {
    const blocks = blocksOf(
      readDocument([
        ...NOTICE,
        '投保人承担比例不低于20%[^1]。',
        '',
        '[^1]: 贫困户由县级财政承担。',
        '',
        '请遵照执行。',
        ...SIGNED,
      ]),
    )
    expect(blocks).toContain('paragraph: 投保人承担比例不低于20%[^1]。')
    expect(blocks).toContain('note: [^1]: 贫困户由县级财政承担。')
  })
  it('a figure that is not printed is a caption', () => {
    const blocks = blocksOf(
      readDocument([...NOTICE, '请遵照执行。', ...SIGNED, '附件1', '防汛组织体系图', '图：防汛组织体系图（图略）']),
    )
    expect(blocks).toContain('caption: 图：防汛组织体系图（图略）')
  })
})
