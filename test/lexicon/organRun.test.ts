import { expect, test } from 'vitest'
import { regionsOf, splitRun } from '../../src/lexicon/organRun.ts'

test('regionsOf names the regions from the outside in', () => {
  expect(regionsOf('白沙省青禾市云水区水利局')).toEqual(['白沙省', '青禾市', '云水区'])
  expect(regionsOf('医保局白沙省财政厅')).toEqual([])
})

test.each([
  ['云水县水利局', ['云水县水利局']],
  ['云水县水利局云水县财政局', ['云水县水利局', '云水县财政局']],
  ['中共云水县委政协云水县委员会', ['中共云水县委', '政协云水县委员会']],
  ['市财政局市税务局市医保局', ['市财政局', '市税务局', '市医保局']],
  ['县委县政府', ['县委', '县政府']],
  ['市公安局市中区分局', ['市公安局市中区分局']],
  ['县水利局市财政局', ['县水利局市财政局']],
  ['财务部国家能源局', ['财务部', '国家能源局']],
])('splitRun %s', (run, names) => {
  expect(splitRun(run)).toEqual(names)
})
