import { version } from '../version.ts'

/** `gongbao 0.1.0 (Node.js v20.20.2, ICU 78.2)`: what decodes a text depends on ICU too. */
export const versionLine = (): string =>
  `gongbao ${version} (Node.js ${process.version}, ICU ${process.versions['icu'] ?? '-'})\n`
