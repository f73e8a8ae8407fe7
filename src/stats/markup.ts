/** Text as it may stand in HTML and SVG, in elements and in attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[<>&"'\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, (char) =>
    char < ' ' ? '\ufffd' : `&#${char.charCodeAt(0)};`,
  )
