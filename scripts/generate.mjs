// Writes what is generated from schemas/*.schema.json: the thinned schemas, the types, the validators, the list of schemas.
//   node scripts/generate.mjs           writes the files
//   node scripts/generate.mjs --check   writes nothing; names the files that differ and exits 1
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from './generate/format.mjs'
import { generateList } from './generate/list.mjs'
import { NAMES, readSchema } from './generate/schemas.mjs'
import { thinSchema } from './generate/thin.mjs'
import { generateTypes } from './generate/types.mjs'
import { generateValidators, recordTargets } from './generate/validators.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function read(path) {
  try {
    return readFileSync(root + path, 'utf8')
  } catch {
    return undefined
  }
}

function write(path, text) {
  mkdirSync(dirname(root + path), { recursive: true })
  writeFileSync(root + path, text)
}

const capital = (name) => name[0].toUpperCase() + name.slice(1)

/** Every generated file: its path and its text. */
async function generate() {
  const full = Object.fromEntries(NAMES.map((name) => [name, readSchema(name)]))
  const thin = Object.fromEntries(NAMES.map((name) => [name, thinSchema(name, full[name])]))
  const thinRecords = Object.entries(recordTargets(thin)).map(([name, id]) => [`thin${capital(name)}Record`, id])
  return [
    ...NAMES.map((name) => {
      const path = `schemas/thin/${name}.schema.json`
      return [path, format(path, JSON.stringify(thin[name]))]
    }),
    ['src/tree/schema.generated.ts', await generateTypes(full)],
    ['src/check/schema/records.generated.ts', generateValidators(Object.values(full), recordTargets(full))],
    [
      'src/check/schema/files.generated.ts',
      generateValidators([...Object.values(full), ...Object.values(thin)], {
        issue: full.issue.$id,
        thinIssue: thin.issue.$id,
        ...Object.fromEntries(thinRecords),
      }),
    ],
    ...['config', 'corrections'].map((name) => {
      const schema = readSchema(name)
      return [`src/check/schema/${name}.generated.ts`, generateValidators([schema], { [name]: schema.$id })]
    }),
    ['src/check/schema/schemas.generated.ts', generateList(full, thin)],
  ]
}

const files = await generate()
if (process.argv.includes('--check')) {
  const stale = files.filter(([path, text]) => read(path) !== text).map(([path]) => path)
  for (const path of stale) console.error(`${path} is not what the schemas give: run npm run generate`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const [path, text] of files) if (read(path) !== text) write(path, text)
}
