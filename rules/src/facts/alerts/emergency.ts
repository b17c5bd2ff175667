import { alarmInterfaces, emergencyWords } from '../../knowledge/words/notification-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';

/**
 * Must an alert reach people at any hour? Decided by the identifiers and strings of the call, and by the name of the
 * function or decorated method around it, not by comments. `more` adds the project's words.
 */
export function isEmergencyAlert(node: AstNode, file: FileContext, more: readonly string[]): boolean {
  const speaks = (text: string): boolean => hasAnyPhrase(text, emergencyWords) || hasAnyPhrase(text, more);
  const speaksItself = (word: string): boolean => !alarmInterfaces.has(word.toLowerCase()) && speaks(word);
  return namesAround(node).some(speaks) || wordsWithin(node, file, 'names and texts').some(speaksItself);
}

function namesAround(node: AstNode): string[] {
  const [fn] = functionsAround(node);
  const decorated = node.parent?.type === 'Decorator' ? node.parent.parent : undefined;
  return [functionName(fn), String(decorated?.key?.name ?? '')];
}
