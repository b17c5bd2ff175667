import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from '@typescript-eslint/typescript-estree';
import { ScriptReader } from '../../../rules/src/engine/readers';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { langsOf } from '../../../rules/src/rule/case';
import type { AstNode } from '../../../rules/src/program/syntax/ast';
import { allCases } from '../../support/cases/all-cases';
import { syntaxSamples } from '../../support/syntax-samples';
import { differencesOf } from '../../support/tree-differences';

const samples = path.resolve(__dirname, '../../../node_modules/test262-parser-tests/pass');

/** Where oxc's trees differ, and why that may stay. */
const KNOWN: Readonly<Record<string, string>> = {
  // Standard says `\n`; typescript-estree keeps what is written.
  'TemplateElement.value.raw': 'line ends in templates are `\\n`, as in the values of the language',
  'ForStatement.init': 'a module has no variable of the name `let`',
};

/** Texts that one parser takes and the other refuses, by what the one that refuses says. */
const REFUSED_BY_PEER =
  /^(?:Octal|Expression expected|Decimals with leading zeros|Variable declaration expected|Only a single variable declaration)/;
const REFUSED_BY_OXC = new Set(['with_(a); debugger; new.target_;']);

describe('the trees of the script reader', () => {
  const installed = installedScriptParsers(process.cwd());
  const reader = new ScriptReader((name) => (name === 'oxc' ? installed(name) : undefined));

  /** Differences of one text, or that both refuse it. */
  function compare(text: string, filePath: string): string[] {
    const { source, problem } = reader.read(text, filePath);
    let peer: AstNode;
    try {
      peer = parse(source?.text ?? text, {
        filePath,
        jsx: true,
        sourceType: 'module',
        range: true,
        comment: true,
        suppressDeprecatedPropertyWarnings: true,
      }) as unknown as AstNode;
    } catch (error) {
      const { message } = error as Error;
      return !source || REFUSED_BY_PEER.test(message) ? [] : [`only the peer refuses: ${message}`];
    }
    if (!source) return REFUSED_BY_OXC.has(text) ? [] : [`only the reader refuses: ${problem.message}`];
    const comments = source.getAllComments().filter(({ type }) => type !== 'Shebang').map(({ type, value, range }) => ({
      type,
      value,
      range,
    }));
    const peerComments = (peer.comments as AstNode[]).map(({ type, value, range }) => ({ type, value, range }));
    return [...differencesOf(source.ast, peer), ...differencesOf(comments, peerComments, 'comments')]
      .filter(({ at }) => !Object.hasOwn(KNOWN, at))
      .map(({ at, own, peer: theirs }) => `${at}: ${own} instead of ${theirs}`);
  }

  const check = (texts: readonly string[], least: number, filePath = 'sample.tsx'): void => {
    assert.ok(texts.length >= least, `${texts.length} texts`);
    assert.deepEqual(texts.flatMap((text) => compare(text, filePath).map((difference) => `${difference} in ${text.slice(0, 200)}`)), []);
  };

  it('are those of typescript-eslint for forms that product code seldom has', () => check(syntaxSamples, 200));

  for (const [lang, least] of [['js', 100], ['jsx', 100], ['ts', 1000], ['tsx', 100]] as const)
    it(`are those of typescript-eslint for all cases of the rules in ${lang}`, async () => {
      const cases = (await allCases()).filter(({ example }) => langsOf(example).includes(lang));
      check(cases.map(({ code }) => code), least, `example.${lang === 'js' ? 'jsx' : lang}`);
    }).timeout(60_000);

  it('are those of typescript-eslint for the samples of the language', () =>
    check(fs.readdirSync(samples).map((file) => fs.readFileSync(path.join(samples, file), 'utf8')), 1900)).timeout(120_000);
});
