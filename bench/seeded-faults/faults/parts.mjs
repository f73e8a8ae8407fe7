import { ATTACHMENTS, HEADINGS, TABLES } from '../also.mjs'
import { blank, blankBetweenPages, blocksOf, documentsOf, matches } from '../places.mjs'

/** The stretch from the marker of an annex to the next one, or to the end of the document. */
function stretchOf({ blocks, position }, annex) {
  const at = blocks.findIndex((block) => block.position.start.line >= annex.position.start.line)
  const next = blocks.slice(at + 1).find(({ type }) => type === 'annex')
  return { start: blocks[at].position.start, end: next === undefined ? position.end : next.position.start }
}

/** 一、 with the headings （一）, （二） … right below it, as far as they are headings of a line. */
function families({ blocks }) {
  return blocks.flatMap((block, i) => {
    if (block.type !== 'heading' || !/^[一二三四五六七八九十]{1,2}、$/u.test(block.label ?? '')) return []
    const end = blocks.findIndex(
      (each, j) => j > i && each.type === 'heading' && /^[一二三四五六七八九十]{1,2}、$/u.test(each.label ?? ''),
    )
    const below = blocks
      .slice(i + 1, end < 0 ? undefined : end)
      .filter(({ text }) => /^（[一二三四五六七八九十]{1,2}）/u.test(text ?? ''))
    return below.length > 0 && below.every(({ type }) => type === 'heading') ? [below] : []
  })
}

const HAN = '零一二三四五六七八九十'

const speaksOf = (said, label) => {
  const bare = said.replace(/\s/gu, '')
  return label !== '' && bare !== label && new RegExp(`${label}(?!\\d)`, 'u').test(bare)
}

export const partFaults = [
  {
    name: 'number of an attachment changed',
    rules: ['attachment-numbering'],
    also: [...ATTACHMENTS, ...HEADINGS],
    places: (text) =>
      documentsOf(text).flatMap(({ attachments, blocks }) =>
        attachments.filter(({ n }) => n !== null).length < 2
          ? []
          : blocks
              .filter(({ type }) => type === 'attachment')
              .flatMap(({ position }) =>
                matches(text, position, /(?<=^\s*(?:附\s*件\s*[：:])?\s*)\d(?=[.．、])/gmu, ([digit]) =>
                  String(Number(digit) + 4),
                ),
              ),
      ),
  },
  {
    name: 'title of an annex changed',
    rules: ['attachment-title-differs'],
    also: ['annex-not-announced', 'attachment-missing-annex'],
    places: (text) =>
      documentsOf(text).flatMap(({ attachments, annexes, blocks }) =>
        annexes.flatMap(({ label, title, position }) => {
          const n = Number(/\d+/.exec(label ?? '')?.[0] ?? Number.NaN)
          const entry = attachments.find(
            (each) => each.n === n || (attachments.length === 1 && each.n === null && Number.isNaN(n)),
          )
          const same = annexes.filter((each) => each.label === label).length === 1
          const own = blocks.find(
            (block) => block.type === 'annexTitle' && block.position.start.line > position.start.line,
          )
          if (!entry || !same || title === null || !own || !(own.text ?? '').includes(title.slice(0, 4))) return []
          return matches(
            text,
            own.position,
            /(?<=\p{Script=Han}{2})\p{Script=Han}{2}(?=\p{Script=Han}{2})/gu,
            () => '鹭洲',
          ).slice(0, 1)
        }),
      ),
  },
  {
    name: 'annex lost',
    rules: ['attachment-missing-annex'],
    also: [...ATTACHMENTS, ...TABLES],
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        document.annexes.length !== document.attachments.length || document.instruments.length > 0
          ? []
          : document.annexes.flatMap((annex) =>
              annex.label === null ? [] : [[blankBetweenPages(text, stretchOf(document, annex))]],
            ),
      ),
  },
  {
    name: 'attachment lost from the list',
    rules: ['annex-not-announced'],
    also: [...ATTACHMENTS, ...HEADINGS],
    places: (text) =>
      documentsOf(text).flatMap(({ attachments, annexes, instruments, blocks }) =>
        attachments.length < 2 || annexes.length !== attachments.length || instruments.length > 0
          ? []
          : attachments
              .slice(1)
              // what the text speaks of, 见附件2, is announced without the list
              .filter((_, i) => !blocks.some(({ text: said }) => speaksOf(said ?? '', annexes[i + 1].label ?? '')))
              .map(({ position }) => [blank(text, position)]),
      ),
  },
  {
    name: 'number of a heading or article changed',
    rules: ['heading-sequence'],
    also: HEADINGS,
    places: (text) =>
      blocksOf(text, 'heading', 'paragraph').flatMap(({ position }) => [
        ...matches(text, position, /(?<=^\s*(?:#+ |\*\*)?[（(]?)[三四五六](?=[、）)])/gu, () => '九').slice(0, 1),
        ...matches(text, position, /(?<=^\s*第)[三四五六七](?=条[\s\u3000])/gu, () => '十九').slice(0, 1),
      ]),
  },
  {
    name: 'numbering that begins again',
    rules: ['heading-restarted'],
    also: HEADINGS,
    places: (text) =>
      blocksOf(text, 'heading', 'paragraph').flatMap(({ position }) => [
        ...matches(text, position, /(?<=^\s*)[三四五六](?=、)/gu, () => '一').slice(0, 1),
        ...matches(text, position, /(?<=^\s*第)[三四五六七](?=条[\s\u3000])/gu, () => '一').slice(0, 1),
      ]),
  },
  {
    name: 'level of headings skipped',
    rules: ['heading-level-skipped'],
    also: HEADINGS,
    places: (text) =>
      documentsOf(text).flatMap((document) =>
        families(document).flatMap((family) => {
          const changes = family.flatMap(({ position }) =>
            matches(
              text,
              position,
              /(?<=^\s*)（[一二三四五六七八九十]）/gu,
              ([label]) => `（${HAN.indexOf(label[1])}）`,
            ).flat(),
          )
          return changes.length === family.length ? [changes] : []
        }),
      ),
  },
]
