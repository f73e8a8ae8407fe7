import { expect, test } from 'vitest'
import { readDisclosureNote } from '../../../src/document/fields/disclosure.ts'
import { draftOf } from './drafts.ts'

const NOTE = '（此件公开发布）'

test.each([
  ['a note', [draftOf('note', NOTE)], '此件公开发布'],
  ['a note with a full stop', [draftOf('note', '(此件公开发布）。')], '此件公开发布'],
  ['a note with a bracket inside', [draftOf('note', '（此件（删减后）公开发布）')], '此件（删减后）公开发布'],
  [
    'its own note before that of an annex',
    [draftOf('note', '（此件不公开）', 'annex'), draftOf('note', NOTE)],
    '此件公开发布',
  ],
  ['a note below an annex', [draftOf('note', NOTE, 'annex')], '此件公开发布'],
  ['whom to ask before it', [draftOf('note', '（联系人：王平）'), draftOf('note', NOTE)], '此件公开发布'],
  ['run into a paragraph', [draftOf('paragraph', `请遵照执行。${NOTE}`)], '此件公开发布'],
  ['run into a signature', [draftOf('signature', `2023年5月8日${NOTE}`)], '此件公开发布'],
  ['run into an attachment', [draftOf('attachment', '附件：任务表（本文有删减）')], '本文有删减'],
  ['in a heading', [draftOf('heading', `一、要求${NOTE}`)], null],
  [
    'a note before what is run into text',
    [draftOf('paragraph', '请遵照执行。（本文有删减）'), draftOf('note', NOTE)],
    '此件公开发布',
  ],
  ['none', [draftOf('paragraph', '请遵照执行。'), draftOf('note', '（联系人：王平）')], null],
  ['nothing', [], null],
])('publication, %s', (_what, drafts, text) => {
  expect(readDisclosureNote(drafts)?.text ?? null).toBe(text)
})

test('its place', () => {
  const place = (draft: ReturnType<typeof draftOf>) => {
    const position = readDisclosureNote([draft])?.position
    return [position?.start.line, position?.start.column, position?.end.column]
  }
  expect(place(draftOf('note', NOTE, 'own', 3))).toEqual([3, 1, 9])
  expect(place(draftOf('paragraph', `请遵照执行。${NOTE}`, 'own', 2))).toEqual([2, 7, 15])
})
