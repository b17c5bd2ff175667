import { hidingSwitches, monitoringWords, plainSwitches, tellingSwitches, trackedWords,
  windowSwitches } from '../../knowledge/words/monitoring-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import { entryAround, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** A switch or a call that hides something from who uses a device. */
export interface Hiding {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** The value of a switch that hides nothing. */
  readonly open?: boolean;
  /** The value it has, where that is written in its place. */
  readonly value?: AstNode;
  /** How it is known that what hides is a watcher; undefined where nothing says so. */
  readonly watcher?: 'by its name' | 'by what it is set on' | 'by the file';
}

/** `vocabulary`: the project's own words for watching. */
export function hidings({ file }: FactSources, vocabulary: readonly string[]): readonly Hiding[] {
  const words = vocabulary.length > 0 ? [...monitoringWords, ...vocabulary] : monitoringWords;
  const isWatching = mentions(file, words, 'names and texts');
  return [...switches(words, isWatching, file), ...docks(isWatching, file)];
}

const switchNames = new Map(Object.entries(hidingSwitches));
const windows = new Set(windowSwitches);
const fold = (name: string): string => wordsOf(name).join('');

const switches = (words: readonly string[], isWatching: boolean, file: FileContext): readonly Hiding[] =>
  file.nodes('Property').flatMap((property): Hiding[] => {
    const entry = entryAround(property);
    const hidesWhen = entry && (switchNames.get(fold(entry.key)) ?? (windows.has(entry.key) ? true : undefined));
    if (!entry || hidesWhen === undefined || !is(valueOf(entry.value, file), hidesWhen)) return [];
    if (windows.has(entry.key) && fillsScreen(property.parent as AstNode, file)) return [];
    const watcher = watcherOf(entry.key, holderOf(property.parent as AstNode), { words, isWatching, file });
    const value = entry.value.type === 'Literal' ? entry.value : undefined;
    return [{ at: property, site: property, name: entry.key, open: !hidesWhen, value, watcher }];
  });

/** `new BrowserWindow({ fullscreen: true, skipTaskbar: true })`: who uses the device looks at it. */
const fillsScreen = (object: AstNode, file: FileContext): boolean =>
  screenFillers.some((key) => is(valueOf(entryOf(object, key)?.value, file), true))
  && !is(valueOf(entryOf(object, 'show')?.value, file), false);

const screenFillers = ['fullscreen', 'kiosk', 'simpleFullscreen'];

interface Scene {
  readonly words: readonly string[];
  readonly isWatching: boolean;
  readonly file: FileContext;
}

function watcherOf(name: string, holder: AstNode, { words, isWatching, file }: Scene): Hiding['watcher'] {
  if (namesOf(holder).some((each) => hasAnyPhrase(each, words))) return 'by what it is set on';
  if (plainSwitches.includes(fold(name))) return undefined;
  if (tellingSwitches.includes(fold(name))) return 'by its name';
  return isWatching && (windows.has(name) || mentionsWithin(holder, trackedWords, file, 'names and texts')) ? 'by the file' : undefined;
}

const holders = new Set(['CallExpression', 'NewExpression', 'VariableDeclarator', 'AssignmentExpression', 'Property']);

/** The call, variable or property around an object. */
const holderOf = (object: AstNode): AstNode => (object.parent && holders.has(object.parent.type) ? object.parent : object);

const namesOf = (holder: AstNode): readonly string[] => (holder.callee
  ? [getCalleeName(holder) ?? '']
  : pathNames((holder.id ?? holder.left ?? holder.key ?? holder) as AstNode));

/** `app.dock.hide()` */
const docks = (isWatching: boolean, file: FileContext): readonly Hiding[] =>
  callSitesOf(file).named('hide').filter(({ holder }) => holder === 'dock').map(({ node, at, shown }) => ({
    at,
    site: node,
    name: shown,
    watcher: isWatching ? 'by the file' : undefined,
  }));
