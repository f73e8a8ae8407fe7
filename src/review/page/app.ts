import type { Correction, Corrections } from '../../tree/index.ts'
import type { ReviewData } from '../data.ts'
import { Bar } from './bar.ts'
import { button, h, select } from './dom.ts'
import { correctedValue } from './edits.ts'
import { toText } from './fields.ts'
import { Inspector } from './inspector.ts'
import { printView } from './print.ts'
import { SourcePane } from './sourcePane.ts'
import { type Item, State, UNSURE } from './state.ts'
import { TreePane } from './treePane.ts'
import { actionName, fieldName, roleName, setLang, t } from './words.ts'

/** How long a message stays, in ms. */
const SAID_FOR = 6000

/** The page: its parts, and what happens between them. */
export class App {
  readonly #state: State
  readonly #root: HTMLElement
  readonly #said = h('div', { class: 'said', role: 'status', 'aria-live': 'polite' })
  #source!: SourcePane
  #tree!: TreePane
  #bar!: Bar
  #inspector!: Inspector
  #corrections!: HTMLButtonElement
  #saying = 0

  constructor(data: ReviewData, root: HTMLElement) {
    this.#state = new State(data)
    this.#root = root
    this.#build()
    document.addEventListener('keydown', (event) => this.#key(event))
    window.addEventListener('beforeunload', (event) => {
      if (this.#state.changed) event.preventDefault()
    })
    window.addEventListener('beforeprint', () => {
      document.querySelector('.print')?.remove()
      document.body.append(printView(this.#state))
    })
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#bar.draw())
  }

  /** Puts the page together, in the language and for the text that are chosen. */
  #build(): void {
    const state = this.#state
    setLang(state.data.lang)
    document.documentElement.lang = state.data.lang === 'zh' ? 'zh-Hans' : 'en'
    this.#source = new SourcePane(state, (line) => this.#chooseLine(line))
    this.#tree = new TreePane(state, (item) => this.#chooseItem(item))
    this.#bar = new Bar(state, (line) => this.#chooseLine(line, 'center'))
    this.#inspector = new Inspector(state, {
      add: (correction) => this.#change(() => state.edit.add(correction), t('saved')),
      remove: (correction) => this.#change(() => state.edit.remove(correction), t('removed')),
      goTo: (item, line) => (item ? this.#chooseItem(item) : this.#chooseLine(line, 'center')),
    })
    this.#corrections = button('', () => this.#showCorrections(), { class: 'corrections' })
    this.#root.replaceChildren(
      this.#header(),
      this.#bar.element,
      h(
        'main',
        {},
        h('section', { class: 'pane', 'aria-label': t('source') }, this.#source.list.element),
        h(
          'div',
          { class: 'side' },
          h('section', { class: 'pane', 'aria-label': t('outline') }, this.#tree.list.element),
          this.#inspector.element,
        ),
      ),
      this.#said,
    )
    this.#source.list.element.addEventListener('scroll', () => this.#bar.place(this.#source.firstLine), {
      passive: true,
    })
    this.#reset()
  }

  #header(): HTMLElement {
    const state = this.#state
    const { model, data } = state
    const rules = [...new Set(model.text.findings.map(({ rule }) => rule))].sort()
    const roles = [...new Set(model.text.roles.map(({ role }) => role))].filter((role) => role !== 'blank')
    const all = { value: '', text: t('all') }
    return h(
      'header',
      {},
      h('h1', {}, t('app')),
      data.texts.length > 1
        ? select(
            t('text'),
            data.texts.map(({ path }, at) => ({ value: String(at), text: path ?? '-' })),
            String(state.text),
            (value) => this.#chooseText(Number(value)),
          )
        : h('span', { class: 'path' }, model.text.path ?? '-'),
      select(
        t('document'),
        [
          { value: '-1', text: t('all') },
          ...model.documents.map(({ document }, at) => ({
            value: String(at),
            text: `${at + 1} ${(document.title ?? document.id).slice(0, 40)}`,
          })),
        ],
        String(state.filters.document),
        (value) => this.#filter({ document: Number(value) }),
      ),
      select(
        t('role'),
        [all, ...roles.map((role) => ({ value: role, text: roleName(role) }))],
        state.filters.role,
        (role) => this.#filter({ role }),
      ),
      select(
        t('ruleWord'),
        [all, { value: UNSURE, text: t('unsureRule') }, ...rules.map((rule) => ({ value: rule, text: rule }))],
        state.filters.rule,
        (rule) => this.#filter({ rule }),
      ),
      h(
        'span',
        { class: 'buttons' },
        button(t('previous'), () => this.#step(-1), { class: 'previous' }),
        button(t('next'), () => this.#step(1), { class: 'next' }),
        this.#corrections,
        button(t('download'), () => this.#download(), { class: 'download' }),
        button(t('language'), () => this.#switchLanguage(), {
          class: 'language',
          lang: data.lang === 'zh' ? 'en' : 'zh',
        }),
        button(t('theme'), () => this.#switchTheme(), { class: 'theme' }),
        button(t('help'), () => this.#showHelp(), { class: 'help' }),
      ),
    )
  }

  #reset(): void {
    this.#source.reset()
    this.#tree.reset()
    this.#bar.draw()
    this.#bar.place(this.#source.firstLine)
    this.#show('center')
  }

  #show(place: 'nearest' | 'center'): void {
    this.#source.show(place)
    this.#tree.show()
    this.#inspector.show()
    this.#bar.place(this.#source.firstLine)
    const { list, changed } = this.#state.edit
    this.#corrections.textContent = `${t('corrections')} ${list.length}${changed ? ` · ${t('notSaved')}` : ''}`
  }

  #say(text: string): void {
    this.#said.textContent = text
    clearTimeout(this.#saying)
    this.#saying = window.setTimeout(() => {
      this.#said.textContent = ''
    }, SAID_FOR)
  }

  #chooseText(text: number): void {
    const state = this.#state
    state.text = text
    state.line = -1
    state.item = null
    state.check = -1
    state.expanded = new Set()
    state.filters = { document: -1, role: '', rule: '' }
    this.#build()
  }

  #filter(filters: Partial<State['filters']>): void {
    Object.assign(this.#state.filters, filters)
    if (filters.document !== undefined && filters.document >= 0) this.#state.expanded.add(filters.document)
    this.#reset()
    const count = this.#state.checks().length
    this.#say(`${t('findings')}: ${count}`)
  }

  /** A line of the source: the block that holds it is chosen with it. */
  #chooseLine(line: number, place: 'nearest' | 'center' = 'nearest'): void {
    const state = this.#state
    const { model } = state
    state.line = line
    const document = model.documentAt(line)
    const block = document < 0 ? -1 : model.blockAt(document, line)
    state.item = block >= 0 ? { type: 'block', document, block } : document >= 0 ? { type: 'document', document } : null
    this.#show(place)
  }

  #chooseItem(item: Item): void {
    const state = this.#state
    state.item = item
    if (item.type === 'check') state.check = item.check
    const range = state.rangeOf(item)
    if (range) state.line = state.model.printed(range[0])
    if (item.type === 'document' && !state.expanded.has(item.document)) {
      state.expanded.add(item.document)
      this.#tree.reset()
    }
    this.#show('center')
  }

  /** Goes to the next or the previous finding or unsure field that the filters let through. */
  #step(by: 1 | -1): void {
    const state = this.#state
    const checks = state.checks()
    if (checks.length === 0) {
      this.#say(t('nothing'))
      return
    }
    const at = checks.indexOf(state.check)
    const next = at < 0 ? (by > 0 ? 0 : checks.length - 1) : (at + by + checks.length) % checks.length
    if (state.closed.delete('checks')) this.#tree.reset()
    const check = checks[next] as number
    this.#chooseItem({ type: 'check', check })
    const shown = state.model.checks[check]
    const text =
      shown?.type === 'finding'
        ? shown.finding.message[state.data.lang]
        : `${t('unsure')}: ${fieldName(shown?.field ?? '')}`
    this.#say(`${next + 1} ${t('of')} ${checks.length}: ${text}`)
  }

  #change(work: () => void, said: string): void {
    const focused = document.activeElement
    const within = focused !== null && this.#inspector.element.contains(focused)
    work()
    this.#show('nearest')
    this.#say(said)
    // What was pressed has been made anew: the cursor stays in the part.
    if (within) this.#inspector.element.querySelector<HTMLElement>('button, textarea, input, select')?.focus()
  }

  #download(): void {
    const state = this.#state
    const sources = state.edits.map((edits) => edits.file()).filter(({ corrections }) => corrections.length > 0)
    const file: Corrections = { type: 'corrections', version: 1, sources }
    const link = h('a', {
      href: URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })),
      download: this.#fileName(),
    })
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    for (const edits of state.edits) edits.changed = false
    this.#show('nearest')
    this.#say(`${t('downloaded')}: ${this.#fileName()}`)
  }

  /** The name that `gongbao` looks for beside the text. */
  #fileName(): string {
    const { texts } = this.#state.data
    const name = (texts.length === 1 ? texts[0]?.path : null)
      ?.split(/[/\\]/u)
      .pop()
      ?.replace(/\.(?:txt|md)$/iu, '')
    return `${name || 'gongbao'}.corrections.json`
  }

  #showCorrections(): void {
    const { edit } = this.#state
    const row = (each: Correction): HTMLElement => {
      const field = 'field' in each ? ` ${fieldName(each.field)}` : ''
      const type = each.action === 'block' ? roleName(each.value) : null
      const value = type ?? ('value' in each ? toText(correctedValue(each)).replaceAll('\n', '、') || '—' : '')
      return h(
        'li',
        {},
        h('span', { class: 'where' }, String(each.at.line)),
        h('strong', {}, `${actionName(each.action)}${field}`),
        h('span', { lang: 'zh' }, value === '' ? ` ${each.at.text.slice(0, 80)}` : ` ${value}`),
        button(t('remove'), () => {
          dialog.close()
          this.#change(() => edit.remove(each), t('removed'))
          this.#showCorrections()
        }),
      )
    }
    const dialog = this.#dialog(
      t('corrections'),
      edit.list.length === 0 ? h('p', {}, t('none')) : h('ol', { class: 'made' }, ...edit.list.map(row)),
      h(
        'p',
        {},
        t('applyWith'),
        h('code', {}, ` gongbao convert --corrections ${this.#fileName()} ${this.#state.model.text.path ?? '-'}`),
      ),
      button(t('download'), () => this.#download()),
    )
  }

  #showHelp(): void {
    const keys: [string, string][] = [
      ['n, p', t('keyN')],
      ['e', t('keyE')],
      ['a', t('keyA')],
      ['b, c', t('keyB')],
      ['f, t', t('keyF')],
      ['d', t('keyD')],
      ['?', t('keyHelp')],
      ['↑ ↓ ← →', t('keyArrows')],
    ]
    const box = h('input', { type: 'checkbox', id: 'shortcuts' })
    box.checked = this.#state.shortcuts
    box.addEventListener('change', () => {
      this.#state.shortcuts = box.checked
    })
    this.#dialog(
      t('help'),
      h('p', {}, t('helpText')),
      h('dl', { class: 'keys' }, ...keys.flatMap(([key, text]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, text)])),
      h('p', {}, box, h('label', { for: 'shortcuts' }, ` ${t('shortcuts')}`)),
    )
  }

  #dialog(title: string, ...children: HTMLElement[]): HTMLDialogElement {
    const dialog = h(
      'dialog',
      { 'aria-label': title },
      h('h2', {}, title),
      ...children,
      button(t('close'), () => dialog.close(), { class: 'close' }),
    )
    dialog.addEventListener('close', () => dialog.remove())
    document.body.append(dialog)
    dialog.showModal()
    return dialog
  }

  #switchLanguage(): void {
    this.#state.data.lang = this.#state.data.lang === 'zh' ? 'en' : 'zh'
    this.#build()
    this.#root.querySelector<HTMLElement>('.language')?.focus()
  }

  #switchTheme(): void {
    const root = document.documentElement
    const dark = root.dataset['theme']
      ? root.dataset['theme'] === 'dark'
      : window.matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset['theme'] = dark ? 'light' : 'dark'
    this.#bar.draw()
  }

  #key(event: KeyboardEvent): void {
    if (!this.#state.shortcuts || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target
    if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog')) return
    const acts: Record<string, () => void> = {
      n: () => this.#step(1),
      p: () => this.#step(-1),
      e: () => this.#inspector.edit(),
      a: () => this.#press('.accept'),
      b: () => this.#press('[data-action=begin]'),
      c: () => this.#press('[data-action=continue]'),
      f: () => this.#press('[data-action=furniture]'),
      t: () => this.#press('[data-action=text]'),
      d: () => this.#download(),
      '?': () => this.#showHelp(),
    }
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }

  #press(selector: string): void {
    this.#inspector.element.querySelector<HTMLButtonElement>(selector)?.click()
  }
}
