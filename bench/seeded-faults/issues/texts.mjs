import { han, paragraph } from './style.mjs'
import { ARTICLES, FIRST_HEADINGS, HEADINGS, ITEMS, LAST_HEADINGS, LAWS, SENTENCES, SUBHEADINGS } from './words.mjs'

/** A sentence with its blanks filled. */
export function filled(text, { dice, topic, year }) {
  const values = {
    office: topic.office,
    law: dice.pick(LAWS),
    year: String(year),
    n: String(dice.between(3, 60)),
    m: String(dice.between(3, 90)),
    pct: String(dice.pick([80, 85, 90, 95])),
    money: String(dice.between(2, 90) * 10),
    people: String(dice.between(12, 90) * 100),
    month: String(dice.between(1, 12)),
    day: String(dice.between(7, 28)),
    phone: `0746—55${dice.between(10000, 99999)}`,
    about: topic.about,
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name])
}

export const sentence = (context) => filled(context.dice.draw(SENTENCES), context)

/** Some sentences as one paragraph. */
export const sentences = (context, count) => Array.from({ length: count }, () => sentence(context)).join('')

/** Text under 一、, （一） and 1. */
export function plan(context) {
  const { dice, style } = context
  const middle = Array.from({ length: dice.between(1, 3) }, () => dice.draw(HEADINGS))
  const heads = [dice.pick(FIRST_HEADINGS), ...new Set(middle), dice.pick(LAST_HEADINGS)]
  return heads.flatMap((head, i) => [
    `　　${han(i + 1)}、${head}`,
    ...(dice.chance(0.6) ? level(context, dice.between(2, 4)) : paragraph(sentences(context, 2), style)),
  ])
}

function level(context, count) {
  const { dice, style } = context
  // （一） on a line of its own, or running on into its text.
  const apart = dice.chance(0.4)
  return Array.from({ length: count }, (_, i) => {
    const head = `（${han(i + 1)}）${dice.draw(SUBHEADINGS)}`
    const lead = apart
      ? [`　　${head}`, ...paragraph(sentence(context), style)]
      : paragraph(`${head}。${sentence(context)}`, style)
    if (!dice.chance(0.25)) return lead
    return [...lead, ...[1, 2, 3].flatMap((n) => paragraph(`${n}.${sentence(context)}`, style))]
  }).flat()
}

/** Points 一、 to the last, each a paragraph. */
export const points = (context, count) =>
  Array.from({ length: count }, (_, i) => paragraph(`${han(i + 1)}、${sentence(context)}`, context.style)).flat()

/** Rules of chapters and articles. `repealed` is the number of the rules that they replace. */
export function rules(context, name, repealed) {
  const { dice, style, topic, place } = context
  const chaptered = dice.chance(0.6)
  let article = 0
  const next = (text) => paragraph(`第${han(++article)}条　${filled(text, context)}`, style)
  const chapter = (n, head) => (chaptered ? [`　　　　　　　　第${han(n)}章　${head}`] : [])
  const middle = Array.from({ length: dice.between(5, 8) }, () => dice.draw(ARTICLES))
  // Articles are numbered as they are made, so they are made in order.
  const body = (text) => [
    ...next(text),
    ...(text.endsWith('下列材料，并对材料的真实性负责。')
      ? [1, 2, 3].flatMap((n) => paragraph(`（${han(n)}）${dice.draw(ITEMS)}${n < 3 ? '；' : '。'}`, style))
      : []),
  ]
  const end =
    repealed === null
      ? '本办法自印发之日起施行，有效期五年。'
      : `本办法自印发之日起施行。《${place.name}${topic.rules}（试行）》（${repealed}）同时废止。`
  return [
    `　　　　　　　　${name}`,
    '',
    ...chapter(1, '总　则'),
    ...next(`为加强${topic.about}，明确各方责任，根据有关法律、法规，结合本${place.level}实际，制定本办法。`),
    ...next(`本办法适用于${place.name}行政区域内的有关活动。`),
    ...chapter(2, '管理职责'),
    ...middle.flatMap(body),
    ...chapter(3, '附　则'),
    ...next(`本办法由${topic.office}负责解释。`),
    ...next(end),
  ]
}
