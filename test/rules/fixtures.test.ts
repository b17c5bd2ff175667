import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ESLint } from 'eslint';
import type * as Runner from '../../rules/src/hosts/node';
import '../../rules/src';
import { rules as allRules } from '../../rules/src/generated/rules';
import type gc25 from '../../rules/src';
import { canConcern, rulesForFile } from '../../rules/src/rule/trigger-index';
import { readingOf } from '../support/cases/case-languages';
import { checkEditsOf } from '../support/cases/check-edits';
import { LspClient } from '../support/lsp/lsp-client';
import { markersOf, type MarkerWord, readMarkers } from '../support/cases/markers';
import { IN_STRICT } from '../support/cases/in-strict';

const fixtures = path.join(import.meta.dirname, '../..', 'fixtures');
const products = fs.readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

// What ships is checked, not the sources: `npm test` builds first.
const require = createRequire(import.meta.url);
const { createChecker, listFiles } = require('../../rules/dist/runner.cjs') as typeof Runner;
const plugin = require('../../rules/dist/index.cjs') as typeof gc25;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** Has a rule messages of weak evidence alone, which only the strict preset shows? */
const isStrictOnly = (id: string): boolean => Object.values(allRules[id].meta.messages).every(({ evidence }) => evidence === 'D');

const inOrder = (places: readonly Place[]): string[] => places.map((place) => `${place.file}:${place.line} ${place.rule}`).sort();
const below = (root: string, file: string): string => path.relative(root, file).replaceAll('\\', '/');

describe('fixture markers', () => {
  const read = (text: string): string[] => markersOf(text, 'a.tsx').map((marker) => `${marker.line} ${marker.rule}`);

  it('speak of their own line, or of the next line that is no marker', () => {
    assert.deepEqual(read('play(); // expect: one-rule\n'), ['1 one-rule']);
    assert.deepEqual(read('<!-- expect: one-rule -->\n<video>\n'), ['2 one-rule']);
    assert.deepEqual(read('  {/* expect: one-rule */}\n  /* expect: two-rule */\n<video />\n'), ['3 one-rule', '3 two-rule']);
  });

  it('may name several rules, and one of them twice', () => {
    assert.deepEqual(read('a(); // expect: one-rule two-rule one-rule'), ['1 one-rule', '1 two-rule', '1 one-rule']);
  });

  it('are refused where they cannot be read', () => {
    assert.throws(() => read('a(); // expects nothing, expect: Everything\n'), /a\.tsx:1 holds a marker/);
    assert.throws(() => read('// expect: one-rule'), /speaks of no line/);
  });
});

describe('the fixtures together', () => {
  const found = (word: MarkerWord): string[] =>
    products.flatMap((product) => readMarkers(path.join(fixtures, product), word).map(({ rule }) => rule));
  const rules = Object.keys(allRules);

  it('hold a finding and a look-alike of every rule', () => {
    const strictRules = rules.filter((id) => isStrictOnly(id));
    assert.deepEqual(strictRules.filter((id) => !found('strict').includes(id)), []);
    assert.deepEqual(rules.filter((id) => !strictRules.includes(id) && !found('expect').includes(id)), []);
    assert.deepEqual(rules.filter((id) => !found('leaves').includes(id)), []);
  });

  it('have every look-alike in a file about which its rule is asked', () => {
    const unasked = products.flatMap((product) =>
      readMarkers(path.join(fixtures, product), 'leaves')
        .filter(({ file, rule }) =>
          !canConcern(rulesForFile(fs.readFileSync(path.join(fixtures, product, file), 'utf8'), file), rule, IN_STRICT)
        )
        .map(({ file, rule }) => `${file} ${rule}`)
    );
    assert.deepEqual(unasked, []);
  });
});

for (const product of products)
  describe(`fixture ${product}`, () => {
    const root = path.join(fixtures, product);
    const markers = readMarkers(root);

    it('marks rules that exist', () => {
      assert.deepEqual([...new Set(markers.map((marker) => marker.rule))].filter((rule) => !(rule in allRules)), []);
    });

    it('gives exactly the marked findings through the runner', async () => {
      const checker = createChecker({ cwd: root });
      const { files } = await listFiles(['.'], { cwd: root });
      const results = files.map((file) => checker.checkText(fs.readFileSync(file, 'utf8'), file));
      assert.deepEqual(results.flatMap((result) => result.problems.map((problem) => `${below(root, result.file)} ${problem.message}`)), []);
      assert.deepEqual(
        inOrder(results.flatMap((result) =>
          result.findings.map((finding) => ({ file: below(root, result.file), line: finding.start.line, rule: finding.ruleId }))
        )),
        inOrder(markers),
      );
    });

    it('gives the findings of strict through the runner, without the look-alikes that only strict asks about', async () => {
      const checker = createChecker({ cwd: root, preset: 'strict' });
      const { files } = await listFiles(['.'], { cwd: root });
      const given =
        inOrder(files.flatMap((file) =>
          checker.checkText(fs.readFileSync(file, 'utf8'), file).findings.map(({ start: { line }, ruleId: rule }) => ({
            file: below(root, file),
            line,
            rule,
          }))
        ));
      assert.deepEqual(inOrder([...markers, ...readMarkers(root, 'strict')]).filter((place) => !given.includes(place)), []);
      const leaves = readMarkers(root, 'leaves').filter(({ file, rule }) =>
        !rulesForFile(fs.readFileSync(path.join(root, file), 'utf8'), file).has(rule)
      );
      assert.ok(leaves.length > 0);
      assert.deepEqual(inOrder(leaves).filter((place) => given.includes(place)), []);
    });

    it('is offered only edits that keep their contract', async () => {
      const { files } = await listFiles(['.'], { cwd: root });
      let suggestions = 0;
      const breaches = files.flatMap((file) =>
        (['recommended', 'strict'] as const).flatMap((strictness) => {
          const reading = readingOf(file);
          const example = { filename: below(root, file), ...(strictness === 'strict' ? { strict: true as const } : {}) };
          const result = reading && checkEditsOf(fs.readFileSync(file, 'utf8'), reading, allRules, example);
          suggestions += result?.suggestions ?? 0;
          return (result?.breaches ?? []).map(({ name, breach, detail, output }) =>
            `${example.filename} (${strictness}) ${name}: ${breach} (${detail})\n${output}`
          );
        })
      );
      assert.deepEqual(breaches, []);
      assert.ok(suggestions > 0, 'no suggestion was tried');
    });

    it('gives exactly the marked findings through ESLint', async () => {
      const eslint = new ESLint({
        cwd: root,
        overrideConfigFile: true,
        overrideConfig: [plugin.configs.recommended, plugin.configs.vue, plugin.configs.svelte, plugin.configs.astro].flat() as never,
      });
      const results = await eslint.lintFiles(['.']);
      assert.deepEqual(
        results.flatMap((result) =>
          result.messages.filter((message) => message.fatal).map((message) => `${below(root, result.filePath)} ${message.message}`)
        ),
        [],
      );
      assert.deepEqual(
        inOrder(results.flatMap((result) =>
          result.messages.map((message) => ({
            file: below(root, result.filePath),
            line: message.line,
            rule: (message.ruleId ?? 'none').replace(/^gc25\//, ''),
          }))
        )),
        inOrder(markers),
      );
    });

    it('gives exactly the marked findings through the command', () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, '../../rules/bin/gc25.cjs'),
        '--format', 'json', '.'], { cwd: root, encoding: 'utf8' });
      assert.equal(stderr, '');
      assert.equal(status, 1);
      const found = JSON.parse(stdout) as { files: { file: string; findings: { ruleId: string; start: { line: number } }[] }[] };
      assert.deepEqual(
        inOrder(found.files.flatMap(({ file, findings }) =>
          findings.map((finding) => ({ file, line: finding.start.line, rule: finding.ruleId }))
        )),
        inOrder(markers),
      );
    });

    it('gives exactly the marked findings through the server', async () => {
      const client = await LspClient.connect({ server: 'as a program', root, pulls: true, initializationOptions: { trusted: true } });
      try {
        const found: Place[] = [];
        for (const file of (await listFiles(['.'], { cwd: root })).files) {
          const name = below(root, file);
          const open = await client.open(name, fs.readFileSync(file, 'utf8'));
          for (const diagnostic of await open.diagnostics())
            found.push({
              file: name,
              line: diagnostic.range.start.line + 1,
              rule: String(diagnostic.code),
            });
        }
        assert.deepEqual(inOrder(found), inOrder(markers));
      } finally {
        await client.stop();
      }
    });
  }).timeout(60_000);
