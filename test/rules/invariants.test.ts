import assert from 'node:assert/strict';
import fc from 'fast-check';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Cases, langsOf } from '../../rules/src/rule/case';
import type * as Runner from '../../rules/src/hosts/node';

const require = createRequire(import.meta.url);
const { createChecker, listFiles } = require('../../rules/dist/runner.cjs') as typeof Runner;

const root = path.join(import.meta.dirname, '../..');
const products = fs.readdirSync(path.join(root, 'fixtures'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) =>
  path.join(root, 'fixtures', entry.name)
);

const NAMES: Readonly<Record<string, string>> = { angular: 'example.component.html', json: 'app.json' };

/** Every text we have, with the file name that decides how it is read. */
async function allTexts(): Promise<{ file: string; text: string }[]> {
  const texts: { file: string; text: string }[] = [];
  for (const product of products)
    for (const file of (await listFiles(['.'], { cwd: product })).files)
      texts.push({
        file: path.join(root, 'app', path.relative(product, file)),
        text: fs.readFileSync(file, 'utf8'),
      });
  for (const rule of fs.readdirSync(path.join(root, 'rules/src/rules'))) {
    const { cases } = (await import(pathToFileURL(path.join(root, 'rules/src/rules', rule, 'cases.ts')).href)) as { cases: Cases };
    for (const example of [...cases.invalid, ...cases.valid])
      for (const lang of langsOf(example))
        texts.push({
          file: path.join(root, 'app', example.filename ?? NAMES[lang] ?? `example.${lang}`),
          text: example.code.replace(/[«»]/g, ''),
        });
  }
  return texts;
}

/** Rules that may meet at one place, because the place conflicts with the General Comment in two ways. */
const MEETINGS: readonly (readonly [string, string, string])[] = [
  ['no-immersive-ads', 'require-ad-label', 'where an ad stands, and that it does not say so'],
  ['no-immersive-ads', 'no-targeted-ads', 'where an ad stands, and whom it is chosen for'],
  ['no-targeted-ads', 'require-ad-label', 'whom an ad is chosen for, and that it does not say that it is one'],
  ['no-behavioural-profiling', 'require-consent-before-tracking', 'what a service builds of users, and that it starts before they agreed'],
  ['no-autoplay-loop', 'require-consent-before-tracking', 'that an embedded player starts by itself, and that it stores data'],
  ['no-targeted-ads', 'require-consent-before-tracking', 'what a tag allows for ads, and that it starts before the user agreed'],
  ['no-session-replay', 'require-consent-before-tracking', 'what a service records, and that it starts before the user agreed'],
  ['no-persistent-identifier', 'require-consent-before-tracking',
    'what a service keeps on the device, and that it starts before the user agreed'],
  ['no-assumed-parental-consent', 'require-consent-withdrawal', 'that no one verified a consent, and that it cannot be withdrawn'],
  ['no-age-inappropriate-ads', 'require-ad-label', 'what an ad is for, and that it does not say so'],
];

const hasOwnReason = (a: string, b: string): boolean =>
  MEETINGS.some(([first, second]) => (first === a && second === b) || (first === b && second === a));

const brief = ({ findings }: Runner.FileResult): string[] =>
  findings.map((finding) => `${finding.ruleId} ${finding.start.line}:${finding.start.column} ${finding.messageId}`);

describe('over every fixture and case', function() {
  this.timeout(240_000);
  let texts: { file: string; text: string }[] = [];
  before(async () => {
    texts = await allTexts();
  });

  it('strict gives a reason for each finding that recommended does not show, and for no other', () => {
    const [strict, recommended] = ['strict', 'recommended'].map((strictness) =>
      createChecker({ cwd: root, preset: 'all', settings: { strictness } })
    );
    let withReason = 0;
    for (const { file, text } of texts) {
      const all = strict.checkText(text, file);
      const sure = all.findings.filter(({ strictOnly }) => strictOnly === undefined);
      withReason += all.findings.length - sure.length;
      assert.deepEqual(brief({ ...all, findings: sure }), brief(recommended.checkText(text, file)), `${file}:\n${text}`);
    }
    assert.ok(withReason > 200);
  });

  for (const preset of ['recommended', 'all'] as const) {
    it(`${preset} finds the same with and without the trigger scan`, () => {
      const [filtered, whole] = [createChecker({ cwd: root, preset }), createChecker({ cwd: root, preset, isPrefilterOff: true })];
      assert.ok(texts.length > 50);
      for (const { file, text } of texts) assert.deepEqual(brief(filtered.checkText(text, file)), brief(whole.checkText(text, file)), text);
    });
  }

  it('no rule fails, also when every rule looks at every file', () => {
    const checker = createChecker({ cwd: root, preset: 'all', isPrefilterOff: true });
    for (const { file, text } of texts)
      assert.deepEqual(checker.checkText(text, file).problems.filter((problem) => problem.kind === 'crash'), [], text);
  });

  it('no rule fails on damaged texts', () => {
    const checker = createChecker({ cwd: root, preset: 'all', isPrefilterOff: true });
    const damage = fc.record({
      which: fc.nat(texts.length - 1),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      into: fc.constantFrom('', ' ', '{', '}', '(', '<', '>', '"', '`', '${', '/*', '...', '=>', '\u2028', '='),
    });
    fc.assert(
      fc.property(damage, ({ which, cut, length, into }) => {
        const { file, text } = texts[which];
        const at = Math.floor(cut * text.length);
        const damaged = text.slice(0, at) + into + text.slice(at + length);
        assert.deepEqual(checker.checkText(damaged, file).problems.filter((problem) => problem.kind === 'crash'), [], damaged);
      }),
      { numRuns: 400 },
    );
  });

  it('no two rules report one piece of evidence', () => {
    const checker = createChecker({ cwd: root, preset: 'all' });
    const met = texts.flatMap(({ file, text }) => {
      const { findings } = checker.checkText(text, file);
      return findings.flatMap((finding) =>
        findings
          .filter((other) =>
            other.ruleId > finding.ruleId && other.start.line === finding.start.line && other.start.column === finding.start.column
            && !hasOwnReason(finding.ruleId, other.ruleId)
          )
          .map((rival) =>
            `${finding.ruleId} and ${rival.ruleId}: ${text.split('\n')[finding.start.line - 1].trim().slice(0, 120)} (${
              path.basename(file)
            })`
          )
      );
    });
    assert.deepEqual(met, []);
  });

  it('a missing parser gives one sentence and nothing else', () => {
    const checker = createChecker({ cwd: root, preset: 'all', loadParser: () => undefined });
    for (const { file, text } of texts) {
      const { findings, problems } = checker.checkText(text, file);
      if (problems.length === 0) continue;
      assert.equal(problems.length, 1);
      assert.ok(findings.length === 0);
      assert.match(problems[0].message, /^gc25 cannot read this file without \S+: install it with|^This file could not be parsed/);
    }
  });
});

describe('odd files', () => {
  const checker = createChecker({ cwd: root, preset: 'all', isPrefilterOff: true });
  for (const extension of ['js', 'jsx', 'ts', 'tsx', 'vue', 'svelte', 'astro', 'html', 'component.html']) {
    it(`an empty .${extension} file gives nothing`, () =>
      assert.deepEqual(checker.checkText('', path.join(root, `a.${extension}`)), {
        file: path.join(root, `a.${extension}`),
        findings: [],
        problems: [],
      }));
  }
});
