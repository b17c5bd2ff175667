import type { Gc25Settings } from '../configuration/settings';
import { insertAfter } from '../edits/statement-edits';
import type { Deletion, DeletionMark } from '../facts/erasure';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { wordsOf } from '../program/syntax/words';
import { functionAt } from './known-function';
import { isPersonName } from './people/person-of-call';
import type { Replacement } from './remedy';

/** Inserts a call of the configured erasure function after the soft-delete statement, with the function's parameter: `purge(id)`. */
export function eraseAfterMark({ fn }: Deletion, mark: DeletionMark, settings: Gc25Settings, file: FileContext): Replacement {
  const statement = statementAround(mark.node);
  const erasure = statement && functionAt(settings.erasureFunctions, statement, file);
  const [given] = fn.params as (AstNode | undefined)[];
  const person = given?.type === 'Identifier' && isAboutSomebody(given.name as string, settings) ? (given.name as string) : undefined;
  // Without either there is nothing to call.
  if (!statement || erasure === undefined || person === undefined) return { text: '', edits: undefined };
  const call = `${erasure}(${person})`;
  return { text: call, edits: insertAfter(statement, call, file) };
}

const isAboutSomebody = (name: string, settings: Gc25Settings): boolean => wordsOf(name).at(-1) === 'id' || isPersonName(name, settings);

function statementAround(node: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node;
  while (current && current.type !== 'ExpressionStatement') current = current.parent;
  return current;
}
