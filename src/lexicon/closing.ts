/** 以上报告如无不妥，请批转各地执行。 and 当否，请批示。: what a body asks of the one it reports to. */
const ASKS =
  /^(?:(?:以上|上述)(?:请示|报告|汇报|意见|方案|建议|办法|规划|计划|情况)[^。，,]{0,8}[，,]?(?:如[无可属]|[当妥可]否|是否|请(?:予|批|审|转|核))|(?:[当妥可]否|如无不[当妥])[，,]请(?:批|审|转|核|予))/u
/** 此复。, 此令。, 特此通知。 */
const SAYS = /^(?:此[复復令布告]|特此(?:通知|通报|通告|公告|布告|公布|批复|函复|函告|报告|决定|证明|声明))[。.]?$/u

/** Whether a line without its spaces is the formula that a text ends with, or opens it: print sets it as a paragraph of its own. */
export const closesText = (line: string): boolean =>
  '以上当妥可如'.includes(line.charAt(0)) ? ASKS.test(line) : '此特'.includes(line.charAt(0)) && SAYS.test(line)
