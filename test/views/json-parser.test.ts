import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import json from '@eslint/json';
import js from 'eslint/package.json' with { type: 'json' };
import { parseJson } from '../../rules/src/parsers/json';
import { languageEntries } from '../../rules/src/hosts/eslint/languages';

const entry = languageEntries().find(({ name }) => name === 'gc25/json');
const lint = (text: string, ...more: object[]): { messageId?: string; message: string; fatal?: boolean }[] =>
  new Linter({ configType: 'flat' }).verify(text, [{ ...entry }, ...more] as never, { filename: 'app.json' });

describe('JSON files', () => {
  it('give an expression with the offsets of the file', () => {
    const text = '{ "expo": { "a": [true, -1] } }';
    const { value } = parseJson(text);
    const inner = value.properties[0].value.properties[0];
    assert.equal(text.slice(...(inner.range as [number, number])), '"a": [true, -1]');
    assert.equal(inner.parent.parent.parent, value);
    assert.equal(text.slice(...(inner.value.elements[1].range as [number, number])), '-1');
  });

  it('may hold comments and trailing commas', () => {
    const { value, comments } = parseJson('{ "a": 1, // why\n }');
    assert.equal(value.properties.length, 1);
    assert.equal(comments[0].value, ' why');
  });

  it('are refused when they hold code', () => {
    for (const text of ['{ "a": f() }', '{ "a": b }', '', '{', '1; 2']) assert.throws(() => parseJson(text), SyntaxError, text);
    assert.equal(lint('{ "a": ')[0].fatal, true);
  });

  it(`give rules for scripts nothing to look at (ESLint ${js.version})`, () => {
    const rules = {
      quotes: 'error',
      semi: 'error',
      'no-unused-expressions': 'error',
      'quote-props': 'error',
      'no-irregular-whitespace': 'error',
      strict: ['error', 'global'],
      indent: 'error',
      'no-undef': 'error',
    };
    assert.deepEqual(lint("{ \"expo\": { 'name': 'x' } }", { rules }).filter((message) => !/rule '/.test(message.message)), []);
  });

  it('can be read with another JSON language that a project names after the preset', () => {
    assert.deepEqual(
      lint('{ "a": 1, "a": 2 }', {
        files: ['**/*.json'],
        plugins: { json },
        language: 'json/json',
        rules: { 'json/no-duplicate-keys': 'error' },
      }).map((message) => message.messageId),
      ['duplicateKey'],
    );
  });
});
