import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { watchCommands, watchedDevices } from '../../knowledge/words/monitoring-words';
import { pathNames } from '../../facts/people/names';
import { speaksOf } from '../../program/syntax/speaks-of';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';
import { isNoticed } from './reports';

const commands = new Set(watchCommands.map((command) => wordsOf(command).join(' ')));
/** How often a command is given: `screenshotInterval`. */
const REPEATS = new Set(['interval', 'every', 'frequency', 'period']);
const isCommand = (text: string): boolean => commands.has(wordsOf(text).join(' '));
const withoutRepeat = (name: string): string => {
  const words = wordsOf(name);
  return REPEATS.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : name;
};
/** `child.deviceId`; the `id` of a child may be that of an element. */
const isDeviceOfChild = (member: AstNode): boolean => hasAnyWord(getMemberName(member) ?? '', ['device', 'devices', 'phone']) && pathNames(member.object as AstNode).some((name) => hasAnyWord(name, ['child', 'children']));
const isCommandText = (node: AstNode | null | undefined): node is AstNode => node?.type === 'Literal' && typeof node.value === 'string' && isCommand(node.value);

/** Commands to look, listen or read on a child's device: sent by name, or at least two of them in a table, a list or a choice. */
export function checkCommands(context: Context): void {
  if (!speaksOf(watchedDevices, context.file) && !context.nodes('MemberExpression').some(isDeviceOfChild)) return;
  const report = (at: AstNode, site: AstNode, name: string): void => {
    if (!isNoticed(site, context)) context.report({ at, site, messageId: 'command', data: { name } });
  };
  for (const call of context.nodes('CallExpression')) {
    if (!/^(?:send|emit|push|dispatch|execute|run|issue|queue)\w*(?:Command|Cmd|Action|Request)$|^sendCommand$/i.test(getCalleeName(call) ?? '')) continue;
    const named = (call.arguments as AstNode[]).map((argument) => unwrap(argument)).find(isCommandText);
    if (named) report(named, call, String(named.value));
  }
  for (const object of context.nodes('ObjectExpression')) {
    const entries = (object.properties as AstNode[]).filter((property) => property.type === 'Property' && isCommand(withoutRepeat(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')));
    if (entries.length >= 2) report(entries[0], object, getKeyName(entries[0].key as AstNode, entries[0].computed as boolean) ?? '');
  }
  for (const list of context.nodes('ArrayExpression', 'SwitchStatement')) {
    const texts = list.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]) : (list.cases as AstNode[]).map((each) => each.test as AstNode | null);
    const named = texts.filter(isCommandText);
    if (named.length >= 2 && named.length * 3 >= texts.length) report(named[0], list, String(named[0].value));
  }
}
