import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../rule-folders';
import { exportNameOf } from '../update-sdks';

/** Source of generated/rules.ts: static imports, because reading folders at run time ends where code is bundled. */
export function ruleIndex(ids: readonly string[]): string {
  return [
    '// Written by `npm run update`.',
    "import type { Gc25Rule } from '../rule/create-rule';",
    ...ids.map((id) => `import ${exportNameOf(id)} from '../rules/${id}';`),
    '',
    'export const rules: Readonly<Record<string, Gc25Rule>> = {',
    ...ids.map((id) => `  '${id}': ${exportNameOf(id)},`),
    '};',
    '',
  ].join('\n');
}

/** Source of planned-rules.ts without the rules that exist by now. */
export function plannedRulesWithout(ids: readonly string[]): string {
  const source = readFileSync(path.join(root, 'rules/src/gc25/planned-rules.ts'), 'utf8');
  return source.split('\n').filter((line) => !ids.some((id) => line.startsWith(`  '${id}':`))).join('\n');
}
