import assert from 'node:assert/strict';
import { langsOf, readMarks } from '../../rules/src/rule/case';
import type { Gc25Rule } from '../../rules/src/rule/create-rule';
import { loadRules } from '../../tools/rule-folders';
import { readingsOf } from '../support/cases/case-languages';
import { checkInvalid, checkValid } from '../support/cases/check-case';
import { lintText } from '../support/cases/lint-case';
import { isForRuleTester, runRuleTester } from '../support/cases/rule-tester';

const folders = loadRules();
const rules: Record<string, Gc25Rule> = {};
for (const { id, rule } of folders) if (rule) rules[id] = rule;

describe('rules', () => {
  for (const { id, rule, cases, error } of folders) {
    describe(id, () => {
      if (!rule || !cases) {
        it('loads', () => {
          throw error ?? new Error('cases.ts is missing or exports no "cases"');
        });
        return;
      }
      for (const example of cases.invalid)
        for (const reading of langsOf(example).flatMap(readingsOf)) {
          it(`reports ${example.title} [${reading.name}]`, () => {
            const reports = checkInvalid(id, rules, example, reading);
            if (isForRuleTester(reading)) runRuleTester(id, rule, example, reading, reports);
          });
        }
      for (const example of cases.valid)
        for (const reading of langsOf(example).flatMap(readingsOf)) {
          it(`leaves ${example.title} [${reading.name}]`, () => {
            checkValid(id, rules, example, reading);
            if (isForRuleTester(reading)) runRuleTester(id, rule, example, reading, []);
          });
        }
      it('offers every suggestion it declares', () => {
        const offered = new Set<string>();
        for (const example of cases.invalid)
          for (const reading of langsOf(example).flatMap(readingsOf)) {
            for (const report of lintText(readMarks(example.code).code, reading, { [id]: rule }, example, id).reports)
              for (const { messageId } of report.suggestions) offered.add(messageId);
          }
        assert.deepEqual(Object.keys(rule.meta.suggestions).filter((suggestion) => !offered.has(suggestion)), []);
      });
      it('has nothing to say about an empty file', () => {
        const readings = new Set([...cases.invalid, ...cases.valid].flatMap(langsOf));
        for (const reading of [...readings].flatMap(readingsOf))
          assert.deepEqual(lintText(reading.empty, reading, { [id]: rule }, {}).reports, [], reading.name);
      });
    });
  }
});
