import { controlLookUps, controlNames } from '../../knowledge/words/erasure-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { wordsOf } from '../../program/syntax/words';
import { definitionOf } from '../../program/origin/definition';

/** Is what a field is written into a part of a page: `deleteBtn.disabled`, `document.querySelector('form').disabled`? */
export function isControl(holder: AstNode, file: FileContext): boolean {
  const name = pathNames(holder).findLast((each) => each !== 'current') ?? '';
  if (controlNames.has(wordsOf(name).at(-1) ?? '')) return true;
  const origin = unwrap(holder).type === 'Identifier' ? definitionOf(holder, file) : undefined;
  const found = unwrap(origin?.isCallback ? undefined : origin?.from ?? holder);
  return found?.type === 'CallExpression' && controlLookUps.has(getCalleeName(found) ?? '');
}
