/**
 * The commonest Chinese characters, which tell a right reading of bytes from a wrong one: a wrong reading is full of
 * characters that nobody writes. Written down from general knowledge of the language, and of what official documents
 * speak of; not counted in any corpus.
 */

/** The commonest characters of modern Chinese, simplified. */
const EVERYDAY =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家' +
  '种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民' +
  '第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西月话' +
  '合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神' +
  '总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非' +
  '则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让' +
  '识候带导争运笔早九六七八元百千半初底末周午晚夜春夏秋冬'

/** Characters common in official documents: offices, instruments, public business, numerals, surnames and place names. */
const OFFICIAL =
  '县乡镇村委厅局办州省府印案细施附副组织责单落督检查财预算税收费款额亿农林牧渔粮食卫医疗疾病药环境护态旅游航铁桥隧' +
  '供排煤矿焦钢材炭源油燃热网络讯息宣广播视闻刊编辑版称号批复函请示纪令布废止修订补充章节例项录标准评价考核奖惩罚违' +
  '律追究纠整改严肃密监察审警消防灾害救援急险隐患抢汛旱洪涝震雨雪风温低干湿土壤肥植养殖畜禽疫苗虫仓储备购销售商贸易' +
  '企厂园招引投融贷债券股份限营私户籍贫困扶攻坚振兴障残退役龄幼托育校课培训创劳技职薪酬伤失房屋棚造征拆迁偿置占耕田' +
  '宅块划拨挂牌拍卖租赁登证照注册执措序诉讼仲裁调访维稳街居楼层栋码邮站段线杆沟渠坝库塘河湖沿岸流域堤涵闸井泵污染固' +
  '垃圾噪减碳绿草景遗址博馆图赛党团席议届选举免兼辞聘满协秘研座谈汇署推快促升优深贯彻习近精持略穿抓牵配衔筹联涉按根' +
  '依予抄送签拟页级属驻构毕束逾未超约累均率增幅倍余左右米顷亩吨斤瓦角台套辆架艘棵株宗轮甲乙丙丁零〇壹贰叁肆伍陆柒捌' +
  '玖拾佰仟李刘陈杨黄赵吴徐孙朱胡郭罗郑梁谢宋唐韩冯邓曹彭曾肖董袁潘蒋蔡杜叶苏魏吕沈姚卢姜崔钟谭汪范石廖贾韦付邹孟熊' +
  '秦邱江尹薛闫雷侯龙史陶黎贺顾毛郝龚邵钱覃武戴莫孔汤红丽伟芳娜敏静秀英磊洋勇艳杰娟涛刚辉玲桂华志波宁云峰飞鹏浩宇俊' +
  '凯健斌庆梅兰竹菊松柏川泉洞岭坡峪庄屯堡寨店岔塔寺庙阳阴城池泽湾洲滩岛港'

/** The traditional forms of EVERYDAY, where they differ. */
const EVERYDAY_TRADITIONAL =
  '這個們來為爲國說時會對於著過發後裡裏種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門兒' +
  '東聲員論處義幾認條氣題別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導' +
  '爭運筆瞭隻鬥穀髮纔臺鐘鬱係繫籲製準衝捲採彙復複覆乾幹盡儘臟髒噹歷曆徵'

/** The traditional forms of OFFICIAL, where they differ. */
const OFFICIAL_TRADITIONAL =
  '縣鄉鎮廳辦細組織責單檢財預稅費額億農漁糧衛醫療藥環護態遊鐵橋礦鋼熱網絡訊廣視聞編輯稱號請紀廢訂補節項錄標評價獎懲' +
  '罰違糾嚴肅監審災險隱搶澇風溫溼養蟲倉儲備購銷貿廠園貸債營戶貧堅興殘齡課訓創勞職傷遷償佔塊劃撥掛賣賃證冊執訴訟調訪' +
  '維穩樓層棟碼郵線溝壩庫閘汙減綠遺館圖賽黨團議屆選舉辭滿協祕談匯優貫徹習牽銜籌聯籤擬頁級屬駐構畢約餘頃畝噸輛輪貳叄' +
  '陸劉陳楊黃趙吳孫羅鄭謝韓馮鄧蔣葉蘇呂盧鍾譚範賈韋鄒閆龍賀顧龔錢湯紅麗偉靜豔傑濤剛輝華寧雲峯飛鵬凱慶蘭嶺莊廟陽陰澤' +
  '灣灘島'

/** The commonest syllables of Korean, to know a Korean text by. */
const KOREAN =
  '이다는에의가을은하고로한지를도기사서대어자리아시그일해나으과정인수들보있것제여부전라와만주게스상장면공구조성' +
  '원적관비니소국우동없었무할습연생안방개위세고경오년까때신내문모발미당반건실교회물'

/** The commonest hiragana and katakana are nearly all of them: the two blocks stand for Japanese. */
const HIRAGANA_START = 0x3041
const KATAKANA_END = 0x30fe

/** Weights of the characters U+0000 to U+FFFF in hundredths, from -100 (a sure sign of a wrong reading) to 100. */
export type Weights = Int8Array

function baseWeights(): Weights {
  const weights = new Int8Array(0x10000)
  weights.fill(-100, 0, 0x20)
  for (const control of [0x09, 0x0a, 0x0c, 0x0d]) weights[control] = 90
  weights.fill(90, 0x20, 0x7f)
  weights.fill(-100, 0x7f, 0xa0)
  weights[0xa0] = 50
  weights[0xb7] = 80
  weights.fill(5, 0x3400, 0x4dc0)
  weights.fill(5, 0x4e00, 0xa000)
  weights.fill(-50, 0xd800, 0xe000)
  // Unlikely, but the characters of Hong Kong are there for a TextDecoder that lacks them.
  weights.fill(-30, 0xe000, 0xf900)
  weights.fill(-100, 0xfff0, 0x10000)
  // Punctuation, list numbers, units and rules of tables, and full-width forms, as Chinese typography uses them.
  for (const mark of '–—―‘’“”…‰′″※℃№←↑→↓√∶≈≠≤≥□■△▲○●◎★☆') weights[mark.charCodeAt(0)] = 60
  weights.fill(60, 0x2160, 0x216c)
  weights.fill(60, 0x2460, 0x249c)
  weights.fill(60, 0x2500, 0x2550)
  weights.fill(80, 0x3000, 0x3003)
  weights.fill(80, 0x3005, 0x3018)
  weights.fill(60, 0x3220, 0x322a)
  for (const unit of '㎎㎏㎜㎝㎞㎡') weights[unit.charCodeAt(0)] = 60
  weights.fill(80, 0xff01, 0xff5f)
  return weights
}

function put(weights: Weights, characters: string, weight: number): void {
  for (let i = 0; i < characters.length; i++) weights[characters.charCodeAt(i)] = weight
}

/** Every Han character of GB 2312 is at least known to every Chinese reader. */
function putGb2312(weights: Weights, weight: number): void {
  const bytes = new Uint8Array(2 * 94)
  const decoder = new TextDecoder('gb18030')
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0; cell < 94; cell++) bytes.set([row, 0xa1 + cell], 2 * cell)
    put(weights, decoder.decode(bytes).replace(/[^\u4e00-\u9fff]/g, ''), weight)
  }
}

function chineseWeights(): Weights {
  const weights = baseWeights()
  putGb2312(weights, 20)
  put(weights, OFFICIAL_TRADITIONAL, 80)
  put(weights, OFFICIAL, 80)
  put(weights, EVERYDAY_TRADITIONAL, 100)
  put(weights, EVERYDAY, 100)
  return weights
}

function japaneseWeights(): Weights {
  const weights = chineseWeights()
  weights.fill(100, HIRAGANA_START, KATAKANA_END + 1)
  weights.fill(20, 0xff61, 0xffa0)
  return weights
}

function koreanWeights(): Weights {
  const weights = baseWeights()
  weights.fill(25, 0xac00, 0xd7a4)
  put(weights, KOREAN, 100)
  return weights
}

const cache = new Map<string, Weights>()

/** The weights of the characters in a text of a language; made when first asked for. */
export function weightsOf(language: 'zh' | 'ja' | 'ko'): Weights {
  let weights = cache.get(language)
  if (weights === undefined) {
    weights = language === 'zh' ? chineseWeights() : language === 'ja' ? japaneseWeights() : koreanWeights()
    cache.set(language, weights)
  }
  return weights
}
