import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { rules } from '../../rules/src/generated/rules';
import { noticeRules } from '../../rules/src/hosts/eslint/notice-rules';
import type { Lang } from '../../rules/src/rule/case';
import { withoutTriggers } from '../../rules/src/rule/trigger-index';
import type { RuleContext } from '../../rules/src/rule/context/rule-context';
import { readingsOf } from './cases/case-languages';
import { eslintRulesOf } from './cases/eslint-rules';
import { Probe } from './work-probe';

/** The work of rules over a text that is read in a language; each rule is forced and `strict`. */
export function workOn(text: string, lang: Lang, ids: readonly string[]): Probe {
  const [reading] = readingsOf(lang);
  const linter = new Linter({ configType: 'flat', cwd: '/project' });
  return Probe.watch((probe) => {
    const watched = Object.fromEntries(ids.map((id) => [id, {
      meta: rules[id].meta,
      defaults: rules[id].defaults,
      check: (on: RuleContext): void => probe.run(id, () => rules[id].check(on)),
    }]));
    const messages = withoutTriggers(() =>
      linter.verify(text, [{
        files: ['**/*.{js,jsx,tsx,html,vue,svelte}'],
        ...reading.config,
        plugins: { gc25: { rules: { ...eslintRulesOf(watched), ...noticeRules } } },
        settings: { gc25: { strictness: 'strict' } },
        rules: Object.fromEntries([...ids, 'internal-error'].map((id) => [`gc25/${id}`, 'error'])),
      }] as never, { filename: `/project/${reading.filename}` })
    );
    const faults = messages.filter(({ ruleId, fatal }) => fatal || ruleId === null || ruleId === 'gc25/internal-error');
    assert.deepEqual(faults.map(({ message }) => message), []);
  });
}
