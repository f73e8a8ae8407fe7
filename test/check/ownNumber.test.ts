import { expect, test } from 'vitest'
import { checkFile } from '../../src/check/check.ts'
import { selectRules } from '../../src/check/selection.ts'
import { parseIssues } from '../../src/pipeline.ts'
import { openTextSync } from '../../src/source/index.ts'

const TO = '各乡镇人民政府，县直各单位：'

/** How often the rule speaks of a document whose number is run in behind its title and before its text. */
function itself(text: string): number {
  const bytes = new TextEncoder().encode(
    `云水县人民政府关于贯彻落实防汛责任的通知云政发〔2023〕5号${TO}${text}　　云水县人民政府　　2023年5月8日`,
  )
  const issues = parseIssues(bytes)
  const { lines } = openTextSync(bytes)
  const { findings } = checkFile({ path: null, issues, lines, lang: 'en' }, selectRules({}))
  return findings.filter(({ rule }) => rule === 'reference-itself').length
}

test('a number behind its own title cites nothing', () => {
  expect(itself('请遵照执行。')).toBe(0)
  expect(itself('根据《关于防汛的通知》（云政发〔2023〕5号），请遵照执行。')).toBe(1)
})
