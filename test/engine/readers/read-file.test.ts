import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { FileReader, kindOfFile } from '../../../rules/src/engine/readers';
import { rules } from '../../../rules/src/generated/rules';
import { languageEntries } from '../../../rules/src/hosts/eslint/languages';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { loadInstalledParser } from '../../../rules/src/parsers/lazy-parser';
import type { SourceCodeLike } from '../../../rules/src/program/syntax/file-context';
import { type Lang, langsOf, type ValidCase } from '../../../rules/src/rule/case';
import { allCases } from '../../support/cases/all-cases';
import { readingOf, readingsOf } from '../../support/cases/case-languages';
import { parseText } from '../../support/cases/lint-case';
import { reportsOn } from '../../support/run-rules';

const cwd = process.cwd();
const reader = new FileReader(installedScriptParsers(cwd), (name) => loadInstalledParser(name, cwd));
const COMPONENT_TEXT = '<script>\nconst a = 1;\n</script>\n<p>{ a }</p>\n';
const asInEslint = languageEntries() as unknown as Linter.Config[];
const fixtures = path.resolve(__dirname, '../../../fixtures');

type Example = Pick<ValidCase, 'options' | 'settings' | 'strict'>;

type RuleSet = typeof rules;

/** Compares what rules find in two readings of files, and counts. */
class Comparison {
  readings = 0;
  findings = 0;
  readonly differences: unknown[] = [];

  add(title: string, [own, peer]: readonly SourceCodeLike[], filename: string, run: RuleSet, example: Example = {}, ruleId?: string): void {
    this.readings++;
    for (const strict of [undefined, true] as const) {
      const expected = reportsOn(peer, filename, run, { ...example, strict }, ruleId);
      const actual = reportsOn(own, filename, run, { ...example, strict }, ruleId);
      this.findings += expected.length;
      try {
        assert.deepEqual(actual, expected);
      } catch {
        this.differences.push({ title, strict, actual, expected });
      }
    }
  }

  /** An empty list is no success, so at least so many must have been compared. */
  check(readings: number, findings: number): void {
    assert.deepEqual(this.differences, []);
    assert.ok(this.readings >= readings && this.findings >= findings, `${this.readings} readings with ${this.findings} findings`);
  }
}

/** Scripts of cases as scripts of components, and the fewest that a test must have read. */
const COMPONENTS: readonly {
  readonly title: string;
  readonly from: Lang;
  readonly to: Lang;
  readonly least: number;
  wrap(code: string): string;
}[] = [
  {
    title: 'Vue',
    from: 'ts',
    to: 'vue',
    least: 1000,
    wrap: (code) => `<script lang="ts">\n${code}\n</script>\n<template><p /></template>\n`,
  },
  { title: 'Vue, set up', from: 'js', to: 'vue', least: 100, wrap: (code) => `<script setup>\n${code}\n</script>\n` },
  { title: 'Svelte', from: 'ts', to: 'svelte', least: 1000, wrap: (code) => `<script lang="ts">\n${code}\n</script>\n<p />\n` },
  { title: 'Svelte, without types', from: 'js', to: 'svelte', least: 100, wrap: (code) => `<script>\n${code}\n</script>\n` },
  { title: 'Astro', from: 'ts', to: 'astro', least: 1000, wrap: (code) => `---\n${code}\n---\n<p />\n` },
  { title: 'a page', from: 'js', to: 'html', least: 100, wrap: (code) => `<script type="module">\n${code}\n</script>\n` },
];

describe('the file reader', () => {
  for (
    const [lang, readings, findings] of [['vue', 70, 50], ['svelte', 45, 30], ['astro', 2, 1], ['html', 40, 30], ['angular', 10, 5], [
      'json',
      20,
      10,
    ]] as const
  )
    it(`gives every case in ${lang} the findings that ESLint's reading gives it`, async () => {
      const comparison = new Comparison();
      for (const { ruleId, example, code } of await allCases()) {
        if (!langsOf(example).includes(lang)) continue;
        const [reading] = readingsOf(lang);
        const filename = example.filename ?? reading.filename;
        const peer = parseText(code, reading, example) as unknown as SourceCodeLike | undefined;
        const own = reader.read(code, filename);
        assert.ok(own?.source && peer, `${ruleId}: ${example.title} [${lang}] ${own?.problem?.message}`);
        comparison.add(`${ruleId}: ${example.title}`, [own.source, peer], filename, rules, example, ruleId);
      }
      comparison.check(readings, findings);
    }).timeout(600_000);

  for (const { title, from, to, least, wrap } of COMPONENTS)
    it(`gives scripts of cases in ${title} the findings that ESLint's reading gives them`, async () => {
      const comparison = new Comparison();
      const [reading] = readingsOf(to);
      for (const { ruleId, example, code: script } of await allCases()) {
        if (!langsOf(example).includes(from) || script.includes('</script')) continue;
        const code = wrap(script);
        const peer = parseText(code, reading, {}) as unknown as SourceCodeLike | undefined;
        // What typescript-eslint refuses, the reader may take.
        if (!peer) continue;
        const own = reader.read(code, reading.filename);
        assert.ok(own?.source, `${ruleId}: ${example.title} ${own?.problem?.message}`);
        comparison.add(`${ruleId}: ${example.title}`, [own.source, peer], reading.filename, { [ruleId]: rules[ruleId] }, example, ruleId);
      }
      comparison.check(least, least / 4);
    }).timeout(600_000);

  it("gives every file of the fixtures the findings that ESLint's reading gives it", () => {
    const comparison = new Comparison();
    const kinds = new Set<string>();
    for (const name of fs.readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((each) => each.includes(path.sep))) {
      // As a path below the product, because what is in a folder of fixtures is not judged.
      const filename = path.join(...name.split(path.sep).slice(1));
      const kind = kindOfFile(filename);
      const reading = readingOf(filename);
      if (kind === undefined || !reading) continue;
      const code = fs.readFileSync(path.join(fixtures, name), 'utf8');
      const peer = parseText(code, reading, { filename }) as unknown as SourceCodeLike | undefined;
      const own = reader.read(code, filename);
      assert.ok(own?.source && peer, `${name}: ${own?.problem?.message}`);
      kinds.add(kind);
      comparison.add(name, [own.source, peer], filename, rules);
    }
    comparison.check(40, 40);
    assert.deepEqual([...kinds].sort(), ['angular', 'astro', 'json', 'page', 'script', 'svelte', 'vue']);
  }).timeout(120_000);

  const deep = `${'['.repeat(400)}${']'.repeat(400)}`;
  const TOO_DEEP = /^This file nests code too deeply/;
  const UNREADABLE: readonly (readonly [name: string, text: string, message: RegExp, line?: number, column?: number])[] = [
    ['a.vue', '<script setup lang="ts">\nconst a = ;\n</script>\n<template><p /></template>\n', /: Unexpected token\.$/, 2, 11],
    ['b.vue', '<script setup>\nconst a: = 1;\n</script>\n<template><p /></template>\n', /: Missing initializer in [^.]+\.$/, 2, 7],
    ['a.svelte', '<script lang="ts">\nconst a = ;\n</script>\n<p />\n', /: Unexpected token\.$/, 2, 11],
    ['b.svelte', '<p>{#if}</p>\n', /: Expected whitespace/, 1, 8],
    ['a.astro', '---\nconst a = ;\n---\n<p />\n', /: Unexpected token\.$/, 2, 11],
    ['app.json', '{ "a": }', /: Unexpected token \}\.$/, 1, 9],
    ['a.component.html', '<p>@if (', /: Incomplete block "if"/, 1, 4],
    ['deep.vue', `<script>\na = ${deep};\n</script>\n`, TOO_DEEP],
    ['deep.svelte', `<script>\na = ${deep};\n</script>\n`, TOO_DEEP],
    ['deep.astro', `---\na = ${deep};\n---\n`, TOO_DEEP],
    ['deep.html', `<script>a = ${deep};</script>`, TOO_DEEP],
    ['deep/app.json', `{ "a": ${deep} }`, TOO_DEEP],
  ];

  for (const [name, text, message, line, column] of UNREADABLE)
    it(`says in one sentence why it cannot read ${name}`, () => {
      const { problem } = reader.read(text, path.join(cwd, name)) ?? {};
      assert.match(problem?.message ?? '', /^(?:This file could not be parsed, so it was not checked: [^\n]+|This file nests [^\n]+)\.$/);
      assert.match(problem?.message ?? '', message);
      assert.deepEqual([problem?.kind, problem?.line, problem?.column], ['syntax', line, column]);
      // ESLint's reading gives the same line, and refuses it too.
      const [peer] = new Linter({ cwd }).verify(text, asInEslint, { filename: path.join(cwd, name) });
      assert.deepEqual([peer.fatal, peer.line], [true, line]);
    });

  it('reads both scripts of a Vue file, in languages of their own', () => {
    const text = '<script>\nexport default {};\n</script>\n<script setup lang="ts">\nconst clip: string = "/a.mp4";\n</script>\n'
      + '<template>\n  <video :src="clip" />\n</template>\n';
    const { source, problem } = reader.read(text, path.join(cwd, 'a.vue')) ?? {};
    assert.equal(problem, undefined);
    assert.ok(source?.scopeManager?.scopes.some(({ set }) => set.has('clip')));
  });

  it('says what to install for a kind of file', () => {
    const without = new FileReader(() => undefined, () => undefined);
    for (const kind of ['vue', 'svelte', 'astro'])
      assert.deepEqual(without.read('<p />', `a.${kind}`)?.problem, {
        kind: 'parser-missing',
        message: `gc25 cannot read this file without ${kind}-eslint-parser: install it with "npm i -D ${kind}-eslint-parser".`,
      });
    assert.ok(without.read('<p></p>', 'a.component.html')?.source);
    for (const name of ['a.css', 'js', '.vue', 'package.json', 'html/a']) assert.equal(without.read('a', name), undefined, name);
  });

  it('says what to install for the scripts of components', () => {
    const without = new FileReader(() => undefined, (name) => loadInstalledParser(name, cwd));
    for (const text of ['a.vue', 'a.svelte', 'a.astro'])
      assert.equal(
        without.read(COMPONENT_TEXT, text)?.problem?.message,
        'gc25 cannot read this file without oxc-parser: install it with "npm i -D oxc-parser".',
      );
  });
});
