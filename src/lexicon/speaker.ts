const SPEAKER =
  /^[\p{Script=Han}、，]{0,40}(?:总理|主席|委员长|部长|主任|主任委员|委员|秘书长|省长|市长|区长|县长|州长|盟长|旗长|厅长|局长|行长|审计长|署长|院长|检察长|书记|会长|处长)[\s\u3000]+\p{Script=Han}[\p{Script=Han}·\s\u3000]{1,10}$/u

/** The line under the title of a report or speech that names its speaker: 西山市市长　左　思, 县委副书记、县长　江月白. */
export function isSpeakerLine(s: string): boolean {
  return s.length <= 50 && SPEAKER.test(s.trim())
}
