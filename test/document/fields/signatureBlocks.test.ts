import { expect, test } from 'vitest'
import { readSignature } from '../../../src/document/fields/signature.ts'
import { draftOf } from './drafts.ts'

type Drafts = ReturnType<typeof draftOf>[]

/** Signatories, whether they are bodies, date, whether it is impossible, lines of the signatories and of the date. */
const read = (...drafts: Drafts) => {
  const { signatories, bodies, date, impossible, signatoriesAt, dateAt } = readSignature(drafts)
  return [signatories, bodies, date, impossible, signatoriesAt?.start.line ?? null, dateAt?.start.line ?? null]
}
const signature = (...lines: string[]) => draftOf('signature', lines)
const DATE = '2023年5月8日'

test.each<[string, Drafts, unknown[]]>([
  ['nothing', [], [[], true, null, false, null, null]],
  ['body and date', [signature('云水县人民政府', DATE)], [['云水县人民政府'], true, '2023-05-08', false, 1, 2]],
  ['date alone', [signature(DATE)], [[], true, '2023-05-08', false, null, 1]],
  ['body alone', [signature('云水县人民政府')], [['云水县人民政府'], true, null, false, 1, null]],
  [
    'a body that signs twice',
    [signature('云水县水利局', '云水县水利局', DATE)],
    [['云水县水利局'], true, '2023-05-08', false, 1, 3],
  ],
  [
    'two bodies',
    [signature('云水县水利局', '云水县财政局', DATE)],
    [['云水县水利局', '云水县财政局'], true, '2023-05-08', false, 1, 3],
  ],
  [
    'no day of the calendar',
    [signature('云水县人民政府', '2023年2月30日')],
    [['云水县人民政府'], true, null, true, 1, 2],
  ],
  ['the first date holds', [signature(DATE, '2023年6月1日')], [[], true, '2023-05-08', false, null, 1]],
  ['a later date after one that is none', [signature('2023年2月30日', DATE)], [[], true, '2023-05-08', false, null, 2]],
  ['who signs an order', [signature('县　长　　王　平', DATE)], [['王平'], false, '2023-05-08', false, 1, 2]],
  [
    'two ministers',
    [signature('水务部部长　王平', '粮务部部长　李青', DATE)],
    [['王平', '李青'], false, '2023-05-08', false, 1, 3],
  ],
  [
    'a minister twice',
    [signature('水务部部长　王平', '粮务部部长　王平', DATE)],
    [['王平'], false, '2023-05-08', false, 1, 3],
  ],
  ['the writer of a letter', [signature('王　小　平', DATE)], [['王小平'], false, '2023-05-08', false, 1, 2]],
  ['no writer below another line', [signature(DATE, '王　小　平')], [[], true, '2023-05-08', false, null, 1]],
  [
    'another holder of the office',
    [signature('　　副主席　　李　青', '　　　　　　　　王　平', DATE)],
    [['李青', '王平'], false, '2023-05-08', false, 1, 3],
  ],
  [
    'blocks that a list parts',
    [
      draftOf('signature', '云水县人民政府'),
      draftOf('attachment', '附件：任务表'),
      draftOf('signature', DATE, 'own', 3),
    ],
    [['云水县人民政府'], true, '2023-05-08', false, 1, 3],
  ],
  [
    'run into the last paragraph',
    [draftOf('paragraph', ['　　请遵照', `执行。云水县人民政府 ${DATE}`])],
    [['云水县人民政府'], true, '2023-05-08', false, 2, 2],
  ],
  [
    'run into the last attachment',
    [draftOf('attachment', `附件：任务表（略） 云水县人民政府 ${DATE}`)],
    [['云水县人民政府'], true, '2023-05-08', false, 1, 1],
  ],
  ['not in a heading', [draftOf('heading', `一、任务。云水县人民政府 ${DATE}`)], [[], true, null, false, null, null]],
  [
    'a signer run into the text',
    [draftOf('paragraph', `自发布之日起施行。县　长　　王 平　　${DATE}`)],
    [['王平'], false, '2023-05-08', false, 1, 1],
  ],
  [
    'the first text that ends so',
    [
      draftOf('paragraph', '请遵照执行。'),
      draftOf('paragraph', `执行。云水县人民政府 ${DATE}`, 'own', 2),
      draftOf('paragraph', '执行。青禾县人民政府 2023年6月1日', 'own', 3),
    ],
    [['云水县人民政府'], true, '2023-05-08', false, 2, 2],
  ],
  [
    'a date run into the text under a body that signs',
    [draftOf('paragraph', `执行。青禾县人民政府 ${DATE}`), draftOf('signature', '云水县人民政府', 'own', 2)],
    [['云水县人民政府'], true, '2023-05-08', false, 2, 1],
  ],
  [
    'a body run into the text over a date',
    [draftOf('paragraph', '执行。青禾县人民政府 2023年6月1日'), draftOf('signature', DATE, 'own', 2)],
    [['青禾县人民政府'], true, '2023-05-08', false, 1, 2],
  ],
  [
    'the tail is not asked where all is signed',
    [draftOf('paragraph', `执行。县　长　王平　${DATE}`), signature('云水县人民政府', '2023年6月1日')],
    [['云水县人民政府'], true, '2023-06-01', false, 1, 2],
  ],
  [
    'a committee under its congress',
    [signature('云水县人民代表大会常务委员会', '代表资格审查委员会', DATE)],
    [['云水县人民代表大会常务委员会代表资格审查委员会'], true, '2023-05-08', false, 1, 3],
  ],
])('%s', (_what, drafts, expected) => {
  expect(read(...drafts)).toEqual(expected)
})
