import { CONTENTS, HEADINGS } from '../also.mjs'
import { betweenHan, blocksOf, matches } from '../places.mjs'

const inParagraphs = (text, pattern, fresh, most = 1) =>
  blocksOf(text, 'paragraph').flatMap(({ position }) => matches(text, position, pattern, fresh).slice(0, most))

export const characterFaults = [
  {
    name: 'bracket, quote or 《 lost',
    rules: ['brackets-unbalanced'],
    // 《甲厅 乙厅关于……》: the space between two bodies is one in running text where 《 is lost.
    also: ['book-title-nesting', 'contents-title-differs', 'layout-spaces', ...HEADINGS],
    places: (text) => inParagraphs(text, /[）》”]|(?<!^\s*)[（《“]/gu, () => '', 2),
  },
  {
    name: '《》 inside 《》',
    rules: ['book-title-nesting'],
    also: ['reference-form'],
    places: (text) =>
      inParagraphs(text, /(?<=《)\p{Script=Han}{2,8}(?=\p{Script=Han}{4,30}》)/gu, ([title]) => `《${title}》`),
  },
  {
    name: 'half-width comma, semicolon or bracket',
    rules: ['halfwidth-punctuation'],
    also: [],
    places: (text) => inParagraphs(text, /(?<=\p{Script=Han})[，；]/gu, ([mark]) => (mark === '，' ? ',' : ';'), 2),
  },
  { name: 'space between characters', rules: ['layout-spaces'], also: [], places: (text) => betweenHan(text, ' ') },
  {
    name: 'character lost (U+FFFD)',
    rules: ['char-replacement'],
    also: ['encoding-mojibake'],
    places: (text) => betweenHan(text, '\ufffd'),
  },
  {
    name: 'private-use character',
    rules: ['char-private-use'],
    also: ['encoding-private-use'],
    places: (text) => betweenHan(text, '\ue863'),
  },
  {
    name: 'private-use character of the older GB 18030',
    rules: ['encoding-private-use'],
    also: ['char-private-use'],
    places: (text) => betweenHan(text, '\ue81e'),
  },
  { name: 'character without width', rules: ['char-control'], also: [], places: (text) => betweenHan(text, '\u200b') },
  {
    name: 'traditional character',
    rules: ['script-mixed'],
    also: ['contents-title-differs'],
    places: (text) =>
      /[國發關]/u.test(text.text)
        ? []
        : inParagraphs(
            text,
            /(?<![ \u3000])[国发关县规实会为](?![ \u3000])/gu,
            ([char]) => '國發關縣規實會為'['国发关县规实会为'.indexOf(char)],
          ),
  },
  {
    name: '— for 一, O for 0, 曰 for 日, 己 for 已',
    rules: ['ocr-twin'],
    also: [...HEADINGS, ...CONTENTS, 'no-date', 'date-invalid', 'reference-form', 'encoding-mojibake'],
    places: (text) =>
      blocksOf(text, 'paragraph', 'heading').flatMap(({ position }) => [
        ...matches(text, position, /(?<=第)一(?=[条章次期])/gu, () => '—'),
        ...matches(text, position, /(?<=\d)0(?=\d年|年|月|日|万|元|%|个|户)/gu, () => 'O'),
        ...matches(text, position, /(?<=月\d{1,2})日/gu, () => '曰'),
        ...matches(text, position, /已(?=经)/gu, () => '己'),
      ]),
  },
  { name: 'mobile number', rules: ['privacy-mobile'], also: [], places: (text) => betweenHan(text, '13912345678') },
  {
    name: 'citizen identity number',
    rules: ['privacy-citizen-id'],
    also: [],
    places: (text) => betweenHan(text, '11010519491231002X'),
  },
  {
    name: 'bank card number',
    rules: ['privacy-bank-card'],
    also: [],
    places: (text) => betweenHan(text, '6222021234567890128'),
  },
]
