import assert from 'node:assert/strict';
import { type InvalidCase, readMarks, type ValidCase } from '../../rules/src/case';
import type { Gc25Rule } from '../../rules/src/rule';
import type { Reading } from './case-languages';
import { lintText, type LintOutcome, type LintReport } from './lint-case';

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
    if (Array.isArray(list)) assert.equal(list.length, ranges.length, `"${name}" has ${list.length} entries for ${ranges.length} marked places`);
  }
  assert.ok(!suggest || Array.isArray(suggest) || ranges.length === 1, '"suggest" must be a list when there are several marked places');
  const at = <T>(value: T | readonly (T | undefined)[] | undefined, index: number): T | undefined => (Array.isArray(value) ? value[index] : value as T | undefined);
  return ranges.map((range, index) => ({ range, messageId: at<string>(expect, index) as string, data: at<Readonly<Record<string, string>>>(data, index), suggest: at<Readonly<Record<string, string>>>(suggest, index) })).sort(byPosition);
}

/** A rule is not asked about a text that meets none of its triggers; saying so explains a missing report. */
function triggerNote(rule: Gc25Rule, code: string): string {
  const text = code.toLowerCase();
  const isMet = [...(rule.meta.docs?.gc25.triggers ?? []), ...(rule.meta.docs?.gc25.strictTriggers ?? [])].some((trigger) => trigger.every((group) => group.some((word) => text.includes(word.toLowerCase()))));
  return isMet ? '' : ' (the code meets none of the triggers of the rule, so the rule was not asked)';
}

const fillIn = (template: string, data: Readonly<Record<string, string>>): string => template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => data[name] ?? whole);

const show = (code: string, items: readonly { range: Range; messageId: string }[]): string[] => items.map((item) => `${item.messageId} «${code.slice(...item.range)}» at ${item.range.join('-')}`);

const applied = (code: string, { range, text }: { readonly range: Range; readonly text: string }): string => code.slice(0, range[0]) + text + code.slice(range[1]);

const keysOf = (reports: readonly LintReport[]): string[] => reports.map((report) => `${report.ruleId}/${report.messageId}`).sort();

function surplus(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return after.filter((key) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Where an offset outside the edit lies after it; undefined inside. */
function moved(offset: number, fix: { readonly range: Range; readonly text: string }): number | undefined {
  if (offset < fix.range[0]) return offset;
  return offset >= fix.range[1] ? offset + fix.text.length - (fix.range[1] - fix.range[0]) : undefined;
}

/** The contract of every suggestion: it parses, keeps comments, removes the report at its place and adds none of any rule. */
function checkSuggestions(report: LintReport, code: string, lint: (code: string) => LintOutcome, before: LintOutcome): void {
  for (const { messageId, fix } of report.suggestions) {
    const output = applied(code, fix);
    const named = `suggestion ${messageId}`;
    const after = lint(output);
    assert.equal(after.fatal, undefined, `${named} does not parse:\n${output}`);
    assert.deepEqual(surplus(before.comments, after.comments), [], `${named} loses comments:\n${output}`);
    assert.deepEqual(surplus(keysOf(after.reports), keysOf(before.reports)), [], `${named} adds reports:\n${output}`);
    const isSame = (other: LintReport): boolean => other.ruleId === report.ruleId && other.messageId === report.messageId;
    assert.ok(after.reports.filter(isSame).length < before.reports.filter(isSame).length, `${named} leaves the report:\n${output}`);
    const place = moved(report.range[0], fix);
    assert.ok(!after.reports.some((other) => isSame(other) && other.range[0] === place), `${named} leaves the report at its place:\n${output}`);
  }
}

/** Lints a case with its rule and compares every report; suggestions are tried against all rules. Returns the reports. */
export function checkInvalid(id: string, rules: Rules, example: InvalidCase, reading: Reading): readonly LintReport[] {
  const { code, ranges } = readMarks(example.code);
  const places = placesOf(example, ranges);
  const outcome = lintText(code, reading, { [id]: rules[id] }, example, id);
  assert.equal(outcome.fatal, undefined, `the case does not parse: ${outcome.fatal}`);
  const reports = [...outcome.reports].sort(byPosition);
  assert.deepEqual(show(code, reports), show(code, places), `reports differ${triggerNote(rules[id], code)}`);
  const lintAll = (text: string): LintOutcome => lintText(text, reading, rules, example, id);
  const before = lintAll(code);
  reports.forEach((report, index) => {
    const { data, suggest } = places[index];
    assert.doesNotMatch(report.message, /\{\{/, 'the message has data left to fill in');
    if (data) assert.equal(report.message, fillIn(rules[id].meta.messages[report.messageId], data));
    if (suggest) assert.deepEqual(Object.fromEntries(report.suggestions.map(({ messageId, fix }) => [messageId, applied(code, fix)])), suggest);
    checkSuggestions(report, code, lintAll, before);
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
