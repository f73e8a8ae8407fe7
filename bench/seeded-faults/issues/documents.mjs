import { dateText, paragraph } from './style.mjs'
import { figures, names } from './tables.mjs'
import { filled, plan, points, rules, sentences } from './texts.mjs'
import { PEOPLE, POSTS, PURPOSES, SECOND_LEVEL, THINGS } from './words.mjs'

/** A number of the province or of the place from before the document. */
function cited(context) {
  const { dice, year, topic, place } = context
  const old = year - dice.between(1, 4)
  const serial = dice.between(3, 90)
  const [title, code] = dice.pick([
    [`白沙省人民政府关于加强${topic.about}工作的意见`, '白政发'],
    [`白沙省人民政府办公厅关于做好${topic.about}工作的通知`, '白政办发'],
    [`白沙省${topic.about}实施细则（试行）`, '白政办规'],
    [`${place.name}人民政府关于${topic.about}的通知`, `${place.code}政发`],
  ])
  return `《${title}》（${code}〔${old}〕${serial}号）`
}

/** The lines of a document between its head and its end. */
const intro = (context, verb) => {
  const { dice, style } = context
  const purpose = filled(dice.draw(PURPOSES), context)
  const basis = `${dice.pick(['根据', '按照'])}${cited(context)}${dice.pick(['精神', '要求', '有关规定'])}`
  return paragraph(`${purpose}，${basis}，结合实际，${verb}：`, style)
}

const attachmentLines = (titles, { attachmentMark }) =>
  titles.length === 1
    ? [`　　附件：${titles[0]}`]
    : titles.map((title, i) => `${i === 0 ? '　　附件：' : '　　　　　'}${i + 1}${attachmentMark}${title}`)

/** Marker, title and table of each annex. */
const annexLines = (annexes) =>
  annexes.flatMap(({ lines }, i) => ['', annexes.length === 1 ? '附件' : `附件${i + 1}`, '', ...lines])

function signed(context, body) {
  const right = '　'.repeat(18)
  return ['', `${right}${body}`, `${right}${dateText(context.date, context.style)}`]
}

const closing = ({ style }) => (style.disclosure === null ? [] : ['', `　　${style.disclosure}`])

/** A notice with a plan, or with points. */
function notice(context, by) {
  const { dice, topic, place } = context
  const first = dice.chance(0.7) ? [dice.chance(0.8) ? figures(context) : names(context)] : []
  // Two annexes do not bear one title.
  const annexes = first.length > 0 && first[0].sums && dice.chance(0.7) ? [...first, names(context)] : first
  return {
    kind: '通知',
    title: `关于${dice.pick(['做好', '进一步加强', '切实抓好'])}${topic.about}工作的通知`,
    lines: [
      `${place.below}：`,
      ...intro(context, '现就有关事项通知如下'),
      ...(dice.chance(0.5) ? plan(context) : points(context, dice.between(3, 6))),
      ...(annexes.length === 0
        ? []
        : [
            '',
            ...attachmentLines(
              annexes.map(({ title }) => title),
              context.style,
            ),
          ]),
      ...signed(context, by),
      ...closing(context),
      ...annexLines(annexes),
    ],
  }
}

/** A notice that carries rules. */
function issuing(context, by) {
  const { dice, topic, place, style } = context
  const name = `${place.name}${topic.rules}`
  const old = dice.chance(0.6)
    ? `${place.code}政办发〔${context.year - dice.between(2, 5)}〕${dice.between(3, 80)}号`
    : null
  return {
    kind: '通知',
    repeals: old,
    title: `关于印发${name}的通知`,
    lines: [
      `${place.below}：`,
      ...paragraph(
        `《${name}》已经${place.level}人民政府第${dice.between(3, 40)}次常务会议审议通过，现印发给你们，请认真贯彻执行。`,
        style,
      ),
      ...signed(context, by),
      ...closing(context),
      '',
      ...rules(context, name, old),
    ],
  }
}

function opinions(context, by) {
  const { dice, topic, place } = context
  return {
    kind: '意见',
    title: `关于${dice.pick(['推进', '加强', '促进'])}${topic.about}的实施意见`,
    lines: [
      `${place.below}：`,
      ...intro(context, '提出如下实施意见'),
      ...plan(context),
      ...signed(context, by),
      ...closing(context),
    ],
  }
}

function announcement(context, by) {
  const { dice, topic, place, style } = context
  return {
    kind: '通告',
    title: `关于${dice.pick(['加强', '规范'])}${topic.about}的通告`,
    lines: [
      ...paragraph(`为${topic.about}需要，维护公共秩序，现将有关事项通告如下：`, style),
      ...points(context, dice.between(3, 5)),
      ...paragraph(
        `本通告自发布之日起施行，${place.level}人民政府此前发布的有关规定与本通告不一致的，以本通告为准。`,
        style,
      ),
      ...signed(context, by),
    ],
  }
}

function reply(context, by) {
  const { dice, style } = context
  const town = `${dice.draw(SECOND_LEVEL)}镇人民政府`
  const thing = dice.draw(THINGS)
  return {
    kind: '批复',
    title: `关于${thing}片区更新规划的批复`,
    lines: [
      `${town}：`,
      ...paragraph(
        `你镇《关于审批${thing}片区更新规划的请示》（${town.slice(0, 1)}政字〔${context.year}〕${dice.between(3, 60)}号）收悉。经研究，现批复如下：`,
        style,
      ),
      ...points(context, dice.between(2, 4)),
      ...paragraph('此复。', style),
      ...signed(context, by),
      ...closing(context),
    ],
  }
}

function decision(context, by) {
  const { dice, topic, style, place } = context
  const list = names(context)
  return {
    kind: '决定',
    title: `关于表彰${topic.about}先进集体的决定`,
    lines: [
      `${place.below}：`,
      ...paragraph(
        `${context.year - 1}年以来，各级各部门扎实推进${topic.about}工作，涌现出一批先进集体。${place.level}人民政府决定，对${dice.draw(SECOND_LEVEL)}镇人民政府等${dice.between(5, 20)}个单位予以表彰。`,
        style,
      ),
      ...paragraph(sentences(context, 2), style),
      '',
      ...attachmentLines([list.title], style),
      ...signed(context, by),
      ...closing(context),
      ...annexLines([list]),
    ],
  }
}

function letter(context, by) {
  const { dice, topic, style, place } = context
  return {
    kind: '函',
    title: `关于商请支持${topic.about}工作的函`,
    lines: [
      `白沙省${topic.office.replace(/局$/u, '厅')}：`,
      ...paragraph(
        `我${place.level}近年来持续推进${topic.about}工作。根据${cited(context)}要求，恳请贵厅在${dice.between(2, 6)}个方面给予支持：`,
        style,
      ),
      ...points(context, 3),
      ...paragraph('妥否，请予函复。', style),
      ...signed(context, by),
      ...closing(context),
    ],
  }
}

function appointments(context, by) {
  const { dice, style, place } = context
  const [first, second, third] = [dice.draw(PEOPLE), dice.draw(PEOPLE), dice.draw(PEOPLE)]
  const post = () => `${place.level}${dice.pick(['水利局', '财政局', '民政局', '教育局', '林业局'])}${dice.pick(POSTS)}`
  return {
    kind: '通知',
    title: `关于${first}等同志任免职务的通知`,
    lines: [
      `${place.below}：`,
      ...paragraph(`经研究，决定：`, style),
      ...paragraph(`任命${first}为${post()}；`, style),
      ...paragraph(`任命${second}为${post()}；`, style),
      ...paragraph(`免去${third}的${post()}职务。`, style),
      ...signed(context, by),
    ],
  }
}

/** What stands in each series of numbers: who issues, its letters behind the code of the place, the documents it may hold. */
export const SERIES = [
  {
    section: '政府文件',
    body: '人民政府',
    letters: '政发',
    writers: [notice, issuing, opinions, decision, announcement],
  },
  { section: '政府文件', body: '人民政府', letters: '政函', writers: [reply, letter, reply] },
  {
    section: '政府办公室文件',
    body: '人民政府办公室',
    letters: '政办发',
    writers: [notice, issuing, issuing, opinions],
  },
  { section: '部门文件', body: null, letters: null, writers: [notice] },
  { section: '人事任免', body: '人民政府', letters: '政任', writers: [appointments] },
]
