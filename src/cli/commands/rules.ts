import { rulePage } from '../../check/page.ts'
import { ruleOf, rules } from '../../check/registry.ts'
import { nearestRule } from '../../check/selection.ts'
import { alignRows } from '../align.ts'
import { CliError, EXIT } from '../errors.ts'
import type { Session } from '../session.ts'

/** `gongbao rules [RULE]`: prints the page of a rule of `validate`, or lists the rules. */
export async function run(session: Session, [id]: string[]): Promise<number> {
  if (id === undefined) await session.out.write(listed(session))
  else {
    const rule = ruleOf(id)
    if (rule === undefined) throw new CliError('usage.rule', { name: id, meant: nearestRule(id) })
    await session.out.write(rulePage(rule))
  }
  return EXIT.done
}

function listed(session: Session): string {
  const heads = (['rules.rule', 'rules.severity', 'rules.fix', 'rules.asks'] as const).map((key) => session.t(key))
  const rows = rules.map(({ id, severity, description, fix }) => [
    id,
    session.t(`finding.severity.${severity}`),
    fix === undefined ? '' : '✓',
    description[session.lang],
  ])
  const [head = '', ...lines] = alignRows([heads, ...rows], session.width())
  return `${[session.paint('stdout')('dim', head), ...lines].join('\n')}\n`
}
