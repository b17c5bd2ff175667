import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configurationTypes, schemaOf, schemaText } from './code/configuration';
import { plannedRulesWithout, ruleIndex, ruleModules, ruleTexts } from './code/indexes';
import { ruleHelp } from './code/rule-help';
import { triggerIndexText } from './code/trigger-index';
import { manifestWithSettings } from './code/manifest';
import { messagesPage } from './pages/messages-page';
import { coveragePage, paragraphsPage } from './pages/paragraph-pages';
import { chineseListPage, readmeWithRules, ruleListPage } from './pages/rule-lists';
import { rulePage } from './pages/rule-page';
import { structureText } from './code/structure';
import { readmeWithSettings } from './pages/settings-table';
import { version } from '../rules/package.json';
import { loadRules, metaOf, type RuleFolder, root, ruleIds, textFaults, triggersOf } from './rule-folders';
import { sdkIndexText } from './update-sdks';

/** Where the pages of rules are, by language. */
const PAGES = { en: 'rules/docs/rules', zh: 'rules/docs/zh' } as const;

/** A file that does not hold what it should; `text` is undefined when it should not exist. Paths are relative to the root. */
export interface Stale {
  readonly file: string;
  readonly text: string | undefined;
}

export interface Outputs {
  readonly stale: readonly Stale[];
  /** Rules whose code does not load; their pages are left as they are. */
  readonly broken: readonly { readonly id: string; readonly error: unknown }[];
  /** What the texts of rules lack, a line a fault; the pages of these rules are left as they are. */
  readonly faults: readonly string[];
}

const readText =
  (file: string): string | undefined => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined);

/** Files in the folders of pages that belong to no rule. */
const surplusPages = (known: ReadonlySet<string>): string[] =>
  Object.values(PAGES).flatMap((place) => {
    const names = existsSync(path.join(root, place)) ? readdirSync(path.join(root, place)) : [];
    return names.filter((name) => !known.has(path.parse(name).name)).map((name) => `${place}/${name}`);
  });

/** Compares everything generated with what it is generated from. Writes nothing. */
export async function compareOutputs(): Promise<Outputs> {
  const folders = loadRules();
  const faults = new Map(folders.map((folder) => [folder.id, textFaults(folder)]));
  const complete = folders.filter((folder) => folder.rule && faults.get(folder.id)?.length === 0);
  const pagesOf = (folder: RuleFolder): [string, string][] =>
    (['en', 'zh'] as const)
      .map((language) => [`${PAGES[language]}/${folder.id}.md`, rulePage(folder, language, version)]);
  const metas = folders.flatMap(({ rule }) => (rule ? [metaOf(rule)] : []));
  const schema = schemaOf(metas);
  const wanted = new Map<string, string>([
    ['rules/src/generated/rules.ts', ruleIndex(ruleIds())],
    ['rules/src/generated/rule-modules.ts', ruleModules(ruleIds())],
    ['rules/src/generated/rule-texts.ts', ruleTexts(folders)],
    ['rules/src/generated/rule-help.ts', ruleHelp(folders)],
    ['rules/src/generated/sdks.ts', await sdkIndexText()],
    ['rules/src/generated/trigger-index.ts', triggerIndexText(triggersOf(folders))],
    ['rules/src/gc25/planned-rules.ts', plannedRulesWithout(ruleIds())],
    ['rules/docs/paragraphs.md', paragraphsPage(metas)],
    ['rules/docs/coverage.md', coveragePage(metas)],
    ['rules/docs/messages.md', messagesPage(folders)],
    [`${PAGES.en}/README.md`, ruleListPage(metas)],
    [`${PAGES.zh}/README.md`, chineseListPage(complete)],
    ['rules/gc25.schema.json', schemaText(schema)],
    ['rules/configuration.d.ts', await configurationTypes(schema)],
    ['README.md', readmeWithSettings(readmeWithRules(readText('README.md') ?? '', metas), schema)],
    ['package.json', manifestWithSettings(schema)],
    ['tools/structure.json', structureText()],
    ...complete.flatMap(pagesOf),
  ]);
  const known = new Set(['README', ...folders.map((folder) => folder.id)]);
  return {
    stale: [
      ...[...wanted].filter(([file, text]) => readText(file) !== text).map(([file, text]) => ({ file, text })),
      ...surplusPages(known).map((file) => ({ file, text: undefined })),
    ],
    broken: folders.flatMap(({ id, error }) => (error === undefined ? [] : [{ id, error }])),
    faults: [...faults.values()].flat(),
  };
}

/** Makes one file what it should be. */
export function writeOutput({ file, text }: Stale): void {
  const target = path.join(root, file);
  if (text === undefined) return rmSync(target);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
