/** Characters of the words that head columns, captions and notes: traditional, simplified, traditional, … */
const PAIRS =
  '號号編编稱称單单備备註注額额數数類类種种規规內内職职務务時时間间點点電电話话標标準准總总計计項项價价費费圍围區区縣县鄉乡鎮镇' +
  '責责負负領领導导聯联絡络達达積积資资預预說说條条級级歲岁據据財财產产來来質质結结執执進进課课處处發发辦办應应場场長长寬宽業业' +
  '國国學学會会員员對对續续頁页蓋盖報报審审簽签證证機机關关係系構构體体幣币萬万億亿畝亩頃顷噸吨戶户棟栋輛辆臺台張张別别齡龄貫贯' +
  '歷历專专實实際际補补狀状況况態态範范環环節节經经緯纬層层權权險险藥药營营運运書书門门網网評评檢检測测設设備备義义億亿擔担請请' +
  '開开樹树壩坝蟲虫農农險险幹干線线橋桥給给納纳稅税領领貸贷賬账餘余圓圆' +
  '覽览冊册錄录細细畫画劃划'

const SIMPLIFIED = new Map<string, string>()
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS.charAt(i), PAIRS.charAt(i + 1))
const ANY = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`)
const EACH = new RegExp(ANY, 'g')

/**
 * A word in simplified characters, for looking it up: 單位 → 单位, 備註 → 备注. One character becomes one, so offsets stay. Only
 * characters of the words that tables are told by are known; the result is compared and never put out.
 */
export function simplified(s: string): string {
  return ANY.test(s) ? s.replace(EACH, (ch) => SIMPLIFIED.get(ch) ?? ch) : s
}
