import { basename, dirname } from 'pathe';
import { docsBuilders, docsNames, droppedNames, importedNames, servers, shadowedNames,
  succeededNames } from '../../knowledge/words/programs/aside-words';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { hasAnyWord } from '../../program/syntax/words';
import { stemOf } from './entry-path';
import { nearestManifest } from './manifests-around';

interface Package {
  readonly folder: string;
  readonly name: string;
  /** Ranges of versions by names. */
  readonly dependencies: ReadonlyMap<string, string>;
}

/** Does a file lie beside the program that people use: in the site of its documentation, or where nothing reads it? */
export const isAside = (file: FileContext): boolean =>
  file.once(isAside, () => {
    const own = packageOf(file);
    return own !== undefined && (isDocumentation(own) || isPassedOver(own, file));
  });

/**
 * Does the program of a file answer no requests of people, as its manifest and the file show, so that nothing it does is done for one of
 * them that it knows? False where no manifest is known.
 */
export const answersNone = (file: FileContext): boolean =>
  file.once(answersNone, () => {
    const own = packageOf(file);
    const { names, texts } = lexiconOf(file);
    return own !== undefined && own.dependencies.size > 0 && !servers.some((name) => own.dependencies.has(name))
      && !['createServer', 'serve', 'setUser'].some((name) => names.has(name)) && !['http', 'node:http'].some((name) => texts.has(name));
  });

/** Of its folder, its name and what it is built with, do two say that a package is documentation? */
const isDocumentation = ({ folder, name, dependencies }: Package): boolean => {
  const said = [docsNames.includes(basename(folder).toLowerCase()), hasAnyWord(name, docsNames),
    docsBuilders.some((builder) => dependencies.has(builder))];
  return said.filter((each) => each).length > 1;
};

/** Does a framework read another file in its place, or does a library need an import that no file holds? */
function isPassedOver({ folder, dependencies }: Package, { filename, host }: FileContext): boolean {
  const stem = stemOf(filename);
  const isDropped = droppedNames.some((each) => each.stem === stem && majorOf(dependencies.get(each.library)) >= each.from);
  const isOneOf = (names: ReadonlyMap<string, readonly string[]>): boolean =>
    [...names].some(([library, stems]) => dependencies.has(library) && stems.includes(stem));
  const successor = succeededNames.get(stem);
  const hasSuccessor = successor !== undefined
    && ['.', './src', '..'].some((at) => host.resolve?.(`${at}/${successor}`, filename) !== undefined);
  if (isOneOf(shadowedNames) && dirname(filename) === folder) return host.resolve?.(`./src/${stem}`, filename) !== undefined;
  return (isDropped || hasSuccessor || isOneOf(importedNames)) && host.wordsBeside?.(filename)?.filesNaming(filename)?.length === 0;
}

/** Folders between a file and the manifest of its package. */
const DEEPEST = 12;

function packageOf({ filename, host }: FileContext): Package | undefined {
  const found = nearestManifest(filename, host, DEEPEST);
  if (!found) return undefined;
  const { folder, manifest } = found;
  return { folder, name: typeof manifest.name === 'string' ? manifest.name : '', dependencies: dependenciesOf(manifest) };
}

const dependenciesOf = (manifest: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(['dependencies', 'devDependencies', 'peerDependencies'].flatMap((key) =>
    Object.entries(manifest[key] ?? {}).map(([name, range]) => [name, String(range)] as const)
  ));

/** The first number in a range of versions: 16 of `^16.0.1`; 0 where there is none. */
const majorOf = (range: string | undefined): number => Number(/\d+/.exec(range ?? '')?.[0] ?? 0);
