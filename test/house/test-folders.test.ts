import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/rule-folders';

/** `npm test` runs the tests in two processes, so a folder that neither names would never run. */
describe('npm test', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly scripts: Record<string, string> };
  const foldersOf = (script: string): readonly string[] =>
    [...(scripts[script] ?? '').matchAll(/"test\/\{([^}]+)\}\/\*\*\/\*\.test\.ts"/g)].flatMap(([, folders]) => folders.split(','));

  it('runs each folder of tests once', () => {
    const steps = ['test:code', 'test:hosts'];
    for (const step of steps) assert.ok(scripts.test?.includes(`npm run ${step}`), step);
    const test = path.join(root, 'test');
    const withTests = readdirSync(test, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts')).map((file) => file.split(path.sep)[0]);
    assert.deepEqual(steps.flatMap(foldersOf).sort(), [...new Set(withTests)].sort());
  });
});
