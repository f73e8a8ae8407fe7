import { describe, expect, test } from 'vitest'
import { readSectionLine } from '../../../src/issue/contents/section.ts'

describe('readSectionLine', () => {
  test.each([
    ['【政策解读】', '政策解读', 'marked'],
    ['〖县政府文件〗', '县政府文件', 'marked'],
    ['〔政务信息〕', '政务信息', 'marked'],
    ['◎法規', '法規', 'marked'],
    ['　　　　◆市政府文件◆', '市政府文件', 'marked'],
    ['—— 人事任免 ——', '人事任免', 'marked'],
    ['## 政府规章', '政府规章', 'marked'],
    ['一、省政府文件', '省政府文件', 'marked'],
    ['第一部分　省政府文件', '省政府文件', 'marked'],
    ['▶ 市政府规章', '市政府规章', 'marked'],
    ['县 政 府 文 件', '县政府文件', 'known'],
    ['　　　　　　通告', '通告', 'known'],
    ['其　他', '其他', 'known'],
    ['省政府办公厅文件', '省政府办公厅文件', 'known'],
    ['人事任免', '人事任免', 'known'],
    ['指　示', '指示', 'known'],
    ['函件', '函件', 'known'],
    ['联合发文', '联合发文', 'known'],
    ['部门规范性文件', '部门规范性文件', 'known'],
    ['市政府批复', '市政府批复', 'likely'],
    ['云水县教育局', '云水县教育局', 'possible'],
    ['● 云水县停车场管理办法', '云水县停车场管理办法', 'possible'],
    ['肆、公告及送達', '公告及送達', 'marked'],
  ])('%s', (line, name, sureness) => {
    expect(readSectionLine(line)).toMatchObject({ name, sureness })
  })

  test.each([
    '关于做好防汛工作的通知',
    '云水县人民政府关于做好防汛工作的通知',
    '★欢迎登录云水县人民政府门户网站',
    '《云水县停车场管理办法》政策解读',
    '2021年8月大事记',
    '云政发〔2023〕20号',
    '请各单位认真执行。',
    '1',
    '',
  ])('no section: %s', (line) => {
    expect(readSectionLine(line)).toBeNull()
  })
})
