import { compact } from './spaces.ts'

const WORDS =
  /^(?:设为首页|加入收藏|工作邮箱|首页|网站首页|机构概览|动态要闻|信息公开|政府信息公开|在线办事|互动回应|互动交流|专题专栏|政务服务|网站地图|联系我们|无障碍|长者模式|关怀版|繁体版?|简体版?|手机版|登录|注册|搜索|打印|关闭|打印本页|关闭窗口|返回顶部|返回|收藏|分享到?|分享|字体|字号|大|中|小|Aa?|上一篇|下一篇|扫一扫在手机打开当前页|扫一扫|当前位置|您当前的位置|相关链接|相关阅读|相关文件|相关解读|附件下载|责任编辑|来源|发布时间|浏览次数|点击数|阅读次数|微信|微博|[|｜>»·]+)$/u
const LABELLED =
  /^(?:上一篇|下一篇|上一条|下一条|来源|发布时间|发布日期|浏览次数|点击数|阅读次数|访问量|字体|字号|信息来源|责任编辑|当前位置|您当前的位置|分享到|打印|编辑)[：:].{0,100}$/u
/** The card over a text on a government site: 索引号：… 信息分类：…, 文号：… 有效性：有效. */
const CARD =
  /^(?:索引号|信息分类|发布机构|生成日期|主题分类|信息索引|公开范围|公开方式|公开形式|有效性|是否有效)[：:]|^文号[：:].{2,40}(?:有效性|主题词|索引号)[：:]|^(?:相关文件|相关解读|相关附件)[：:]/u
const REGISTERED =
  /(?:ICP备|ICP证|公网安备|网站标识码|版权所有|建议使用.{0,12}浏览器|技术支持[：:]|未经.{0,8}(?:许可|授权).{0,8}转载|如需转载)/u
const POSTED = /^\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/u

/**
 * A line of a web page around a text, no part of it: 首页, 字体：, 大, |, 2023-03-18 00:00, 京ICP备…号, 扫一扫在手机打开当前页.
 */
export function isWebChrome(s: string): boolean {
  if (s.length === 0 || s.length > 120) return false
  const bare = compact(s)
  if (bare.startsWith('【') && /^(?:【[^【】]{1,8}】)+$/u.test(bare) && /打印|关闭|返回|收藏|字体/u.test(bare))
    return true
  if (bare.length <= 12 && WORDS.test(bare.replace(/[：:]$/u, ''))) return true
  if (CARD.test(bare)) return true
  return POSTED.test(s.trim()) || LABELLED.test(bare) || REGISTERED.test(bare)
}
