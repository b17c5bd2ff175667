import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../ast';
import { watchCommands } from '../../catalogue/monitoring-words';
import { wordsOf } from '../../values/words';
import type { Scope } from './index';

const commands = new Set(watchCommands.map((command) => wordsOf(command).join(' ')));
const CHILD_DEVICE = /\b(?:child|kid|student|victim|target)[_-]?(?:device|phone|id|uid)?|childDevice|kidDevice|parental/i;
const isCommand = (text: string): boolean => commands.has(wordsOf(text).join(' '));

/** Commands to look, listen or read on a child's device: sent by name, or in a table of at least two. */
export function checkCommands(on: Scope): void {
  if (!CHILD_DEVICE.test(on.file.text)) return;
  for (const call of on.nodes('CallExpression')) {
    if (!/^(?:send|emit|push|dispatch|execute|run|issue|queue)\w*(?:Command|Cmd|Action|Request)$|^sendCommand$/i.test(getCalleeName(call) ?? '')) continue;
    const named = (call.arguments as AstNode[]).map((argument) => unwrap(argument)).find((argument) => argument.type === 'Literal' && isCommand(String(argument.value)));
    if (named) on.report({ at: named, site: call, messageId: 'command', data: { name: String(named.value) } });
  }
  for (const object of on.nodes('ObjectExpression')) {
    const entries = (object.properties as AstNode[]).filter((property) => property.type === 'Property' && isCommand(getKeyName(property.key as AstNode, property.computed as boolean) ?? ''));
    if (entries.length >= 2) on.report({ at: entries[0], site: object, messageId: 'command', data: { name: getKeyName(entries[0].key as AstNode, entries[0].computed as boolean) ?? '' } });
  }
}
