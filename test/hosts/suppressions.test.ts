import assert from 'node:assert/strict';
import path from 'node:path';
import type { SuppressionEntry } from '../../rules/src/directives/entries';
import { hasReason, readReason } from '../../rules/src/directives/reason';
import type { FileResult, SuppressedFinding } from '../../rules/src/rule/finding';
import { type Checker, createChecker, type CheckerOptions } from '../../rules/src/hosts/node';

const cwd = path.resolve(__dirname, '../..');
const NOON = '2026-06-15T12:00:00Z';
const VIDEO = 'export const A = () => <video autoPlay loop />;\n';

const checkerAt = (now: string, more: Partial<CheckerOptions> = {}): Checker => createChecker({ cwd, now: () => new Date(now), ...more });
const check = (text: string, now = NOON, more: Partial<CheckerOptions> = {}, name = 'src/a.jsx'): FileResult =>
  checkerAt(now, more).checkText(text, path.join(cwd, name));
const suppressions = (result: FileResult): SuppressedFinding['suppression'][] =>
  (result.suppressed ?? []).map(({ suppression }) => suppression);
const byComment = (comment: string, now = NOON): FileResult => check(`${comment}\n${VIDEO}`, now);

describe('suppressions', () => {
  describe('by comments', () => {
    it('are kept with their reason', () => {
      const result = byComment('// eslint-disable-next-line gc25/no-autoplay-loop -- a muted drawing of two seconds');
      assert.equal(result.findings.length, 0);
      assert.deepEqual(suppressions(result), [{ kind: 'comment', reason: 'a muted drawing of two seconds', line: 1 }]);
      assert.equal(result.suppressed?.[0].ruleId, 'no-autoplay-loop');
    });

    it('hold without a reason, which is not made up', () => {
      for (const reason of ['', ' --', ' -- ', ' -- reason', ' -- reason:', ' -- reason (until 2026-12-31)']) {
        assert.deepEqual(suppressions(byComment(`/* eslint-disable gc25/no-autoplay-loop${reason} */`)).map(({ reason: read }) => read), [
          '',
        ], reason);
      }
    });

    it('hold up to the end of their last day in UTC and say so afterwards', () => {
      const comment = '// eslint-disable-next-line gc25/no-autoplay-loop -- until the player is replaced (until 2026-06-15)';
      assert.deepEqual(suppressions(byComment(comment, '2026-06-15T23:59:59Z')), [{
        kind: 'comment',
        reason: 'until the player is replaced',
        expires: '2026-06-15',
        line: 1,
      }]);
      const over = byComment(comment, '2026-06-16T00:00:00Z');
      assert.deepEqual(over.suppressed, undefined);
      assert.equal(over.findings.length, 1);
      assert.equal(over.findings[0].suppressionExpired, '2026-06-15');
      assert.match(over.findings[0].message, /\. The suppression of this finding expired on 2026-06-15\.$/);
    });

    it('hold by another comment when one is over', () => {
      const result =
        byComment('/* eslint-disable gc25/no-autoplay-loop -- for good */\n// eslint-disable-next-line -- soon (until 2020-01-01)');
      assert.deepEqual(suppressions(result).map(({ reason }) => reason), ['for good']);
    });

    it('expire in the markup of components as well', () => {
      const vue = (date: string): FileResult =>
        check(
          `<template>\n<!-- eslint-disable-next-line gc25/no-autoplay-loop -- soon (until ${date}) -->\n<video autoplay loop />\n</template>\n`,
          NOON,
          {},
          'src/A.vue',
        );
      assert.equal(vue('2026-06-14').findings.length, 1);
      assert.equal(vue('2026-06-15').findings.length, 0);
    });

    it('with a date that does not exist hold, and the date is told', () => {
      for (const date of ['2026-02-30', '2026-6-1', 'June', '2026-06-31']) {
        const result = byComment(`// eslint-disable-next-line gc25/no-autoplay-loop -- soon (until ${date})`);
        assert.equal(result.findings.length, 0, date);
        assert.match(result.problems[0].message, /^The date of this comment cannot be read/, date);
        assert.equal(result.problems[0].line, 1);
      }
    });

    it('have a date only at their end', () => {
      assert.deepEqual(readReason('(until 2026-01-01) it was so'), { text: '(until 2026-01-01) it was so', isDateBad: false });
      assert.deepEqual(readReason('soon (UNTIL 2026-01-01) '), { text: 'soon', expires: '2026-01-01', isDateBad: false });
      assert.equal(hasReason('reasonable'), true);
    });
  });

  describe('by entries', () => {
    const entry: SuppressionEntry = { file: 'src/a.jsx', rule: 'no-autoplay-loop', reason: 'decided in the design review' };
    const withEntry = (over: Partial<SuppressionEntry>, now = NOON, name?: string): FileResult =>
      check(VIDEO, now, { suppressions: [{ ...entry, ...over }] }, name);

    it('silence the rule in the file, with or without prefix', () => {
      for (const rule of ['no-autoplay-loop', 'gc25/no-autoplay-loop']) {
        const result = withEntry({ rule });
        assert.equal(result.findings.length, 0);
        assert.deepEqual(suppressions(result), [{ kind: 'entry', reason: 'decided in the design review' }]);
      }
      assert.equal(withEntry({ rule: 'no-session-replay' }).findings.length, 1);
    });

    it('go by path or pattern, relative to the folder of their configuration', () => {
      for (const file of ['src/a.jsx', './src/a.jsx', 'src/*.jsx', '**/a.*', 'src/**'])
        assert.equal(withEntry({ file }).findings.length, 0, file);
      for (const file of ['a.jsx', 'src', 'src/b.jsx', 'lib/**', 'rc/a.jsx']) assert.equal(withEntry({ file }).findings.length, 1, file);
      assert.equal(withEntry({ file: 'a.jsx', folder: path.join(cwd, 'src') }).findings.length, 0);
      assert.equal(withEntry({ file: 'a.jsx', folder: path.join(cwd, 'lib') }).findings.length, 1);
      assert.equal(withEntry({ file: 'app/[id]/page.jsx' }, NOON, 'app/[id]/page.jsx').findings.length, 0);
    });

    it('expire', () => {
      assert.equal(withEntry({ expires: '2026-06-15' }).findings.length, 0);
      const [over] = withEntry({ expires: '2026-06-14' }).findings;
      assert.equal(over.suppressionExpired, '2026-06-14');
      assert.match(over.message, /expired on 2026-06-14\.$/);
    });

    it('yield to comments', () => {
      const result = check(`// eslint-disable-next-line gc25/no-autoplay-loop -- here\n${VIDEO}`, NOON, { suppressions: [entry] });
      assert.deepEqual(suppressions(result).map(({ kind }) => kind), ['comment']);
    });

    it('that silence nothing are named, when their files were among the checked ones', () => {
      const stale: SuppressionEntry = { file: 'src/clean.jsx', rule: 'no-autoplay-loop', reason: 'once' };
      const absent: SuppressionEntry = { file: 'lib/**', rule: 'no-autoplay-loop', reason: 'elsewhere' };
      const checker = checkerAt(NOON, { suppressions: [entry, stale, absent] });
      const files = ['src/a.jsx', 'src/clean.jsx'].map((name) => path.join(cwd, name));
      checker.checkText(VIDEO, files[0]);
      checker.checkText('export const a = 1;\n', files[1]);
      assert.deepEqual(checker.unusedSuppressions(files), [stale]);
    });
  });
});
