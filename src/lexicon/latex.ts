import { compact } from './spaces.ts'

/** Commands that stand for one character. */
const SYMBOLS = new Map([
  ['geq', '≥'],
  ['ge', '≥'],
  ['geqslant', '≥'],
  ['leq', '≤'],
  ['le', '≤'],
  ['leqslant', '≤'],
  ['gt', '>'],
  ['lt', '<'],
  ['neq', '≠'],
  ['ne', '≠'],
  ['approx', '≈'],
  ['equiv', '≡'],
  ['times', '×'],
  ['div', '÷'],
  ['pm', '±'],
  ['cdot', '·'],
  ['sim', '~'],
  ['circ', '°'],
  ['degree', '°'],
  ['prime', '′'],
  ['ldots', '…'],
  ['cdots', '…'],
  ['dots', '…'],
  ['rightarrow', '→'],
  ['to', '→'],
  ['leftarrow', '←'],
  ['square', '□'],
  ['Box', '□'],
  ['bigcirc', '○'],
  ['checkmark', '✓'],
  ['surd', '√'],
  ['infty', '∞'],
  ['sum', '∑'],
  ['alpha', 'α'],
  ['beta', 'β'],
  ['gamma', 'γ'],
  ['Delta', 'Δ'],
  ['mu', 'μ'],
  ['Omega', 'Ω'],
  ['Phi', 'Φ'],
  ['phi', 'φ'],
  ['varPhi', 'Φ'],
  ['quad', ' '],
  ['qquad', ' '],
  ['left', ''],
  ['right', ''],
  ['lbrack', '['],
  ['rbrack', ']'],
])

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'

/** A pair of `$` with what may be a formula between; 200 characters are more than any in an official document. */
const FORMULA = /\$([^$\n]{1,200})\$/g
/** Two prices ($5 和 $6) are no formula: that has a command, a script or a relation, and no Chinese outside \text. */
const IS_FORMULA = /[\\^_<>=]|^[\s\d.,%A-Za-z+\-*/()°〔〕[\]［］【】（）①-⑳]+$/
/** The year of a document number with its serial: [ 2 0 2 5 ] 4 号. */
const YEAR_AND_SERIAL = /^[〔[［【（(]\d{4}[〕\]］】）)]第?\d{1,5}号?$/u
const HAN = /\p{Script=Han}/u

const COMMAND = /\\([a-zA-Z]+)/g
const TEXT = /\\(?:text|mathrm|mathbf|mathit|textbf|textit|mbox|rm|operatorname)\s?\{([^{}$]{0,200})\}/g
/** k m, as a tool writes the letters of a unit one by one. */
const SPREAD = /^\s*[A-Za-z](?: [A-Za-z])*\s*$/
const FRACTION = /\\[dt]?frac\s?\{([^{}]{0,100})\}\s?\{([^{}]{0,100})\}/g
const CIRCLED = /\\(?:textcircled|circled)\s?\{?\s?(\d{1,2})\s?\}?/g
/** m^2 and m^{12}; in 1.5^12 and H^5.256 more than one sign is raised, and no brace says how many. */
const SCRIPT = /([\^_])(?:\{([^{}]{0,40})\}|([0-9°′])(?!\.?\d))/g
const ESCAPED = /\\([!-/:-@[-`{-~])/g

/**
 * `s` with the LaTeX that OCR writes for signs in running text as those signs: $\geq 30\text{cm}$ is ≥30cm, 80\% is 80%, m^{2} is m²,
 * \frac{1}{2} is 1/2. A command it does not know stays, so that nothing is lost.
 */
export function plainLatex(s: string): string {
  const text = s.includes('$')
    ? s.replace(FORMULA, (whole, formula: string) => (isFormula(formula) ? plainFormula(formula) : whole))
    : s
  return text.includes('\\') || text.includes('^') || text.includes('_{')
    ? plainScripts(plainCommands(text)).replace(ESCAPED, '$1')
    : text
}

function isFormula(text: string): boolean {
  const plain = text.replace(TEXT, '')
  return HAN.test(plain) ? YEAR_AND_SERIAL.test(compact(plain)) : IS_FORMULA.test(text)
}

/** Spaces of a formula are the tool's, save those inside \text. */
function plainFormula(formula: string): string {
  const commands = plainCommands(
    formula.replace(TEXT, (_all, text: string) =>
      SPREAD.test(text) ? text.replace(/ /g, '') : text.trim().replace(/ /g, '\u00a0'),
    ),
  )
  return plainScripts(commands)
    .replace(/\\?[ \t]+/g, '')
    .replace(/\\[,;:!]/g, '')
    .replace(ESCAPED, '$1')
    .replace(/[{}]/g, '')
    .replace(/\u00a0/g, ' ')
}

function plainCommands(s: string): string {
  if (!s.includes('\\')) return s
  return s
    .replace(TEXT, '$1')
    .replace(CIRCLED, (whole, n: string) =>
      Number(n) >= 1 && Number(n) <= 20 ? String.fromCharCode(0x245f + Number(n)) : whole,
    )
    .replace(FRACTION, '$1/$2')
    .replace(COMMAND, (whole, name: string) => SYMBOLS.get(name) ?? whole)
}

const FOOTNOTE = /^[[［〔]\d{1,3}[\]］〕]$/u

function plainScripts(s: string): string {
  return s.replace(SCRIPT, (whole, mark: string, braced: string | undefined, bare: string | undefined) => {
    const text = (braced ?? bare ?? '').trim()
    if (text === '°' || text === '′' || text === '*') return text
    if (mark === '_' && braced === undefined) return whole
    // the mark of a note is called [1] where the note stands
    if (FOOTNOTE.test(text)) return text
    return text.replace(/\d/g, (digit) => (mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS).charAt(Number(digit)))
  })
}
