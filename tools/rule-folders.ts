import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Cases } from '../rules/src/rule/case';
import type { Gc25Rule } from '../rules/src/rule/create-rule';
import type { RuleMeta } from '../rules/src/rule/meta';
import type { RuleTriggers } from '../rules/src/rule/rule-triggers';
import { aboutFaults } from './pages/about';
import { type ChineseTexts, chineseFaults } from './pages/chinese';

const load = createRequire(__filename);

export const root = path.join(__dirname, '..');
export const rulesFolder = path.join(root, 'rules/src/rules');

/** What a rule's folder holds; `error` when its code does not load, so that one broken rule does not hide the others. */
export interface RuleFolder {
  readonly id: string;
  readonly rule?: Gc25Rule;
  readonly triggers?: RuleTriggers;
  readonly cases?: Cases;
  /** Text of about.md. */
  readonly about?: string;
  /** Text of about.zh.md. */
  readonly aboutChinese?: string;
  /** Content of zh.json. */
  readonly chinese?: ChineseTexts;
  readonly error?: unknown;
}

export const metaOf = (rule: Gc25Rule): RuleMeta => rule.meta;

/** Ids of the folders below rules/src/rules that have an index.ts, sorted. */
export const ruleIds = (): string[] =>
  readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(rulesFolder, entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .sort();

function loadRule(id: string): RuleFolder {
  const at = (name: string): string => path.join(rulesFolder, id, name);
  const read = (name: string): string | undefined => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : undefined);
  const texts = { about: read('about.md'), aboutChinese: read('about.zh.md') };
  try {
    const chinese = read('zh.json');
    const { default: rule } = load(at('index.ts')) as { default?: Gc25Rule };
    const { triggers } = load(at('triggers.ts')) as { triggers?: RuleTriggers };
    const { cases } = existsSync(at('cases.ts')) ? (load(at('cases.ts')) as { cases?: Cases }) : {};
    const folder = {
      id,
      ...texts,
      ...(chinese === undefined ? {} : { chinese: JSON.parse(chinese) as ChineseTexts }),
      rule,
      triggers,
      cases,
    };
    if (!rule) return { ...folder, error: new Error('index.ts has no default export') };
    return { ...folder, ...(triggers ? {} : { error: new Error('triggers.ts does not export `triggers`') }) };
  } catch (error) {
    return { id, ...texts, error };
  }
}

/** Every rule folder, loaded, in order of id. */
export const loadRules = (): RuleFolder[] => ruleIds().map(loadRule);

/** The triggers of rules, by id. */
export const triggersOf = (folders: readonly RuleFolder[]): Readonly<Record<string, RuleTriggers>> =>
  Object.fromEntries(folders.flatMap(({ id, triggers }) => (triggers ? [[id, triggers]] : [])));

/** What the texts of a rule's page lack, a line a fault; empty for a rule that does not load. */
export function textFaults({ id, rule, cases, about, aboutChinese, chinese }: RuleFolder): string[] {
  if (!rule) return [];
  const meta = metaOf(rule);
  const abouts = [...aboutFaults(about, 'en', meta), ...aboutFaults(aboutChinese, 'zh', meta)];
  return [...abouts, ...chineseFaults(chinese, meta, cases ?? { invalid: [], valid: [] })].map((fault) => `${id}: ${fault}`);
}
