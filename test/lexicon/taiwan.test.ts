import { describe, expect, test } from 'vitest'
import { taiwanLabel, taiwanMasthead } from '../../src/lexicon/taiwan.ts'

describe('labels of the head', () => {
  test.each<[string, string]>([
    ['發文日期：中華民國114年3月4日', '發文日期'],
    ['發文字號：東府工字第1140000001號', '發文字號'],
    ['受文者：東坡市各區公所', '受文者'],
    ['速別：普通件', '速別'],
    ['密等及解密條件或保密期限：', '密等及解密條件或保密期限'],
    ['附 件：如說明', '附件'],
    ['正本：本府各處', '正本'],
    ['副本:秘書處', '副本'],
  ])('%s', (line, label) => {
    expect(taiwanLabel(line)).toBe(label)
  })
  test.each(['主旨：訂定辦法', '說明：', '正本清源：綜合治理', '附件', '發文', ''])('%s is none', (line) => {
    expect(taiwanLabel(line)).toBeNull()
  })
})

describe('the line of issuer and kind', () => {
  test.each<[string, string, string]>([
    ['東坡市政府　令', '東坡市政府', '令'],
    ['東坡市政府 公告', '東坡市政府', '公告'],
    ['東坡縣政府函', '東坡縣政府', '函'],
    ['東坡市政府　函（稿）', '東坡市政府', '函'],
  ])('%s', (line, issuer, kind) => {
    expect(taiwanMasthead(line)).toEqual({ issuers: [issuer], kind, date: null })
  })
  test.each(['東坡市政府', '公告', '訂定「東坡市共享運具管理自治條例」', `東坡市政府${'處'.repeat(60)}函`, ''])(
    '%s is none',
    (line) => {
      expect(taiwanMasthead(line)).toBeNull()
    },
  )
})

describe('the date behind the kind', () => {
  test.each<[string, string[], string, string | null]>([
    ['東坡市政府公告\t中華民國98年3月6日', ['東坡市政府'], '公告', '2009-03-06'],
    ['水務部書函　　中華民國98年3月5日（補登）', ['水務部'], '書函', '2009-03-05'],
    ['水務部、鹽務部令 中華民國一百零四年八月二日', ['水務部', '鹽務部'], '令', '2015-08-02'],
    ['總統令 中華民國102年8月21日', ['總統'], '令', '2013-08-21'],
    ['水務部令 中華民國102年13月41日', ['水務部'], '令', null],
  ])('%s', (line, issuers, kind, date) => {
    expect(taiwanMasthead(line)).toEqual({ issuers, kind, date })
  })
  test.each(['水務部 中華民國98年3月6日', '預告修正公告 中華民國98年3月6日', '水務部令自中華民國98年3月6日起施行'])(
    '%s is none',
    (line) => {
      expect(taiwanMasthead(line)).toBeNull()
    },
  )
})
