import { describe, expect, it } from 'vitest'
import { closesText } from '../../src/lexicon/closing.ts'

describe('closesText', () => {
  it.each([
    '以上报告如无不妥，请批转各地执行。',
    '以上报告,如无不当,请批转各地执行。',
    '以上意见如可行，请转发各地。',
    '以上请示当否，请批示。',
    '以上报告，请予审议。',
    '上述方案是否妥当，请审定。',
    '当否，请批示。',
    '妥否,请审批',
    '如无不妥，请批转各地区、各部门',
    '此复。',
    '此令。',
    '特此通知。',
    '特此函复',
  ])('%s closes a text', (line) => expect(closesText(line)).toBe(true))

  it.each([
    '以上各项工作由县水利局负责。',
    '以上报告涉及的项目，由县财政局拨款。',
    '以上意见已经县政府同意。',
    '可否开工，由县水利局决定。',
    '当年完成任务。',
    '如无不良记录，可以申报。',
    '此布置由县水利局负责。',
    '此复印件存档。',
    '特此通知各乡镇。',
    '特大洪水。',
    '',
  ])('%s does not', (line) => expect(closesText(line)).toBe(false))
})
