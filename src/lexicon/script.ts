/**
 * Common characters that only traditional or only simplified print uses. Characters that both use (后, 里, 面, 台, 云) are left out.
 */
const TRADITIONAL =
  '國發關於辦縣規實會與為這個來時對過還進動開長業產經東車門問間馬鳥魚頭實現學習體點電話語請讓誰調議證設計訂記許論評試該詳說讀變' +
  '職務導團員負責質貿費資賞購賠賽贈鄉鎮區廳處號編總結組織約級紀紅細終給統絕維綠線練縮績繼續權歷標準條樓機構檢樣棟' +
  '應將專局屬層歲當節並樂氣漢汙決沒濟災無熱營獲獻環畫異療監盡確禮種稱積穩競築範籌糧'.replace(/[局]/g, '') +
  '聯聲聽肅膚興舉舊藝蘇藥蓋護衛裝補複見觀視覺覽觸訊診詢誤誠課警譯譽' +
  '轄輔輕較輪輸轉農遞運達違遠適選遺郵鄰醫釋錄錢鋼錯鍵鐵閉閱陳陸陽際險隊隨雙離難雲電靈靜響頁項順須預領題類顯願風飛飯館驗驚'
const SIMPLIFIED =
  '国发关办县规实会与为这个来时对过还进动开长业产经东车门问间马鸟鱼头现学习体点电话语请让谁调议证设计订记许论评试该详说读变' +
  '职务导团员负责质贸费资赏购赔赛赠乡镇区厅处号编总结组织约级纪红细终给统绝维绿线练缩绩继续权历标准条楼机构检样栋' +
  '应将专属层岁当节乐气汉决没济灾无热营获献环画异疗监尽确礼种称积稳竞筑范筹粮' +
  '联声听肃肤兴举旧艺苏药盖护卫装补复见观视觉览触讯诊询误诚课译誉' +
  '辖辅轻较轮输转农递运达违远适选遗邮邻医释录钱钢错键铁闭阅陈陆阳际险队随双离难灵静响页项顺须预领题类显愿风飞饭馆验惊'

/** Only the characters that stand in one list and not in the other tell the script. */
function telling(list: string, other: string): Set<string> {
  const shared = new Set(other)
  return new Set([...list].filter((ch) => !shared.has(ch)))
}
const ONLY_TRADITIONAL = telling(TRADITIONAL, SIMPLIFIED)
const ONLY_SIMPLIFIED = telling(SIMPLIFIED, TRADITIONAL)

/**
 * Whether `s` is printed in traditional characters: more of its telling characters are traditional (國發關於) than simplified (国发关).
 * A text without any telling character is not.
 */
export function isTraditional(s: string): boolean {
  let traditional = 0
  let simplified = 0
  for (let i = 0; i < s.length; i += 1) {
    const ch = s.charAt(i)
    if (ch < '一') continue
    if (ONLY_TRADITIONAL.has(ch)) traditional += 1
    else if (ONLY_SIMPLIFIED.has(ch)) simplified += 1
  }
  return traditional > simplified
}
