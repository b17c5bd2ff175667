import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { walk } from '../../rules/src/program/syntax/ast';
import { rules } from '../../rules/src/generated/rules';
import { noticeRules } from '../../rules/src/hosts/eslint/notice-rules';
import { createRule } from '../../rules/src/rule/create-rule';
import { withoutTriggers } from '../../rules/src/rule/trigger-index';
import { countSteps, MAX_STEPS, stepsOf, TOO_MUCH_WORK, TooMuchWorkError,
  withBudget } from '../../rules/src/program/syntax/limits/work-budget';
import { readingsOf } from '../support/cases/case-languages';
import { toyMeta } from '../support/cases/toy-rule';
import { eslintRulesOf } from '../support/cases/eslint-rules';

const START = 'const v = document.createElement("video"); v.autoplay = true;\n';
/** Unlike each other, as lines of a program are. */
const lines = (count: number, line: (i: number) => string): string =>
  START + Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');

type Shape = readonly [lang: 'js' | 'jsx' | 'html' | 'vue', small: number, make: (size: number) => string];

/** Texts that grow by their size; the larger is four times the smaller. */
const shapes: Readonly<Record<string, Shape>> = {
  'calls of a program': ['js', 500, (size) => lines(size, (i) => `const a${i} = track("event${i}", { email: user${i}.email });`)],
  'logs, players and requests': ['js', 200,
    (size) => lines(size, (i) => `logger.info(value${i}.title); player${i}.play(); fetch("/x?q=" + query${i});`)],
  'checks before what they guard': ['js', 500,
    (size) => `${START}function f() {\n${'if (!isAdult) return;\ntrack("open");\n'.repeat(size)}}`],
  'elements of a page': ['html', 500,
    (size) => `<video autoplay loop></video>${'<div class="ad"><input name="email"></div>\n'.repeat(size)}`],
  'elements of a component': ['jsx', 500, (size) => `x = <div>${'<div className="ad">{user.email}</div>\n'.repeat(size)}</div>;`],
  'links of a chain': ['js', 250, (size) => `${START}a${'.b()\n'.repeat(size)};`],
  'links of a chain with arguments': ['js', 250, (size) => `${START}posthog${'.b("x", y => y.z)\n'.repeat(size)};`],
  // 250 links in all.
  'links of a chain of methods that rules know': ['js', 25,
    (size) =>
      `${START}a${
        `${
          ['play', 'send', 'set', 'cookie', 'sort', 'push', 'orderBy', 'filter', 'on', 'post'].map((name) => `.${name}("x", y => y.z)`)
            .join('')
        }\n`.repeat(size)
      };`],
  'parts of a sum': ['js', 500, (size) => `${START}x = a${' + b.email\n'.repeat(size)};`],
  'arms of an if': ['js', 250, (size) => `${START}if (a) { ad(); }${' else if (isAdult) { ad(); }\n'.repeat(size)}`],
  'entries of a list': ['js', 500, (size) => `${START}x = [${'{ email: user.email },\n'.repeat(size)}];`],
  'arguments of a call': ['js', 500, (size) => `${START}f(${'a.b("c"),\n'.repeat(size)});`],
  'elements inside one another': ['vue', 250,
    (size) => `<template><video autoplay loop></video>${'<div class="ad">\n'.repeat(size)}${'</div>'.repeat(size)}</template>`],
};

const ids = Object.keys(rules);

/** Steps that each rule, with the views it is the first to ask, takes over a text. */
function stepsFor(text: string, lang: Shape[0]): ReadonlyMap<string, number> {
  const [reading] = readingsOf(lang);
  const linter = new Linter({ configType: 'flat', cwd: '/project' });
  const config = [{
    files: ['**/*'],
    ...reading.config,
    plugins: { gc25: { rules: { ...eslintRulesOf(rules), ...noticeRules } } },
    settings: { gc25: { strictness: 'strict' } },
    rules: Object.fromEntries([...ids, 'internal-error'].map((id) => [`gc25/${id}`, 'error'])),
  }];
  const messages = withoutTriggers(() => linter.verify(text, config as never, { filename: `/project/${reading.filename}` }));
  assert.deepEqual(messages.filter(({ ruleId, fatal }) => fatal || ruleId === 'gc25/internal-error').map(({ message }) => message), []);
  return stepsOf(linter.getSourceCode());
}

describe('work on a file', function() {
  this.timeout(300_000);

  for (const [name, [lang, small, make]] of Object.entries(shapes)) {
    it(`grows with the ${name}, in every rule`, () => {
      const [few, many] = [stepsFor(make(small), lang), stepsFor(make(4 * small), lang)];
      const excess = ids.flatMap((id) => {
        const [less, more] = [few.get(id) ?? 0, many.get(id) ?? 0];
        // A small constant part may make the growth less than fourfold.
        return more > 4.4 * less + 2000 ? [`${id}: ${Math.round(less)} -> ${Math.round(more)} steps`] : [];
      });
      assert.deepEqual(excess, []);
    });
  }

  it('counts the same each time', () => {
    const [lang, small, make] = shapes['logs, players and requests'];
    assert.deepEqual(stepsFor(make(small), lang), stepsFor(make(small), lang));
  });

  it('ends at a number of steps, for all parts of the work together', () => {
    const file = {};
    const half = (): void => withBudget(file, 'half', () => countSteps(MAX_STEPS / 2));
    half();
    half();
    assert.throws(half, TooMuchWorkError);
    // Another file has steps of its own.
    withBudget({}, 'other', () => countSteps(MAX_STEPS / 2));
  });

  it('that needs more ends in one sentence, in ESLint as well, and the rules after it do not run', () => {
    let runs = 0;
    const endless = createRule({
      meta: toyMeta('toy-a'),
      check: (on) => {
        runs++;
        for (;;) walk(on.file.program, () => countSteps(1000));
      },
    });
    const after = createRule({
      meta: toyMeta('toy-b'),
      check: () => {
        runs++;
      },
    });
    const lint = (notices: object): { ruleId: string | null; message: string }[] =>
      new Linter().verify(
        'const player = 1;\n',
        [{
          plugins: { gc25: { rules: { ...eslintRulesOf({ 'toy-a': endless, 'toy-b': after }), ...notices } } },
          rules: Object.fromEntries(['toy-a', 'toy-b', ...Object.keys(notices)].map((id) => [`gc25/${id}`, 'error'])),
        }] as never,
        { filename: 'a.js' },
      );
    assert.deepEqual(lint(noticeRules).map(({ ruleId, message }) => [ruleId, message]), [['gc25/internal-error', TOO_MUCH_WORK]]);
    assert.deepEqual(lint({}).map(({ ruleId, message }) => [ruleId, message]), [['gc25/toy-a', TOO_MUCH_WORK]]);
    assert.equal(runs, 2);
  });
});
