import { compact } from './spaces.ts'

/** The number under which a normative document is registered (规范性文件登记号): HNPR—2021—01006. */
const REGISTRATION = String.raw`(?:(?:规范性文件)?(?:统一)?(?:登记号|登记编号|编号|备案号))?[：:]?[A-Z]{2,8}[—–-]{0,2}(?:19|20)\d{2}[—–-]{1,2}\d{2,8}`
const ALONE = new RegExp(`^[（(]?${REGISTRATION}[）)]?$`, 'u')
/** 登记号：云府登1762号: of another form, behind its label. */
const LABELLED =
  /^[（(]?(?:规范性文件)?(?:统一)?(?:登记号|登记编号|备案号)[：:][\p{Script=Han}\dA-Z〔〕[\]()（）—–-]{3,24}[）)]?$/u
/** 编号：20230218: a running number of the office, behind its label. */
const RUNNING = /^[（(]?(?:文件)?(?:编号|流水号)[：:]\d{4,16}[）)]?$/u
const BEHIND = new RegExp(`(?<=[号號])[（(]?${REGISTRATION}[）)]?$`, 'u')

/** Whether a line is such a number and nothing else, in brackets or not. */
export function isRegistrationNumber(s: string): boolean {
  if (s.length > 80) return false
  const bare = compact(s)
  return ALONE.test(bare) || RUNNING.test(bare) || (/\d/u.test(bare) && LABELLED.test(bare))
}

/** A number line without the registration number behind it: 云政办规〔2022〕4号　YSGF—2022—005 → 云政办规〔2022〕4号. Spaces are those of `compact`. */
export function withoutRegistration(compacted: string): string {
  return compacted.length <= 120 ? compacted.replace(BEHIND, '') : compacted
}
