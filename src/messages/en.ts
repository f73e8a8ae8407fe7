/** What each rule says, in English. The values of a rule are the same in every language. */
export const en = {
  'contents-missing-document': 'The contents list has “{title}”[[ ({number})]], which was not found in the text.',
  'document-missing-contents': 'The document[[ “{title}”]][[ ({number})]] is not in the contents list.',
  'contents-title-differs': 'The contents list calls this “{expected}”; its own title is “{actual}”.',
  'contents-number-differs': 'The contents list gives the number {expected}; the document bears {actual}.',
  'contents-page-order': 'The contents list gives page {actual} after page {expected}.',
  'contents-garbled-entry': 'An entry of the contents list is garbled: “{actual}”.',
  'attachment-missing-annex':
    'The attachment “{title}” is announced[[ as number {n}]] and not printed[[, like the other {more} of the list]].',
  'annex-not-announced': '[[{label} ]]“{title}” is printed and not in the list of attachments.',
  'number-irregular': 'The document number “{actual}” is not of the form {expected}.',
  'number-duplicate': 'The document number {number} is used more than once in this issue.',
  'number-falling': 'The document number {actual} comes after {expected}.',
  'number-year-differs': 'The document number {actual} is of another year than the date, {expected}.',
  'number-year-issue': 'The document number {actual} is of another year than the issue, {expected}.',
  'number-code-issuer': 'The code of {number} is not that of {actual}[[ but of {expected}]].',
  'no-date': 'The document has no date[[: “{title}”]].',
  'date-invalid': 'There is no such date: {actual}.',
  'no-signature': 'The document is not signed[[: “{title}”]][[, like {more} others of this issue]].',
  'signatory-differs': 'The document is signed by {actual} and issued by {expected}.',
  'heading-sequence': 'The heading {actual} comes where {expected} is due.',
  'text-outside-documents':
    'Lines {from} to {to} before the first document hold {lines} lines of prose that belong to no document.',
  'no-documents': 'No document was found in this text[[: it is {format}, of which the text must be extracted first]].',
  'empty-input': 'There is no text in this input.',
  'encoding-invalid-bytes':
    '{count} bytes from byte {byteOffset} on are not valid {encoding} ({bytes}); U+FFFD stands for them.',
  'encoding-mojibake':
    'Lines {fromLine} to {toLine} were decoded wrongly before they were stored[[; they mean “{reading}”]].',
  'encoding-mixed': 'Lines {fromLine} to {toLine} are in {other}, not in {encoding}[[: “{reading}”]].',
  'encoding-ambiguous':
    'The text can be read as {encoding} (“{reading}”) and as {other} (“{otherReading}”); it was read as {encoding}. Settle it with --encoding.',
  'encoding-truncated':
    'The text ends in the middle of a {encoding} character (byte {byteOffset}: {bytes}); it may have been cut off.',
  'table-sum': 'The sum[[ of {column}]] is printed as {actual}; the rows add up to {expected}.',
  'table-sequence': '[[{column}: ]]The row is numbered {actual} where {expected} is due.',
  'table-ragged': '{rows} rows do not have {expected} cells as the table has columns; the first has {actual}.',
  'table-column-lost':
    'This part of the table lacks a column[[: {column}]]; it has {actual} of {expected}[[; other parts that lack one: {more}]].',
  'table-unread':
    'The names {names} stand here over the number 1, but the cells of the rows cannot be told; the lines of the table are kept as text.',
  'number-only-in-contents': 'The number {expected} stands in the contents list only, not at the document.',
  'limit-line':
    'This line is too long to be read as one; it was read in {pieces} pieces of at most {expected} characters.',
  'limit-table':
    'A table of {rows} rows and {columns} columns is too large to be read as one ({most} columns, {cells} cells); its lines are text.',
  'limit-heading':
    'The number of this line holds {actual} numbers; with more than {expected} it is read as text, not as a heading.',
  'limit-contents':
    'The contents list is too long to be read whole[[: there are {lines} lines before the first document]][[: this line has {characters} characters]]; {expected} are read.',
  'limit-documents':
    'The issue holds more than {expected} documents; from here on they are not held against the others.',
  'encoding-more': '{more} more findings of the rule {rule}[[, {bytes} bytes in all]].',
  'encoding-private-use': '{count} private-use characters were put where Unicode has them now.',
  'contents-order': '“{actual}” does not stand where the contents list has it[[: after “{expected}”]].',
  'contents-page-differs': 'The contents list gives page {expected}; the document begins on page {actual}.',
  'number-gap': 'Of the numbers {actual} this issue lacks {expected}.',
  'number-missing': 'The document[[ “{title}”]] has no number; the others of this issue have one.',
  'title-form': 'The title “{actual}” lacks a part: {expected}.',
  'title-missing': 'The document {number} has no title.',
  'kind-unlisted': '“{actual}” is not one of the kinds of official documents.',
  'addressee-missing': 'A document of the kind {actual} is addressed to somebody; no addressee was found.',
  'addressee-colon': 'The addressee ends without a full-width colon[[, but with “{actual}”]].',
  'date-future': 'The document is dated {actual}, after the issue ({expected}).',
  'attachment-title-differs': 'The attachment is announced as “{expected}” and printed as “{actual}”.',
  'attachment-numbering': 'The attachment is numbered {actual} where {expected} is due.',
  'heading-restarted': 'The numbering begins again with {actual}[[ where {expected} is due]].',
  'heading-level-skipped': '{actual} stands right below {expected}: a level is skipped.',
  'brackets-unbalanced': '“{actual}” is not paired: “{expected}” is due.',
  'book-title-nesting': 'A title inside 《》 stands in 〈〉: {expected}, not {actual}.',
  'halfwidth-punctuation':
    'Half-width “{actual}” beside Chinese characters, for “{expected}”[[; {count} places here]].',
  'layout-spaces': 'A space between Chinese characters[[; {count} places here]].',
  'char-replacement': '{actual} stands for characters that were lost[[; {count} places in this line]].',
  'char-private-use': 'The private-use character {actual} looks different on every machine[[; {count} in this line]].',
  'char-control': 'The invisible character {actual} stands in the text[[; {count} in this line]].',
  'script-mixed': '“{actual}” is not of the script of the text (simplified or traditional)[[; {count} in this line]].',
  'ocr-twin': '“{actual}” is misread for “{expected}”.',
  'table-header': 'Column {actual} of the table has no name of its own[[: “{name}” comes twice]].',
  'reference-form': 'The cited number “{actual}” is not of the form {expected}.',
  'reference-itself': 'The document cites its own number {actual}.',
  'reference-later': 'The document of {expected} cites {actual}, which is later.',
  'reference-repealed': 'The document rests on {actual}, which {expected} of this issue repeals.',
  'imprint-year': 'The issue is of {actual}; its documents are of {expected}.',
  'imprint-published': 'The issue is of {expected} and was published on {actual}.',
  'imprint-issue': 'The issue has the number {actual}; {expected} is the most there can be.',
  'privacy-citizen-id': '{actual} is a citizen identity number.',
  'privacy-mobile': '{actual} is a mobile phone number.',
  'privacy-bank-card': '{actual} is a bank card number.',
  'corrections-applied': 'Corrections applied to this text: {count}.',
  'corrections-none': 'There are no corrections of this text in the file given.',
  'correction-unneeded': 'A correction is no longer needed ({action}, line {line}, “{text}”): it is read so already.',
  'correction-no-place':
    'A correction does not fit any more ({action}, line {line}, “{text}”): there is nothing at its place that it could correct.',
  'correction-line-gone': 'A correction does not fit any more ({action}): no line reads “{text}”, as line {line} did.',
  'correction-line-ambiguous':
    'A correction does not fit any more ({action}, line {line}): {actual} lines read “{text}”, and their neighbours do not tell which is meant.',
  'correction-no-block':
    'A correction does not fit any more ({action}, line {line}, “{text}”): there is no such block at its place.',
  'correction-value':
    'A correction cannot be made ({action}, line {line}, “{text}”): {value} is no value of that field.',
  'correction-differs':
    'What was accepted has changed ({action}, line {line}, “{text}”): it was {value} and is {actual} now.',
  'record-schema': 'The record does not fit its schema at {path}: {reason}.',
  'record-consistency': '{field} is {actual}, which does not agree with the rest of the record[[ ({expected})]].',
} as const
