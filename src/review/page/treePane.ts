import { DOCUMENT_FIELDS, GAZETTE_FIELDS } from '../../corrections/fieldForms.ts'
import type { CorrectableField, GazetteField } from '../../tree/index.ts'
import { h } from './dom.ts'
import { correctedValue } from './edits.ts'
import { toText } from './fields.ts'
import { type Group, type Item, keyOf, type State } from './state.ts'
import { VirtualList } from './virtualList.ts'
import { fieldName, roleName, roleSign, t } from './words.ts'

interface Row {
  item: Item
  level: number
  /** Its place among those it stands with, from 1, and how many they are. */
  place: number
  count: number
  open: boolean | null
}

const ROW_HEIGHT = 28
const LONGEST = 160

/** What was read, as a tree: what to check first, the facts of the issue, the documents with fields, blocks and tables. */
export class TreePane {
  readonly list: VirtualList
  readonly #state: State
  #rows: Row[] = []
  readonly #index = new Map<string, number>()

  constructor(state: State, onItem: (item: Item) => void) {
    this.#state = state
    this.list = new VirtualList({
      role: 'tree',
      label: t('outline'),
      id: 'tree',
      guess: () => ROW_HEIGHT,
      render: (index) => this.#render(this.#rows[index] as Row),
      onActivate: (index) => {
        const row = this.#rows[index]
        if (row) onItem(row.item)
      },
      onKey: (event, index) => this.#key(event, this.#rows[index]),
    })
  }

  /** Makes the rows anew. */
  reset(): void {
    const { state, rows } = { state: this.#state, rows: [] as Row[] }
    const { model } = state
    const push = (item: Item, level: number, place: number, count: number, open: boolean | null = null): void => {
      rows.push({ item, level, place, count, open })
    }
    const groups: Group[] = ['checks', 'issue', 'documents']
    for (const [at, group] of groups.entries()) {
      const open = !state.closed.has(group)
      push({ type: 'group', group }, 1, at + 1, groups.length, open)
      if (!open) continue
      if (group === 'checks') {
        const checks = state.checks()
        for (const [i, check] of checks.entries()) push({ type: 'check', check }, 2, i + 1, checks.length)
      } else if (group === 'issue') {
        const names = Object.keys(GAZETTE_FIELDS) as GazetteField[]
        for (const issue of model.text.issues.keys())
          for (const [i, field] of names.entries()) push({ type: 'gazette', issue, field }, 2, i + 1, names.length)
      } else {
        const { document: only } = state.filters
        for (const document of model.documents.keys()) {
          if (only >= 0 && only !== document) continue
          const expanded = state.expanded.has(document)
          push({ type: 'document', document }, 2, document + 1, model.documents.length, expanded)
          if (expanded) this.#children(document, push)
        }
      }
    }
    this.#rows = rows
    this.#index.clear()
    for (const [index, { item }] of rows.entries()) this.#index.set(keyOf(item), index)
    this.list.reset(rows.length)
  }

  #children(at: number, push: (item: Item, level: number, place: number, count: number) => void): void {
    const document = this.#state.model.documents[at]?.document
    if (!document) return
    const fields = Object.keys(DOCUMENT_FIELDS) as CorrectableField[]
    const { role } = this.#state.filters
    const blocks = [...document.blocks.keys()].filter((block) => role === '' || document.blocks[block]?.type === role)
    const tables = role === '' || role === 'table' ? [...document.tables.keys()] : []
    const children: Item[] = [
      ...(role === '' ? fields.map((field): Item => ({ type: 'field', document: at, field })) : []),
      ...blocks.map((block): Item => ({ type: 'block', document: at, block })),
      ...tables.map((table): Item => ({ type: 'table', document: at, table })),
    ]
    for (const [i, item] of children.entries()) push(item, 3, i + 1, children.length)
  }

  /** Brings the chosen item into view; opens its document first. */
  show(): void {
    const { item, expanded } = this.#state
    if (item === null) {
      this.list.refresh()
      return
    }
    if ('document' in item && item.type !== 'document' && !expanded.has(item.document)) {
      expanded.add(item.document)
      this.reset()
    }
    const index = this.#index.get(keyOf(item))
    this.list.refresh()
    if (index !== undefined) this.list.activate(index, 'center')
  }

  #key(event: KeyboardEvent, row: Row | undefined): boolean {
    if (!row || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft' && event.key !== ' ')) return false
    const { item } = row
    if (row.open !== null && (event.key === ' ' || row.open === (event.key === 'ArrowLeft'))) this.toggle(item)
    else if (event.key === 'ArrowLeft' && 'document' in item) {
      const index = this.#index.get(keyOf({ type: 'document', document: item.document }))
      if (index !== undefined) this.list.activate(index)
    }
    return true
  }

  toggle(item: Item): void {
    if (item.type === 'document') flip(this.#state.expanded, item.document)
    else if (item.type === 'group') flip(this.#state.closed, item.group)
    else return
    const { active } = this.list
    this.reset()
    this.list.activate(active)
  }

  #render(row: Row): HTMLElement {
    const { item, level, place, count, open } = row
    const element = h(
      'div',
      {
        class: `row level-${level} ${item.type}`,
        'aria-level': level,
        'aria-posinset': place,
        'aria-setsize': count,
        'aria-expanded': open === null ? null : String(open),
      },
      open === null ? null : h('span', { class: 'twist', 'aria-hidden': 'true' }, open ? '▾' : '▸'),
    )
    element.append(...this.#words(item))
    if (open !== null)
      element.querySelector('.twist')?.addEventListener('click', (event) => {
        event.stopPropagation()
        this.toggle(item)
      })
    return element
  }

  #words(item: Item): (Node | string)[] {
    const { model, edit } = this.#state
    switch (item.type) {
      case 'group': {
        const count = {
          checks: () => this.#state.checks().length,
          issue: () => model.text.issues.length,
          documents: () => model.documents.length,
        }[item.group]()
        return [
          h('strong', {}, t(item.group === 'checks' ? 'findings' : item.group)),
          h('span', { class: 'count' }, ` ${count}`),
        ]
      }
      case 'check': {
        const check = model.checks[item.check]
        if (!check) return []
        const where = check.line < 0 ? '' : `${model.number(check.line)}`
        if (check.type === 'unsure') {
          const document = model.documents[check.document]?.document
          const accepted = edit.field('accept', check.field, ...this.#span(check.document))
          const corrected = edit.field('field', check.field, ...this.#span(check.document))
          return [
            h('span', { class: 'badge unsure' }, t(check.level === 'guess' ? 'guess' : 'probable')),
            accepted || corrected ? h('span', { class: 'badge mark' }, t(accepted ? 'accepted' : 'corrected')) : '',
            h('span', { class: 'where' }, where),
            `${fieldName(check.field)}: ${cut(toText((correctedValue(corrected) ?? document?.[check.field]) as never))}`,
          ]
        }
        const { severity, message } = check.finding
        return [
          h('span', { class: `badge ${severity}` }, t(severity)),
          h('span', { class: 'where' }, where),
          cut(message[this.#state.data.lang]),
        ]
      }
      case 'gazette': {
        const line = model.number(model.issueLine(item.issue))
        const made = edit.field('gazette', item.field, line, line)
        return this.#field(
          fieldName(item.field),
          made ? correctedValue(made) : model.text.issues[item.issue]?.gazette[item.field],
          made !== null,
          null,
        )
      }
      case 'document': {
        const document = model.documents[item.document]?.document
        const title = correctedValue(edit.field('field', 'title', ...this.#span(item.document))) ?? document?.title
        return [
          h('span', { class: 'where' }, `${document?.position.start.line}–${document?.position.end.line}`),
          h('span', { lang: 'zh' }, cut(`${toText(title as never) || document?.id || ''}`)),
          h('span', { class: 'count', lang: 'zh' }, document?.number ? ` ${document.number}` : ''),
          document?.corrected ? h('span', { class: 'badge mark' }, t('corrected')) : '',
        ]
      }
      case 'field': {
        const document = model.documents[item.document]?.document
        const span = this.#span(item.document)
        const made = edit.field('field', item.field, ...span)
        const accepted = edit.field('accept', item.field, ...span)
        const level = made || accepted ? null : (document?.confidence[item.field] ?? null)
        const corrected = made !== null || (document?.corrected?.includes(item.field) ?? false)
        return this.#field(
          fieldName(item.field),
          made ? correctedValue(made) : document?.[item.field],
          corrected,
          level,
        )
      }
      case 'block': {
        const block = model.documents[item.document]?.document.blocks[item.block]
        if (!block) return []
        const changed = edit.blockType(block.position.start.line)
        const type = changed ?? block.type
        return [
          h('span', { class: `sign role-${type}`, 'aria-label': roleName(type) }, roleSign(type)),
          h('span', { class: 'where' }, String(block.position.start.line)),
          h('span', { lang: 'zh', class: type === 'heading' ? 'strong' : '' }, cut(block.text ?? t('table'))),
          changed ? h('span', { class: 'badge mark' }, roleName(type)) : '',
        ]
      }
      case 'table': {
        const table = model.documents[item.document]?.document.tables[item.table]
        return [
          h('span', { class: 'sign role-table', 'aria-label': t('table') }, roleSign('table')),
          h('span', { class: 'where' }, String(table?.position.start.line ?? '')),
          `${cut(table?.title ?? t('table'))} · ${table?.rows.length} × ${table?.columns.length}`,
        ]
      }
    }
  }

  #span(document: number): [number, number] {
    const view = this.#state.model.documents[document]
    return view ? [view.document.position.start.line, view.document.position.end.line] : [0, 0]
  }

  #field(name: string, value: unknown, corrected: boolean, level: string | null): (Node | string)[] {
    const text = toText(value as never).replaceAll('\n', '、')
    return [
      h('span', { class: 'name' }, name),
      text === '' ? h('span', { class: 'none' }, '—') : h('span', { lang: 'zh' }, cut(text)),
      level ? h('span', { class: 'badge unsure' }, t(level === 'guess' ? 'guess' : 'probable')) : '',
      corrected ? h('span', { class: 'badge mark' }, t('corrected')) : '',
    ]
  }
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

function flip<T>(set: Set<T>, value: T): void {
  if (!set.delete(value)) set.add(value)
}
