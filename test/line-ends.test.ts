import assert from 'node:assert/strict';
import { langsOf } from '../rules/src/case';
import { rules } from '../rules/src/generated/rules';
import { casesOf } from './support/all-cases';
import { readingsOf } from './support/case-languages';
import { lintText } from './support/lint-case';

/** Where a place of a text with CRLF lies in the same text with LF. */
const withoutReturns = (text: string, offset: number): number => text.slice(0, offset).replaceAll('\r', '').length;

describe('line ends', function () {
  this.timeout(120_000);

  for (const id of Object.keys(rules)) {
    it(`change nothing that ${id} finds`, async () => {
      for (const { code, example } of await casesOf(id)) for (const lang of langsOf(example)) {
        if (!code.includes('\n')) continue;
        const [reading] = readingsOf(lang);
        const places = (text: string): string[] => {
          const { fatal, reports } = lintText(text, reading, { [id]: rules[id] }, example, id);
          return fatal ? [fatal] : reports.map(({ messageId, range }) => `${messageId} ${range.map((offset) => withoutReturns(text, offset)).join('-')}`);
        };
        assert.deepEqual(places(code.replaceAll('\n', '\r\n')), places(code), `${example.title}, ${lang}`);
      }
    });
  }
});
