// What the invented issues are made of. Every place, body, person and number is made up.

/** Places: name, the character that stands for them in document numbers, what their government sends to. */
export const PLACES = [
  { name: '云水县', code: '云', level: '县', below: '各乡镇人民政府，县直各有关单位' },
  { name: '柳塘县', code: '柳', level: '县', below: '各乡（镇）人民政府，县政府各部门' },
  { name: '澄溪县', code: '澄', level: '县', below: '各乡镇人民政府、街道办事处，县直各单位' },
  { name: '乌桐县', code: '乌', level: '县', below: '各乡镇人民政府，县政府各办、局，各有关单位' },
  { name: '松岭县', code: '松', level: '县', below: '各镇人民政府，县直有关单位' },
  { name: '沙棠县', code: '沙', level: '县', below: '各乡镇人民政府，县人民政府有关部门' },
  { name: '禾丰县', code: '禾', level: '县', below: '各乡镇人民政府，县级各部门' },
  { name: '望溪区', code: '望', level: '区', below: '各街道办事处，区直各单位' },
  { name: '玉潭区', code: '玉', level: '区', below: '各镇人民政府、街道办事处，区政府各部门' },
  { name: '青禾市', code: '青', level: '市', below: '各县（市、区）人民政府，市政府各部门、各直属机构' },
  { name: '梧川市', code: '梧', level: '市', below: '各县区人民政府，市直各单位' },
  { name: '北澜市', code: '澜', level: '市', below: '各县（区）人民政府，市人民政府有关部门' },
]

export const SECOND_LEVEL = [
  '柳溪',
  '石桥',
  '渡口',
  '大坪',
  '茶园',
  '梅山',
  '云岭',
  '河湾',
  '白塔',
  '枫林',
  '长滩',
  '新圩',
]
export const VILLAGES = [
  '下街',
  '油坊湾',
  '红星',
  '古井',
  '前进',
  '向阳',
  '桃源',
  '双河',
  '马鞍',
  '松坪',
  '栗园',
  '三溪',
]
export const PEOPLE = [
  '陆知秋',
  '程望舒',
  '林若川',
  '顾远帆',
  '沈怀瑾',
  '宋云笙',
  '韩松年',
  '苏明澈',
  '许静川',
  '邓秋白',
  '江北辰',
  '何晓棠',
  '唐以宁',
  '白一舟',
  '周砚青',
  '罗清和',
]

/** What documents are about: in a title after 关于, the name of rules on it, the body in charge, and its code in numbers. */
export const TOPICS = [
  { about: '校车安全管理', rules: '校车安全管理办法', office: '教育局', code: '教' },
  { about: '农村供水工程管护', rules: '农村供水工程管护办法', office: '水利局', code: '水' },
  { about: '河道清淤', rules: '河道管理范围划定办法', office: '水利局', code: '水' },
  { about: '森林防火', rules: '森林防火责任制实施办法', office: '林业局', code: '林' },
  { about: '历史建筑保护', rules: '历史建筑保护管理办法', office: '住房和城乡建设局', code: '建' },
  { about: '养老服务体系建设', rules: '养老服务补贴发放办法', office: '民政局', code: '民' },
  { about: '农村公路养护', rules: '农村公路养护管理办法', office: '交通运输局', code: '交' },
  { about: '粮食收购', rules: '地方储备粮管理办法', office: '发展和改革局', code: '发改' },
  { about: '食品小作坊整治', rules: '食品小作坊登记管理办法', office: '市场监督管理局', code: '市监' },
  { about: '危险房屋排查', rules: '危险房屋治理办法', office: '住房和城乡建设局', code: '建' },
  { about: '畜禽养殖污染防治', rules: '畜禽养殖污染防治办法', office: '农业农村局', code: '农' },
  { about: '公共停车设施建设', rules: '公共停车场管理办法', office: '城市管理局', code: '城管' },
  { about: '政务公开', rules: '政务公开工作考核办法', office: '行政审批局', code: '审' },
  { about: '就业援助', rules: '公益性岗位管理办法', office: '人力资源和社会保障局', code: '人社' },
  { about: '文物安全', rules: '文物安全责任追究办法', office: '文化和旅游局', code: '文' },
  { about: '高标准农田建设', rules: '高标准农田管护办法', office: '农业农村局', code: '农' },
  { about: '城乡环境卫生整治', rules: '城乡环境卫生管理办法', office: '城市管理局', code: '城管' },
  { about: '防汛抗旱', rules: '防汛抗旱物资储备办法', office: '应急管理局', code: '应急' },
  { about: '档案移交', rules: '档案移交进馆办法', office: '档案局', code: '档' },
  { about: '医疗救助', rules: '医疗救助资金管理办法', office: '医疗保障局', code: '医保' },
  { about: '老旧小区改造', rules: '老旧小区改造资金管理办法', office: '住房和城乡建设局', code: '建' },
  { about: '水库移民后期扶持', rules: '水库移民后期扶持资金管理办法', office: '水利局', code: '水' },
  { about: '消防安全', rules: '消防安全责任制实施办法', office: '应急管理局', code: '应急' },
  { about: '产业园区建设', rules: '产业园区入驻企业管理办法', office: '工业和信息化局', code: '工信' },
]

/** Running text. `{…}` is filled in. */
export const SENTENCES = [
  '要按照“谁主管、谁负责”的原则，落实责任人，在{n}个工作日内完成登记造册。',
  '{office}会同有关部门每季度检查一次，发现问题立即整改，并将结果报送县、乡两级备案。',
  '对情节严重的，依照《{law}》（以下简称《条例》）的有关规定处理，一律不得以罚代管。',
  '到{year}年底，新建和改造站点{n}处，总投资{money}万元，受益群众{people}人。',
  '{month}月{day}日前，各单位应当将实施方案（含任务清单、责任清单）报送{office}汇总。',
  '已经开工的项目要倒排工期，未开工的项目要在{month}月{day}日前完成前期工作。',
  '鼓励社会资本参与，符合条件的给予一次性补助，补助标准为每处{money}万元。',
  '工作经费由财政统筹安排，专款专用，任何单位和个人不得截留、挤占、挪用。',
  '各责任单位要明确一名分管负责人和一名联络员，名单于{month}月{day}日前报送。',
  '坚持问题导向和目标导向相结合，“一处一策”制定整改措施，确保按期销号。',
  '对工作不力、进度滞后的，予以通报；造成严重后果的，依法依规追究责任。',
  '充分利用广播、公开栏、微信群等方式开展宣传，做到家喻户晓、人人皆知。',
  '总面积{n}.6公顷，其中耕地{m}公顷，涉及{n}个村民小组，须经村民会议讨论同意。',
  '完善“月调度、季通报、年考核”机制，考核结果作为评先评优的重要依据。',
  '建立健全工作台账，做到底数清、情况明；资料不全的（包括照片、图纸）限期补齐。',
  '符合《{law}》第十条规定情形的，可以优先安排，公示期不少于{day}日。',
  '严禁弄虚作假，一经查实，取消当年申报资格，已经拨付的资金予以追回。',
  '第一责任人要亲自部署、亲自督办，第二季度前完成自查，第三季度组织验收。',
  '资金拨付实行“先验收、后补助”，验收合格率应当达到{pct}%以上。',
  '设立举报电话{phone}，实行首问负责制，确保每件来信来访都有回音。',
]

/** Laws and rules that are named without a number. */
export const LAWS = [
  '白沙省安全生产条例',
  '白沙省水利工程管理条例',
  '白沙省财政资金监督条例',
  '白沙省城乡规划条例',
  '白沙省乡村建设条例',
]

/** Purposes that begin the text of a notice. */
export const PURPOSES = [
  '为进一步规范{about}工作，保障人民群众生命财产安全',
  '为切实做好{about}工作，提高公共服务水平',
  '为加强{about}，防范各类风险',
  '为深入推进{about}，维护群众合法权益',
]

/** Headings of plans, from the first to the last part. */
export const FIRST_HEADINGS = ['总体要求', '工作目标', '基本情况']
export const HEADINGS = [
  '重点任务',
  '实施步骤',
  '工作措施',
  '资金管理',
  '职责分工',
  '监督检查',
  '技术要求',
  '时间安排',
  '评价考核',
]
export const LAST_HEADINGS = ['保障措施', '组织实施', '工作要求']
export const SUBHEADINGS = [
  '加强组织领导',
  '落实工作责任',
  '强化资金保障',
  '严格督促检查',
  '做好宣传引导',
  '完善基础设施',
  '健全长效机制',
  '规范日常管理',
  '摸清底数',
  '明确标准',
]

/** Articles of rules, after the first two and before the last two. */
export const ARTICLES = [
  '{office}负责本行政区域内的监督管理工作，财政、公安、自然资源等部门在各自职责范围内做好相关工作。',
  '管理工作坚持统一规划、分级负责、公开透明的原则。',
  '申请人应当提交下列材料，并对材料的真实性负责。',
  '资金来源包括财政预算安排、社会捐赠和其他合法收入，实行专账核算。',
  '{office}应当自受理之日起{n}个工作日内作出决定；不予批准的，应当书面说明理由。',
  '任何单位和个人有权对违反本办法的行为进行举报，{office}应当为举报人保密。',
  '补助标准根据经济发展水平适时调整，调整方案报人民政府批准后公布。',
  '违反本办法规定，挪用专项资金的，责令限期改正，并依法给予处分。',
  '工作人员滥用职权、玩忽职守、徇私舞弊的，依法给予处分；构成犯罪的，依法追究刑事责任。',
  '本办法所称管护，是指日常巡查、维修养护和应急抢修等活动。',
  '每年{month}月底前，{office}应当将上一年度执行情况向社会公布，接受监督。',
]
export const ITEMS = [
  '申请书和身份证明',
  '工程设计和概算资料',
  '权属证明或者使用协议',
  '近两年的收支情况',
  '安全评估意见',
  '法律、法规规定的其他材料',
]

/** What lists name, with the heads of their columns. */
export const LISTS = [
  { what: '管护资金分配表', columns: ['项目名称', '资金', '户数'], unit: '万元' },
  { what: '改造任务分解表', columns: ['改造点位', '面积', '投资'], unit: '平方米、万元' },
  { what: '物资储备计划表', columns: ['储备地点', '帐篷', '沙袋'], unit: '顶、条' },
  { what: '补助人数统计表', columns: ['所在乡镇', '人数', '金额'], unit: '人、元' },
]
export const NAMED_LISTS = [
  { what: '责任人名单', columns: ['责任区域', '责任人', '职务'] },
  { what: '保护名录', columns: ['名称', '年代', '地址'] },
  { what: '任务分工表', columns: ['任务', '牵头单位', '完成时限'] },
]
export const THINGS = [
  '渡口泵站',
  '老街水塔',
  '红星渡槽',
  '古井驿道',
  '前进粮仓',
  '向阳小学',
  '石拱桥',
  '文昌阁',
  '下街戏台',
  '供销社旧址',
  '纺织厂宿舍',
  '农机站仓库',
]
export const POSTS = ['副主任', '主任', '副局长', '局长', '党组成员', '一级主任科员']
