/**
 * Common characters that only traditional print uses, and only simplified. Characters that both use (于, 准, 后, 面, 云) are in neither.
 */
const TRADITIONAL =
  '國發關於辦縣規實會與為這個來時對過還進動開長業產經東車門問間馬鳥魚頭現學習體點電話語請讓誰調議證設計訂記許論評試該詳說讀' +
  '變職務導團員負責質貿費資賞購賠賽贈鄉鎮區廳處號編總結組織約級紀紅細終給統絕維綠線練縮績繼續權歷標準條樓機構檢樣棟應將專屬' +
  '層歲當節並樂氣漢汙決沒濟災無熱營獲獻環畫異療監盡確禮種稱積穩競築範籌糧聯聲聽膚興舉舊藝蘇藥蓋護衛裝補複見觀視覺覽觸訊診詢' +
  '誤課譯譽轄輔輕較輪輸轉農遞運達違遠適選遺郵鄰醫釋錄錢鋼錯鍵鐵閉閱陳陸陽際險隊隨雙離難雲靈靜響頁項順須預領題類顯願風飛飯館' +
  '驗驚'
const SIMPLIFIED =
  '国发关办县规实会与为这个来时对过还进动开长业产经东车门问间马鸟鱼头现学习体点电话语请让谁调议证设计订记许论评试该详说读变' +
  '职务导团员负责质贸费资赏购赔赛赠乡镇区厅处号编总结组织约级纪红细终给统绝维绿线练缩绩继续权历标条楼机构检样栋应将专属层岁' +
  '当节乐气汉污决没济灾无热营获献环画异疗监尽确礼种称积稳竞筑筹粮联声听肤兴举旧艺苏药盖护卫装补见观视觉览触讯诊询误课译誉辖' +
  '辅轻较轮输转农递运达违远适选遗邮邻医释录钱钢错键铁闭阅陈陆阳际险队随双离难灵静响页项顺须预领题类显愿风飞饭馆验惊'

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** 1 for a traditional character, -1 for a simplified one, by its distance from the first Han character. */
const TELLING = new Int8Array(LAST_HAN - FIRST_HAN + 1)
for (let i = 0; i < TRADITIONAL.length; i += 1) TELLING[TRADITIONAL.charCodeAt(i) - FIRST_HAN] = 1
for (let i = 0; i < SIMPLIFIED.length; i += 1) TELLING[SIMPLIFIED.charCodeAt(i) - FIRST_HAN] = -1

/**
 * Whether `s` is printed in traditional characters: more of its telling characters are traditional (國發關) than simplified (国发关).
 * A text without any telling character is not.
 */
export function isTraditional(s: string): boolean {
  let balance = 0
  for (let i = 0; i < s.length; i += 1) {
    const code = s.charCodeAt(i)
    if (code >= FIRST_HAN && code <= LAST_HAN) balance += TELLING[code - FIRST_HAN] ?? 0
  }
  return balance > 0
}
