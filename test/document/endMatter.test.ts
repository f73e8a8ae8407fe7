import { describe, expect, test } from 'vitest'
import { authorityList, readFurtherSigner, readSignatureLine } from '../../src/document/endMatter.ts'
import {
  headsNames,
  isAppointmentLine,
  isBareRemoval,
  isDuty,
  isEnumerationOfNames,
  isFurtherNames,
  isLoneName,
  isNameLine,
  listReason,
} from '../../src/document/listLine.ts'
import { Row } from '../../src/document/row.ts'
import { linesOf } from '../issue/linesOf.ts'

const row = (text: string): Row => new Row(linesOf(text)[0] as ReturnType<typeof linesOf>[number])

describe('a line of a signature', () => {
  test.each<[string, string[], string | null, string | null, boolean]>([
    ['云水县人民政府', ['云水县人民政府'], null, null, false],
    ['云 水 县 人 民 政 府', ['云水县人民政府'], null, null, false],
    ['云水县人民政府（盖章）', ['云水县人民政府'], null, null, false],
    ['云水县水利局　　云水县财政局', ['云水县水利局', '云水县财政局'], null, null, false],
    ['2023年10月19日', [], null, '2023-10-19', true],
    ['發文日期：2023年10月19日', [], null, '2023-10-19', true],
    ['2023年2月30日', [], null, null, true],
    ['云水县人民政府　2023年10月19日', ['云水县人民政府'], null, '2023-10-19', true],
    ['县　长　　王小平　　2023年10月19日', [], '王小平', '2023-10-19', true],
    ['县　长　　王小平', [], '王小平', null, false],
    ['县长：王小平', [], '王小平', null, false],
    ['主　席：王小平', [], '王小平', null, false],
    ['云水县人民政府（此件公开发布）', ['云水县人民政府'], null, null, false],
    ['2023年10月19日（此件公开发布）', [], null, '2023-10-19', true],
    ['《云水县人民政府公报》编辑部', ['《云水县人民政府公报》编辑部'], null, null, false],
  ])('%s', (text, authorities, signer, date, dated) => {
    expect(readSignatureLine(row(text))).toEqual({ authorities, signer, date, dated })
  })
  test.each([
    '云水县人民政府。',
    '云水县人民政府，2023年10月19日',
    '王小平　2023年10月19日',
    '截至2023年10月19日',
    '2023年10月19日起施行',
    '关于防汛的通知（此件公开发布）',
    '组长：王小平',
    '府',
    '',
    `云水县人民政府${'　'.repeat(160)}2023年10月19日`,
  ])('not %s', (text) => {
    expect(readSignatureLine(row(text))).toBeNull()
  })
  test.each<[string, string[] | null]>([
    ['云水县人民政府', ['云水县人民政府']],
    ['云水县 人民政府', ['云水县人民政府']],
    ['云水县水利局（印）、云水县财政局（公章）', ['云水县水利局', '云水县财政局']],
    ['云水县水利局 王小平', null],
    ['《云水日报》编委会', ['《云水日报》编委会']],
    ['《云水日报》社委会', null],
    ['', null],
    ['（盖章）', null],
    [Array.from({ length: 20 }, () => '云水县水利局').join('、'), null],
  ])('the organs of %s', (text, names) => {
    expect(authorityList(text)).toEqual(names)
  })
  test('another holder of the office above, at the column of the names', () => {
    const further = (text: string, above: string): string | null => readFurtherSigner(row(text), row(above))
    const chair = '　　　　　　副主席　沈鈞秋'
    const column = '　　　　　　　　　　陸　放'
    expect(further(column, chair)).toBe('陸放')
    expect(further('　　　　　　陸　放', chair)).toBeNull()
    expect(further('　　　　　　　　　　王小平', column)).toBe('王小平')
    expect(further('　　　　　　　　　王小平', column)).toBeNull()
    expect(further(column, '　　　　　　　　　　云水县人民政府')).toBeNull()
    expect(further('　　　陸　放', '副主席　沈鈞秋')).toBeNull()
    expect(further('　　　　　　　　　　云水县人民政府', chair)).toBeNull()
  })
})

describe('lines of lists by themselves', () => {
  test.each<[string, ReturnType<typeof listReason>]>([
    ['组 长：王向东　县政府副县长', 'roster-label'],
    ['李 剑 县房产中心主任', 'roster-name'],
    ['乔立言\t县水利局局长', 'roster-name'],
    ['委　员（按姓名笔划排列）：王平、李明', 'roster-label'],
    ['联系人：王 平', 'label'],
    ['征地项目：_____', 'label'],
    ['征地项目：云水___', 'label'],
    ['成员单位：县水利局、县财政局，县教育局。', 'label'],
    ['责任单位：县水利局负责、县财政局配合。各乡镇落实。', 'label'],
    ['（责任单位：县水利局）', 'bracketed-label'],
    ['(牵头领导：王平)', 'bracketed-label'],
    ['县财政局', 'name'],
    ['白沙省云水县', 'name'],
    ['李　平　　王小海　　周　正（女）', 'names'],
    ['一、县财政局', null],
    ['征地项目：__', null],
    ['征地项目', null],
    ['（责任）', null],
    ['总体要求', null],
    ['', null],
    [`成员单位：${'县水利局、'.repeat(120)}`, null],
  ])('%s: %s', (text, reason) => {
    expect(listReason(row(text))).toBe(reason)
  })
  test.each<[string, boolean]>([
    ['王平、李小明、张　三', true],
    ['王平（女）、李小明（彝族，女）', true],
    ['王平', false],
    ['王平、县水利局', false],
    [Array.from({ length: 60 }, () => '王小平').join('、'), true],
    [Array.from({ length: 61 }, () => '王小平').join('、'), false],
  ])('%s are names: %s', (text, are) => {
    expect(isEnumerationOfNames(row(text))).toBe(are)
  })
  test.each<[string, boolean]>([
    ['曹　青', true],
    ['孙小横', true],
    ['李小娇（女）', true],
    ['列席', false],
    ['曹青', false],
    ['县水利局', false],
  ])('%s is a lone name: %s', (text, is) => {
    expect(isLoneName(row(text))).toBe(is)
  })
  test.each<[string, string, boolean]>([
    ['何　俊 冯小媛', '组　员：王小平 李国华', true],
    ['何　俊 冯小媛', '王小平 李国华', true],
    ['何　俊 冯小媛', '议　题：王小平 李国华', false],
    ['何　俊 冯小媛', '组　员：县水利局', false],
    ['何　俊 冯小媛', '县水利局', false],
    ['县水利局', '组　员：王小平 李国华', false],
  ])('%s under %s: %s', (text, above, is) => {
    expect(isFurtherNames(row(text), row(above))).toBe(is)
  })
  test.each<[string, boolean]>([
    ['县财政局', true],
    ['孟家坪乡政府', true],
    ['柳溪镇', true],
    ['云水县水务集团有限公司', true],
    ['云水县碧波物业管理有限公司（二次供水）', true],
    ['（二次供水）', false],
    ['柳县', false],
    ['一、县财政局', false],
    ['总体要求', false],
    [`白沙省${'云'.repeat(20)}县委`, false],
  ])('%s is the name of a body or place: %s', (text, is) => {
    expect(isNameLine(row(text))).toBe(is)
  })
  test.each<[string, boolean]>([
    ['王平为县水利局局长（试用期一年）；', true],
    ['免去李明的县林业局副局长职务。', true],
    ['聘任王平同志为县政府法律顾问', true],
    ['一、王平为县水利局局长', false],
    ['任命王平为县长的决定：', false],
    ['以上人员为县水利局局长', false],
    ['根据工作需要，王平为县水利局局长', false],
    ['王平为长', false],
    [`王平为${'县水利局局长、'.repeat(20)}`, false],
  ])('%s appoints or removes: %s', (text, is) => {
    expect(isAppointmentLine(row(text))).toBe(is)
  })
  test.each<[string, boolean]>([
    ['李明云水职业学院副院长职务；', true],
    ['李明县林业局副局长职务', true],
    ['李明职务', false],
    ['经研究李明县林业局副局长职务', false],
    ['李明县林业局副局长职务，', false],
    ['李明县林业局副局长', false],
  ])('%s removes: %s', (text, is) => {
    expect(isBareRemoval(row(text))).toBe(is)
  })
  test.each<[string, boolean]>([
    ['县财政局：负责资金保障。', true],
    ['县财政局:负责资金保障。', true],
    ['县委：负责', false],
    ['其中心：负责', false],
    ['县财政局负责资金保障。', false],
    [`${'云'.repeat(30)}县财政局：负责`, false],
  ])('%s is a duty: %s', (text, is) => {
    expect(isDuty(row(text))).toBe(is)
  })
  test.each<[string, boolean]>([
    ['出席（7人）', true],
    ['二、请假人员（3人）：', true],
    ['获奖个人名单', true],
    ['缺席委员:', true],
    ['出席情况', false],
    ['出席的有', false],
    ['名单（见附件', false],
  ])('%s heads names: %s', (text, is) => {
    expect(headsNames(row(text))).toBe(is)
  })
})
