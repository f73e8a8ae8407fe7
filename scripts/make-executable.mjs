// The built command may be run by itself (npx, a symbolic link): npm makes it so only where it installs it anew.
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

chmodSync(fileURLToPath(new URL('../dist/bin/gongbao.js', import.meta.url)), 0o755)
