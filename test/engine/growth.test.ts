import assert from 'node:assert/strict';
import { rules } from '../../rules/src/generated/rules';
import { chains, linesIn, programOf, statementCases } from '../support/growing-files';
import { workOn } from '../support/work-on';
import type { Probe } from '../support/work-probe';

/** How many times a text grows. */
const FACTOR = 4;
/** The exponents that work may grow with: of one rule or view, and of all together. */
const [EACH, ALL] = [1.2, 1.15];
/** Work that does not depend on the file, and what grows in steps, as lists of words do. */
const LEAST = 3000;
/** Lines of the shorter programs. */
const LINES = 2000;

const ids = Object.keys(rules);

interface Count {
  readonly looks: number;
  readonly questions: number;
}

/** Looks and questions by rule and view, of several texts together. */
function countsOf(probes: readonly Probe[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { work } of probes)
    for (const [name, { steps, visits, questions }] of work) {
      const known = counts.get(name) ?? { looks: 0, questions: 0 };
      counts.set(name, { looks: known.looks + steps + visits, questions: known.questions + questions });
    }
  return counts;
}

const sum = (counts: ReadonlyMap<string, Count>, key: keyof Count): number =>
  [...counts.values()].reduce((total, count) => total + count[key], 0);

/** What grows faster than the text does. */
function excessOf(few: readonly Probe[], many: readonly Probe[]): string[] {
  const [less, more] = [countsOf(few), countsOf(many)];
  const excess: string[] = [];
  for (const key of ['looks', 'questions'] as const) {
    const check = (name: string, from: number, to: number, exponent: number): void => {
      if (to > FACTOR ** exponent * from + LEAST) excess.push(`${name}: ${Math.round(from)} -> ${Math.round(to)} ${key}`);
    };
    for (const [name, count] of more) check(name, less.get(name)?.[key] ?? 0, count[key], EACH);
    check('all together', sum(less, key), sum(more, key), ALL);
  }
  return excess;
}

describe('growth of the work with a file', function() {
  this.timeout(600_000);

  it('is that of the file, for programs of 2,000 and of 8,000 lines made of all cases', async () => {
    const cases = await statementCases();
    assert.ok(cases.length > 1000, `${cases.length} cases`);
    // As many programs as it takes for the shorter ones to hold every case, or the longer ones would be made of others.
    const shares = Math.ceil(1.1 * cases.reduce((lines, code) => lines + linesIn(code), 0) / LINES);
    const probesOf = (lines: number): Probe[] =>
      Array.from({ length: shares }, (_, share) => workOn(programOf(cases, lines, share, shares), 'tsx', ids));
    assert.deepEqual(excessOf(probesOf(LINES), probesOf(FACTOR * LINES)), []);
  });

  for (const [name, { lang, most, make }] of Object.entries(chains)) {
    it(`is that of the file, for ${name}`, () => {
      const [few, many] = [most / FACTOR, most].map((links) => workOn(make(Math.round(links)), lang, ids));
      assert.ok(many.total.steps > 0);
      assert.deepEqual(excessOf([few], [many]), []);
    });
  }
});
