import { h } from './dom.ts'
import { Sums } from './sums.ts'

/** What a list shows. */
export interface ListView {
  /** `listbox` or `tree`, with what its items are. */
  role: 'listbox' | 'tree'
  label: string
  id: string
  /** Height of an item that has not been seen, in px. */
  guess: (index: number) => number
  render: (index: number) => HTMLElement
  onActivate: (index: number) => void
  onKey?: (event: KeyboardEvent, index: number) => boolean
}

/** Pixels above and below that are drawn before they are seen. */
const MARGIN = 250

/**
 * A list of which only what is seen stands in the page, so that a hundred thousand lines scroll as ten do. Heights are guessed until an
 * item has been seen, then measured. To a screen reader it is one list: every item says its place in the whole.
 */
export class VirtualList {
  readonly element: HTMLElement
  readonly #sizer: HTMLElement
  readonly #view: ListView
  readonly #shown = new Map<number, HTMLElement>()
  #sums = new Sums(new Float64Array(0))
  #active = -1
  #frame = 0

  constructor(view: ListView) {
    this.#view = view
    this.#sizer = h('div', { class: 'sizer', role: 'presentation' })
    this.element = h(
      'div',
      { class: 'list', id: view.id, role: view.role, tabindex: 0, 'aria-label': view.label },
      this.#sizer,
    )
    this.element.addEventListener('scroll', () => this.#later(), { passive: true })
    this.element.addEventListener('click', (event) => this.#click(event))
    this.element.addEventListener('keydown', (event) => this.#key(event))
    new ResizeObserver(() => this.#resized()).observe(this.element)
  }

  get active(): number {
    return this.#active
  }

  get length(): number {
    return this.#sums.length
  }

  /** Takes a new list. */
  reset(length: number): void {
    const heights = new Float64Array(length)
    for (let i = 0; i < length; i++) heights[i] = this.#view.guess(i)
    this.#sums = new Sums(heights)
    for (const element of this.#shown.values()) element.remove()
    this.#shown.clear()
    if (this.#active >= length) this.#active = length - 1
    this.draw()
  }

  /** Shows the items anew that are in the page. */
  refresh(): void {
    for (const element of this.#shown.values()) element.remove()
    this.#shown.clear()
    this.draw()
  }

  /** Makes an item the active one and brings it into view. */
  activate(index: number, place: 'nearest' | 'center' = 'nearest'): void {
    if (index < 0 || index >= this.length) return
    const before = this.#shown.get(this.#active)
    before?.setAttribute('aria-selected', 'false')
    this.#active = index
    this.reveal(index, place)
    this.#shown.get(index)?.setAttribute('aria-selected', 'true')
    this.#point()
  }

  reveal(index: number, place: 'nearest' | 'center'): void {
    const top = this.#sums.before(index)
    const height = this.#sums.get(index)
    const seen = this.element.clientHeight
    const { scrollTop } = this.element
    if (top < scrollTop || top + height > scrollTop + seen) {
      this.element.scrollTop =
        place === 'center' ? top - (seen - height) / 2 : top < scrollTop ? top : top + height - seen
    }
    this.draw()
    // The heights on the way were guesses: once they are known, look again.
    const now = this.#sums.before(index)
    if (now < this.element.scrollTop || now + this.#sums.get(index) > this.element.scrollTop + seen) {
      this.element.scrollTop = now - Math.max(0, seen - this.#sums.get(index)) / 2
      this.draw()
    }
  }

  /** Index of the first item that is seen. */
  get first(): number {
    return this.#sums.at(this.element.scrollTop)
  }

  /** In a wider or narrower pane lines wrap elsewhere. */
  #resized(): void {
    const heights = [...this.#shown].map(([index, element]) => [index, element.offsetHeight] as const)
    for (const [index, height] of heights) this.#sums.set(index, height)
    this.#later()
  }

  #later(): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.draw()
    })
  }

  draw(): void {
    const { scrollTop, clientHeight } = this.element
    if (clientHeight === 0) return
    const from = this.length === 0 ? 0 : this.#sums.at(Math.max(0, scrollTop - MARGIN))
    const until = scrollTop + clientHeight + MARGIN
    const anchor = this.#sums.at(scrollTop)
    const before = this.#sums.before(anchor)
    const fresh: [number, HTMLElement][] = []
    let to = from
    for (let top = this.#sums.before(from); to < this.length && top < until; to++) {
      if (!this.#shown.has(to)) {
        const element = this.#make(to)
        this.#shown.set(to, element)
        fresh.push([to, element])
      }
      top += this.#sums.get(to)
    }
    for (const [index, element] of this.#shown) {
      if (index >= from && index < to) continue
      element.remove()
      this.#shown.delete(index)
    }
    this.#sizer.append(...fresh.map(([, element]) => element))
    const heights = fresh.map(([, element]) => element.offsetHeight)
    for (const [i, [index]] of fresh.entries()) this.#sums.set(index, heights[i] ?? 0)
    this.#sizer.style.height = `${this.#sums.before(this.length)}px`
    for (const [index, element] of this.#shown) element.style.transform = `translateY(${this.#sums.before(index)}px)`
    // What is above the first line seen may have turned out higher than guessed: the line stays where it is.
    const moved = this.#sums.before(anchor) - before
    if (moved !== 0) this.element.scrollTop += moved
    this.#point()
  }

  #make(index: number): HTMLElement {
    const element = this.#view.render(index)
    element.classList.add('item')
    element.id = `${this.#view.id}-${index}`
    element.dataset['index'] = String(index)
    element.setAttribute('role', this.#view.role === 'tree' ? 'treeitem' : 'option')
    if (!element.hasAttribute('aria-setsize')) {
      element.setAttribute('aria-setsize', String(this.length))
      element.setAttribute('aria-posinset', String(index + 1))
    }
    element.setAttribute('aria-selected', String(index === this.#active))
    return element
  }

  #point(): void {
    if (this.#shown.has(this.#active))
      this.element.setAttribute('aria-activedescendant', `${this.#view.id}-${this.#active}`)
    else this.element.removeAttribute('aria-activedescendant')
  }

  #click(event: MouseEvent): void {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('.item') : null
    const index = Number(item?.dataset['index'] ?? -1)
    if (index < 0) return
    this.activate(index)
    this.#view.onActivate(index)
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (this.#view.onKey?.(event, this.#active)) {
      event.preventDefault()
      return
    }
    const page = Math.max(1, Math.floor(this.element.clientHeight / 30))
    const steps: Record<string, number> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: this.length - 1,
    }
    const next = steps[event.key]
    if (next !== undefined) {
      event.preventDefault()
      const index = Math.min(this.length - 1, Math.max(0, next))
      this.activate(index)
      this.#view.onActivate(index)
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault()
      this.#view.onActivate(this.#active)
    }
  }
}
