import { describe, expect, test } from 'vitest'
import { parseIssue } from '../../src/pipeline.ts'

/** A province's gazette of the eighties: dates in characters, under the titles; offices that sign beside each other; a notice of the editors. */
const issue = parseIssue(
  `白 沙 政 报
BAISHA ZHENGBAO

一九八六年　第五期
（总第92期）　　三月十五日出版

目　　　录

·省人民政府文件·
白沙省人民政府关于放宽林区政策的若干规定
　（白政发〔1986〕21号）………………………（1）
白沙省人民政府关于颁发《白沙省集市贸易管理暂
　行办法》的通知（白政发〔1986〕22号）………（1）
白沙省人民政府、白沙省军区关于做好一九八六年
　春季征兵工作的命令……………………………（2）

·任免事项·
白沙省人民政府任免人员名单………………………（2）

白沙省人民政府
关于放宽林区政策的若干规定
（一九八六年二月九日）
白政发〔1986〕21号

各地区行政公署：
　　为了加快林区经济发展，特作如下规定：
　　一、取消木材统购。
　　二、本规定自下达之日起执行。

白沙省人民政府关于颁发
《白沙省集市贸易管理暂行办法》的通知
（一九八六年二月十八日）
白政发〔1986〕22号

各地区行政公署：
　　现将《白沙省集市贸易管理暂行办法》发给
你们，望遵照执行。

白沙省集市贸易管理暂行办法
　　第一条　为活跃城乡经济，制定本办法。
　　第二条　集市管理费按成交额收取：
　　集市管理费收取标准
　类　别　　　　　收费标准（％）
　大牲畜　　　　　　２
　工业品　　　　　　１．５
　其他农副产品　　　１
　　第三条　本办法由省工商行政管理局解释。

白沙省人民政府　白沙省军区
关于做好一九八六年春季征兵工作的命令
（一九八六年二月三十日）

各行政公署：
　　现就我省征兵工作命令如下：
　　一、严格把好政治、身体关，确保兵员质量。
省　　长　　　王 大 川
省军区司令员　李 小 山

·2·


省军区政治委员　钱 江

白沙省人民政府任免人员名单
（一九八六年二月二十八日）
　　省人民政府决定，任命：
　　吕 望 为省计划委员会副主任；
　　周金贵（回族）为云水地区行政公
署副专员。
　　免去：
　　孙 平的省水电厅厅长职务，离职休
养。

本刊启事
　　一、本刊为半月刊，每月一日、十五日出版，
公开发行。
　　二、本刊每期定价二角二分，各地邮局均可
订阅。

主办单位：白沙省人民政府办公厅
编辑出版：《白沙政报》编辑部
　　　　　（云水市府前街二号）
印　　刷：白沙新华印刷厂`,
)
const [rules, notice, order, personnel] = issue.documents

describe('a gazette with dates in characters', () => {
  test('has number, day, frequency and address, wherever they stand', () => {
    expect(issue.gazette).toMatchObject({
      year: 1986,
      issue: 5,
      totalIssue: 92,
      published: '1986-03-15',
      frequency: '半月刊',
      address: '云水市府前街二号',
    })
  })

  test('the kind of rules with a number of their own', () => {
    expect(rules).toMatchObject({ number: '白政发〔1986〕21号', kind: '规定', date: '1986-02-09' })
  })

  test('the title of a table that sets charges, under a lead-in', () => {
    expect(notice?.tables.map(({ title }) => title)).toEqual(['集市管理费收取标准'])
    expect(notice?.blocks.find(({ text }) => text?.startsWith('第二条'))?.type).toBe('paragraph')
  })

  test('who signs an order of government and army, over a page too', () => {
    expect(order?.signatories).toEqual(['王大川', '李小山', '钱江'])
  })

  test('appointments that the line end cuts', () => {
    expect(personnel?.blocks.filter(({ type }) => type === 'listItem').map(({ text }) => text)).toEqual([
      '吕 望 为省计划委员会副主任；',
      '周金贵（回族）为云水地区行政公署副专员。',
      '孙 平的省水电厅厅长职务，离职休养。',
    ])
    expect(personnel?.blocks.at(-1)?.text).toMatch(/离职休养。$/u)
  })
})
