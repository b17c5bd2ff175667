import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Cases } from '../rules/src/rule/case';
import type { Gc25Rule } from '../rules/src/rule/create-rule';
import type { RuleMeta } from '../rules/src/rule/meta';

const load = createRequire(__filename);

export const root = path.join(__dirname, '..');
export const rulesFolder = path.join(root, 'rules/src/rules');

/** What a rule's folder holds; `error` when its code does not load, so that one broken rule does not hide the others. */
export interface RuleFolder {
  readonly id: string;
  readonly rule?: Gc25Rule;
  readonly cases?: Cases;
  /** Text of about.md. */
  readonly about?: string;
  readonly error?: unknown;
}

export const metaOf = (rule: Gc25Rule): RuleMeta => (rule.meta.docs as { readonly gc25: RuleMeta }).gc25;

/** Ids of the folders below rules/src/rules that have an index.ts, sorted. */
export const ruleIds = (): string[] =>
  readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(rulesFolder, entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .sort();

function loadRule(id: string): RuleFolder {
  const at = (name: string): string => path.join(rulesFolder, id, name);
  const about = existsSync(at('about.md')) ? readFileSync(at('about.md'), 'utf8') : undefined;
  try {
    const { default: rule } = load(at('index.ts')) as { default?: Gc25Rule };
    const { cases } = existsSync(at('cases.ts')) ? (load(at('cases.ts')) as { cases?: Cases }) : {};
    return { id, about, rule, cases, ...(rule ? {} : { error: new Error('index.ts has no default export') }) };
  } catch (error) {
    return { id, about, error };
  }
}

/** Every rule folder, loaded, in order of id. */
export const loadRules = (): RuleFolder[] => ruleIds().map(loadRule);
