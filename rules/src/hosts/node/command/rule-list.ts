import type { CliOptions } from './cli-request';

/** Prints the rules instead of checking the project; all of them where `ids` is undefined. */
export async function printRules({ preset = 'recommended', reports }: CliOptions, ids: readonly string[] | undefined): Promise<number> {
  const { listRules, ruleTable } = await import('../selection/rule-list');
  const list = listRules(preset, ids);
  process.stdout.write(`${reports[0].format === 'json' ? JSON.stringify(list, undefined, 2) : ruleTable(list)}\n`);
  return 0;
}
