import type { CompletedCommand, CompletedOption } from './model.ts'

/** A script for fish: `~/.config/fish/completions/gongbao.fish`. */
export function fishScript(model: readonly CompletedCommand[]): string {
  const names = model.map((command) => command.name).join(' ')
  const lines = model.flatMap((command, at) => {
    const seen = `__fish_seen_subcommand_from ${command.name}`
    // The first command is also what runs where none is named.
    const when = at === 0 ? `${seen}; or not __fish_seen_subcommand_from ${names}` : seen
    return [
      `complete -c gongbao -n '__fish_use_subcommand' -a ${command.name} -d ${quote(command.text)}`,
      ...(Array.isArray(command.takes) ? [`complete -c gongbao -n '${seen}' -f -a '${command.takes.join(' ')}'`] : []),
      ...command.options.map((option) => optionLine(option, when)),
    ]
  })
  return `# fish completion for gongbao\n${lines.join('\n')}\n`
}

function optionLine(option: CompletedOption, when: string): string {
  const short = option.short === null ? '' : ` -s ${option.short.slice(1)}`
  const takes =
    option.takes === null
      ? ''
      : option.takes === 'path'
        ? ' -r -F'
        : option.takes === 'word'
          ? ' -x'
          : ` -x -a '${option.takes.join(' ')}'`
  return `complete -c gongbao -n '${when}'${short} -l ${option.long.slice(2)}${takes} -d ${quote(option.text)}`
}

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
