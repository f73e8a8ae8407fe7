import { describe, expect, it } from 'vitest'
import { gridOf, regionsOf, rolesOf, tableOf } from './support.ts'

const LAND =
  '单位：公顷\n镇 村 林地 其中竹林 园地 合计\n柳溪镇 渡口村 3.2 1.8 0 3.2\n大坪镇 茶园村 2.1 0.9 0.5 2.6\n总计 5.3 2.7 0.5 5.8'

describe('cells parted by single spaces', () => {
  it('reads rows of numbers under names, with a total that has no words for the names between', () => {
    const table = tableOf(`${LAND}\n二、补偿标准`)
    expect(table.unit).toBe('公顷')
    expect(table.columns).toEqual(['镇', '村', '林地', '其中竹林', '园地', '合计'])
    expect(table.rows).toEqual([
      ['柳溪镇', '渡口村', '3.2', '1.8', '0', '3.2'],
      ['大坪镇', '茶园村', '2.1', '0.9', '0.5', '2.6'],
      ['总计', '', '5.3', '2.7', '0.5', '5.8'],
    ])
  })

  it('keeps a counted row that lacks a cell between whole ones, and says so', () => {
    const [region] = regionsOf(
      '序号 项目名称 保护单位 地区\n1 云水剪纸 云水县文化馆 城关镇\n2 石桥社火 石桥镇\n3 酿醋技艺 云水县酿造厂 河口乡\n4 古法造纸 云水县造纸厂 河口乡\n二、工作要求',
    )
    expect(region?.table.rows[1]).toEqual(['2', '石桥社火', '石桥镇', ''])
    expect(region?.table.rows).toHaveLength(4)
    expect(region?.diagnostics).toMatchObject([{ rule: 'table-ragged', values: { rows: 1, actual: 3, expected: 4 } }])
  })

  it('goes on behind a page, under its names printed again and without them', () => {
    const top =
      '各镇植树任务表\n单位：万株\n镇（街道） 2021年底 2022年6月 2022年底\n柳溪镇 4.6 5.5 6.4\n大坪镇 5.1 6.3 7.5\n- 3 -\n云水县人民政府公报 2021年第2期\n'
    const names = '镇（街道） 2021年底 2022年6月 2022年底\n'
    const rows = [
      ['柳溪镇', '4.6', '5.5', '6.4'],
      ['大坪镇', '5.1', '6.3', '7.5'],
      ['茶园镇', '3.2', '3.9', '4.6'],
    ]
    const [region] = regionsOf(`${top}${names}茶园镇 3.2 3.9 4.6\n三、工作要求`)
    expect(region?.table).toMatchObject({ title: '各镇植树任务表', unit: '万株', rows })
    expect(rolesOf(region)).toContain('8 furniture')
    expect(gridOf(`${top}茶园镇 3.2 3.9 4.6\n三、工作要求`).rows).toEqual(rows)
  })

  it('reads rows of words that are counted, and no list whose numbers do not go on', () => {
    expect(
      gridOf('序号 企业名称 所在地\n1 云水盐业公司 云水县\n2 青禾制盐厂 青禾市\n以上企业名单有效期五年。').rows,
    ).toEqual([
      ['1', '云水盐业公司', '云水县'],
      ['2', '青禾制盐厂', '青禾市'],
    ])
    expect(regionsOf('序号 企业名称 所在地\n3 云水盐业公司 云水县\n7 青禾制盐厂 青禾市')).toEqual([])
    expect(regionsOf('序号 企业名称 所在地\n1 云水盐业公司 云水县\n以上企业名单有效期五年。')).toEqual([])
  })

  it('reads numbered rows, and names that would head columns without their spaces as well', () => {
    expect(gridOf('序号 乡镇 任务数\n1 柳溪镇 10\n2 大坪镇 12\n以上为年度任务。').rows).toEqual([
      ['1', '柳溪镇', '10'],
      ['2', '大坪镇', '12'],
    ])
    expect(gridOf('名称 数量 单价 金额\n水泵 2 300 600\n水管 10 5 50\n共计 650').rows).toHaveLength(2)
    expect(gridOf('序号 乡镇 任务数 完成数\n1 柳溪镇 10 8\n2 大坪镇 12 9\n合计 22 17').rows.at(-1)).toEqual([
      '合计',
      '',
      '22',
      '17',
    ])
    expect(regionsOf('序号 乡镇 任务数\n一 柳溪镇 10\n二 大坪镇 12')).toEqual([])
  })

  it('tells a group by the sum across, 小计 standing for its columns', () => {
    const text =
      '单位：公顷\n地块编号 权属单位 农用地 建设用地 未利用地 合计\n小计 其中耕地\nYS-1 柳溪村 8.2 4.1 0.3 0.2 8.7\nYS-2 渡口村 5.6 2.9 0.4 0.1 6.1\nYS-3 茶园村 6.3 2.7 0.2 0.4 6.9\n合计 20.1 9.7 0.9 0.7 21.7'
    expect(gridOf(text).columns.slice(2)).toEqual(['农用地/小计', '农用地/其中耕地', '建设用地', '未利用地', '合计'])
  })

  it('reads sections, and a remark that begins below its row', () => {
    const rows =
      '一、城镇居民\n常住户 元/户·月 4.00 6.00\n暂住人口 元/人·月 1.00 2.00\n按户计征的\n不重复收取\n二、单位\n机关、团体、学校 元/人·月 1.50 2.00 寄宿学生减半\n三、建筑垃圾 元/吨 6.00 10.00 含处置费'
    const text = `垃圾处理费收费标准\n收费对象 计费单位 现行标准 调整后标准 备注\n${rows}\n注：按实有人数计征。`
    const { table } = regionsOf(text)[0] ?? {}
    expect(table?.rows).toEqual([
      ['一、城镇居民', '', '', '', ''],
      ['常住户', '元/户·月', '4.00', '6.00', ''],
      ['暂住人口', '元/人·月', '1.00', '2.00', '按户计征的不重复收取'],
      ['二、单位', '', '', '', ''],
      ['机关、团体、学校', '元/人·月', '1.50', '2.00', '寄宿学生减半'],
      ['三、建筑垃圾', '元/吨', '6.00', '10.00', '含处置费'],
    ])
    expect(table?.sectionRows).toEqual([0, 3])
    // a heading below the table is no section
    expect(
      regionsOf(`${text.slice(0, text.indexOf('\n三、'))}\n三、工作要求\n各单位要按时缴费。`)[0]?.table.rows,
    ).toHaveLength(5)
  })

  it('goes on behind a page with rows that lack their remark', () => {
    const text =
      '序号 项目名称 实施部门 备注\n1 设计审查 县发改委 政府投资除外\n2 备案初审 县工信局\n- 6 -\n3 章程核准 县教育局\n4 年检 县民政局\n5 许可证年审 县林业局 改为抽查'
    expect(gridOf(text).rows.map((cells) => cells[3])).toEqual(['政府投资除外', '', '', '', '改为抽查'])
  })

  it('goes on counting behind a page, and takes a last row without its last cell', () => {
    const names = '序号 名称 规格 单位 数量 地点\n'
    const top = `${names}1 融雪剂 25kg/袋 吨 120 县公路段\n2 发电机 30kW 台 16 县物资库\n- 7 -\n`
    expect(gridOf(`${top}${names}3 除雪铲 4米 副 12 县公路段\n4 折叠床 钢管 张 800 县物资库`).rows).toHaveLength(4)
    expect(
      gridOf(
        '序号 单位 电话 传真\n1 县气象局 8322121 8322122\n2 县公安局 8323110 8323111\n3 县供电公司 8329598',
      ).rows.at(-1),
    ).toEqual(['3', '县供电公司', '8329598', ''])
  })

  it('keeps a row whose number is misprinted, where the next goes on', () => {
    const text =
      '序号 名称 规格 单位 地点\n1 融雪剂 袋装 吨 县公路段\n22 除雪铲 长柄 副 县公路段\n3 折叠床 钢管 张 县物资库'
    expect(gridOf(text).rows.map(([serial]) => serial)).toEqual(['1', '22', '3'])
  })

  it('reads amounts in words under names of which the first heads columns', () => {
    const rows =
      '特别重大 国省道中断72小时以上 全县40%以上\n重大 国省道中断48小时以上 全县25%以上\n较大 国省道中断24小时以上 全县10%以上'
    expect(gridOf(`等级 交通中断 停电用户\n${rows}\n注：表中“以上”包含本数。`).rows).toHaveLength(3)
    expect(regionsOf(`灾害 交通中断 停电用户\n${rows}`)).toEqual([])
    expect(regionsOf('等级 交通中断 停电用户\n重大 国省道中断48小时以上 全县25%以上')).toEqual([])
  })

  it('joins cells that go on in the lines below, each with the one that fills its column', () => {
    const text =
      '序号 考核项目 分值 评分标准 责任单位\n1 河道清理 8 境内河道无漂浮物、无垃圾堆放，发现一 县水利局\n保洁 处扣1分 县城管局\n2 秸秆禁烧 5 卫星监测发现火点一次扣半分，被通报 县农业局\n的扣两分\n3 扬尘 6 工地周边围挡、物料堆放覆盖 县住建局'
    expect(gridOf(`${text}\n合计 19\n附件3`).rows).toEqual([
      ['1', '河道清理保洁', '8', '境内河道无漂浮物、无垃圾堆放，发现一处扣1分', '县水利局县城管局'],
      ['2', '秸秆禁烧', '5', '卫星监测发现火点一次扣半分，被通报的扣两分', '县农业局'],
      ['3', '扬尘', '6', '工地周边围挡、物料堆放覆盖', '县住建局'],
      ['合计', '', '19', '', ''],
    ])
    // over a page, under the names printed again, and a last cell that the page cuts
    const again = text.replace('\n2 ', '\n- 5 -\n序号 考核项目 分值 评分标准 责任单位\n2 ')
    expect(gridOf(again).rows.map(([, , , cell]) => cell)).toEqual([
      '境内河道无漂浮物、无垃圾堆放，发现一处扣1分',
      '卫星监测发现火点一次扣半分，被通报的扣两分',
      '工地周边围挡、物料堆放覆盖',
    ])
  })

  it('leaves the text below a table alone, and joins the rest of the last name', () => {
    const top = '地区 优良天数 重污染天数\n青禾县 305 3\n云水县 290 6\n柳叶湖旅游 280 8'
    expect(gridOf(`${top}\n度假区\n附件2`).rows.at(-1)).toEqual(['柳叶湖旅游度假区', '280', '8'])
    for (const below of ['二、工作要求', '以上天数以国控站点为准，按月通报。', '云水县人民政府', '2023年6月7日'])
      expect(gridOf(`${top}\n${below}`).rows.at(-1)).toEqual(['柳叶湖旅游', '280', '8'])
    // the name of a place is whole
    expect(gridOf('地区 优良天数 重污染天数\n青禾县 305 3\n云水县 290 6\n保护措施').rows).toHaveLength(2)
  })

  it('reads units and the columns of groups in a second line of the header', () => {
    expect(
      gridOf('地区 PM10浓度 优良天数\n（微克/立方米） （天）\n青禾县 83 262\n云水县 85 260\n沙原县 78 270').columns,
    ).toEqual(['地区', 'PM10浓度（微克/立方米）', '优良天数（天）'])
    expect(
      gridOf('服务包 收费标准 其中\n医保基金 个人付费\n基础包 80 70 10\n老年人包 160 130 30\n慢病包 200 150 50')
        .columns,
    ).toEqual(['服务包', '收费标准', '其中/医保基金', '其中/个人付费'])
    expect(
      gridOf('乡镇 造林 抚育 备注\n任务 完成 任务 完成\n柳溪镇 3 2 5 4 无\n大坪镇 4 4 6 5 无\n沙原镇 1 1 2 2 无')
        .columns,
    ).toEqual(['乡镇', '造林/任务', '造林/完成', '抚育/任务', '抚育/完成', '备注'])
    // over which of two names the columns stand is not to be told
    expect(
      regionsOf('乡镇 造林 抚育\n任务 完成\n柳溪镇 3 2 5\n大坪镇 4 4 6\n沙原镇 1 1 2').flatMap(
        ({ table }) => table.columns,
      ),
    ).toEqual([])
  })

  it('shares the lines of cells set in the middle of their rows, under the names of sections', () => {
    const text = [
      '序号 重点任务 牵头单位 配合单位',
      '一、产业发展（2项）',
      '培育壮大零部件产业，新增企业十 县财政局、县统',
      '1 五家，产业增加值增长百分之八点 县工信局 计局、各镇',
      '五',
      '2 改造城区老旧供水管网十二公里， 县住建局 县城管局、县水',
      '新建雨污分流管网 务集团',
      '二、民生事业（1项）',
      '3 新增城镇就业五千人，其中青年 县人社局 县总工会、县妇',
      '就业一千人 联',
    ].join('\n')
    const rows = [
      ['一、产业发展（2项）', '', '', ''],
      ['1', '培育壮大零部件产业，新增企业十五家，产业增加值增长百分之八点五', '县工信局', '县财政局、县统计局、各镇'],
      ['2', '改造城区老旧供水管网十二公里，新建雨污分流管网', '县住建局', '县城管局、县水务集团'],
      ['二、民生事业（1项）', '', '', ''],
      ['3', '新增城镇就业五千人，其中青年就业一千人', '县人社局', '县总工会、县妇联'],
    ]
    expect(gridOf(`${text}\n附件2`).rows).toEqual(rows)
    // the page turns within a row
    const again = '\n- 8 -\n序号 重点任务 牵头单位 配合单位\n'
    expect(gridOf(text.replace('\n新建雨污', `${again}新建雨污`)).rows).toEqual(rows)
    // sections alone
    expect(
      gridOf('序号 项目 地点\n一、水利\n1 渠道 云水县\n二、公路\n2 桥梁 青禾县\n以上项目年内完成。').rows,
    ).toHaveLength(4)
  })

  it('takes the last cell for empty where remarks are due, and tells a group by its sums', () => {
    const text =
      '镇（街道） 户厕 公厕 备注\n合计 新建 改建\n柳溪镇 620 180 440 3\n大坪镇 585 210 375 4 含示范村2个\n渡口镇 540 136 404 2\n合计 1745 526 1219 9'
    expect(gridOf(text).columns).toEqual(['镇（街道）', '户厕/合计', '户厕/新建', '户厕/改建', '公厕', '备注'])
    expect(gridOf(text).rows).toEqual([
      ['柳溪镇', '620', '180', '440', '3', ''],
      ['大坪镇', '585', '210', '375', '4', '含示范村2个'],
      ['渡口镇', '540', '136', '404', '2', ''],
      ['合计', '1745', '526', '1219', '9', ''],
    ])
    // any of the two may be the group: what adds up under neither is not told
    expect(regionsOf(text.replace('620', '621')).flatMap(({ table }) => table.columns)).toEqual([])
  })

  it('is no table where the rows are not made of numbers, or where their cells differ in number', () => {
    expect(regionsOf('姓名 单位 职务\n王平 县水利局 局长\n李青 县财政局 副局长')).toEqual([])
    expect(regionsOf('镇 任务数 完成数\n柳溪镇 10 8\n大坪镇 8')).toEqual([])
    expect(regionsOf('镇 任务数 完成数\n柳溪镇 10 8')).toEqual([])
    expect(regionsOf('镇 村 组 面积 户数\n柳溪镇 渡口村 甲组 10 8\n大坪镇 深沟村 乙组 8 7')).toEqual([])
    expect(regionsOf('镇 村 面积 户数\n柳溪镇 渡口村 10 8\n大坪镇 深沟村 8 7')).toHaveLength(1)
    expect(regionsOf('各镇 各单位 认真落实\n2021 年 6 月\n2021 年 7 月')).toEqual([])
    expect(regionsOf('电话 地址 邮编\n王平 0774 12 号\n李青 0774 13 号')).toEqual([])
  })
})
