// The least that a converter of this kind does: decode, cut into lines, one regular expression a line, each line as JSON.
//
//   node bench/floor.mjs [ENCODING] < IN > OUT
import { once } from 'node:events'

const decoder = new TextDecoder(process.argv[2] ?? 'utf-8')
const NUMBER = /〔(\d{4})〕(\d+)号/u
let open = ''

async function put(lines) {
  let text = ''
  for (const line of lines) text += `${JSON.stringify({ text: line, number: NUMBER.exec(line)?.[0] ?? null })}\n`
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

for await (const chunk of process.stdin) {
  const lines = (open + decoder.decode(chunk, { stream: true })).split('\n')
  open = lines.pop()
  await put(lines)
}
await put([open + decoder.decode()])
