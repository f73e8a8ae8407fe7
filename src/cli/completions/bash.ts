import { allOptions, type CompletedCommand, spellings } from './model.ts'

/** A script for bash: `source <(gongbao completion bash)`. */
export function bashScript(model: readonly CompletedCommand[]): string {
  const names = model.map((command) => command.name)
  const valued = allOptions(model).flatMap((option) => {
    const pattern = spellings(option).join('|')
    if (option.takes === null) return []
    if (option.takes === 'path') return [`    ${pattern}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`]
    const words = option.takes === 'word' ? [] : option.takes
    return [`    ${pattern}) COMPREPLY=($(compgen -W ${lines(words)} -- "$cur")); return ;;`]
  })
  const options = model.map((command) => `    ${command.name}) options=${lines(command.options.flatMap(spellings))} ;;`)
  const words = model.flatMap((command) =>
    Array.isArray(command.takes) ? [`    ${command.name}) words=${lines(command.takes)} ;;`] : [],
  )
  return `# bash completion for gongbao
_gongbao() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  local command= options= words= at IFS=$'\\n'
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
    ${names.join('|')}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case $prev in
${valued.join('\n')}
  esac
  case \${command:-${names[0]}} in
${options.join('\n')}
  esac
  case $command in
    '') words=${lines([...names, 'help'])} ;;
${words.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$cur"; compgen -f -- "$cur"))
  fi
}
complete -o filenames -F _gongbao gongbao
`
}

/** Words one a line, so that a path with spaces stays one word: `$'json\ncsv'`. */
const lines = (words: readonly string[]): string => `$'${words.join('\\n')}'`
