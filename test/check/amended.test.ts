import { expect, test } from 'vitest'
import { brokenSequence } from '../../src/check/rules/headingSequence.ts'
import { documentOf } from '../document/notice.ts'

test('articles that a decision amends are no sequence', () => {
  const decision = documentOf(
    '云水省人大常委会关于修改部分条例的决定',
    '（2019年5月8日云水省第十二届人民代表大会常务委员会第八次会议通过）',
    '会议决定，修改下列条例：',
    '一、《云水省防汛条例》',
    '第九条修改为：“县级以上人民政府应当加强防汛工作。”',
    '第十三条增加一款，作为第二款：“鼓励单位和个人参加防汛。”',
    '二、《云水省水库条例》',
    '第三条修改为：“水库实行分级管理。”',
    '本决定自公布之日起施行。',
  )
  expect([...brokenSequence(decision)]).toEqual([])
})
