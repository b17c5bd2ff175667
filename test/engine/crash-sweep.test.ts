import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Linter } from 'eslint';
import { rules } from '../../rules/src/generated/rules';
import { withExceptions } from '../../rules/src/rule/notices';
import { rulesForFile, withoutTriggers } from '../../rules/src/rule/trigger-index';
import { readingsOf } from '../support/cases/case-languages';
import { declarationForms, evidenceNames, syntaxSamples, templateSamples } from '../support/syntax-samples';
import { eslintRulesOf } from '../support/cases/eslint-rules';

/**
 * `GC25_SWEEP=all` reads every program, with the scan for trigger words and without; otherwise a seeded sample that
 * takes about 10 seconds.
 */
const isWhole = process.env.GC25_SWEEP === 'all';
const seed = Number(process.env.GC25_SEED ?? 25);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sampleOf<T>(items: readonly T[], count: number): readonly T[] {
  if (isWhole || items.length <= count) return items;
  const random = randomFrom(seed);
  return items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at).slice(0, count).map(({ item }) => item);
}

const linter = new Linter({ configType: 'flat', cwd: '/project' });
const [espree] = readingsOf('jsx');
const [typescript] = readingsOf('ts');
const [tsx] = readingsOf('tsx');

/** Two findings, so that rules which look only around evidence have some. */
const EVIDENCE = `
const clip = document.createElement('video'); clip.autoplay = true; player.play(); player.on('ended', () => playNext());
localStorage.setItem('email', user.email); logger.info(child.email); track('open', { birthdate });
`;

interface Outcome {
  readonly error?: unknown;
  /** Why the parser refused the text; such a text says nothing. */
  readonly refused?: string;
}

/** Lints with every rule, strict: those that the scan for trigger words finds, or all after the scan. */
function outcomeOf(text: string, reading: { readonly filename: string; readonly config: object }, isScanned: boolean): Outcome {
  const config = [{
    // A pattern without extensions reads plain JavaScript only.
    files: ['**/*.{js,jsx,ts,tsx,vue,svelte,astro,html,json}'],
    ...reading.config,
    plugins: { ...(reading.config as { plugins?: object }).plugins, gc25: { rules: eslintRulesOf(rules) } },
    settings: { gc25: { strictness: 'strict' } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: Object.fromEntries(Object.keys(rules).map((id) => [`gc25/${id}`, 'error'])),
  }];
  const lint = (): Linter.LintMessage[] => linter.verify(text, config as never, { filename: `/project/${reading.filename}` });
  try {
    if (!isScanned) rulesForFile(text, reading.filename);
    return { refused: withExceptions(() => (isScanned ? lint() : withoutTriggers(lint))).find(({ ruleId }) => ruleId === null)?.message };
  } catch (error) {
    return { error };
  }
}

/** Asserts that no text makes a rule throw and that the parser reads at least the given share of them. */
function assertNoCrash(
  texts: readonly string[],
  least: number,
  ...readings: readonly { readonly filename: string; readonly config: object }[]
): void {
  const refused: string[] = [];
  for (const text of texts) {
    for (const reading of readings) {
      for (const isScanned of isWhole ? [false, true] : [false]) {
        const outcome = outcomeOf(text, reading, isScanned);
        if (outcome.refused !== undefined && !isScanned) refused.push(`${outcome.refused}: ${text.slice(0, 200)}`);
        const place = `seed ${seed}, scan ${isScanned ? 'on' : 'off'}, ${reading.filename}:\n${text.slice(0, 600)}`;
        assert.equal(outcome.error, undefined, `${place}\n${String((outcome.error as Error | undefined)?.stack)}`);
      }
    }
  }
  const share = 1 - refused.length / (texts.length * readings.length);
  assert.ok(share >= least, `only ${Math.round(share * 100)} % of the texts were read:\n${refused.slice(0, 30).join('\n')}`);
}

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map(
    (entry) => path.join(entry.parentPath, entry.name)
  ).sort();

describe(`no rule throws (seed ${seed}${isWhole ? ', every program' : ''})`, function() {
  this.timeout(isWhole ? 3_600_000 : 120_000);
  const require = createRequire(import.meta.url);
  const packages = path.join(import.meta.dirname, '../..', 'node_modules');

  it('on the programs of test262, bare and with evidence behind', () => {
    const folder = path.join(path.dirname(require.resolve('test262-parser-tests/package.json')), 'pass');
    const programs = filesIn(folder, '.js').map(read);
    assert.ok(programs.length > 1500, `${programs.length} programs`);
    assertNoCrash(sampleOf(programs, 40), 0.9, espree, typescript);
    assertNoCrash(sampleOf(programs, 40).map((program) => `${program}\n;${EVIDENCE}`), 0.9, espree);
  });

  it('on declaration files of packages', () => {
    const files = ['typescript/lib', '@types/node', '@types/estree', '@types/mocha', 'undici-types'].map((name) =>
      path.join(packages, name)
    ).filter(fs.existsSync).flatMap((folder) => filesIn(folder, '.d.ts'));
    assert.ok(files.length > 100, `${files.length} files`);
    const small = files.map(read).filter((text) => text.length < (isWhole ? 400_000 : 20_000));
    assertNoCrash(sampleOf(small, 10).map((text) => text + EVIDENCE), 0.99, typescript);
  });

  it('on JSX, decorators, enums, namespaces and every other form of syntax', () => {
    assertNoCrash(sampleOf(syntaxSamples, 40).map((text) => text + EVIDENCE), 0.9, tsx);
  });

  it('on templates of every host', () => {
    for (const [lang, texts] of Object.entries(templateSamples))
      for (const reading of readingsOf(lang as never)) assertNoCrash(texts, 0.6, reading);
  });

  it('where names that mean something stand in every form of declaration and call', () => {
    // One program a form; the two names that once made rules throw are in every sample.
    const programs = declarationForms.map((form) =>
      ['ended', 'child', ...sampleOf(evidenceNames, 2)].map((name) => `{ ${form.replaceAll('NAME', name)} }`).join('\n') + EVIDENCE
    );
    assertNoCrash(sampleOf(programs, 60), 0.85, tsx);
  });
});
