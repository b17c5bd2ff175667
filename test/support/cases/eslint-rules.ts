import { type EslintRule, eslintRuleOf } from '../../../rules/src/hosts/eslint/eslint-rule';
import type { Gc25Rule } from '../../../rules/src/rule/create-rule';

/** Rules as ESLint knows them, by id. */
export const eslintRulesOf = (rules: Readonly<Record<string, Gc25Rule>>): Record<string, EslintRule> =>
  Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, eslintRuleOf(rule)]));
