import { readFileSync } from 'node:fs';
import path from 'node:path';
import { metaOf, root, type RuleFolder } from '../rule-folders';
import { exportNameOf } from '../update-sdks';

/**
 * Source of generated/rules.ts: metadata by static imports, because reading folders at run time ends where code is bundled, and
 * the rules themselves when the first is run.
 */
export function ruleIndex(ids: readonly string[]): string {
  return [
    '// Written by `npm run update`.',
    "import { type Gc25Rule, ruleOnDemand } from '../rule/create-rule';",
    "import type * as modules from './rule-modules';",
    ...ids.map((id) => `import { meta as ${exportNameOf(id)} } from '../rules/${id}/meta';`),
    '',
    "const moduleOf = (id: string) => () => (require('./rule-modules') as typeof modules).ruleModules[id]();",
    '',
    'export const rules: Readonly<Record<string, Gc25Rule>> = {',
    ...ids.map((id) => `  '${id}': ruleOnDemand(${exportNameOf(id)}, moduleOf('${id}')),`),
    '};',
    '',
  ].join('\n');
}

/** Source of generated/rule-modules.ts: the rules, each evaluated when it is first run. */
export function ruleModules(ids: readonly string[]): string {
  return [
    '// Written by `npm run update`.',
    "import type { LoadedRule } from '../rule/create-rule';",
    '',
    'export const ruleModules: Readonly<Record<string, () => LoadedRule>> = {',
    ...ids.map((id) => `  '${id}': () => require('../rules/${id}') as LoadedRule,`),
    '};',
    '',
  ].join('\n');
}

/**
 * Source of generated/rule-texts.ts: what a citation says of a rule, for programs that load no rule. The reading is the
 * section "Our reading" of about.md on one line, as many whole sentences as fit.
 */
export function ruleTexts(folders: readonly RuleFolder[]): string {
  const entries = folders.flatMap(({ id, rule, about = '' }) => {
    if (!rule) return [];
    const reading = readingIn(about);
    return [
      `  '${id}': { description: ${quoted(`${metaOf(rule).description}.`)}${reading === '' ? '' : `, reading: ${quoted(reading)}`} },`,
    ];
  });
  return [
    '// Written by `npm run update`.',
    'export const ruleTexts: Readonly<Record<string, { readonly description: string; readonly reading?: string }>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

/** Characters of a reading in a citation, which is a clause and not a page. */
const READING_LENGTH = 280;

function readingIn(about: string): string {
  const parts = about.split(/^## (.+)$/m);
  const section = parts[parts.indexOf('Our reading') + 1];
  if (!parts.includes('Our reading')) return '';
  const line = section.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*/g, '').replace(/^\s*[-*] /gm, '').replace(/\s+/g, ' ').trim();
  const sentences = line.split(/(?<=[.!?]) (?=\S)/);
  let reading = '';
  for (const sentence of sentences) {
    if (reading !== '' && reading.length + sentence.length + 1 > READING_LENGTH) break;
    reading = reading === '' ? sentence : `${reading} ${sentence}`;
  }
  return reading;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Source of planned-rules.ts without the rules that exist by now. */
export function plannedRulesWithout(ids: readonly string[]): string {
  const source = readFileSync(path.join(root, 'rules/src/gc25/planned-rules.ts'), 'utf8');
  return source.split('\n').filter((line) => !ids.some((id) => line.startsWith(`  '${id}':`))).join('\n');
}
