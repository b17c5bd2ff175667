import assert from 'node:assert/strict';
import { build, type Plugin } from 'esbuild';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Runner from '../../rules/src/hosts/node';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import type * as Files from '../../rules/src/program/syntax/file-context';
import type { FileContext } from '../../rules/src/program/syntax/file-context';
import type * as Guards from '../../rules/src/guards';
import type { GuardKind } from '../../rules/src/guards';
import type * as Rankings from '../../rules/src/facts/ranking/ranking';
import type * as Paths from '../../rules/src/program/modules/api-path';
import type * as Settings from '../../rules/src/configuration/settings';
import type * as Values from '../../rules/src/program/values';
import type * as Elements from '../../rules/src/views/elements';
import { lookAt, type Reader } from '../support/elements';
import { readMarkers } from '../support/cases/markers';

type Engine = typeof Files & typeof Guards & typeof Rankings & typeof Paths & typeof Settings & typeof Values & typeof Elements;

/** A deliberate break of the engine: in one file one text becomes another. */
interface Mutant {
  readonly title: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

// Each of these makes the linter wrong in a way that users would feel; the fixture products must notice.
const MUTANTS: readonly Mutant[] = [
  {
    title: 'guards are ignored',
    file: 'rules/src/guards/index.ts',
    from: /case 'yes':\s+return \{ kind: 'guarded', by: found\.by \};/,
    to: "case 'yes': return { kind: 'unguarded' };",
  },
  {
    title: 'unknown guards count as none',
    file: 'rules/src/rule/context/scope.ts',
    from: "if (guard.kind === 'unknown') doubts.push('unknown guard');",
    to: '',
  },
  {
    title: 'a lower age counts as the adult age',
    file: 'rules/src/guards/check-meaning.ts',
    from: "return lowest >= scope.settings.adultAge ? 'yes' : 'low';",
    to: "return 'yes';",
  },
  {
    title: 'the source of an import is ignored',
    file: 'rules/src/program/modules/api-path.ts',
    from: /if \(definition\.type === 'ImportBinding'\) \{/,
    to: "if (definition.type === 'ImportBinding') { return variable.name;",
  },
  {
    title: 'local functions count as SDKs',
    file: 'rules/src/program/modules/api-path.ts',
    from: "if (definition.type === 'FunctionName') return undefined;",
    to: "if (definition.type === 'FunctionName') return variable.name;",
  },
  {
    title: 'strict evidence is shown by every preset',
    file: 'rules/src/rule/context/scope.ts',
    from: "if (isWeak && !isSureWhenTooLow(this.meta)) doubts.push('weak evidence');",
    to: '',
  },
  { title: 'triggers are dropped', file: 'rules/src/scan/word-scanner.ts', from: 'this.found.push(word);', to: ';' },
  {
    title: 'the quiet window is shifted',
    file: 'rules/src/program/time/quiet-window.ts',
    from: 'start: minutesOf(quiet.start) % DAY,\n  end: minutesOf(quiet.end)',
    to: 'start: 12 * 60,\n  end: 13 * 60',
  },
  {
    title: 'jobs without a sink count',
    file: 'rules/src/facts/alerts/reached-alerts.ts',
    from: 'if (this.isAlerting(site.name) ||',
    to: 'if (site.name !== "" ||',
  },
  {
    title: 'test files are linted',
    file: 'rules/src/rule/audience.ts',
    from: '!isNotProduct(relative) && !isMatch(relative, settings.exclude);',
    to: "relative !== '' && settings !== undefined;",
  },
];

/** What the engine says of small texts, layer by layer; each break of a layer must change one of its answers. */
const LAYERS: readonly {
  readonly layer: string;
  readonly mutants: readonly Mutant[];
  readonly questions:
    readonly (readonly [code: string, reader: Reader, ask: (engine: Engine, file: FileContext) => string, answer: string])[];
}[] = [
  {
    layer: 'values and paths',
    mutants: [
      {
        title: 'any write in a block before is certain',
        file: 'rules/src/program/values/member-writes.ts',
        from: "=== 'Program') && isWithin(",
        to: "=== 'Program') || isWithin(",
      },
      {
        title: 'later writes are forgotten',
        file: 'rules/src/program/values/member-writes.ts',
        from: 'if (write && canPrecede(',
        to: 'if (write && !canPrecede(',
      },
      {
        title: 'texts that are not known are read as times',
        file: 'rules/src/program/time/built-date.ts',
        from: ' || !/h/i.test(String(format.value))',
        to: '',
      },
      {
        title: 'an empty start counts as a source',
        file: 'rules/src/program/modules/api-path.ts',
        from: "source.type === 'Literal' && source.value === null",
        to: "source.type !== 'Literal' && source.value === null",
      },
    ],
    questions: [
      ['const o = { hour: 8 }; function move() { o.hour = 22; } $(o.hour)', 'ts', ({ valueOf }, file) => valueOf(argument(file), file).kind,
        'oneOf'],
      ['const o = { hour: 8 }; o.hour = 22; $(o.hour)', 'ts',
        ({ valueOf }, file) => JSON.stringify((valueOf(argument(file), file) as { value?: unknown }).value), '22'],
      ['$(moment("22:00", "YYYY-DD"))', 'ts', ({ dateOf }, file) => String(dateOf(argument(file), file)?.minute), 'undefined'],
      ["let sdk = null; sdk = require('sdk'); $(sdk.call)", 'ts', ({ getApiPath }, file) => String(getApiPath(argument(file), file)),
        'sdk:call'],
    ],
  },
  {
    layer: 'views and facts',
    mutants: [
      {
        title: 'texts of templates are skipped',
        file: 'rules/src/views/elements/hosts/vue.ts',
        from: "value?.kind === 'known' ?",
        to: "value?.kind !== 'known' ?",
      },
      {
        title: 'an else branch shows like its if',
        file: 'rules/src/views/elements/conditions.ts',
        from: 'truth: !condition.truth',
        to: 'truth: condition.truth',
      },
      {
        title: 'a rank has to be a score as well',
        file: 'rules/src/facts/ranking/ranking-score.ts',
        from: 'hasAnyWord(name, scoreWords) || isRankName(name);',
        to: 'hasAnyWord(name, scoreWords) && isRankName(name);',
      },
    ],
    questions: [
      ['<template><p>Say {{ "it" }} {{ }}<b>now</b></p></template>', 'vue', ({ elementsOf }, file) => elementsOf(file)[0].text(),
        'Say it now'],
      ['<template><p v-if="a"/><u v-else/></template>', 'vue',
        ({ elementsOf }, file) => elementsOf(file)[1].conditions.map(({ truth }) => String(truth)).join(), 'false'],
      ['function sum(post) { let rank = 0; rank += post.likes; return rank; }', 'ts',
        ({ rankingsOf }, file) => rankingsOf(file).map(({ subject }) => subject).join(), 'rank'],
    ],
  },
  {
    layer: 'guards',
    mutants: [
      {
        title: 'the name of a function is a check',
        file: 'rules/src/guards/implication.ts',
        from: "if (there?.kind === 'reference') return undefined;",
        to: '',
      },
      {
        title: 'imports are believed',
        file: 'rules/src/guards/implication.ts',
        from: "{ ...named, answer: 'maybe' } : undefined;",
        to: 'named : undefined;',
      },
      {
        title: 'names are believed where the body is no proof',
        file: 'rules/src/guards/implication.ts',
        from: 'if (proven || isNoProof(expression, truth, scope)) return proven;',
        to: 'if (proven) return proven;',
      },
      { title: 'of two ways one is enough', file: 'rules/src/guards/implication.ts', from: 'found.reduce(both)', to: 'found.reduce(best)' },
      {
        title: 'both sides of || must fail',
        file: 'rules/src/guards/implication.ts',
        from: 'best(go(left, false), go(right, false))',
        to: 'best(go(left, true), go(right, false))',
      },
      {
        title: 'checks of adults tell nothing of minors',
        file: 'rules/src/guards/check-meaning.ts',
        from: "scope.kind === 'minor'\n    ? configuredUse(expression, guards.adult, scope.file)\n    : undefined",
        to: 'undefined',
      },
      {
        title: 'the quiet window is turned round',
        file: 'rules/src/guards/hours.ts',
        from: '(end - start + 24) % 24',
        to: '(start - end + 24) % 24',
      },
      {
        title: 'any clock will do',
        file: 'rules/src/guards/hours.ts',
        from: ' || sides.some((side) => isForeignClock(side, scope.file))',
        to: '',
      },
    ],
    questions: [
      ['const isAdult = (u) => u.age >= 18; if (isAdult) $();', 'ts', guard('adult'), 'unguarded'],
      ['import { isAdult } from "./age"; if (isAdult(user)) $();', 'ts', guard('adult'), 'unknown'],
      ['const isAdult = () => true; if (isAdult()) $();', 'ts', guard('adult'), 'unguarded'],
      ['function isAdult(u) { if (u.age >= 18) return true; return u.paid; } if (isAdult(u)) $();', 'ts', guard('adult'), 'unknown'],
      ['function f(u) { if (u.isMinor || x) return; $(); }', 'ts', guard('adult'), 'guarded'],
      ['if (!session.grown) $();', 'ts', guard('minor', { guards: { adult: ['session.grown'] } }), 'guarded'],
      ['const hour = new Date().getHours(); if (hour >= 7 && hour < 21) $();', 'ts', guard('quietHours'), 'guarded'],
      ['const hour = new Date().getUTCHours(); if (hour >= 7 && hour < 21) $();', 'ts', guard('quietHours'), 'unguarded'],
    ],
  },
];

function argument(file: FileContext): AstNode {
  return file.nodes('CallExpression').find((call) => call.callee.name === '$')?.arguments[0] as AstNode;
}

function guard(kind: GuardKind, settings: object = {}): (engine: Engine, file: FileContext) => string {
  return ({ guardOf, readSettings }, file) =>
    guardOf(file.nodes('CallExpression').find((call) => call.callee.name === '$') as AstNode, kind, file, readSettings(settings).settings)
      .kind;
}

const root = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const products = fs.readdirSync(path.join(root, 'fixtures'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) =>
  path.join(root, 'fixtures', entry.name)
);

/** What the layers are asked with, as one module. */
const ENGINE = ["export { FileContext } from './program/syntax/file-context';", "export { readSettings } from './configuration/settings';",
  "export { valueOf, dateOf } from './program/values';", "export { getApiPath } from './program/modules/api-path';",
  "export { elementsOf } from './views/elements';", "export { rankingsOf } from './facts/ranking/ranking';",
  "export { guardOf } from './guards';"].join('\n');

/** Builds the runner, or the layers alone, with one break; fails when the text to break is not there, so that mutants do not rot. */
async function buildMutant<T>(mutant: Mutant | undefined, outfile: string, entry: 'runner' | 'layers' = 'runner'): Promise<T> {
  let isApplied = mutant === undefined;
  const breaking: Plugin = {
    name: 'break',
    setup({ onLoad }) {
      if (!mutant) return;
      onLoad(
        { filter: new RegExp(`${mutant.file.replaceAll('/', String.raw`[\\/]`).replaceAll('.', String.raw`\.`)}$`) },
        ({ path: file }) => {
          const text = fs.readFileSync(file, 'utf8');
          const contents = text.replace(mutant.from, mutant.to);
          isApplied = contents !== text;
          return { contents, loader: 'ts' };
        },
      );
    },
  };
  await build({
    ...(entry === 'runner'
      ? { entryPoints: [path.join(root, 'rules/src/hosts/node/index.ts')] }
      : { stdin: { contents: ENGINE, resolveDir: path.join(root, 'rules/src') } }),
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['eslint', 'eslint/*'],
    // As in esbuild.mjs: its CommonJS build cannot be bundled.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    plugins: [breaking],
    logLevel: 'error',
  });
  assert.ok(isApplied, `the text to break is not in ${mutant?.file ?? ''}`);
  return require(outfile) as T;
}

async function findings({ createChecker, listFiles }: typeof Runner): Promise<string[]> {
  const found: string[] = [];
  for (const product of products) {
    const checker = createChecker({ cwd: product });
    const { files } = await listFiles(['.'], { cwd: product });
    for (const file of files)
      for (const finding of checker.checkText(fs.readFileSync(file, 'utf8'), file).findings)
        found.push(`${path.relative(product, file)}:${finding.start.line} ${finding.ruleId}`);
  }
  return found.sort();
}

describe('deliberate breaks', function() {
  this.timeout(60_000);
  const folder = fs.mkdtempSync(path.join(root, 'node_modules', '.mutants-'));
  const markers = products.flatMap((product) => readMarkers(product).map((marker) => `${marker.file}:${marker.line} ${marker.rule}`))
    .sort();
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('are not there to begin with', async () =>
    assert.deepEqual(await findings(await buildMutant<typeof Runner>(undefined, path.join(folder, 'whole.cjs'))), markers));

  MUTANTS.forEach((mutant, i) => {
    it(`are noticed: ${mutant.title}`, async () =>
      assert.notDeepEqual(await findings(await buildMutant<typeof Runner>(mutant, path.join(folder, `${i}.cjs`))), markers));
  });

  for (const { layer, mutants, questions } of LAYERS) {
    describe(`in ${layer}`, () => {
      const answers = async (mutant: Mutant | undefined, name: string): Promise<string[]> => {
        const engine = await buildMutant<Engine>(mutant, path.join(folder, name), 'layers');
        return questions.map(([code, reader, ask]) =>
          lookAt(reader, code, ({ sourceCode, filename }) => {
            try {
              return ask(engine, engine.FileContext.of(sourceCode, filename));
            } catch (error) {
              return String(error);
            }
          })
        );
      };
      const expected = questions.map(([, , , answer]) => answer);
      it('are not there to begin with', async () => assert.deepEqual(await answers(undefined, `${layer}.cjs`), expected));
      mutants.forEach((mutant, i) =>
        it(`are noticed: ${mutant.title}`, async () => assert.notDeepEqual(await answers(mutant, `${layer} ${i}.cjs`), expected))
      );
    });
  }
});
