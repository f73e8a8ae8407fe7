import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** Kinds that are sent to somebody. Notices of appointment are often published without. */
const SENT = new Set(['通知', '批复', '函', '复函', '请示', '报告', '通报'])
const PERSONNEL = /任免|任职|免职|任命|职务/u

export const addresseeMissing: Rule = {
  id: 'addressee-missing',
  group: 'addressee',
  severity: 'warning',
  description: {
    zh: '通知、批复、函、请示、报告、通报有主送机关。',
    en: 'Notices, replies, letters, requests, reports and circulars have an addressee.',
  },
  rationale: {
    zh: '公告、通告、令等普发性公文和任免通知不查；公报一概略去主送机关的也不查。',
    en: 'Announcements and orders have none, and notices of appointment are left alone; so are gazettes that leave all addressees out.',
  },
  example: {
    bad: '云政发〔2023〕12号\n　　现将……通知如下：',
    good: '云政发〔2023〕12号\n各乡镇人民政府：\n　　现将……通知如下：',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { documents } of issues) {
      const due = documents.filter(
        ({ kind, number, title }) => kind !== null && SENT.has(kind) && number !== null && !PERSONNEL.test(title ?? ''),
      )
      const lacking = due.filter(({ addressee }) => addressee === null)
      if (lacking.length * 2 >= due.length) continue
      for (const document of lacking)
        yield {
          position: document.fieldPositions['title'] ?? document.position,
          document: document.id,
          actual: document.kind,
        }
    }
  },
}
