import assert from 'node:assert/strict';
import fs from 'node:fs';
import { lazyParser, loadInstalledParser } from '../../rules/src/parsers/lazy-parser';
import { ProjectFolder } from '../support/project-folder';

describe('the parser of a project', () => {
  let folder: ProjectFolder;
  beforeEach(() => {
    folder = new ProjectFolder({ 'package.json': '{}' });
  });
  afterEach(() => folder.remove());

  it('is found through the package that brings it, as pnpm lays packages out', () => {
    folder.write({
      'node_modules/.pnpm/a/node_modules/typescript-eslint/package.json': '{ "name": "typescript-eslint", "main": "index.js" }',
      'node_modules/.pnpm/a/node_modules/typescript-eslint/index.js': '',
      'node_modules/.pnpm/a/node_modules/@typescript-eslint/parser/package.json':
        '{ "name": "@typescript-eslint/parser", "main": "index.js" }',
      'node_modules/.pnpm/a/node_modules/@typescript-eslint/parser/index.js':
        'exports.meta = { name: "carried" }; exports.parse = () => ({});',
    });
    fs.symlinkSync(folder.at('node_modules/.pnpm/a/node_modules/typescript-eslint'), folder.at('node_modules/typescript-eslint'), 'dir');
    assert.equal(loadInstalledParser('@typescript-eslint/parser', folder.path)?.meta?.name, 'carried');
  });

  for (const [version, name] of [['6.0.3', '@typescript-eslint/parser'], ['7.0.2', 'oxc-parser']]) {
    it(`is asked for in a way that works beside TypeScript ${version}`, () => {
      folder.write({ 'node_modules/typescript/package.json': `{ "name": "typescript", "version": "${version}" }` });
      const parser = lazyParser('@typescript-eslint/parser', () => undefined, () => folder.path);
      assert.throws(() => parser.parseForESLint?.(''), {
        message: `gc25 cannot read this file without ${name}: install it with "npm i -D ${name}".`,
      });
    });
  }

  it('counts as missing where it cannot be loaded beside TypeScript 7', () => {
    const fails = (): never => {
      throw new Error('typescript has no such export');
    };
    const parser = lazyParser('@typescript-eslint/parser', fails, () => folder.path);
    folder.write({ 'node_modules/typescript/package.json': '{ "name": "typescript", "version": "6.0.3" }' });
    assert.throws(() => parser.parseForESLint?.(''), { message: 'typescript has no such export' });
    folder.write({ 'node_modules/typescript/package.json': '{ "name": "typescript", "version": "7.0.2" }' });
    assert.throws(() => parser.parseForESLint?.(''), { message: /^gc25 cannot read this file without oxc-parser: / });
  });
});
