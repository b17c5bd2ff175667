import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { rules } from '../../rules/src/generated/rules';
import { eslintRuleOf } from '../../rules/src/hosts/eslint/eslint-rule';
import { noticeRules } from '../../rules/src/hosts/eslint/notice-rules';
import type { Lang } from '../../rules/src/rule/case';
import { withoutTriggers } from '../../rules/src/rule/trigger-index';
import { stepsOf } from '../../rules/src/program/syntax/work-budget';
import { readingsOf } from './cases/case-languages';
import { Probe } from './work-probe';

/** The work of rules over a text that is read in a language; each rule is forced and `strict`. */
export function workOn(text: string, lang: Lang, ids: readonly string[]): Probe {
  const [reading] = readingsOf(lang);
  const linter = new Linter({ configType: 'flat', cwd: '/project' });
  return Probe.watch((probe) => {
    const watched = Object.fromEntries(ids.map((id) => [id, {
      ...eslintRuleOf(rules[id]),
      create(context: { readonly sourceCode: object }) {
        const listener = eslintRuleOf(rules[id]).create(context as never) as Readonly<Record<string, () => void>>;
        const run = (): void => probe.run(id, () => listener.Program(), () => stepsOf(context.sourceCode).get(id) ?? 0);
        return { Program: run };
      },
    }]));
    const messages = withoutTriggers(() =>
      linter.verify(text, [{
        files: ['**/*.{js,jsx,tsx,html,vue,svelte}'],
        ...reading.config,
        plugins: { gc25: { rules: { ...watched, ...noticeRules } } },
        settings: { gc25: { strictness: 'strict' } },
        rules: Object.fromEntries([...ids, 'internal-error'].map((id) => [`gc25/${id}`, 'error'])),
      }] as never, { filename: `/project/${reading.filename}` })
    );
    const faults = messages.filter(({ ruleId, fatal }) => fatal || ruleId === null || ruleId === 'gc25/internal-error');
    assert.deepEqual(faults.map(({ message }) => message), []);
  });
}
