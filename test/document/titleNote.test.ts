import { expect, test } from 'vitest'
import { Row } from '../../src/document/row.ts'
import { titleNoteEnd } from '../../src/document/titleNote.ts'
import { linesOf } from '../issue/linesOf.ts'

const end = (...lines: string[]) =>
  titleNoteEnd(
    linesOf(lines.join('\n')).map((line) => new Row(line)),
    0,
  )

test.each<[string[], number]>([
  [['（2016年7月29日云水县第七届人民代表大会通过）'], 0],
  [['（2016年7月29日云水县第七届人民代表大会', '常务委员会第九次会议通过）', '　　第一条'], 1],
  [['　　（2016年7月26日在云水县第七届人民代表大会', '', '　　常务委员会第九次会议上）'], 2],
  [['——2016年7月26日在云水县第七届人民代表大会', '第四次会议上'], 1],
  [['2016年7月26日在云水县第七届人民代表大会第四次会议上'], 0],
  [['（1999年9月24日通过', '2007年5月21日第一次修正', '2016年7月29日第二次修正）'], 2],
  [['（2023年9月12日）'], 0],
])('%j', (lines, last) => {
  expect(end(...lines)).toBe(last)
})

test.each([
  [['（试行）']],
  [['（草案）》的说明', '（2016年7月26日在会议上）']],
  [['（一）加强领导。各单位要']],
  [['（2016年7月29日云水县', '', '', '第七届人民代表大会通过）']],
  [['（2016年7月29日云水县', '　　各单位要加强领导。', '第七届人民代表大会通过）']],
  [['2016年7月26日，县政府召开会议']],
  [['云水县人民政府']],
  [['（云政发〔2001〕12号　2001年3月5日）']],
])('none in %j', (lines) => {
  expect(end(...lines)).toBeNull()
})
