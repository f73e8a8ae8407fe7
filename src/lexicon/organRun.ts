import { allMatches } from './allMatches.ts'

/** A region at the head of the name of an organ, one to seven characters and the kind of region. 州 and 市 may stand inside: 广州市, 沙市区. */
const REGION_UNIT =
  /^\p{Script=Han}{1,7}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|街道|州(?![省市县区])|市(?!区(?:人民|政府|委))|[省县縣区區旗盟镇鎮乡鄉](?!(?<=乡)村))/u

/** A name of an organ that ends before the next region begins: 医保局白沙省. */
const HOLDS_ORGAN = /[局厅廳室署院委部]/u
/** What ends like a region and is none: 云水县开发区管委会 is an organ of the county. */
const NO_REGION =
  /(?:开发区|园区|城区|社区|林区|景区|风景区|示范区|保护区|试验区|库区|矿区|灾区|市区|城市|都市|超市|集市|城镇|乡镇)$/u
const PARTY = /^(?:中国共产党|中共|共青团|政协|国家税务总局|中国人民银行|中国人民政治协商会议)/u

/** The regions at the head of the name of an organ, one after another: 白沙省云水县水利局 → 白沙省, 云水县. */
export function regionsOf(name: string): string[] {
  const regions: string[] = []
  let rest = '中共政国'.includes(name.charAt(0)) ? name.replace(PARTY, '') : name
  for (;;) {
    const unit = REGION_UNIT.exec(rest)?.[0]
    if (unit === undefined || NO_REGION.test(unit) || HOLDS_ORGAN.test(unit)) return regions
    regions.push(unit)
    rest = rest.slice(unit.length)
  }
}

/** An organ of the centre begins here, where another name ended before it. */
const CENTRAL =
  /(?<=[厅室局部委会院署府央])(?=国务院|国家(?!.{0,12}(?:办公室|委员会)$)|中国(?:共产党|人民)|中共|全国)/gu

/** The office of one organ, and another name after it: 财政部办公厅商务部办公厅. */
const OFFICE = /办公[厅室](?=\p{Script=Han}{2,20}(?:办公[厅室]|[部委局司]))(?!秘书|综合|督查|信息|机关)/gu

/** The rank of a place without its name, behind the end of a name of its own rank: 市人社局|市税务局; 市中区 is a district. */
const SAME_RANK = /(?<=[局厅廳委办辦院部署会會府室联聯处處心])(?:省|市(?![中南北]区)|县|縣|区|區|州|旗|盟)/gu

/**
 * Names of organs printed one after another with nothing between, as titles that were set over several lines are:
 * 中共云水县委云水县人民政府 → 中共云水县委, 云水县人民政府. A name begins where the region of the first comes again, or its rank alone: 县财政局县水利局.
 */
export function splitRun(run: string): string[] {
  const region = regionsOf(run).at(-1)
  const cuts = new Set<number>()
  for (const match of allMatches(run, CENTRAL)) cuts.add(match.index)
  if (run.includes('办公')) for (const match of allMatches(run, OFFICE)) cuts.add(match.index + match[0].length)
  const rank = run.charAt(0)
  if ('省市县縣区區州旗盟'.includes(rank))
    for (const match of allMatches(run, SAME_RANK)) if (match[0] === rank) cuts.add(match.index)
  if (region !== undefined) {
    for (let at = run.indexOf(region, run.indexOf(region) + 1); at > 0; at = run.indexOf(region, at + 1)) {
      const before = run.slice(0, at)
      // 国家税务总局云水县税务局 is one name
      if (!/(?:总局|中国人民银行|中共|政协|共青团|中国共产党)$/u.test(before)) cuts.add(at)
      else if (/(?<=[厅室局部委会院署府])(?:中共|政协|共青团|中国共产党)$/u.test(before)) {
        cuts.add(at - (/(?:中共|政协|共青团|中国共产党)$/u.exec(before)?.[0].length ?? 0))
      }
    }
  }
  if (cuts.size === 0) return [run]
  const places = [0, ...[...cuts].sort((a, b) => a - b), run.length]
  return places.slice(1).map((to, i) => run.slice(places[i], to))
}
