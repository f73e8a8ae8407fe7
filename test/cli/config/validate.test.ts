import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../src/cli/config/validate.ts'

describe('a configuration', () => {
  it.each([
    [{}],
    [{ lang: 'zh', maxWarnings: 0, encodings: ['gb18030'], rules: { 'no-date': 'off' } }],
    [
      {
        profile: {
          issuers: { 云政发: '云水县人民政府' },
          sections: ['乡村振兴'],
          runningHeads: [],
          numberPatterns: [],
        },
      },
    ],
  ])('may be %j', async (value) => expect(await faultOf(value)).toBeNull())

  it.each([
    [[], '', { choices: 'object' }],
    [{ lang: 'fr' }, '/lang', { name: 'lang', choices: 'zh, en' }],
    [{ encodings: [] }, '/encodings', { name: 'encodings', reason: 'must NOT have fewer than 1 items' }],
    [{ encoding: '' }, '/encoding', { name: 'encoding', reason: 'must NOT have fewer than 1 characters' }],
    [{ maxWarnings: -1 }, '/maxWarnings', { reason: 'must be >= 0' }],
    [{ profile: { issuers: { 云政发: '' } } }, '/profile/issuers/云政发', { name: 'profile.issuers.云政发' }],
    [{ profile: { sections: '乡村振兴' } }, '/profile/sections', { choices: 'array' }],
  ])('may not be %j', async (value, pointer, values) =>
    expect(await faultOf(value)).toMatchObject({ key: 'config.bad-value', pointer, values }),
  )

  it('has no keys but those of its schema', async () =>
    expect(await faultOf({ rules: { 'no-such-rule': 'off' } })).toEqual({
      key: 'config.unknown-key',
      pointer: '/rules/no-such-rule',
      values: { name: 'no-such-rule' },
    }))
})
