import { type CompletedCommand, type CompletedOption, spellings } from './model.ts'

/** A script for zsh: a file `_gongbao` in a folder of `$fpath`. */
export function zshScript(model: readonly CompletedCommand[]): string {
  const listed = model.map((command) => `    ${quote(`${command.name}:${command.text}`)}`)
  const cases = model.map((command) => {
    const specs = [...command.options.flatMap(specsOf), quote(`*:argument:${argumentAction(command.takes)}`)]
    return `    ${command.name}) _arguments \\\n${specs.map((each) => `      ${each}`).join(' \\\n')} ;;`
  })
  return `#compdef gongbao
# zsh completion for gongbao
_gongbao() {
  local -a commands
  commands=(
${listed.join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  local command=$words[2]
  if (( \${commands[(I)$command:*]} )); then
    shift words
    (( CURRENT-- ))
  else
    command=${model[0]?.name ?? ''}
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _gongbao ]]; then _gongbao "$@"; else compdef _gongbao gongbao; fi
`
}

/** `'--format[output format]:value:(json ndjson)'` */
function specsOf(option: CompletedOption): string[] {
  const text = option.text.replace(/[[\]\\]/g, '\\$&').replace(/:/g, '\\:')
  const value = option.takes === null ? '' : `:value:${argumentAction(option.takes)}`
  return spellings(option).map((name) => quote(`${name}[${text}]${value}`))
}

const argumentAction = (takes: CompletedOption['takes']): string =>
  takes === 'path' ? '_files' : Array.isArray(takes) ? `(${takes.join(' ')})` : ' '

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
