import { reasonsText } from '../../messages/reasons/index.ts'
import { h } from './dom.ts'
import type { State } from './state.ts'
import { VirtualList } from './virtualList.ts'
import { actionName, getLang, roleName, roleSign, t } from './words.ts'

const LONGEST = 2000
const LINE_HEIGHT = 22
/** Characters of Chinese that fit on a line of the pane, about; only a first guess at heights. */
const GUESSED_WIDTH = 40

/** The source, line by line. */
export class SourcePane {
  readonly list: VirtualList
  readonly #state: State
  #lines: Int32Array | null = null
  #range: [number, number] | null = null

  constructor(state: State, onLine: (line: number) => void) {
    this.#state = state
    this.list = new VirtualList({
      role: 'listbox',
      label: t('source'),
      id: 'source',
      guess: (index) => {
        const length = Math.min(LONGEST, state.model.text.lines[this.#line(index)]?.length ?? 0)
        return Math.max(1, Math.ceil(length / GUESSED_WIDTH)) * LINE_HEIGHT
      },
      render: (index) => this.#render(this.#line(index)),
      onActivate: (index) => onLine(this.#line(index)),
    })
  }

  #line(index: number): number {
    return this.#lines === null ? index : (this.#lines[index] ?? 0)
  }

  /** Index in the list of a line; of the nearest line after it where it is filtered out. */
  #index(line: number): number {
    if (this.#lines === null) return line
    let low = 0
    let high = this.#lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#lines[middle] ?? 0) < line) low = middle + 1
      else high = middle
    }
    return Math.min(low, this.#lines.length - 1)
  }

  get firstLine(): number {
    return this.#line(this.list.first)
  }

  reset(): void {
    this.#lines = this.#state.lines()
    this.list.reset(this.#lines?.length ?? this.#state.model.length)
  }

  /** Shows the chosen line and the lines of the chosen item. */
  show(place: 'nearest' | 'center'): void {
    this.#range = this.#state.rangeOf(this.#state.item)
    this.list.refresh()
    if (this.#state.line >= 0) this.list.activate(this.#index(this.#state.line), place)
  }

  #render(line: number): HTMLElement {
    const { model, edit } = this.#state
    const { role, because } = model.taken(line)
    const number = model.number(line)
    const checks = (model.checksAt.get(line) ?? []).flatMap((index) => model.checks[index] ?? [])
    const marks = [...edit.lineMarks(number), ...edit.cuts(number)]
    const grave = checks[0] && (checks[0].type === 'finding' ? checks[0].finding.severity : 'unsure')
    const chosen = this.#range !== null && line >= this.#range[0] && line <= this.#range[1]
    const row = h(
      'div',
      {
        class: `line role-${role}${chosen ? ' chosen' : ''}`,
        title: because === '' ? roleName(role) : `${roleName(role)}: ${reasonsText(because, getLang())}`,
      },
      h('span', { class: 'number' }, String(number)),
      h('span', { class: 'sign', 'aria-label': roleName(role) }, roleSign(role)),
      h('span', { class: 'words', lang: 'zh' }, ...this.#words(line)),
    )
    if (grave) row.append(h('span', { class: `badge ${grave}` }, t(grave)))
    for (const mark of marks) row.append(h('span', { class: 'badge mark' }, actionName(mark)))
    return row
  }

  /** The text of a line, with the place of the chosen finding marked in it. */
  #words(line: number): (Node | string)[] {
    const { model, item } = this.#state
    const value = model.text.lines[line] ?? ''
    const shown = value.slice(0, LONGEST)
    const rest = value.length - shown.length
    const tail = rest > 0 ? [h('span', { class: 'rest' }, ` … ${rest} ${t('more')}`)] : []
    const check = item?.type === 'check' ? model.checks[item.check] : undefined
    const position = check?.type === 'finding' ? check.finding.position : null
    const number = model.number(line)
    if (!position || position.start.line !== number || position.end.line !== number) return [shown, ...tail]
    const [from, to] = [position.start.column - 1, position.end.column - 1]
    if (from >= to || to > shown.length || (from === 0 && to >= value.length)) return [shown, ...tail]
    return [shown.slice(0, from), h('mark', {}, shown.slice(from, to)), shown.slice(to), ...tail]
  }
}
