import { h } from './dom.ts'
import type { State } from './state.ts'
import { t } from './words.ts'

const HEIGHT = 40

/** The whole issue at a glance: documents by turns, furniture, tables, findings, and where the source pane stands. */
export class Bar {
  readonly element: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #here: HTMLElement
  readonly #state: State
  #width = 0

  constructor(state: State, onLine: (line: number) => void) {
    this.#state = state
    this.#canvas = h('canvas', { 'aria-hidden': 'true' })
    this.#here = h('div', { class: 'here' })
    this.element = h(
      'div',
      {
        class: 'bar',
        role: 'slider',
        tabindex: 0,
        'aria-label': `${t('overview')}: ${t('legend')}`,
        'aria-valuemin': 1,
      },
      this.#canvas,
      this.#here,
    )
    const go = (event: PointerEvent): void => {
      const { left, width } = this.element.getBoundingClientRect()
      const part = Math.min(1, Math.max(0, (event.clientX - left) / width))
      onLine(Math.min(state.model.length - 1, Math.floor(part * state.model.length)))
    }
    this.element.addEventListener('pointerdown', go)
    this.element.addEventListener('keydown', (event) => {
      const length = state.model.length
      const step = {
        ArrowRight: 1,
        ArrowUp: -1,
        ArrowDown: 1,
        ArrowLeft: -1,
        PageDown: length / 20,
        PageUp: -length / 20,
      }[event.key]
      const line =
        event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? length - 1
            : step === undefined
              ? null
              : Math.max(0, state.line) + step
      if (line === null) return
      event.preventDefault()
      onLine(Math.min(length - 1, Math.max(0, Math.round(line))))
    })
    new ResizeObserver(() => this.draw()).observe(this.element)
  }

  /** Shows which line is the first that is seen, and tells which one is chosen. */
  place(first: number): void {
    const { model } = this.#state
    this.#here.style.transform = `translateX(${(first / Math.max(1, model.length)) * this.#width}px)`
    const line = Math.max(0, this.#state.line)
    const document = model.documents[model.documentAt(line)]?.document
    this.element.setAttribute('aria-valuemax', String(model.length))
    this.element.setAttribute('aria-valuenow', String(line + 1))
    this.element.setAttribute(
      'aria-valuetext',
      `${t('line')} ${model.number(line)}${document ? `, ${document.title ?? document.id}` : ''}`,
    )
  }

  /** Draws the issue; only when it, the width or the colours change. */
  draw(): void {
    const { model } = this.#state
    const width = this.element.clientWidth
    this.#width = width
    if (width === 0) return
    const scale = window.devicePixelRatio || 1
    this.#canvas.width = width * scale
    this.#canvas.height = HEIGHT * scale
    const context = this.#canvas.getContext('2d')
    if (!context) return
    context.scale(scale, scale)
    const styles = getComputedStyle(this.element)
    const color = (name: string): string => styles.getPropertyValue(name)
    const x = (at: number): number => (at / model.length) * width
    const box = (from: number, to: number, top: number, height: number, fill: string): void => {
      context.fillStyle = fill
      context.fillRect(x(from), top, Math.max(1, x(to) - x(from)), height)
    }
    box(0, model.length, 0, HEIGHT, color('--bar'))
    for (const [i, view] of model.documents.entries()) {
      box(view.first, view.last + 1, 2, 14, color(i % 2 ? '--bar-document' : '--bar-other'))
      for (const { position } of view.document.tables) {
        const [first, last] = model.range(position)
        box(first, last + 1, 18, 6, color('--bar-table'))
      }
    }
    // one look at each pixel, however many lines it stands for
    for (let pixel = 0; pixel < width; pixel++) {
      const from = Math.floor((pixel / width) * model.length)
      const to = Math.max(from + 1, Math.floor(((pixel + 1) / width) * model.length))
      for (let i = from; i < to; i++)
        if (model.taken(i).role === 'furniture') {
          box(from, from, 25, 5, color('--bar-furniture'))
          break
        }
    }
    for (const check of model.checks.toReversed()) {
      if (check.line < 0) continue
      const severity = check.type === 'finding' ? check.finding.severity : 'unsure'
      box(check.line, check.line, 31, 8, color(`--bar-${severity}`))
    }
  }
}
