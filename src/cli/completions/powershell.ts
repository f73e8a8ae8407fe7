import { allOptions, type CompletedCommand, spellings } from './model.ts'

/** A script for PowerShell: `gongbao completion powershell | Out-String | Invoke-Expression`. */
export function powershellScript(model: readonly CompletedCommand[]): string {
  const commands = model.map((command) => `    ${quote(command.name)} = ${quote(command.text)}`)
  const options = model.map(
    (command) => `    ${quote(command.name)} = @(${command.options.flatMap(spellings).map(quote).join(', ')})`,
  )
  const values = [
    ...allOptions(model).flatMap((option) =>
      Array.isArray(option.takes)
        ? spellings(option).map((name) => `    ${quote(name)} = @(${words(option.takes as readonly string[])})`)
        : [],
    ),
    ...model.flatMap((command) =>
      Array.isArray(command.takes) ? [`    ${quote(command.name)} = @(${words(command.takes)})`] : [],
    ),
  ]
  return `# PowerShell completion for gongbao
Register-ArgumentCompleter -Native -CommandName gongbao -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.join('\n')}
  }
  $options = @{
${options.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '' -and $words.Count -gt 0) { $words = @($words | Select-Object -SkipLast 1) }
  $command = @($words | Where-Object { $commands.Contains($_) })[0]
  $last = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $found = if ($values.ContainsKey($last)) { $values[$last] }
    elseif ($wordToComplete.StartsWith('-')) { $options[$(if ($command) { $command } else { '${model[0]?.name ?? ''}' })] }
    elseif (-not $command) { $commands.Keys }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $tip = if ($commands.Contains($_)) { $commands[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $tip)
  }
}
`
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
const words = (list: readonly string[]): string => list.map(quote).join(', ')
