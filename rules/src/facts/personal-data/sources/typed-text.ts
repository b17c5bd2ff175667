import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { submittedHolders, typedTexts } from '../../../knowledge/words/people/input-words';
import { functionName } from '../../../program/syntax/near';
import { wordsOf } from '../../../program/syntax/words';

/** Is a member the text that a user typed and sent: `form.prompt`, `req.body.question`? */
export const isTypedText = (name: string, holder: string): boolean =>
  typedTexts.has(wordsOf(name).join(' ')) && submittedHolders.has(wordsOf(holder).join(' '));

/** Is a variable what a function called `search` is to look for: `search(student, query)`? A `query` elsewhere is one of a database. */
export function isSearchedFor(identifier: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(identifier)?.defs[0];
  return definition?.type === 'Parameter' && isAskedFor(identifier.name as string)
    && wordsOf(functionName(definition.node as unknown as AstNode))[0] === 'search';
}

/** Free text belongs to no person until the code says who typed it. */
export const isAskedFor = (name: string): boolean => typedTexts.has(wordsOf(name).join(' ')) || name === 'query';
