/** Where a link leads: #_Toc17203311, https://…, media/1.docx, javascript:window.print();, with or without a title behind it. */
const TARGET =
  /(?:javascript:(?:[a-z.]{1,40}\(\))?;|#|https?:|mailto:|\.{0,2}\/|[^()\s]{1,200}\.(?:s?html?|md|docx?|xlsx?|pdf|jspx?|aspx?|php)\b)[^()\s]{0,400}(?:\s"[^"]{0,200}")?\)/iy

/**
 * Where the marks of Markdown links stand in a text, from the left: the brackets about the words, and where they lead. Other brackets are none:
 * [2019]31号(印发), nor are those of a picture with words for it, ![流程图](3.jpg).
 */
export function linkMarks(s: string): [from: number, to: number][] {
  const opened: number[] = []
  const marks: [from: number, to: number][] = []
  for (let i = 0; i < s.length; i += 1) {
    const ch = s.charAt(i)
    if (ch === '\\') i += 1
    else if (ch === '[') opened.push(i)
    else if (ch === ']') {
      const from = opened.pop()
      if (from === undefined || s.charAt(i + 1) !== '(' || s.charAt(from - 1) === '!') continue
      TARGET.lastIndex = i + 2
      if (!TARGET.test(s)) continue
      marks.push([from, from + 1], [i, TARGET.lastIndex])
      i = TARGET.lastIndex - 1
    }
  }
  return marks.sort(([a], [b]) => a - b)
}

/** A text whose Markdown links are replaced by their words: [关于防汛的通知 [3](#_Toc1)](#_Toc1) → 关于防汛的通知 3. `put`: what stands for a mark. */
export function withoutLinks(s: string, put: (mark: string) => string = () => ''): string {
  let text = ''
  let kept = 0
  for (const [from, to] of linkMarks(s)) {
    text += s.slice(kept, from) + put(s.slice(from, to))
    kept = to
  }
  return text + s.slice(kept)
}
