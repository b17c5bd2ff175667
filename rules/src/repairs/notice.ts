import type { Gc25Settings } from '../configuration/settings';
import { getOwnStatement, insertBefore } from '../edits/statement-edits';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { functionAt } from './known-function';
import { personOf } from './people/person-of-call';
import type { Replacement } from './remedy';

/** Inserts a call that notifies the monitored person before the statement, of the first configured function that is in scope there. */
export function tellBefore(call: AstNode, functions: readonly string[], settings: Gc25Settings, file: FileContext): Replacement {
  const notice = functionAt(functions, call, file);
  const statement = getOwnStatement(call);
  const text = `${notice ?? ''}(${personOf(call, settings, file) ?? ''})`;
  return { text, edits: statement && notice !== undefined ? insertBefore(statement, text) : undefined };
}
