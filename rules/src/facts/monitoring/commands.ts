import { commandKeys, commandNouns, commandVerbs, repeatUnits, repeatWords, rowWrites, watchCommands,
  watchedDevices } from '../../knowledge/words/monitoring-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { noticesIn } from './notices';

/** A command to look, listen or read on a device of a child. */
export interface WatchCommand {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** The same function notifies the child. */
  readonly isNoticed: boolean;
}

/** Commands that are sent by name, and at least two of them in a table, a list or a choice. */
export function watchCommandsIn(sources: FactSources, notices: readonly string[]): readonly WatchCommand[] {
  const { file } = sources;
  if (!mentions(file, watchedDevices, 'names and texts') && !file.nodes('MemberExpression').some(isDeviceOfChild)) return [];
  const isNoticed = noticesIn(sources, notices);
  return [...sent(file), ...written(file), ...tables(file), ...listed(file)].map((command) => ({
    ...command,
    isNoticed: isNoticed(command.site),
  }));
}

type Found = Omit<WatchCommand, 'isNoticed'>;

const commands = new Set(watchCommands.map((command) => wordsOf(command).join(' ')));
const isCommand = (text: string): boolean => commands.has(wordsOf(text).join(' '));
const isCommandText = (node: AstNode | null | undefined): node is AstNode => typeof node?.value === 'string' && isCommand(node.value);

const deviceWords: readonly string[] = ['device', 'devices', 'phone'];
const ownerWords: readonly string[] = ['child', 'children'];

/** `child.deviceId`; the `id` of a child may be that of an element. */
const isDeviceOfChild = (member: AstNode): boolean =>
  hasAnyWord(getMemberName(member) ?? '', deviceWords) && pathNames(member.object).some((name) => hasAnyWord(name, ownerWords));

const isSender = (name: string): boolean => {
  const words = wordsOf(name);
  return commandVerbs.includes(words[0]) && commandNouns.includes(words.at(-1) ?? '');
};

/** `sendCommand(childDeviceId, 'screenshot')` */
const sent = (file: FileContext): readonly Found[] =>
  callSitesOf(file).all.filter(({ name, isNew }) => !isNew && isSender(name)).flatMap(({ node, args }): Found[] => {
    const at = args.map((argument) => unwrap(argument)).find(isCommandText);
    return at ? [{ at, site: node, name: String(at.value) }] : [];
  });

/** Entries of a longer object are data: words of a dictionary, texts of a page. */
const MOST_ENTRIES = 100;

/** `{ screenshotInterval: 60, webcam: true }` */
const tables = (file: FileContext): readonly Found[] =>
  file.nodes('ObjectExpression').flatMap((site): Found[] => {
    const holder = site.parent;
    if (holder?.type === 'CallExpression' && rowWrites.has(getCalleeName(holder) ?? '')) return [];
    const entries = entriesOf(site);
    if (entries.length > MOST_ENTRIES) return [];
    const [first, ...rest] = entries.filter(({ key }) => isCommand(withoutRepeat(key)));
    return first && rest.length > 0 ? [{ at: first.node, site, name: first.key }] : [];
  });

/** `insert({ device, command: 'take_screenshot' })`, `update({ screenshot_interval_seconds: 90 })`: rows that a device of a child obeys. */
const written = (file: FileContext): readonly Found[] =>
  callSitesOf(file).all.filter(({ name, isNew }) => !isNew && rowWrites.has(name)).flatMap(({ node, args }): Found[] => {
    const entry = args.flatMap((argument) => entriesOf(unwrap(argument)))
      .find(({ key, value }) => (commandKeys.has(wordsOf(key).join(' ')) ? isCommandText(value) : isRepeated(key)));
    return entry ? [{ at: entry.node, site: node, name: isCommandText(entry.value) ? String(entry.value.value) : entry.key }] : [];
  });

const isRepeated = (name: string): boolean => withoutRepeat(name) !== name && isCommand(withoutRepeat(name));

const withoutRepeat = (name: string): string => {
  const all = wordsOf(name);
  const words = repeatUnits.includes(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  return repeatWords.includes(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : name;
};

/** Of the texts of a list or a choice, at least a third are such commands. */
const listed = (file: FileContext): readonly Found[] =>
  file.nodes('ArrayExpression', 'SwitchStatement').flatMap((site): Found[] => {
    const texts = site.type === 'ArrayExpression'
      ? (site.elements as (AstNode | null)[])
      : (site.cases as AstNode[]).map(({ test }) => test);
    const named = texts.filter(isCommandText);
    return named.length >= 2 && named.length * 3 >= texts.length ? [{ at: named[0], site, name: String(named[0].value) }] : [];
  });
