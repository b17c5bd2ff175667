import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import plugin from '../../rules/src';
import { rules as allRules } from '../../rules/src/generated/rules';
import { withExceptions } from '../../rules/src/rule/notices';
import { noticeRules } from '../../rules/src/hosts/eslint/notice-rules';
import { createUmbrella } from '../../rules/src/hosts/eslint/umbrella';
import { createRule, type Gc25Rule, type RuleMeta } from '../../rules/src/rule/create-rule';
import { createChecker } from '../../rules/src/hosts/node/checker';
import { RunSummary } from '../../rules/src/hosts/node/run-summary';
import { eslintRulesOf } from '../support/cases/eslint-rules';
import { toyMeta } from '../support/cases/toy-rule';

const metaOf = (id: string): RuleMeta => allRules[id].meta;
const broken = (meta: RuleMeta, cause = 'no such node'): Gc25Rule =>
  createRule({
    meta,
    check: () => {
      throw new TypeError(cause);
    },
  });

const FAILED = /^gc25\/toy-a failed on this file, .*please report it.*: TypeError: no such node\.$/;
const TEXT = 'const player = 1;\n';

type AnyLinter = {
  verify(text: string, config: never, options: { filename: string }): { ruleId: string | null; message: string; severity: number }[];
};

const linters: Record<string, AnyLinter> = {
  'ESLint 10': new Linter() as never,
  'ESLint 9': new Linter9({ configType: 'flat' } as never) as never,
};

for (const [name, linter] of Object.entries(linters)) {
  describe(`exceptions in rules, ${name}`, () => {
    const lint = (rules: object, on: Record<string, 'error' | 'warn'>): { ruleId: string | null; message: string; severity: number }[] =>
      linter.verify(
        TEXT,
        [{
          plugins: { gc25: { rules } },
          rules: Object.fromEntries(Object.entries(on).map(([id, severity]) => [`gc25/${id}`, severity])),
        }] as never,
        { filename: 'a.js' },
      );

    const good = createRule({ meta: toyMeta('toy-b'), check: (on) => on.report({ at: on.file.program, messageId: 'seen' }) });
    const rules = {
      ...eslintRulesOf({
        'toy-a': broken(toyMeta('toy-a')),
        'toy-b': good,
        'toy-c': broken(toyMeta('toy-c')),
        'toy-d': broken(toyMeta('toy-d'), 'another'),
      }),
      ...noticeRules,
    };

    it('become one error, and the other rules go on', () => {
      const messages = lint(rules, { 'toy-a': 'warn', 'toy-b': 'warn', 'internal-error': 'error' });
      const [failure] = messages.filter(({ ruleId }) => ruleId === 'gc25/internal-error');
      assert.match(failure.message, FAILED);
      assert.equal(failure.severity, 2);
      assert.deepEqual(messages.map(({ ruleId }) => ruleId).sort(), ['gc25/internal-error', 'gc25/toy-b']);
    });

    it('of one cause are told together', () => {
      const messages = lint(rules, { 'toy-a': 'warn', 'toy-c': 'warn', 'toy-d': 'warn', 'internal-error': 'error' });
      assert.deepEqual(messages.map(({ message }) => message.split(' failed')[0]).sort(), ['gc25/toy-a, gc25/toy-c', 'gc25/toy-d']);
    });

    it('are reported by the rule itself where the notice rule is off', () => {
      const messages = lint(rules, { 'toy-a': 'warn', 'toy-b': 'warn', 'toy-c': 'error' });
      assert.match(messages.find(({ ruleId }) => ruleId === 'gc25/toy-a')?.message ?? '', FAILED);
      assert.deepEqual(messages.map(({ ruleId }) => ruleId).sort(), ['gc25/toy-a', 'gc25/toy-b']);
    });

    it('are reported by an umbrella rule under its own id', () => {
      const umbrella = createUmbrella('recommended', eslintRulesOf({ 'toy-a': broken(toyMeta('toy-a')), 'toy-b': good }), noticeRules);
      const messages = lint({ recommended: umbrella }, { recommended: 'error' });
      assert.equal(messages.filter(({ message }) => message.startsWith('[gc25/internal-error] gc25/toy-a failed')).length, 1);
      assert.equal(messages.filter(({ message }) => message.startsWith('[gc25/toy-b]')).length, 1);
      assert.equal(messages.length, 2);
    });

    it('are let through for tests', () => {
      assert.throws(() => withExceptions(() => lint(rules, { 'toy-a': 'warn', 'internal-error': 'error' })), /no such node/);
      assert.equal(lint(rules, { 'toy-a': 'warn', 'internal-error': 'error' }).length, 1);
    });
  });
}

describe('exceptions in rules, own command and server', () => {
  const id = 'no-autoplay-loop';
  const real = allRules[id];
  const rules = allRules as Record<string, Gc25Rule>;
  before(() => {
    rules[id] = broken(metaOf(id));
  });
  after(() => {
    rules[id] = real;
  });

  it('become one problem of the file, the other rules and files go on, and the run could not check all', () => {
    const checker = createChecker({ cwd: '/project', preset: 'all' });
    const text = 'const v = document.createElement("video"); v.autoplay = true; localStorage.setItem("email", user.email);\n';
    const summary = new RunSummary();
    for (const file of ['/project/a.js', '/project/b.js']) {
      const result = checker.checkText(text, file);
      summary.add(result);
      assert.deepEqual(result.problems.map(({ kind }) => kind), ['crash']);
      assert.match(result.problems[0].message, /^gc25\/no-autoplay-loop failed on this file, .*please report it/);
      assert.deepEqual(result.findings.map(({ ruleId }) => ruleId), ['no-exposed-child-data']);
    }
    assert.equal(summary.problems, 2);
  });
});

describe('problems of the settings in ESLint', () => {
  const linter = new Linter();
  const lint = (on: readonly string[], settings: object, filename: string): string[] =>
    linter.verify(
      TEXT,
      [{
        plugins: {
          gc25: {
            rules: { ...eslintRulesOf({ 'toy-a': createRule({ meta: toyMeta('toy-a'), check: () => undefined }) }), ...noticeRules },
          },
        },
        settings: { gc25: settings },
        rules: Object.fromEntries(on.map((name) => [`gc25/${name}`, 'error'])),
      }] as never,
      { filename },
    ).map(({ ruleId, message }) => `${ruleId}: ${message.split(' ')[0]}`);

  it('carry the id of their own rule, once a run', () => {
    const settings = { adultAge: 'eighteen' };
    assert.deepEqual(lint(['toy-a', 'settings'], settings, 'first.js'), ['gc25/settings: settings.gc25.adultAge']);
    assert.deepEqual(lint(['toy-a', 'settings'], settings, 'second.js'), []);
    assert.deepEqual(
      lint(['toy-a', 'settings'], settings, 'first.js'),
      ['gc25/settings: settings.gc25.adultAge'],
      'an editor lints the file again',
    );
  });

  it('are told once, as an error, where a preset and an umbrella rule are both on', () => {
    const entry = {
      plugins: { gc25: plugin },
      settings: { gc25: { nights: 'long' } },
      rules: { 'gc25/recommended': 'warn', 'gc25/settings': 'error', 'gc25/suppressions': 'error', 'gc25/internal-error': 'error' },
    };
    const text = '// eslint-disable-next-line gc25/no-autoplay-loop -- a drawing (until 2020-01-01)\nconst player = 1;\n';
    const messages = linter.verify(text, [entry, { linterOptions: { reportUnusedDisableDirectives: 'off' } }] as never, {
      filename: 'umbrella.js',
    });
    assert.deepEqual(messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort(), ['gc25/settings 2', 'gc25/suppressions 2']);
  });

  it('are told by a rule where that one is off', () => {
    // ajv names problems in the order of its own checks, which is no contract.
    assert.deepEqual(lint(['toy-a'], { adultAge: [], locales: 1 }, 'first.js').sort(), ['gc25/toy-a: settings.gc25.adultAge',
      'gc25/toy-a: settings.gc25.locales']);
  });
});
