import { expect, test } from 'vitest'
import { referenceRole } from '../../../src/document/fields/referenceRole.ts'

test.each([
  ['根据新修订的《云水县防汛条例》、《关于防汛的决定》（云政发〔2014〕4号）有关要求', 'basedOn'],
  ['根据修改后的《关于防汛的决定》（云政发〔2014〕4号），制定本办法', 'basedOn'],
  ['决定修改《关于防汛的决定》（云政发〔2014〕4号）', 'amends'],
  ['依據行政院院授工字第1110021234號函辦理', 'basedOn'],
])('%s', (text, role) => {
  const number = /云政发〔2014〕4号|院授工字第1110021234號/u.exec(text)
  const from = number?.index ?? 0
  const cited = text.lastIndexOf('《', from)
  expect(referenceRole(text, cited < 0 ? from : cited, from + (number?.[0].length ?? 0))).toBe(role)
})
