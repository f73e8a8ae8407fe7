import { tableLines } from './style.mjs'
import { LISTS, NAMED_LISTS, PEOPLE, SECOND_LEVEL, THINGS, VILLAGES } from './words.mjs'

/** A list with figures and their sums: its title and its lines. Over several pages its head stands again on each. */
export function figures(context) {
  const { dice, place } = context
  const list = dice.draw(LISTS)
  const decimals = list.unit.startsWith('万元') && dice.chance(0.5)
  const count = dice.between(5, 9)
  const cents = Array.from({ length: count }, () => [dice.between(12, 96) * (decimals ? 25 : 100), dice.between(3, 95)])
  const money = (value) => (decimals ? (value / 100).toFixed(2) : String(value / 100))
  const name = () =>
    list.columns[0] === '所在乡镇' ? `${dice.draw(SECOND_LEVEL)}${dice.pick(['镇', '乡'])}` : dice.draw(THINGS)
  const rows = cents.map(([sum, people], i) => [String(i + 1), name(), money(sum), String(people)])
  const total = [0, 1].map((column) => cents.reduce((sum, row) => sum + row[column], 0))
  const head = ['序号', ...list.columns]
  const last = ['合计', '', money(total[0]), String(total[1])]
  const title = `${place.name}${context.topic.about}${list.what}`
  return {
    title,
    sums: true,
    lines: [
      `　　　　　　${title}`,
      `　　　　　　　　　　　　　　　　　　　　　单位：${list.unit}`,
      ...paged(context, head, [...rows, last]),
    ],
  }
}

/** A list of names and places: its title and its lines. */
export function names(context) {
  const { dice, place, year } = context
  const list = dice.draw(NAMED_LISTS)
  const cell = {
    责任区域: () => `${dice.draw(SECOND_LEVEL)}镇${dice.draw(VILLAGES)}村`,
    责任人: () => dice.draw(PEOPLE),
    职务: () => dice.pick(['村委会主任', '副镇长', '镇长', '站长']),
    名称: () => dice.draw(THINGS),
    年代: () => dice.pick(['清光绪年间', '1958年', '1964年', '1976年', '民国']),
    地址: () => `${dice.draw(SECOND_LEVEL)}镇${dice.draw(VILLAGES)}${dice.between(1, 90)}号`,
    任务: () => `${dice.draw(THINGS)}改造`,
    牵头单位: () => `${place.level}${dice.pick(['水利局', '财政局', '民政局', '教育局'])}`,
    完成时限: () => `${year}年${dice.between(6, 12)}月`,
  }
  const rows = Array.from({ length: dice.between(4, 8) }, (_, i) => [
    String(i + 1),
    ...list.columns.map((column) => cell[column]()),
  ])
  const title = `${place.name}${context.topic.about}${list.what}`
  return { title, sums: false, lines: [`　　　　　　${title}`, '', ...paged(context, ['序号', ...list.columns], rows)] }
}

/** The rows, with a page break and the head again in the middle of a long table. */
function paged({ dice, style, breakPage }, head, rows) {
  if (rows.length < 7 || style.pageLine === null || !dice.chance(0.7)) return tableLines([head, ...rows], style)
  const middle = rows.length >> 1
  return [
    ...tableLines([head, ...rows.slice(0, middle)], style),
    ...breakPage(),
    ...tableLines([head, ...rows.slice(middle)], style),
  ]
}
