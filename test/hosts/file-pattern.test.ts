import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { asPattern, filePattern } from '../../rules/src/configuration/file-pattern';

const PATTERNS = [
  'src/*.js',
  '**/*.js',
  'legacy',
  'a/**/b',
  '{a,b}/c',
  '{a,b{c,d}}/e',
  'src/[id]/**',
  '*.{test,spec}.*',
  '**',
  'a?c',
  '[a-c]b',
  'x/{a/b,c}/**',
  '{a',
  'a}',
  '{a}',
  '{a{b}c,d}',
  '**a/b',
  'a**',
  '.hidden/**',
  '[a',
  '\\[id\\]/a',
  'a\\*b',
];
const PATHS = ['src/a.js', 'a.js', 'src/b/c.js', 'legacy', 'legacy/a/b', 'a/b', 'a/x/y/b', 'a/c', 'b/c', 'a/e', 'bc/e', 'src/i/a',
  'src/[id]/a', 'a.test.ts', 'abc', 'bb', 'x/a/b/q', 'x/c/q', '{a', 'a}', '{a}', 'a{b}c', 'd', 'xa/b', '.hidden/x', '[a', '[id]/a', 'a*b',
  'axb'];

describe('file patterns', () => {
  it('mean what they mean to picomatch', () => {
    for (const pattern of PATTERNS)
      for (const path of PATHS) assert.equal(filePattern(pattern)(path), picomatch(pattern, { dot: true })(path), `${pattern} on ${path}`);
  });

  it('take folders of routes by their names', () => {
    assert.ok(filePattern('app/(kids)/**')('app/(kids)/page.tsx'));
    assert.ok(filePattern('app/[id]/page.tsx')('app/[id]/page.tsx'));
  });

  it('take a folder with everything in it where they end in a slash, and begin at the folder with or without ./', () => {
    for (const pattern of ['old/', './old/', '/old/'])
      assert.deepEqual(
        ['old/a.js', 'old/b/a.js', 'older/a.js', 'x/old/a.js'].map(filePattern(pattern)),
        [true, true, false, false],
        pattern,
      );
  });

  it('take time in proportion to the path', () => {
    const start = performance.now();
    for (
      const pattern of ['a*'.repeat(25), '**/a*/'.repeat(20), '{a,aa}'.repeat(25), '{'.repeat(500), '{a,'.repeat(120) + '}'.repeat(120),
        '*?'.repeat(100), '{*,**}'.repeat(40)]
    ) filePattern(`${pattern}b`)('a/'.repeat(100));
    // With backtracking each of the first three takes longer than the test may.
    assert.ok(performance.now() - start < 5000);
  });

  it('fit a text that was made a pattern, and nothing else', () => {
    const path = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'ab*?[]{},!()\\.') });
    fc.assert(fc.property(path, path, (text, other) => {
      const fits = filePattern(asPattern(`x${text}x`));
      assert.ok(fits(`x${text}x`));
      assert.equal(fits(`x${other}x`), text === other);
    }));
  });
});
