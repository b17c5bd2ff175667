import type { RuleSelection } from '../selection/rule-selection';
import type { CliOptions } from './cli-request';

/** The rules that the command line selects. The rules are loaded only where it selects some. */
export async function selectedRules({ rules, paragraphs }: CliOptions): Promise<RuleSelection> {
  if (rules.length === 0 && paragraphs.length === 0) return { kind: 'selected', ids: undefined };
  const { selectRules } = await import('../selection/rule-selection');
  return selectRules({ rules, paragraphs });
}
