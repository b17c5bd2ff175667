import { dirname, isAbsolute, join, relative } from 'pathe';
import { buildScripts, type ConsoleRemover, consoleRemovers, dropConsoleOption, dropOption, pureOptions, removeConsoleOption,
  serverModules } from '../../knowledge/words/programs/build-words';
import { ask } from '../../program/exports/ask';
import { importedBy } from '../../program/exports/imported';
import type { AstNode } from '../../program/syntax/ast';
import { type Entry, entryAround, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, wordsWithin } from '../../program/syntax/lexicon';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { manifestsAround } from './manifests-around';

/** Methods of the console that a build takes out: those listed or, without a list, all but those kept. */
type Removal = { readonly only: readonly string[] | null; readonly kept: readonly string[] };

const PARTS = ['dependencies', 'devDependencies'];
const METHOD = 'console.';

/**
 * Does the build of the package that a file belongs to take out calls of a method of the console? As the nearest `package.json` and
 * the scripts that configure a build beside it say; files of servers are not bundled for pages.
 */
export const isRemovedFromBuild = (method: string, file: FileContext): boolean =>
  removalsOf(file).some(({ only, kept }) => (only ? only.includes(method) : !kept.includes(method)));

function removalsOf(file: FileContext): readonly Removal[] {
  return file.once(removalsOf, () => {
    const folder = isAbsolute(file.filename) && !isOfServer(file) ? folderOfPackage(file) : undefined;
    if (folder === undefined) return [];
    const configured = buildScripts.flatMap((name) => {
      const path = relative(dirname(file.filename), join(folder, name));
      const script = importedBy({ specifier: path.startsWith('.') ? path : `./${path}`, name: 'default' }, file.filename, file.host);
      return (script && ask(script, removalsOf, file, (imported) => removalsIn(imported.file))) ?? [];
    });
    return configured.length > 0 ? configured : installed(folder, file);
  });
}

const isOfServer = (file: FileContext): boolean => serverModules.some((module) => lexiconOf(file).texts.has(module));

function folderOfPackage({ filename, host }: FileContext): string | undefined {
  for (const { folder, manifest } of manifestsAround(filename, host)) { if (isOfPackage(manifest)) return folder; }
  return undefined;
}

const labels: ReadonlySet<string> = new Set(['name', 'private', 'version', 'main', 'types', 'type', 'sideEffects']);

/** A manifest that gives nothing but a name and an entry makes a folder known to a bundler under that name; the package is around it. */
const isOfPackage = (manifest: Readonly<Record<string, unknown>>): boolean => Object.keys(manifest).some((key) => !labels.has(key));

/** Packages that the manifest names, where no script says how they are used. */
function installed(folder: string, { host }: FileContext): readonly Removal[] {
  const manifest = host.readManifest?.(join(folder, 'package.json'));
  const isNamed = (name: string): boolean =>
    PARTS.some((part) => typeof (manifest?.[part] as Record<string, unknown> | undefined)?.[name] === 'string');
  return consoleRemovers.filter((remover) => isNamed(remover.package)).map(({ methods }) => ({ only: methods ?? null, kept: [] }));
}

/** What a script that configures a build says. */
function removalsIn(config: FileContext): readonly Removal[] {
  const entries = config.nodes('Property').flatMap((property) => entryAround(property) ?? []);
  return [...entries.flatMap((entry) => removalOf(entry, config) ?? []),
    ...consoleRemovers.flatMap((remover) => (isUsed(remover, config) ? [byPackage(remover, entries)] : []))];
}

function removalOf({ key, value }: Entry, config: FileContext): Removal | undefined {
  if (key === dropOption) return wordsWithin(value, config, 'names and texts').includes('console') ? { only: null, kept: [] } : undefined;
  if (pureOptions.has(key)) {
    const calls = textsIn(value).filter((text) => text.startsWith(METHOD)).map((text) => text.slice(METHOD.length));
    return calls.length > 0 ? { only: calls, kept: [] } : undefined;
  }
  if ((key !== dropConsoleOption && key !== removeConsoleOption) || is(valueOf(value, config), false)) return undefined;
  const listed = textsIn(value);
  return { only: listed.length > 0 ? listed : null, kept: textsIn(keptIn(value)) };
}

/** `{ exclude: ['error'] }`, also as one arm of a condition on the environment. */
const keptIn = (value: AstNode): AstNode | undefined =>
  [value, value.consequent, value.alternate].flatMap((part) => entryOf(part as AstNode | undefined, 'exclude')?.value ?? []).at(0);

const isUsed = ({ package: name, short }: ConsoleRemover, config: FileContext): boolean =>
  [name, ...(short === undefined ? [] : [short])].some((each) => lexiconOf(config).texts.has(each));

function byPackage({ methods, lists, keeps }: ConsoleRemover, entries: readonly Entry[]): Removal {
  const textsOf = (option: string | undefined): readonly string[] =>
    entries.filter(({ key }) => key === option).flatMap(({ value }) => textsIn(value));
  const only = textsOf(lists);
  return { only: only.length > 0 ? only : (methods ?? null), kept: textsOf(keeps) };
}

const textsIn = (list: AstNode | undefined): readonly string[] =>
  ((list?.type === 'ArrayExpression' ? list.elements : []) as (AstNode | null)[]).flatMap(
    (each) => (typeof each?.value === 'string' ? [each.value] : [])
  );
