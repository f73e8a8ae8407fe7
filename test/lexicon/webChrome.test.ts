import { expect, test } from 'vitest'
import { isDownloadLabel, isFileName, isWebChrome } from '../../src/lexicon/webChrome.ts'

test.each([
  '首页',
  '字体：',
  '大',
  '|',
  '打印本页',
  '分享到：',
  '2023-03-18 00:00',
  '2023-3-8 09:15:00',
  '来源：云水县人民政府办公室',
  '发布时间：2023-03-18',
  '首页 > 政务公开 > 政府公报 > 2022年 > 第11期',
  '当前位置：首页 > 政务公开 > 政府公报',
  '上一篇：关于做好防汛工作的通知',
  '云水ICP备00000000号-1',
  'ICP备案号：云ICP备00000000号-1',
  '网站标识码：4400000000',
  '主办单位：县政府办公室 网站标识码4400000000 云ICP证000000号',
  '云水公网安备 00000000000000号',
  '版权所有：云水县人民政府',
  '扫一扫在手机打开当前页',
  '【打印】【关闭】',
  'PDF下载　　往期查询　　公报订阅',
  '字号：[ 大 中 小 ]　　打印',
  '分享到： 微信 微博 QQ空间　　【打印】【关闭】',
  '大 | 中 | 小',
  '浏览次数：1382',
  '阅读人次： 382',
  '• 加入收藏',
  '页面功能：',
  '微信号 yunshuifabu',
  '功能介绍 云水县人民政府新闻办公室主办，欢迎关注。',
  '收录于合集 #',
  '预览时标签不可点',
  '微信扫一扫',
  '关注该公众号',
  '转载此文章请注明：云水发布',
  '原文：<https://example.invalid/a/1.html>',
  '存档：N/A',
  '发文内容：',
  '法规内容 本文仅供参考，如需引用请以正式文件为准',
  '附件下载：申请表.docx',
  '建议使用1366×768以上分辨率浏览本站',
  '选择字号：大',
  '本文共阅读 138 次 更新时间：2023-03-18 13:40',
  '本文已被浏览1,382次',
])('%s', (line) => {
  expect(isWebChrome(line)).toBe(true)
})

test.each([
  '功能介绍',
  '存档：各乡（镇）档案室',
  '关注该项目进展',
  '网站应当列明ICP备案编号、公网安备标识和网站标识码等内容，',
  '依法办理ICP备案手续。',
  '1\t云ICP备00000000号-1',
  '本文共阅读三遍，应当记住。',
  '云水县人民政府',
  '关于做好防汛工作的通知',
  '2023年3月18日',
  '2023-03-18',
  '【县政府文件】',
  '一、总体要求',
  '加强信息公开工作。',
  '联系人：林雨桐',
  '打印机采购清单',
  '大中小学',
  '（）',
  '附件：申请表.docx',
  '发布时间要准确，内容要完整。',
  `来源：${'水'.repeat(130)}`,
  '',
])('%s is text', (line) => {
  expect(isWebChrome(line)).toBe(false)
})

test.each([
  ['附件下载：', true],
  ['下载附件:', true],
  ['文件下载', true],
  ['相 关 附 件：', true],
  ['附件下载：申请表', false],
  ['点击附件下载：', false],
  ['附件：', false],
  ['', false],
  [`附件下载${' '.repeat(35)}：`, true],
  [`附件下载${' '.repeat(36)}：`, false],
])('%s heads links to files: %s', (line, is) => {
  expect(isDownloadLabel(line)).toBe(is)
})

test.each([
  ['1.任务分工表.docx', true],
  ['附件1：任务分工表.docx', true],
  ['申请表.PDF ', true],
  ['照片.jpeg', true],
  ['申请表.docx（略）', false],
  ['docx', false],
  ['', false],
  [`${'表'.repeat(196)}.txt`, true],
  [`${'表'.repeat(197)}.txt`, false],
])('%s is the name of a file: %s', (line, is) => {
  expect(isFileName(line)).toBe(is)
})

test.each([
  ['【打印】', true],
  ['【打印】【关闭】', true],
  ['【打印本页正文】【关闭】', true],
  ['【说明】', false],
  ['【打印】以上文件', false],
  ['请【打印】', false],
  ['【打印这一页全部的正文】', false],
  ['', false],
  ['|', true],
  ['（', false],
  ['首页首页', true],
  ['首页们', false],
  ['发布时间：今天 浏览次数：三', true],
  ['见发布时间：今天', false],
  ['以下发布时间：今天 来源：县政府', true],
  ['以下发布时间：今天。来源：县政府', false],
  [`首页 > ${'政务'.repeat(59)}`, true],
  [`来源：${'县'.repeat(198)}`, false],
])('%s is of the page: %s', (line, is) => {
  expect(isWebChrome(line)).toBe(is)
})

test('a line of two hundred characters may be of the page, a longer one is none', () => {
  const line = (length: number): string => `首页${' '.repeat(length - 4)}|大`
  expect([200, 201].map((length) => isWebChrome(line(length)))).toEqual([true, false])
})
