import type { ReviewData } from '../data.ts'
import { App } from './app.ts'
import { h } from './dom.ts'

const data = JSON.parse(document.getElementById('data')?.textContent ?? 'null') as ReviewData
const root = h('div', { id: 'app' })
document.body.append(root)
new App(data, root)
