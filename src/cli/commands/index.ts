import { BATCH, CHECKS, CONTENT, CORRECTIONS, INPUT, JSON_OPTION, ONE_FILE, OUTPUT } from '../options.ts'
import type { CommandSpec } from '../spec.ts'

const inputs = { name: '[inputs...]', text: 'argument.inputs', completes: 'file' } as const

/** The commands, in the order of the help. The first one is run where no command is named. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'convert',
    args: [inputs],
    text: 'command.convert',
    options: [...INPUT, ...CORRECTIONS, ...OUTPUT, ...BATCH, ...CONTENT],
    examples: [
      'gongbao issue.txt > issue.json',
      'gongbao convert -f ndjson issues/ > documents.ndjson',
      'gongbao convert -f markdown -o out/ "issues/2024-*.txt"',
      'gongbao convert -f ndjson,markdown,csv -o out/ --jobs auto issues/',
      'gongbao convert -f csv --of documents --excel -o documents.csv issue.txt',
      'gongbao convert --fields number,title,date --no-positions issue.txt',
    ],
    load: () => import('./convert.ts'),
  },
  {
    name: 'validate',
    args: [inputs],
    text: 'command.validate',
    options: [...INPUT, ...CORRECTIONS, ...CHECKS],
    examples: [
      'gongbao validate issue.txt',
      'gongbao validate --fail-on warning --reporter pretty --reporter sarif:gongbao.sarif issues/',
      'gongbao validate --no-rule number-gap --baseline gongbao.baseline.json issues/',
      'gongbao validate --fix --diff issue.txt',
    ],
    load: () => import('./validate.ts'),
  },
  {
    name: 'review',
    args: [inputs],
    text: 'command.review',
    options: [...INPUT, ...CORRECTIONS, ...ONE_FILE],
    examples: ['gongbao review issue.txt -o review.html', 'gongbao review issues/ -o review.html --force'],
    load: () => import('./review.ts'),
  },
  {
    name: 'corrections',
    args: [
      { name: '<what>', text: 'argument.corrections', choices: ['report'] },
      { name: '[paths...]', text: 'argument.corrections-paths', completes: 'file' },
    ],
    text: 'command.corrections',
    options: [JSON_OPTION],
    examples: ['gongbao corrections report issues/', 'gongbao corrections report --json issues/'],
    load: () => import('./corrections.ts'),
  },
  {
    name: 'profile',
    args: [
      { name: '<what>', text: 'argument.profile', choices: ['learn'] },
      { name: '[inputs...]', text: 'argument.inputs', completes: 'file' },
    ],
    text: 'command.profile',
    options: [...INPUT, { flags: '--min <number>', group: 'content', text: 'option.min', value: 'count' }, ...ONE_FILE],
    examples: ['gongbao profile learn issues/', 'gongbao profile learn issues/ -o gongbao.config.json'],
    load: () => import('./profile.ts'),
  },
  {
    name: 'stats',
    args: [{ name: '<outputs...>', text: 'argument.outputs', completes: 'file' }],
    text: 'command.stats',
    options: [...ONE_FILE, JSON_OPTION],
    examples: ['gongbao stats out/ -o stats.html', 'gongbao stats --json documents.ndjson'],
    load: () => import('./stats.ts'),
  },
  {
    name: 'catalog',
    args: [{ name: '<folder>', text: 'argument.catalog', completes: 'file' }],
    text: 'command.catalog',
    options: [
      { flags: '-o, --output <path>', group: 'output', text: 'option.catalog-output', completes: 'folder' },
      { flags: '--force', group: 'output', text: 'option.force' },
    ],
    examples: ['gongbao catalog out/ > catalog.ndjson', 'gongbao catalog out/ -o catalog/'],
    load: () => import('./catalog.ts'),
  },
  {
    name: 'list',
    args: [inputs],
    text: 'command.list',
    options: [...INPUT, ...CORRECTIONS, JSON_OPTION],
    examples: ['gongbao list issue.txt', 'gongbao list --json issues/'],
    load: () => import('./list.ts'),
  },
  {
    name: 'tables',
    args: [inputs],
    text: 'command.tables',
    options: [
      ...INPUT,
      ...CORRECTIONS,
      { flags: '-n, --table <number>', group: 'output', text: 'option.table', value: 'count' },
      JSON_OPTION,
    ],
    examples: ['gongbao tables issue.txt', 'gongbao tables -n 3 issue.txt'],
    load: () => import('./tables.ts'),
  },
  {
    name: 'detect',
    args: [inputs],
    text: 'command.detect',
    options: [...INPUT, JSON_OPTION],
    examples: ['gongbao detect issue.txt', 'gongbao detect --json issues/'],
    load: () => import('./detect.ts'),
  },
  {
    name: 'explain',
    args: [{ name: '<place>', text: 'argument.place' }],
    text: 'command.explain',
    options: [...INPUT.slice(0, 2), ...CORRECTIONS, JSON_OPTION],
    examples: ['gongbao explain issue.txt:120', 'gongbao explain --json issue.txt:120'],
    load: () => import('./explain.ts'),
  },
  {
    name: 'rules',
    args: [{ name: '[rule]', text: 'argument.rule' }],
    text: 'command.rules',
    options: [],
    examples: ['gongbao rules', 'gongbao rules table-sum'],
    load: () => import('./rules.ts'),
  },
  {
    name: 'schema',
    args: [{ name: '[name]', text: 'argument.schema' }],
    text: 'command.schema',
    options: [],
    examples: ['gongbao schema', 'gongbao schema issue > issue.schema.json'],
    load: () => import('./schema.ts'),
  },
  {
    name: 'completion',
    args: [{ name: '<shell>', text: 'argument.shell', choices: ['bash', 'zsh', 'fish', 'powershell'] }],
    text: 'command.completion',
    options: [],
    examples: [
      'source <(gongbao completion bash)',
      'gongbao completion fish > ~/.config/fish/completions/gongbao.fish',
    ],
    load: () => import('./completion.ts'),
  },
]
