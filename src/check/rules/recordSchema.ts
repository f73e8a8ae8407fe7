import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const recordSchema: Rule = {
  id: 'record-schema',
  group: 'input',
  severity: 'error',
  description: {
    zh: '输入为 gongbao 的 JSON 或 NDJSON 时，符合其 schema。',
    en: 'JSON and NDJSON of gongbao fit their schemas.',
  },
  rationale: {
    zh: '手工改动或别的程序写出的记录可能缺字段、类型不对。',
    en: 'Records changed by hand or written by other programs may lack fields or have others.',
  },
  example: { bad: '{"type":"document","date":"2023年5月8日"}', good: '{"type":"document","date":"2023-05-08"}' },
  *check({ failures }: CheckContext): Generator<Found> {
    for (const { path, message } of failures ?? [])
      yield { position: null, document: null, values: { path: path === '' ? '/' : path, reason: message } }
  },
}
