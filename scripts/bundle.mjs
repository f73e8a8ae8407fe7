// Puts the command together into a few files in dist/bin: a start reads these sooner than the modules of dist/src one by
// one. What a command fetches when it is called for stays in files of its own; packages stay outside.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The generated validators are large, and stay where the library has them. */
const validators = {
  name: 'validators',
  resolveId(id) {
    const [name] = /[\w-]+\.generated(?=\.ts$)/.exec(id) ?? []
    return name ? { id: `../src/check/schema/${name}.js`, external: true } : null
  },
}

rmSync(`${root}dist/bin`, { recursive: true, force: true })
await build({
  // The worker threads of a batch are started by the name of their file.
  input: { gongbao: `${root}bin/gongbao.ts`, worker: `${root}src/batch/worker.ts` },
  plugins: [validators],
  platform: 'node',
  external: (id) => !/^(?:\.|\/|[A-Za-z]:[\\/])/.test(id),
  output: {
    dir: `${root}dist/bin`,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    minify: false,
  },
  logLevel: 'warn',
})
