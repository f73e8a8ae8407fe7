type Attributes = Record<string, string | number | boolean | null | undefined>
export type Child = Node | string | null | undefined | false

/**
 * An element with attributes and children. Text goes in as text, never as markup: nothing on the page is made by parsing HTML.
 * `true` is an attribute without value; `null`, `undefined` and `false` leave it out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(
    ...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false),
  )
  return element
}

export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text)
  element.addEventListener('click', onClick)
  return element
}

export interface Choice {
  value: string
  text: string
}

/** A select with its label before it. */
export function select(
  label: string,
  choices: readonly Choice[],
  value: string,
  onChange: (value: string) => void,
): HTMLLabelElement {
  const element = h('select', {}, ...choices.map((choice) => h('option', { value: choice.value }, choice.text)))
  element.value = value
  element.addEventListener('change', () => onChange(element.value))
  return h('label', { class: 'select' }, h('span', {}, label), element)
}
