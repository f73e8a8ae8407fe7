import type { Lang } from '../messages/index.ts'

/**
 * The language of help and messages before any file is read: `--lang` wins, then the locale of the environment
 * (LC_ALL, LC_MESSAGES, LANG: zh_CN.UTF-8 is zh, everything else en).
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = langArgument(argv)
  if (asked === 'zh' || asked === 'en') return asked
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^zh([_.@-]|$)/i.test(locale) ? 'zh' : 'en'
}

/** The value of the last `--lang` before `--`, null where there is none. */
export function langArgument(argv: readonly string[]): string | null {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  let found: string | null = null
  for (const [at, argument] of options.entries()) {
    if (argument === '--lang') found = options[at + 1] ?? null
    else if (argument.startsWith('--lang=')) found = argument.slice('--lang='.length)
  }
  return found
}
