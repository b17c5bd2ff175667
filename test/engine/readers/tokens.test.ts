import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from '@typescript-eslint/typescript-estree';
import { ScriptReader } from '../../../rules/src/engine/readers';
import { tokensOf } from '../../../rules/src/engine/readers/tokens';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { allCases } from '../../support/cases/all-cases';
import { syntaxSamples } from '../../support/syntax-samples';

const samples = path.resolve(__dirname, '../../../node_modules/test262-parser-tests/pass');

interface AnyToken {
  readonly type: string;
  readonly value: string;
  readonly range: readonly [number, number];
}

/** Sloppy code that a module cannot hold; the trees differ as well. */
const NO_MODULE = new Set(['for(let;;);']);

/** typescript-estree calls names behind a dot inside of JSX what names of elements are called. */
const plain = ({ type, value, range }: AnyToken): string => `${type.replace('JSXIdentifier', 'Identifier')} ${value} ${range.join('-')}`;

describe('the tokens of the script reader', () => {
  const installed = installedScriptParsers(process.cwd());
  const reader = new ScriptReader((name) => (name === 'oxc' ? installed(name) : undefined));

  /** Tokens of one text that differ, undefined where one of the parsers refuses it. */
  function compare(text: string, filePath: string): string[] | undefined {
    const { source } = reader.read(text, filePath);
    if (!source || NO_MODULE.has(text.trim())) return undefined;
    let peer: readonly AnyToken[];
    try {
      const options = { filePath, jsx: true, sourceType: 'module', range: true, tokens: true, comment: true } as const;
      peer = parse(source.text, options).tokens as readonly AnyToken[];
    } catch {
      return undefined;
    }
    const own = tokensOf(source.text, source.ast, source.visitorKeys, source.getAllComments()).map(plain);
    const theirs = peer.map(plain);
    const at = own.findIndex((token, index) => token !== theirs[index]);
    return own.length === theirs.length && at < 0
      ? []
      : [
        `${own.slice(Math.max(0, at), at + 3).join(', ')} instead of ${theirs.slice(Math.max(0, at), at + 3).join(', ')} in ${
          text.slice(0, 200)
        }`,
      ];
  }

  const check = (texts: readonly string[], filePath: string, least: number): void => {
    const outcomes = texts.map((text) => compare(text, filePath)).filter((outcome) => outcome !== undefined);
    assert.ok(outcomes.length >= least, `${outcomes.length} texts`);
    assert.deepEqual(outcomes.flat(), []);
  };

  it('are those of typescript-eslint for forms that product code seldom has', () => check(syntaxSamples, 'sample.tsx', 200));

  it('are those of typescript-eslint for all cases of the rules', async () =>
    check((await allCases()).map(({ code }) => code), 'sample.tsx', 1500)).timeout(60_000);

  it('are those of typescript-eslint for the samples of the language', () =>
    check(fs.readdirSync(samples).map((file) => fs.readFileSync(path.join(samples, file), 'utf8')), 'sample.tsx', 1500)).timeout(120_000);
});
