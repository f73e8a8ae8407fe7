import { expect, test } from 'vitest'
import { withoutLinks } from '../../src/lexicon/link.ts'

test.each([
  ['[关于做好防汛工作的通知](#_Toc1)', '关于做好防汛工作的通知'],
  [
    '[关于做好防汛工作的通知（云政发〔2023〕5号） [3](#_Toc1)](#_Toc1)',
    '关于做好防汛工作的通知（云政发〔2023〕5号） 3',
  ],
  ['见[附件](files/1.docx)和[网站](https://a.example/b "首页")。', '见附件和网站。'],
  ['[一](../a.html)[二](/b)', '一二'],
  // no links
  ['云政发[2019]31号(印发)', '云政发[2019]31号(印发)'],
  ['云政发\\[2019\\](#a)', '云政发\\[2019\\](#a)'],
  ['](#a)', '](#a)'],
  ['[一]（#a）', '[一]（#a）'],
  ['[一](#a b)', '[一](#a b)'],
  ['[一', '[一'],
  ['![流程图](files/3.html)', '![流程图](files/3.html)'],
  ['[一](javascript:x)', '[一](javascript:x)'],
  ['[大](javascript:;) [中](javascript:;)', '大 中'],
  ['【[打印](javascript:window.print();)】', '【打印】'],
])('%s', (text, expected) => {
  expect(withoutLinks(text)).toBe(expected)
})

test('marks are put out by as many spaces', () => {
  expect(withoutLinks('[一](#a)二', (mark) => ' '.repeat(mark.length))).toBe(' 一     二')
})
