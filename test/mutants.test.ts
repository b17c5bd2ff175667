import assert from 'node:assert/strict';
import { build, type Plugin } from 'esbuild';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Runner from '../rules/src/runner';
import { readMarkers } from './support/markers';

/** A deliberate break of the engine: in one file one text becomes another. */
interface Mutant {
  readonly title: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

// Each of these makes the linter wrong in a way that users would feel; the fixture products must notice.
const MUTANTS: readonly Mutant[] = [
  { title: 'guards are ignored', file: 'rules/src/guards/index.ts', from: /case 'yes': return \{ kind: 'guarded', by: found\.by \};/, to: "case 'yes': return { kind: 'unguarded' };" },
  { title: 'unknown guards count as none', file: 'rules/src/rule.ts', from: "if (guard.kind === 'unknown' && !this.isStrict) return 'silent';", to: '' },
  { title: 'a lower age counts as the adult age', file: 'rules/src/guards/atoms.ts', from: "return lowest >= scope.settings.adultAge ? 'yes' : 'low';", to: "return 'yes';" },
  { title: 'the source of an import is ignored', file: 'rules/src/resolve/api-path.ts', from: /if \(definition\.type === 'ImportBinding'\) \{/, to: "if (definition.type === 'ImportBinding') { return variable.name;" },
  { title: 'local functions count as SDKs', file: 'rules/src/resolve/api-path.ts', from: "if (definition.type === 'FunctionName') return undefined;", to: "if (definition.type === 'FunctionName') return variable.name;" },
  { title: 'polarity is turned round', file: 'rules/src/resolve/polarity.ts', from: /if \(name\.opensWhen\) return/, to: 'if (!name.opensWhen) return' },
  { title: 'a setting is taken for a default wherever it stands', file: 'rules/src/rules/require-private-defaults/index.ts', from: "setting.kind === 'value' ||", to: '' },
  { title: 'strict evidence is shown by every preset', file: 'rules/src/rule.ts', from: /if \(\(evidence === 'D'[^\n]*/, to: '' },
  { title: 'triggers are dropped', file: 'rules/src/triggers.ts', from: 'found[word] = 1;', to: ';' },
  { title: 'the quiet window is shifted', file: 'rules/src/settings.ts', from: "start: '21:00', end: '07:00'", to: "start: '12:00', end: '13:00'" },
  { title: 'jobs without a sink count', file: 'rules/src/rules/no-nighttime-notifications/jobs.ts', from: "if (run.kind === 'functions' && alerts.length === 0) return;", to: '' },
  { title: 'test files are linted', file: 'rules/src/audience.ts', from: /export const isProductFile = [^\n]*/, to: 'export const isProductFile = (relative: string, settings: Gc25Settings): boolean => relative !== "" && settings !== undefined;' },
];

const root = path.join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const products = fs.readdirSync(path.join(root, 'fixtures'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => path.join(root, 'fixtures', entry.name));

/** Builds the runner with one break in it; fails when the text to break is not there, so that mutants do not rot. */
async function buildMutant(mutant: Mutant | undefined, outfile: string): Promise<typeof Runner> {
  let isApplied = mutant === undefined;
  const breaking: Plugin = {
    name: 'break',
    setup({ onLoad }) {
      if (!mutant) return;
      onLoad({ filter: new RegExp(`${mutant.file.replaceAll('/', String.raw`[\\/]`).replaceAll('.', String.raw`\.`)}$`) }, ({ path: file }) => {
        const text = fs.readFileSync(file, 'utf8');
        const contents = text.replace(mutant.from, mutant.to);
        isApplied = contents !== text;
        return { contents, loader: 'ts' };
      });
    },
  };
  await build({ entryPoints: [path.join(root, 'rules/src/runner/index.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['eslint', 'eslint/*'], plugins: [breaking], logLevel: 'error' });
  assert.ok(isApplied, `the text to break is not in ${mutant?.file ?? ''}`);
  return require(outfile) as typeof Runner;
}

async function findings({ Checker, listFiles }: typeof Runner): Promise<string[]> {
  const found: string[] = [];
  for (const product of products) {
    const checker = new Checker({ cwd: product });
    const { files } = await listFiles(['.'], { cwd: product });
    for (const file of files) for (const finding of checker.checkText(fs.readFileSync(file, 'utf8'), file).findings) found.push(`${path.relative(product, file)}:${finding.start.line} ${finding.ruleId}`);
  }
  return found.sort();
}

describe('deliberate breaks', function () {
  this.timeout(60_000);
  const folder = fs.mkdtempSync(path.join(root, 'node_modules', '.mutants-'));
  const markers = products.flatMap((product) => readMarkers(product).map((marker) => `${marker.file}:${marker.line} ${marker.rule}`)).sort();
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('are not there to begin with', async () => assert.deepEqual(await findings(await buildMutant(undefined, path.join(folder, 'whole.cjs'))), markers));

  MUTANTS.forEach((mutant, i) => {
    it(`are noticed: ${mutant.title}`, async () => assert.notDeepEqual(await findings(await buildMutant(mutant, path.join(folder, `${i}.cjs`))), markers));
  });
});
