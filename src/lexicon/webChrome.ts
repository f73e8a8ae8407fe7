import { compact } from './spaces.ts'
import { wordsBy } from './wordsBy.ts'

/** Words that menus and tools of web pages are made of, by their first character. */
const WORDS = wordsBy(
  [
    '设为首页|加入收藏|工作邮箱|首页|网站首页|机构概览|动态要闻|信息公开|政府信息公开|在线办事|互动回应|互动交流|专题专栏|政务服务|网站地图|站点地图|关于我们|联系我们',
    '无障碍|无障碍浏览|无障碍阅读|适老版|长者模式|长者版|长者助手|长辈版|老年模式|大字版|关怀版|关怀模式|繁体|繁体版|繁體|简体|简体版|繁体中文|简体中文|手机版|电脑版|登录|注册|搜索',
    'PDF下载|下载PDF|Word下载|全文下载|原文下载|本文下载|下载文字版|下载图片版|文字版下载|图片版下载|附件下载|往期查询|往期回顾|往期公报|公报订阅|公报检索|公报查询|期刊目录|上一期|下一期',
    '打印|打印本页|打印本文|打印此页|打印文章|关闭|关闭窗口|关闭本页|关闭页面|返回|返回顶部|返回首页|返回列表|回到顶部|回顶部|Top|TOP|回頁首|回頂端|收藏|收藏本页|复制链接|我要纠错|网站纠错|纠错|我要评论',
    '分享|分享到|分享至|字体|字号|选择字号|选择字体|文字大小|大|中|小|默认|特大|超大|视力保护色|背景颜色|A|Aa|a|A+|A-|T+|T-|+|-',
    '上一篇|下一篇|上一条|下一条|扫一扫|扫一扫在手机打开当前页|扫一扫分享本页|当前位置|您当前的位置|您现在的位置|相关链接|相关阅读|相关文件|相关解读|相关信息|相关稿件|相关附件|发文内容|正文内容|文件内容|法规内容|页面功能',
    '责任编辑|来源|发布时间|浏览次数|浏览量|点击数|点击量|阅读次数|阅读量|微信|微信好友|微博|新浪微博|腾讯微博|QQ|QQ空间|QQ好友|朋友圈|人人网|豆瓣|百度贴吧',
  ].flatMap((line) => line.split('|')),
  (word) => word.charAt(0),
)
/** What parts the words of a menu: 【打印】【关闭】, 大 | 中 | 小, 字号：[ 大 中 小 ], • 关闭. */
const PARTS = '|｜>»·•/：:[]【】［］()（）'

/** A line that is nothing but such words. */
function isMenu(bare: string): boolean {
  let words = 0
  for (let i = 0; i < bare.length; ) {
    if (PARTS.includes(bare.charAt(i))) {
      i++
      continue
    }
    const word = WORDS.get(bare.charAt(i))?.find((candidate) => bare.startsWith(candidate, i))
    if (word === undefined) return false
    words++
    i += word.length
  }
  return words > 0 || /^[|｜>»·]+$/u.test(bare)
}

/** Where a Markdown tool puts its own table of contents, [TOC], [[toc]], and where it opens and closes a box, ::: tip 修订信息, @tab 条例, :::. */
const PLACED = /^(?:\[{1,2}toc\]{1,2}|:{3,5}(?:[a-z]{1,20}.{0,30})?|@tab.{0,30})$/iu

/** A menu is not longer, its spaces not counted. */
const LONGEST_MENU = 60
const LABELLED =
  /^(?:上一篇|下一篇|上一条|下一条|来源|信息来源|稿源|文章来源|发布时间|发布日期|发表时间|发布人|更新时间|添加时间|录入时间|浏览次数|浏览量|浏览|点击数|点击量|点击率|点击|阅读次数|阅读量|访问量|访问次数|本文责编|本文链接|(?:阅读|浏览|点击|访问|评论)(?:人次|人数)|字体|字体大小|字号|责任编辑|责编|编辑|当前位置|您当前的位置|您(?:现在)?(?:所在)?的?位置(?:是)?|现在位置|所在位置|分享|分享到|分享至|打印|下载地址|附件列表|附件下载|下载附件|文件下载|原文下载|正文下载|相关文件|相关解读|相关附件|相关链接|相关阅读|扫码阅读)[：:].{0,120}$/u
/** 首页 > 政务公开 > 政府公报, 当前位置：首页 > 通知公告: the way to the page. */
const CRUMBS = /^(?:您?(?:现在|当前)?(?:所在)?的?位置(?:是)?[：:])?(?:网站|本站)?(?:首页|主页)[>＞»›→].{1,120}$/u
/** What an account adds to its articles: 点击上方蓝字关注“云水发布”, 长按识别二维码　关注更多政策. */
const PROMOTED =
  /^(?:点击(?:上方|下方)|(?:长按|扫描|识别|扫码)(?:识别|关注|上方|下方|下面|添加)?.{0,8}(?:二维码|关注)|阅读原文$|点个?(?:赞|在看))[^。；]{0,40}$/u
/** The account that has put an article out: 微信号 yunshuifabu, 功能介绍 云水县人民政府发布. */
const ACCOUNT = /^(?:微信号[：:]?[\w-]{3,40}|功能介绍.{1,160})$/u
/** What else an app of articles prints about one: 收录于合集, 预览时标签不可点, 关注该公众号, 转载请注明：云水发布. */
const OF_ACCOUNT =
  /^(?:收录于(?:合集|话题)(?:#.{0,40})?|预览时标签不可点|(?:微信扫一扫)?(?:关注|使用)?该(?:公众号|小程序)|微信扫一扫(?:.{0,12}(?:公众号|小程序))?|(?:如需)?转载(?:此|本)?(?:文章|文)?请(?:注明|联系).{0,40})$/u
const ACCOUNT_FIRST = '微功收预关该使转如'
/** 点击查看政策解读：【音频解读】关于《…办法》的解读: where a site leads to. */
const LEADS =
  /^点击(?:此处|这里)?(?:查看|阅读|下载)(?:政策|文件|相关|原文|解读|附件|全文|更多|图解|音频|视频)[^。；]{0,120}$/u
const IMPRINT =
  /(?:版权所有|建议使用.{0,20}(?:浏览器|分辨率)|分辨率.{0,8}浏览|技术支持[：:]|[Cc][Oo][Pp][Yy][Rr][Ii][Gg][Hh][Tt]|本站第?\d{1,12}位访|未经.{0,8}(?:许可|授权).{0,8}转载|如需转载|仅供参考.{0,16}以.{0,10}(?:正式|原件|印发|公布|公报|纸质).{0,10}为准)/u
/** The numbers under which a site is registered, 云ICP备00000000号-1, or their names by themselves: ICP备案; a sentence speaks of them too. */
const REGISTERED =
  /[Ii][Cc][Pp][备证]案?(?:编?号)?[：:]?[\dA-Z]|公网安备(?:案号?)?[：:]?\d|网站标识码[：:]?\w|^.{0,6}(?:[Ii][Cc][Pp]备案|公网安备|网站标识码).{0,4}$/u
/** Labels of the line of tools under a title: 发布时间：… 来源：… 浏览次数：… 【字体：大 中 小】; two of them make one, wherever they stand. */
const TOOLS =
  /(?:发布时间|发布日期|发表时间|更新时间|浏览(?:次数|量)?|点击(?:数|量|率)?|阅读(?:次数|量)?|访问(?:次数|量)|字体(?:大小)?|字号|来源|作者|打印|分享(?:到|至)?)[：:]/gu
const POSTED = /^\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/u
/** When a site put a text out, and from where it has it: 2023-03-18来源：水利局, 时间：2023-03-18　来源：新华社. */
const POSTED_FROM =
  /^(?:(?:发布|发表)?(?:时间|日期)[：:])?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：]\d{2}){0,1}(?:[:：]\d{2})?(?:信息|文章)?(?:来源|稿源)[：:][^。；]{0,80}$/u
/** 本文共阅读138次更新时间：2023-03-18: how often a text was read, over or under it. */
const READ_SO_OFTEN =
  /^(?:本文|本页|此文)(?:已?共?|一?共|已?被)(?:阅读|浏览|点击|访问)[\d,，]{1,10}次(?:[^。；]{0,40})?$/u
const COUNTED_FIRST = '本此'
const TOOL = /打印|关闭|返回|收藏|字体|纠错|分享|下载/u
const LONGEST = 200

/**
 * A line of a web page around a text, no part of it: 首页, 字体：, 大, |, 2023-03-18 00:00, 京ICP备…号, 扫一扫在手机打开当前页.
 */
export function isWebChrome(s: string): boolean {
  if (s.length > LONGEST) return false
  const bare = compact(s)
  if (bare.startsWith('【') && /^(?:【[^【】]{1,8}】)+$/u.test(bare) && TOOL.test(bare)) return true
  if (bare.length <= LONGEST_MENU && (isMenu(bare) || PLACED.test(bare))) return true
  if (
    CRUMBS.test(bare) ||
    PROMOTED.test(bare) ||
    (COUNTED_FIRST.includes(bare.charAt(0)) && READ_SO_OFTEN.test(bare)) ||
    (ACCOUNT_FIRST.includes(bare.charAt(0)) && (ACCOUNT.test(bare) || OF_ACCOUNT.test(bare))) ||
    (bare.startsWith('点击') && LEADS.test(bare)) ||
    IMPRINT.test(bare) ||
    (/[备码证]/u.test(bare) && REGISTERED.test(bare) && !/[。；]$/u.test(bare) && !s.includes('\t'))
  )
    return true
  if (!bare.includes('：') && !bare.includes(':')) return false
  return (
    POSTED.test(s.trim()) ||
    POSTED_FROM.test(bare) ||
    LABELLED.test(bare) ||
    ARCHIVED.test(bare) ||
    (!/[。；]/u.test(bare) && (bare.match(TOOLS)?.length ?? 0) > 1)
  )
}

/** Where an archive has a text from, and where it keeps it: 原文：<https://…>, 存档：N/A. */
const ARCHIVED =
  /^(?:原文|出处|存档|备份|快照|链接|网址|(?:原文|存档|来源|文件|页面)(?:链接|地址|网址))[：:](?:<?https?:[!-~]{4,180}>?|N\/A|无|暂无)$/u

/** The way to a web page, over its title: 首页 > 政务公开 > 政府公报. */
export function isCrumbs(s: string): boolean {
  return s.length <= LONGEST && CRUMBS.test(compact(s))
}

/** The line of an account over its article: 微信号 yunshuifabu, 功能介绍 云水县人民政府发布. */
export function isAccountLine(s: string): boolean {
  const first = s.trimStart().charAt(0)
  return (first === '微' || first === '功') && s.length <= LONGEST && ACCOUNT.test(compact(s))
}

const SAYS_WHEN = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/u
const SAYS_WHENCE = /来源|稿源|作者|发布|发表|浏览|阅读|点击/u

/** The line under the title of a web page that says when and from where it was put out: 发布时间：2023-03-18 来源：水利局 浏览次数：18. */
export function isPostedLine(s: string): boolean {
  return s.length <= LONGEST && SAYS_WHEN.test(s) && SAYS_WHENCE.test(s) && isWebChrome(s)
}

/** Whether a title, without its spaces, is what a web page sets over its links to readings of a text: 政策解读. A section of a gazette may bear the name too. */
export function isReadingsHead(title: string): boolean {
  return title === '政策解读' || title === '文件解读'
}

/** 【文字解读】《云水县水利局关于…的通知》政策解读　2023-05-30, 【一图读懂】《…》: such a link. */
const READINGS_LINK = /^【[^【】]{0,4}(?:解读|读懂|图解|看懂|图说)】/u

/** Whether a line is a link to a reading of a text, of the list that a site sets under 政策解读: 【文字解读】《…的通知》政策解读. */
export const isReadingsLink = (line: string): boolean => line.startsWith('【') && READINGS_LINK.test(line)

/** What the files under 附件下载： are: 1.任务分工表.docx. */
const FILE = /\.(?:docx?|wps|xlsx?|et|pdf|ofd|ceb|pptx?|txt|zip|rar|jpe?g|png)$/iu

/** Whether a line heads the links to files that a web page lists under a text: 附件下载：, 【原文下载】. */
export function isDownloadLabel(s: string): boolean {
  return (
    s.length <= 40 &&
    /^【?(?:附件列表|附件下载|下载附件|文件下载|原文下载|正文下载|相关附件|相关文件)】?[：:]?$/u.test(compact(s))
  )
}

/** A link in Markdown that fills its line: - [任务分工表.docx](/files/1.docx). */
const LINK = /^[-*•]?\s{0,4}\[([^[\]]{1,200})\]\([^()]{1,400}\)$/u

/** Whether a line is the name of a file, 1.任务分工表.docx, or a link to one: - [任务分工表.docx](/files/1.docx). */
export function isFileName(s: string): boolean {
  const line = s.trim()
  if (line.endsWith(')')) return line.length <= 3 * LONGEST && FILE.test(LINK.exec(line)?.[1] ?? '')
  return s.length <= LONGEST && FILE.test(line)
}
