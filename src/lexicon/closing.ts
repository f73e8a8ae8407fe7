/** 以上报告如无不妥，请批转各地执行。 and 当否，请批示。: what a body asks of the one it reports to. */
const CLOSES =
  /^(?:(?:以上|上述)(?:请示|报告|汇报|意见|方案|建议|办法|规划|计划|情况)[^。，,]{0,8}[，,]?(?:如[无可属]|[当妥可]否|是否|请(?:予|批|审|转|核))|(?:[当妥可]否|如无不[当妥])[，,]请(?:批|审|转|核|予))/u

/** Whether a line without its spaces opens the formula that a report or request ends with, which print sets as a paragraph of its own. */
export const closesReport = (line: string): boolean => '以上当妥可如'.includes(line.charAt(0)) && CLOSES.test(line)
