import { dice as diceOf } from '../random.mjs'
import { SERIES } from './documents.mjs'
import { dateText, styleOf } from './style.mjs'
import { PLACES, TOPICS } from './words.mjs'

const FREQUENCIES = [
  { name: '月刊', count: 12 },
  { name: '双月刊', count: 6 },
  { name: '季刊', count: 4 },
]

/** An invented issue that is in order throughout: `issueText(7)` is the same text every time. */
export function issueText(seed) {
  const dice = diceOf(seed)
  const style = styleOf(dice)
  const place = dice.pick(PLACES)
  const year = dice.between(2016, 2024)
  const frequency = dice.pick(FREQUENCIES)
  const issue = dice.between(1, frequency.count)
  const lastMonth = (issue * 12) / frequency.count
  const total = (year - dice.between(2005, 2012)) * frequency.count + issue
  const name = `${place.name}人民政府公报`
  const page = { at: 1 }
  const breakPage = () => (style.pageLine === null ? [] : [style.pageLine(page.at++)])
  const published = { year, month: lastMonth, day: 28 }

  const documents = seriesOf(dice).flatMap(({ section, body, letters, writers, count, serial }) => {
    const topic = dice.draw(TOPICS)
    const by = body === null ? `${place.name}${topic.office}` : `${place.name}${body}`
    const code = letters === null ? `${place.code}${topic.code}发` : `${place.code}${letters}`
    return Array.from({ length: count }, (_, i) => {
      const month = Math.max(1, lastMonth - 1)
      const date = { year, month, day: Math.min(27, 2 + 3 * i + dice.between(0, 2)) }
      const context = { dice, style, place, year, date, breakPage, topic: body === null ? topic : dice.draw(TOPICS) }
      const first = page.at
      const made = dice.draw(writers)(context, by)
      const number = `${code}〔${year}〕${serial + i}号`
      const head = style.number === 'above' ? [number, '', by, made.title] : [by, made.title, '', number]
      return {
        ...made,
        by,
        number,
        section: `${place.level}${section}`,
        page: first,
        lines: [...head, '', ...made.lines, '', ...breakPage()],
      }
    })
  })
  const lines = [
    name,
    '',
    `${year}年第${issue}期${style.issue.replace('{total}', String(total))}`,
    '',
    `${dateText(published, { date: 'arabic' })}出版　${frequency.name}`,
    '',
    `主办单位：${place.name}人民政府办公室`,
    '',
    '目　　录',
    '',
    ...contentsLines(documents, style),
    '',
    '',
    ...documents.flatMap((document) => [...document.lines, '']),
  ]
  const kept = style.blankLines ? lines : lines.filter((line, i) => line !== '' || lines[i - 1] === '' || i < 12)
  return `${kept.join('\n')}\n`
}

/** The series of an issue, each with how many documents it has and where its numbers begin. */
function seriesOf(dice) {
  const [government, letters, office, department, posts] = SERIES
  const begin = (series, count) => ({ ...series, count, serial: dice.between(3, 60) })
  return [
    begin(government, dice.between(3, 4)),
    begin(letters, dice.between(1, 2)),
    begin(office, dice.between(3, 4)),
    ...(dice.chance(0.6) ? [begin(department, 1)] : []),
    ...(dice.chance(0.4) ? [begin(posts, 1)] : []),
  ]
}

const dots = (text, width) => '…'.repeat(Math.max(3, width - text.length))

function contentsLines(documents, style) {
  let section = null
  return documents.flatMap(({ section: own, by, title, number, page }) => {
    const head = own === section ? [] : [own]
    section = own
    const whole = `${title}（${number}）`
    const pageText = style.pageLine === null ? '' : String(page)
    if (style.pageLine === null) return [...head, style.contents === 'noNumbers' ? `${by}${title}` : whole]
    if (style.contents === 'dots') return [...head, `${whole}${dots(whole, 48)}${pageText}`]
    if (style.contents === 'brackets') return [...head, `${by}${whole}${dots(by + whole, 56)}（${pageText}）`]
    if (style.contents === 'noNumbers') return [...head, `${by}${title}${dots(by + title, 48)}${pageText}`]
    return [...head, `${pageText}　${by}${whole}`]
  })
}
