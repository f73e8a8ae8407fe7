import { describe, expect, it } from 'vitest'
import { gridOf, regionsOf, rolesOf, tableOf } from './support.ts'

const LAND =
  '单位：公顷\n镇 村 林地 其中竹林 园地 合计\n柳溪镇 渡口村 3.2 1.8 0 3.2\n大坪镇 茶园村 2.1 0.9 0.5 2.6\n总计 5.3 2.7 0.5 5.8'

describe('cells parted by single spaces', () => {
  it('reads rows of numbers under names, with a total that has no words for the names between', () => {
    const table = tableOf(`${LAND}\n二、补偿标准`)
    expect(table.unit).toBe('公顷')
    expect(table.columns).toEqual(['镇', '村', '林地', '其中竹林', '园地', '合计'])
    expect(table.rows).toEqual([
      ['柳溪镇', '渡口村', '3.2', '1.8', '0', '3.2'],
      ['大坪镇', '茶园村', '2.1', '0.9', '0.5', '2.6'],
      ['总计', '', '5.3', '2.7', '0.5', '5.8'],
    ])
  })

  it('goes on behind a page, under its names printed again and without them', () => {
    const top =
      '各镇植树任务表\n单位：万株\n镇（街道） 2021年底 2022年6月 2022年底\n柳溪镇 4.6 5.5 6.4\n大坪镇 5.1 6.3 7.5\n- 3 -\n云水县人民政府公报 2021年第2期\n'
    const names = '镇（街道） 2021年底 2022年6月 2022年底\n'
    const rows = [
      ['柳溪镇', '4.6', '5.5', '6.4'],
      ['大坪镇', '5.1', '6.3', '7.5'],
      ['茶园镇', '3.2', '3.9', '4.6'],
    ]
    const [region] = regionsOf(`${top}${names}茶园镇 3.2 3.9 4.6\n三、工作要求`)
    expect(region?.table).toMatchObject({ title: '各镇植树任务表', unit: '万株', rows })
    expect(rolesOf(region)).toContain('8 furniture')
    expect(gridOf(`${top}茶园镇 3.2 3.9 4.6\n三、工作要求`).rows).toEqual(rows)
  })

  it('reads rows of words that are counted, and no list whose numbers do not go on', () => {
    expect(
      gridOf('序号 企业名称 所在地\n1 云水盐业公司 云水县\n2 青禾制盐厂 青禾市\n以上企业名单有效期五年。').rows,
    ).toEqual([
      ['1', '云水盐业公司', '云水县'],
      ['2', '青禾制盐厂', '青禾市'],
    ])
    expect(regionsOf('序号 企业名称 所在地\n3 云水盐业公司 云水县\n7 青禾制盐厂 青禾市')).toEqual([])
    expect(regionsOf('序号 企业名称 所在地\n1 云水盐业公司 云水县\n以上企业名单有效期五年。')).toEqual([])
  })

  it('reads numbered rows, and names that would head columns without their spaces as well', () => {
    expect(gridOf('序号 乡镇 任务数\n1 柳溪镇 10\n2 大坪镇 12\n以上为年度任务。').rows).toEqual([
      ['1', '柳溪镇', '10'],
      ['2', '大坪镇', '12'],
    ])
    expect(gridOf('名称 数量 单价 金额\n水泵 2 300 600\n水管 10 5 50\n共计 650').rows).toHaveLength(2)
    expect(gridOf('序号 乡镇 任务数 完成数\n1 柳溪镇 10 8\n2 大坪镇 12 9\n合计 22 17').rows.at(-1)).toEqual([
      '合计',
      '',
      '22',
      '17',
    ])
    expect(regionsOf('序号 乡镇 任务数\n一 柳溪镇 10\n二 大坪镇 12')).toEqual([])
  })

  it('is no table where the rows are not made of numbers, or where their cells differ in number', () => {
    expect(regionsOf('姓名 单位 职务\n王平 县水利局 局长\n李青 县财政局 副局长')).toEqual([])
    expect(regionsOf('镇 任务数 完成数\n柳溪镇 10 8\n大坪镇 8')).toEqual([])
    expect(regionsOf('镇 任务数 完成数\n柳溪镇 10 8')).toEqual([])
    expect(regionsOf('各镇 各单位 认真落实\n2021 年 6 月\n2021 年 7 月')).toEqual([])
    expect(regionsOf('电话 地址 邮编\n王平 0774 12 号\n李青 0774 13 号')).toEqual([])
  })
})
