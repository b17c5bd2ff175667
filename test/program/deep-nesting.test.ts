import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { rules } from '../../rules/src/generated/rules';
import { noticeRules } from '../../rules/src/hosts/eslint/notice-rules';
import { createChecker } from '../../rules/src/hosts/node/checker';
import { MAX_DEPTH, TOO_DEEP } from '../../rules/src/program/syntax/limits/tree-depth';
import { eslintRulesOf } from '../support/cases/eslint-rules';

const LEVELS = 10_000;
const SCRIPT = 'const v = document.createElement("video"); v.autoplay = true; ';
/** Line ends behind, so that the text is not left out as minified. */
const nested = (open: string, close: string, levels = LEVELS): string =>
  `${open.repeat(levels)}1${close.repeat(levels)}${'\n'.repeat(levels / 2)}`;
const chain = (start: string, link: string, end = ';'): string =>
  `${SCRIPT}${start}${link.repeat(LEVELS / 2)}${end}${'\n'.repeat(LEVELS / 2)}`;
const markup = `<video autoplay loop></video>${nested('<div class="ad">', '</div>')}`;

const texts: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'HTML elements': ['a.html', markup],
  'Vue elements': ['A.vue', `<template>${markup}</template>`],
  'Lit elements': ['a.js', `import { html } from "lit"; const v = html\`${markup}\`;`],
  'JSX elements': ['a.jsx', `x = ${nested('<div className="ad">', '</div>')}; const v = <video autoPlay />;`],
  'TSX elements': ['a.tsx', `x = ${nested('<div className="ad">', '</div>')}; const v = <video autoPlay />;`],
  'Svelte elements': ['a.svelte', markup],
  'Angular elements': ['a.component.html', markup],
  'lists of JSON': ['app.json', `{"android":${nested('[', ']')}}`],
  'calls in a chain': ['a.js', chain('a', '.b()')],
  'calls in a chain, TypeScript': ['a.ts', chain('a', '.b()')],
  'calls in a handler of a page': ['a.html',
    `<video autoplay></video><a onclick="a${'.b()'.repeat(LEVELS / 2)}">x</a>${'\n'.repeat(LEVELS)}`],
  'sums': ['a.js', chain('x = a', ' + "ad"')],
  'else if': ['a.js', chain('if (a) { ad(); }', ' else if (isAdult) { ad(); }', '')],
  'lists': ['a.js', SCRIPT + nested('[', ']', LEVELS / 2)],
  'calls in a script of a page': ['a.html', `<video autoplay></video><script>${nested('f(', ')')}</script>`],
};

describe('nesting without end', () => {
  const checker = createChecker({ cwd: '/project', preset: 'all', settings: { strictness: 'strict' }, isPrefilterOff: true });

  for (const [name, [file, text]] of Object.entries(texts)) {
    it(`of ${name} ends in one sentence`, () => {
      assert.deepEqual(checker.checkText(text, `/project/${file}`).problems.map(({ message }) => message), [TOO_DEEP]);
    }).timeout(60_000);
  }

  it('does not concern files somewhat less deep, nor the files after', () => {
    const links = MAX_DEPTH / 2 - 50;
    const text = `<video autoplay loop></video><a onclick="a${'.b'.repeat(links)}">x</a>${'\n'.repeat(links)}`;
    const result = checker.checkText(text, '/project/b.html');
    assert.deepEqual(result.problems, []);
    assert.equal(result.findings.length > 0, true);
  }).timeout(60_000);

  it('is said once in ESLint as well, where its own parser reads the file', () => {
    const linter = new Linter();
    const config = [{
      files: ['**/*.js'],
      plugins: { gc25: { rules: { ...eslintRulesOf(rules), ...noticeRules } } },
      rules: Object.fromEntries([...Object.keys(rules), ...Object.keys(noticeRules)].map((id) => [`gc25/${id}`, 'error'])),
    }];
    const text = `import { html } from "lit"; const v = html\`${markup}\`;`;
    assert.deepEqual(
      linter.verify(text, config as never, { filename: 'a.js' }).filter(({ message }) => message === TOO_DEEP).map(({ ruleId }) => ruleId),
      ['gc25/internal-error'],
    );
  }).timeout(60_000);
});
