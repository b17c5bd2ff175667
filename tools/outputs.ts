import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configurationTypes, schemaOf, schemaText } from './code/configuration';
import { plannedRulesWithout, ruleIndex, ruleTexts } from './code/indexes';
import { manifestWithSettings } from './code/manifest';
import { coveragePage, paragraphsPage } from './pages/paragraph-pages';
import { readmeWithRules, ruleListPage } from './pages/rule-lists';
import { rulePage } from './pages/rule-page';
import { readmeWithSettings } from './pages/settings-table';
import { loadRules, metaOf, root, ruleIds } from './rule-folders';
import { sdkIndexText } from './update-sdks';

const PAGES = 'rules/docs/rules';

/** A file that does not hold what it should; `text` is undefined when it should not exist. Paths are relative to the root. */
export interface Stale {
  readonly file: string;
  readonly text: string | undefined;
}

export interface Outputs {
  readonly stale: readonly Stale[];
  /** Rules whose code does not load; their pages are left as they are. */
  readonly broken: readonly { readonly id: string; readonly error: unknown }[];
}

const readText = (file: string): string | undefined => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined);

/** Compares everything generated with what it is generated from. Writes nothing. */
export async function compareOutputs(): Promise<Outputs> {
  const folders = loadRules();
  const metas = folders.flatMap(({ rule }) => (rule ? [metaOf(rule)] : []));
  const schema = schemaOf(metas);
  const wanted = new Map<string, string>([
    ['rules/src/generated/rules.ts', ruleIndex(ruleIds())],
    ['rules/src/generated/rule-texts.ts', ruleTexts(folders)],
    ['rules/src/generated/sdks.ts', await sdkIndexText()],
    ['rules/src/gc25/planned-rules.ts', plannedRulesWithout(ruleIds())],
    ['rules/docs/paragraphs.md', paragraphsPage(metas)],
    ['rules/docs/coverage.md', coveragePage(metas)],
    [`${PAGES}/README.md`, ruleListPage(metas)],
    ['rules/gc25.schema.json', schemaText(schema)],
    ['rules/configuration.d.ts', await configurationTypes(schema)],
    ['README.md', readmeWithSettings(readmeWithRules(readText('README.md') ?? '', metas), schema)],
    ['package.json', manifestWithSettings(schema)],
    ...folders.flatMap((folder) => (folder.rule ? [[`${PAGES}/${folder.id}.md`, rulePage(folder)] as const] : [])),
  ]);
  const known = new Set(['README', ...folders.map((folder) => folder.id)]);
  const surplus = existsSync(path.join(root, PAGES)) ? readdirSync(path.join(root, PAGES)).filter((name) => !known.has(path.parse(name).name)) : [];
  return {
    stale: [
      ...[...wanted].filter(([file, text]) => readText(file) !== text).map(([file, text]) => ({ file, text })),
      ...surplus.map((name) => ({ file: `${PAGES}/${name}`, text: undefined })),
    ],
    broken: folders.flatMap(({ id, error }) => (error === undefined ? [] : [{ id, error }])),
  };
}

/** Makes one file what it should be. */
export function writeOutput({ file, text }: Stale): void {
  const target = path.join(root, file);
  if (text === undefined) return rmSync(target);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
