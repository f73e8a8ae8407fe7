import { DOCUMENT_FIELDS, GAZETTE_FIELDS } from '../../corrections/fieldForms.ts'
import type { CorrectableField } from '../../tree/index.ts'
import { h } from './dom.ts'
import { toText } from './fields.ts'
import type { State } from './state.ts'
import { actionName, fieldName, t } from './words.ts'

/** More than this nobody prints. */
const MOST = 2000

/** What goes to paper: the facts of the issue, the findings, the documents with their fields, the corrections; as the filters let them through. */
export function printView(state: State): HTMLElement {
  const { model, edit, filters, data } = state
  const line = (name: string, value: unknown): HTMLElement[] => {
    const text = toText(value as never).replaceAll('\n', '、')
    return text === '' ? [] : [h('dt', {}, name), h('dd', {}, text)]
  }
  const fields = Object.keys(DOCUMENT_FIELDS) as CorrectableField[]
  return h(
    'section',
    { class: 'print' },
    h('h1', {}, model.text.path ?? t('app')),
    ...model.text.issues.map(({ gazette }) =>
      h(
        'dl',
        {},
        ...(Object.keys(GAZETTE_FIELDS) as (keyof typeof GAZETTE_FIELDS)[]).flatMap((name) =>
          line(fieldName(name), gazette[name]),
        ),
      ),
    ),
    h('h2', {}, t('findings')),
    h(
      'ul',
      {},
      ...state
        .checks()
        .slice(0, MOST)
        .map((index) => {
          const check = model.checks[index]
          if (!check) return null
          const where = check.line < 0 ? '' : `${model.number(check.line)}: `
          return h(
            'li',
            {},
            check.type === 'finding'
              ? `${where}${t(check.finding.severity)}: ${check.finding.message[data.lang]} (${check.finding.rule})`
              : `${where}${t('unsure')}: ${fieldName(check.field)}`,
          )
        }),
    ),
    h('h2', {}, t('documents')),
    ...model.documents
      .slice(0, MOST)
      .flatMap(({ document }, at) =>
        filters.document >= 0 && filters.document !== at
          ? []
          : [
              h('h3', {}, `${at + 1} ${document.title ?? document.id}`),
              h(
                'dl',
                {},
                ...fields.flatMap((field) => line(fieldName(field), document[field])),
                ...line(t('position'), `${document.position.start.line}–${document.position.end.line}`),
              ),
            ],
      ),
    h('h2', {}, t('corrections')),
    h('ul', {}, ...edit.list.map((each) => h('li', {}, `${each.at.line}: ${actionName(each.action)} ${each.at.text}`))),
  )
}
