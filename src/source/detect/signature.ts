import { NotTextError } from '../errors.ts'

/** File formats by the bytes that they begin with, as Latin-1. The longest and the surest first. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PDF', '%PDF-'],
  ['PostScript', '%!PS'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF87a'],
  ['GIF', 'GIF89a'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['DjVu', 'AT&TFORM'],
  ['CAJ', 'CAJ\0'],
  // Word, Excel, WPS and PowerPoint before 2007.
  ['OLE', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['gzip', '\x1f\x8b\x08'],
  ['bzip2', 'BZh91AY&SY'],
  ['xz', '\xfd7zXZ\0'],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['RAR', 'Rar!\x1a\x07'],
  ['SQLite', 'SQLite format 3\0'],
]

/** What a ZIP file holds, by the names of its first entries. */
const ZIP_CONTENTS: readonly (readonly [string, string])[] = [
  ['OFD', 'OFD.xml'],
  ['DOCX', 'word/'],
  ['XLSX', 'xl/'],
  ['PPTX', 'ppt/'],
  ['ODT', 'mimetypeapplication/vnd.oasis.opendocument.text'],
  ['EPUB', 'mimetypeapplication/epub+zip'],
]

/** The format of a file by its signature (%PDF- → PDF, a ZIP with OFD.xml in it → OFD), null where it has none that is known. */
export function fileSignature(sample: Uint8Array): string | null {
  const head = Buffer.from(sample.buffer, sample.byteOffset, Math.min(sample.length, 4096)).toString('latin1')
  // Some programs put line ends or a UTF-8 mark before the signature of a PDF.
  if (/^(?:\xef\xbb\xbf)?\s{0,16}%PDF-/.test(head)) return 'PDF'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    return ZIP_CONTENTS.find(([, name]) => head.includes(name))?.[0] ?? 'ZIP'
  }
  return SIGNATURES.find(([, magic]) => head.startsWith(magic))?.[0] ?? null
}

/** Throws NotTextError where the sample begins with the signature of a file format that is not plain text. */
export function refuseKnownFormats(sample: Uint8Array): void {
  const what = fileSignature(sample)
  if (what !== null) throw new NotTextError(what, 'signature')
}
