import { expect, test } from 'vitest'
import { inText } from './classified.ts'

test.each<[string, string[], string[]]>([
  [
    'members by themselves',
    ['组　长：王　平', '李青', '赵远山'],
    ['listItem: label-and-value', 'listItem: next-member', 'listItem: next-member'],
  ],
  [
    'posts without names',
    ['组　长：王平　县长', '各乡镇党委书记', '各乡镇分管负责人', '防汛工作'],
    ['listItem: label-and-value', 'listItem: post-alone', 'listItem: post-alone', 'heading: short-heading'],
  ],
  [
    'posts and names far apart',
    [
      '下列同志受到表彰：',
      '柳河乡武装部部长　　　　谢远山',
      '县水利局技术员　　　罗　秀　兰（女）',
      '县水利局会计\t李青',
    ],
    ['paragraph: running-text', 'listItem: name-with-post', 'listItem: name-with-post', 'listItem: name-with-post'],
  ],
  [
    'labels',
    ['责任单位：县水利局', '（责任单位：县水利局）', '联系电话：0477-1234567'],
    ['listItem: label-and-value', 'listItem: responsible-bracket', 'listItem: label-and-value'],
  ],
  [
    'a group and its members',
    [
      '一、领导小组',
      '组　长：王平　县长',
      '副组长：李青　副县长',
      '成　员：赵远　县水利局局长',
      '　　　　钱江　县财政局局长',
      '　　领导小组下设办公室。',
    ],
    [
      'heading: title-alone',
      'listItem: label-and-value',
      'listItem: label-and-value',
      'listItem: label-and-value',
      'listItem: name-with-post',
      'paragraph: running-text',
    ],
  ],
  [
    'a member under a label with a remark',
    ['组　长：王　平（县长）', '李青'],
    ['listItem: label-and-value', 'listItem: next-member'],
  ],
  [
    'a body under a label, and a name under it',
    ['组　长：王　平', '县水利局', '李青'],
    ['listItem: label-and-value', 'listItem: name-in-list', 'heading: short-heading'],
  ],
  [
    'a post with a number',
    ['组　长：王平　县长', '1. 各乡镇党委书记'],
    ['listItem: label-and-value', 'heading: title-alone'],
  ],
  [
    'a post under a row of names',
    ['参加人员：', '王　平　　李　青　　赵　远', '各乡镇党委书记'],
    ['listItem: label-and-value', 'listItem: names-in-row', 'listItem: post-alone'],
  ],
  [
    'a post under no list',
    ['各乡镇党委书记', '　　抓好防汛。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'a post and a name under a sentence',
    ['下列同志受到表彰。', '柳河乡武装部部长　　　　谢远山'],
    ['paragraph: running-text', 'heading: short-heading'],
  ],
  [
    'a post and a name under a label',
    ['责任单位：县水利局', '柳河乡武装部部长　　　　谢远山'],
    ['listItem: label-and-value', 'heading: short-heading'],
  ],
  [
    'a narrow gap after the post',
    ['下列同志受到表彰：', '县水利局会计　 李青', '柳河乡武装部部长　　　　谢远山'],
    ['paragraph: running-text', 'paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'names under a heading that announces them',
    ['一、出席人员', '王平、李青、赵远、钱江'],
    ['heading: title-alone', 'listItem: attendance'],
  ],
  [
    'names under a word that does',
    ['出　席', '王平、李青、赵远、钱江'],
    ['paragraph: running-text', 'listItem: attendance'],
  ],
  [
    'names under two lines',
    ['会议的出席人员有县直各部门和各镇，', '出席', '王平、李青、赵远、钱江'],
    ['paragraph: running-text', 'paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'the last name of rows of names',
    ['参加人员：', '王　平　　李　青　　赵　远', '周　正', '　　会议开始。'],
    ['listItem: label-and-value', 'listItem: names-in-row', 'listItem: last-name', 'paragraph: running-text'],
  ],
  ['a name under no list', ['周　正', '　　会议开始。'], ['paragraph: running-text', 'paragraph: running-text']],
  [
    'a row of names under no list',
    ['王　平　　李　青　　赵　远', '　　会议开始。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'a name with a post, alone',
    ['李　剑　县房产中心主任', '　　会议开始。'],
    ['paragraph: running-text', 'paragraph: running-text'],
  ],
  [
    'two names with their posts',
    ['李　剑　县房产中心主任', '王　平　县水利局局长', '　　会议开始。'],
    ['listItem: name-with-post', 'listItem: name-with-post', 'paragraph: running-text'],
  ],
  [
    'further names of a label',
    ['组　员：王小平 李国华', '何　俊 冯小媛'],
    ['listItem: label-and-value', 'listItem: names-in-row'],
  ],
])('%s', (_what, lines, expected) => {
  expect(inText(...lines)).toEqual(expected)
})
