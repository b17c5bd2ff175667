import assert from 'node:assert/strict';
import { rules } from '../../rules/src/generated/rules';
import { Scope } from '../../rules/src/rule/context/scope';
import { withoutTriggers } from '../../rules/src/rule/trigger-index';
import { langsOf } from '../../rules/src/rule/case';
import { casesOf } from '../support/cases/all-cases';
import { type Reading, readingsOf } from '../support/cases/case-languages';
import { lintText } from '../support/cases/lint-case';

/** Runs something with rules that ask for all facts, whatever the run shows of them. */
function withAllFacts<T>(run: () => T): T {
  const own = (['canShow', 'isSilent'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(Scope.prototype, name)] as const);
  Object.defineProperty(Scope.prototype, 'canShow', { configurable: true, value: () => true });
  Object.defineProperty(Scope.prototype, 'isSilent', { configurable: true, get: () => false });
  try {
    return run();
  } finally {
    for (const [name, descriptor] of own) Object.defineProperty(Scope.prototype, name, descriptor as PropertyDescriptor);
  }
}

type Example = Parameters<typeof lintText>[3];

const reportsOf = (code: string, reading: Reading, id: string, example: Example): string[] =>
  lintText(code, reading, { [id]: rules[id] }, example, id).reports.map(({ range, message, suggestions }) =>
    JSON.stringify([range, message, suggestions])
  );

/** With all facts, and with those that the rule asks for by itself. */
const bothOf = (code: string, reading: Reading, id: string, example: Example): readonly [all: string[], own: string[]] => [
  withAllFacts(() => withoutTriggers(() => reportsOf(code, reading, id, example))),
  reportsOf(code, reading, id, example),
];

describe('a run without strict finds the same with all facts as with those of what it can show', function() {
  this.timeout(120_000);
  let found = 0;

  for (const id of Object.keys(rules))
    it(`in cases of ${id}`, async () => {
      for (const { example, code } of await casesOf(id))
        for (const audience of [example.settings?.audience, 'children']) {
          const [reading] = readingsOf(langsOf(example)[0]);
          const settings = { ...example.settings, ...(audience === undefined ? {} : { audience }) };
          const [all, own] = bothOf(code, reading, id, { filename: example.filename, options: example.options, settings });
          assert.deepEqual(own, all, code);
          found += all.length;
        }
    });

  it('in files that are no part of the product as they are written', () => {
    const code = 'console.log(student.email);';
    const [reading] = readingsOf('js');
    for (const [filename, count] of [['src/a.js', 1], ['archive/a.js', 0], ['scripts/a.js', 0]] as const) {
      const [all, own] = bothOf(code, reading, 'no-exposed-child-data', { filename });
      assert.deepEqual([all.length, own.length], [count, count], filename);
    }
  });

  after(() => assert.ok(found > 500, String(found)));
});
