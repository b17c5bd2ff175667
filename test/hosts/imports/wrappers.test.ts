import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Runner from '../../../rules/src/hosts/node';

const { createChecker } = createRequire(import.meta.url)('../../../rules/dist/runner.cjs') as typeof Runner;

/** `rule line:column` of each finding. */
function found(code: string, wrappers: object[]): string[] {
  const { findings, problems } = createChecker({ cwd: import.meta.dirname, settings: { wrappers } }).checkText(
    code,
    path.join(import.meta.dirname, '../../src/app.ts'),
  );
  assert.deepEqual(problems, []);
  return findings.map((finding) => `${finding.ruleId} ${finding.start.line}:${finding.start.column}`);
}

describe('declared wrappers', () => {
  const push = { kind: 'push', module: '@acme/notify', export: 'sendPush', timeArg: 'options.at' };
  const analytics = { kind: 'analytics', global: 'measure', dataArg: 1 };

  it('give their time to the night rule', () => {
    const code = (time: string): string => `import { sendPush } from '@acme/notify';\nsendPush(kid, { at: ${time} });`;
    assert.deepEqual(found(code('"22:30"'), [push]), ['no-nighttime-notifications 2:21']);
    assert.deepEqual(found(code('"18:30"'), [push]), []);
    assert.deepEqual(found(code('kid.time'), [push]), []);
    assert.deepEqual(found(code('"22:30"'), []), []);
  });

  it('give their data to the profiling rule', () => {
    assert.deepEqual(found('measure("opened", { gender: child.gender });', [analytics]), ['no-behavioural-profiling 1:21']);
    assert.deepEqual(found('measure("opened", { lesson: lesson.id });', [analytics]), []);
    assert.deepEqual(found('if (child.age >= 18) measure("opened", { gender: child.gender });', [analytics]), []);
    assert.deepEqual(found('const measure = (a, b) => b;\nmeasure("opened", { gender: child.gender });', [analytics]), []);
  });
});
