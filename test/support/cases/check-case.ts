import assert from 'node:assert/strict';
import { type InvalidCase, readMarks, type ValidCase } from '../../../rules/src/rule/case';
import type { Gc25Rule } from '../../../rules/src/rule/create-rule';
import { composeMessages } from '../../../rules/src/rule/report';
import { canConcern, rulesForFile } from '../../../rules/src/rule/trigger-index';
import type { Reading } from './case-languages';
import { applied, breachesOf, type EditedText } from './edit-contract';
import { lintText, type LintOutcome, type LintReport } from './lint-case';
import { IN_STRICT } from './in-strict';

type Rules = Readonly<Record<string, Gc25Rule>>;
type Range = readonly [number, number];

interface Place {
  readonly range: Range;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggest?: Readonly<Record<string, string>>;
}

const byPosition = (a: { range: Range; messageId: string }, b: { range: Range; messageId: string }): number =>
  a.range[0] - b.range[0] || b.range[1] - a.range[1] || a.messageId.localeCompare(b.messageId);

function placesOf(example: InvalidCase, ranges: readonly Range[]): Place[] {
  const { expect, data, suggest } = example;
  assert.ok(ranges.length > 0, 'the code of an invalid case marks no place with « and »');
  for (const [name, list] of Object.entries({ expect, data, suggest })) {
    if (Array.isArray(list))
      assert.equal(list.length, ranges.length, `"${name}" has ${list.length} entries for ${ranges.length} marked places`);
  }
  assert.ok(!suggest || Array.isArray(suggest) || ranges.length === 1, '"suggest" must be a list when there are several marked places');
  const at = <T>(
    value: T | readonly (T | undefined)[] | undefined,
    index: number,
  ): T | undefined => (Array.isArray(value) ? value[index] : value as T | undefined);
  return ranges.map((range, index) => ({
    range,
    messageId: at<string>(expect, index) as string,
    data: at<Readonly<Record<string, string>>>(data, index),
    suggest: at<Readonly<Record<string, string>>>(suggest, index),
  })).sort(byPosition);
}

/** A rule is not asked about a text that meets none of its triggers; saying so explains a missing report. */
function triggerNote(id: string, code: string): string {
  const isMet = canConcern(rulesForFile(code, ''), id, IN_STRICT);
  return isMet ? '' : ' (the code meets none of the triggers of the rule, so the rule was not asked)';
}

const fillIn = (template: string, data: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => data[name] ?? whole);

const show = (code: string, items: readonly { range: Range; messageId: string }[]): string[] =>
  items.map((item) => `${item.messageId} «${code.slice(...item.range)}» at ${item.range.join('-')}`);

/** Lints a text as its case is linted, with all rules; each text once. */
export function allRulesLinter(id: string, rules: Rules, example: ValidCase, reading: Reading): EditedText['lint'] {
  const known = new Map<string, LintOutcome>();
  return (text, strictness) => {
    const key = `${strictness === 'strict' || example.strict ? 'strict' : 'own'} ${text}`;
    let outcome = known.get(key);
    if (!outcome)
      known.set(key, outcome = lintText(text, reading, rules, strictness === 'strict' ? { ...example, strict: true } : example, id));
    return outcome;
  };
}

/** Checks every suggestion of a finding against the contract of edits. */
export function checkSuggestions(report: LintReport, text: EditedText): void {
  for (const { messageId, fix } of report.suggestions) {
    const breaches = breachesOf(report, fix, text).map(({ breach, detail }) => `${breach}: ${detail}`);
    assert.deepEqual(breaches, [], `suggestion ${messageId} ${breaches.join('; ')}:\n${applied(text.code, fix)}`);
  }
}

/** Lints a case with its rule and compares every finding; suggestions are checked with all rules. Returns the findings. */
export function checkInvalid(id: string, rules: Rules, example: InvalidCase, reading: Reading): readonly LintReport[] {
  const { code, ranges } = readMarks(example.code);
  const places = placesOf(example, ranges);
  const outcome = lintText(code, reading, { [id]: rules[id] }, example, id);
  assert.equal(outcome.fatal, undefined, `the case does not parse: ${outcome.fatal}`);
  const reports = [...outcome.reports].sort(byPosition);
  assert.deepEqual(show(code, reports), show(code, places), `reports differ${triggerNote(id, code)}`);
  const text: EditedText = { code, lint: allRulesLinter(id, rules, example, reading), named: [example.settings, example.options] };
  reports.forEach((report, index) => {
    const { data, suggest } = places[index];
    assert.doesNotMatch(report.message, /\{\{/, 'the message has data left to fill in');
    if (data) assert.equal(report.message, fillIn(composeMessages(rules[id].meta)[report.messageId], data));
    if (suggest)
      assert.deepEqual(Object.fromEntries(report.suggestions.map(({ messageId, fix }) => [messageId, applied(code, fix)])), suggest);
    checkSuggestions(report, text);
  });
  return reports;
}

/** Lints a case that must stay without reports. */
export function checkValid(id: string, rules: Rules, example: ValidCase, reading: Reading): void {
  assert.doesNotMatch(example.code, /[«»]/, 'a valid case has no marks');
  const outcome = lintText(example.code, reading, { [id]: rules[id] }, example, id);
  assert.equal(outcome.fatal, undefined, `the case does not parse: ${outcome.fatal}`);
  assert.deepEqual(show(example.code, outcome.reports), []);
}
