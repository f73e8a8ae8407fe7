import { NotTextError } from '../errors.ts'

/** Escape sequences that begin a double-byte stretch in an ISO 2022 encoding, and HZ's, which begins with ~{ and ends with ~}. */
const SHIFTS: readonly (readonly [string, RegExp])[] = [
  ['ISO-2022-JP', /\x1b\$[@B]|\x1b\(J/],
  ['ISO-2022-KR', /\x1b\$\)C/],
  ['ISO-2022-CN', /\x1b\$\)[AG]/],
  ['HZ-GB-2312', /~\{(?:[\x21-\x77][\x21-\x7e]){1,64}~\}/],
]

/** Throws NotTextError where a text of seven-bit bytes is not ASCII but an encoding that shifts between character sets. */
export function refuseShiftEncodings(sample: Uint8Array): void {
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString('latin1')
  const found = SHIFTS.find(([, shift]) => shift.test(text))
  if (found !== undefined) throw new NotTextError('unsupported-encoding', 'shift-sequences', { encoding: found[0] })
}
