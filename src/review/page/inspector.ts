import { DOCUMENT_FIELDS, type FieldForm, GAZETTE_FIELDS, sameValue } from '../../corrections/fieldForms.ts'
import { reasonsText } from '../../messages/reasons/index.ts'
import type {
  BlockType,
  CorrectableField,
  CorrectedValue,
  Correction,
  GazetteField,
  Position,
} from '../../tree/index.ts'
import { button, type Child, h, select } from './dom.ts'
import { correctedValue } from './edits.ts'
import { fromText, toText } from './fields.ts'
import type { Item, State } from './state.ts'
import { BLOCK_TYPES, fieldName, getLang, roleName, t } from './words.ts'

/** What the inspector asks of the page. */
export interface Acts {
  add(correction: Correction): void
  remove(correction: Correction): void
  goTo(item: Item | null, line: number): void
}

const MOST_ROWS = 100
const MOST_LINES = 12

/** Shows what is chosen, why it was read so, and what can be done about it. */
export class Inspector {
  readonly element: HTMLElement
  readonly #state: State
  readonly #acts: Acts

  constructor(state: State, acts: Acts) {
    this.#state = state
    this.#acts = acts
    this.element = h('section', { class: 'inspector', 'aria-label': t('details') })
  }

  show(): void {
    const { item, line } = this.#state
    const parts = [...(item ? this.#item(item) : []), ...(line >= 0 ? this.#line(line) : [])]
    this.element.replaceChildren(...(parts.length === 0 ? [h('p', { class: 'none' }, t('noSelection'))] : parts))
  }

  /** Puts the cursor into the value, where there is one to edit. */
  edit(): void {
    this.element.querySelector<HTMLElement>('textarea, input')?.focus()
  }

  #item(item: Item): HTMLElement[] {
    const { model } = this.#state
    switch (item.type) {
      case 'group':
        return []
      case 'check':
        return this.#check(item.check)
      case 'gazette':
        return [this.#gazette(item.issue, item.field)]
      case 'field':
        return [this.#field(item.document, item.field)]
      case 'document':
        return [this.#document(item.document)]
      case 'block':
        return [this.#block(item.document, item.block)]
      case 'table': {
        const table = model.documents[item.document]?.document.tables[item.table]
        if (!table) return []
        const rest = table.rows.length - MOST_ROWS
        return [
          part(
            table.title ?? t('table'),
            h(
              'div',
              { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('table') },
              h(
                'table',
                { lang: 'zh' },
                h('thead', {}, h('tr', {}, ...table.columns.map((name) => h('th', { scope: 'col' }, name)))),
                h(
                  'tbody',
                  {},
                  ...table.rows.slice(0, MOST_ROWS).map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell)))),
                ),
              ),
            ),
            rest > 0 ? h('p', {}, `… ${rest} ${t('moreRows')}`) : null,
          ),
        ]
      }
    }
  }

  #check(index: number): HTMLElement[] {
    const check = this.#state.model.checks[index]
    if (!check) return []
    if (check.type === 'unsure') return [this.#field(check.document, check.field)]
    const { finding } = check
    const { lang } = this.#state.data
    return [
      part(
        `${t(finding.severity)}: ${finding.rule}`,
        h('p', { class: 'message' }, finding.message[lang]),
        facts([
          [t('asks'), finding.asks?.[lang]],
          [t('actual'), finding.actual],
          [t('expected'), finding.expected],
        ]),
        this.#evidence(this.#state.rangeOf({ type: 'check', check: index })),
      ),
      ...(check.document >= 0 ? [this.#document(check.document)] : []),
    ]
  }

  /** The lines that something was read from, with why each was taken for what it is. */
  #evidence(range: [number, number] | null): HTMLElement | null {
    if (range === null) return null
    const { model } = this.#state
    const items: HTMLElement[] = []
    for (let line = range[0]; line <= range[1] && items.length < MOST_LINES; line++) {
      const value = model.text.lines[line] ?? ''
      if (value.trim() === '') continue
      const { role, because } = model.taken(line)
      items.push(
        h(
          'li',
          {},
          button(String(model.number(line)), () => this.#acts.goTo(null, line), {
            class: 'link',
            'aria-label': `${t('line')} ${model.number(line)}`,
          }),
          h('span', { lang: 'zh' }, ` ${value.trim().slice(0, 300)}`),
          h('small', {}, ` ${roleName(role)}`, because === '' ? '' : `: ${reasonsText(because, getLang())}`),
        ),
      )
    }
    return h('div', { class: 'evidence' }, h('h3', {}, t('evidence')), h('ul', {}, ...items))
  }

  #document(at: number): HTMLElement {
    const view = this.#state.model.documents[at]
    if (!view) return h('div')
    const { document } = view
    const names = Object.keys(DOCUMENT_FIELDS) as CorrectableField[]
    return part(
      document.title ?? document.id,
      h('p', { class: 'where' }, `${t('lines')} ${linesOf(document.position)}`),
      h(
        'ul',
        { class: 'fields' },
        ...names
          .filter((name) => toText(document[name]) !== '' || ['title', 'number', 'date', 'kind'].includes(name))
          .map((field) =>
            h(
              'li',
              {},
              button(fieldName(field), () => this.#acts.goTo({ type: 'field', document: at, field }, -1), {
                class: 'link',
              }),
              h('span', { lang: 'zh' }, ` ${toText(document[field]).replaceAll('\n', '、') || '—'}`),
            ),
          ),
      ),
    )
  }

  #field(at: number, field: CorrectableField): HTMLElement {
    const { model, edit } = this.#state
    const view = model.documents[at]
    if (!view) return h('div')
    const { document } = view
    const span = [document.position.start.line, document.position.end.line] as const
    const made = edit.field('field', field, ...span)
    const accepted = edit.field('accept', field, ...span)
    const level = document.confidence[field]
    const line = model.fieldLine(at, field)
    const because =
      this.#ruleAt(this.#state.fieldRange(at, field)) ??
      (level ? `confidence-${level}` : model.taken(line).because || null)
    const add = (value: CorrectedValue): void => {
      if (sameValue(value, made ? correctedValue(made) : document[field])) return
      if (made && sameValue(value, document[field])) this.#acts.remove(made)
      else
        this.#acts.add({
          action: 'field',
          at: model.anchor(line),
          field,
          from: document[field],
          value,
          because,
        })
    }
    return part(
      `${fieldName(field)} · ${t(made ? 'corrected' : accepted ? 'accepted' : (level ?? 'certain'))}`,
      editor(field, DOCUMENT_FIELDS[field], made ? correctedValue(made) : document[field], add),
      h(
        'p',
        { class: 'actions' },
        level && !accepted && !made
          ? button(
              t('accept'),
              () =>
                this.#acts.add({
                  action: 'accept',
                  at: model.anchor(line),
                  field,
                  value: document[field],
                  because: `confidence-${level}`,
                }),
              {
                class: 'accept',
              },
            )
          : null,
        made || accepted ? button(t('revert'), () => this.#acts.remove((made ?? accepted) as Correction)) : null,
      ),
      this.#evidence(this.#state.fieldRange(at, field)),
    )
  }

  /** The rule of the first finding in some lines: what a person corrects there, the rule has found. */
  #ruleAt([first, last]: [number, number]): string | null {
    const { model } = this.#state
    for (let line = first; line <= last; line++) {
      for (const index of model.checksAt.get(line) ?? []) {
        const check = model.checks[index]
        if (check?.type === 'finding') return check.finding.rule
      }
    }
    return null
  }

  #gazette(issue: number, field: GazetteField): HTMLElement {
    const { model, edit } = this.#state
    const line = model.issueLine(issue)
    const number = model.number(line)
    const made = edit.field('gazette', field, number, number)
    const value = model.text.issues[issue]?.gazette[field] ?? null
    return part(
      fieldName(field),
      editor(field, GAZETTE_FIELDS[field], made ? correctedValue(made) : value, (next) => {
        if (sameValue(next, made ? correctedValue(made) : value)) return
        this.#acts.add({ action: 'gazette', at: model.anchor(line), field, from: value, value: next })
      }),
      made
        ? h(
            'p',
            { class: 'actions' },
            button(t('revert'), () => this.#acts.remove(made)),
          )
        : null,
    )
  }

  #block(document: number, at: number): HTMLElement {
    const { model, edit, line } = this.#state
    const block = model.documents[document]?.document.blocks[at]
    if (!block) return h('div')
    const first = model.printed(model.index(block.position.start.line))
    const because = model.taken(first).because
    const changed = edit.blockType(block.position.start.line)
    const inside = line > first && line <= model.range(block.position)[1] && model.text.lines[line]?.trim() !== ''
    const choose = select(
      t('type'),
      [...(block.type === 'table' ? ['table'] : []), ...BLOCK_TYPES].map((value) => ({ value, text: roleName(value) })),
      changed ?? block.type,
      (value) => {
        const old = edit.list.find((each) => each.action === 'block' && each.at.line === block.position.start.line)
        if (value === block.type) {
          if (old) this.#acts.remove(old)
        } else
          this.#acts.add({
            action: 'block',
            at: model.anchor(first),
            from: block.type,
            value: value as BlockType,
            because,
          })
      },
    )
    return part(
      `${roleName(changed ?? block.type)} · ${t('lines')} ${linesOf(block.position)}`,
      block.text === undefined ? null : h('p', { class: 'text', lang: 'zh' }, block.text.slice(0, 1000)),
      facts([[t('why'), reasonsText(because, getLang())]]),
      h(
        'p',
        { class: 'actions' },
        choose,
        at > 0 && block.type !== 'table'
          ? button(t('join'), () => this.#acts.add({ action: 'join', at: model.anchor(first), because }))
          : null,
        inside && block.type !== 'table'
          ? button(t('split'), () => this.#acts.add({ action: 'split', at: model.anchor(line), because }))
          : null,
      ),
    )
  }

  #line(line: number): HTMLElement[] {
    const { model, edit } = this.#state
    const value = model.text.lines[line] ?? ''
    const number = model.number(line)
    const { role, because } = model.taken(line)
    if (value.trim() === '') return []
    const marks: readonly string[] = edit.lineMarks(number)
    const act = (action: 'begin' | 'continue' | 'furniture' | 'text', text: string): HTMLElement => {
      const old = edit.list.find((each) => each.action === action && each.at.line === number)
      return button(
        text,
        () =>
          old
            ? this.#acts.remove(old)
            : this.#acts.add({ action, at: model.anchor(line), from: role, because: because || null }),
        { 'aria-pressed': String(marks.includes(action)), 'data-action': action },
      )
    }
    return [
      part(
        `${t('line')} ${number} · ${roleName(role)}`,
        h('p', { class: 'text', lang: 'zh' }, value.trim().slice(0, 300)),
        facts([[t('why'), reasonsText(because, getLang())]]),
        h(
          'p',
          { class: 'actions' },
          act('begin', t('begin')),
          act('continue', t('continue')),
          act('furniture', t('furniture')),
          act('text', t('asText')),
        ),
        marks.length > 0 ? h('p', { class: 'note' }, t('willShow')) : null,
      ),
    ]
  }
}

const linesOf = ({ start, end }: Position): string =>
  start.line === end.line ? `${start.line}` : `${start.line}–${end.line}`

function part(title: string, ...children: Child[]): HTMLElement {
  return h('div', { class: 'part' }, h('h2', {}, title), ...children)
}

function facts(rows: readonly (readonly [string, string | null | undefined])[]): HTMLElement | null {
  const known = rows.filter(([, value]) => value)
  if (known.length === 0) return null
  return h('dl', {}, ...known.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]))
}

/** A form for one value. What the field cannot have is said and not taken. */
function editor(
  name: string,
  form: FieldForm,
  value: CorrectedValue | undefined,
  onSave: (value: CorrectedValue) => void,
): HTMLElement {
  const id = `value-${name}`
  const input =
    form === 'count' || form === 'date'
      ? h('input', {
          id,
          type: 'text',
          inputmode: form === 'count' ? 'numeric' : null,
          'aria-describedby': `${id}-note`,
        })
      : h('textarea', { id, rows: form === 'texts' ? 3 : 2, lang: 'zh', 'aria-describedby': `${id}-note` })
  input.value = toText(value)
  const hint = form === 'texts' ? t('onePerLine') : form === 'date' ? t('dateForm') : ''
  const note = h('small', { id: `${id}-note`, 'aria-live': 'polite' }, hint)
  const element = h(
    'form',
    { class: 'editor' },
    h('label', { for: id }, t('value')),
    input,
    note,
    h('button', { type: 'submit', class: 'save' }, t('save')),
  )
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    const next = fromText(form, input.value)
    input.setAttribute('aria-invalid', String(next === undefined))
    note.textContent = next === undefined ? `${t('badValue')} ${hint}` : hint
    if (next !== undefined) onSave(next)
  })
  return element
}
