import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { functionName } from '../../../program/syntax/near';
import { wordsOf } from '../../../program/syntax/words';

/** What a user types for an assistant or a search to answer. */
const ASKED_FOR: ReadonlySet<string> = new Set(['question', 'prompt', 'user prompt', 'user question', 'user message', 'search query',
  'search term', 'search text']);
/** What a form or a request is handed over in; a quiz has a `question` too, and a template a `prompt`. */
const HANDED_OVER: ReadonlySet<string> = new Set(['body', 'form', 'form data', 'form value', 'values', 'input', 'dto', 'request']);

/** Is a member the text that a user typed and sent: `form.prompt`, `req.body.question`? */
export const isTypedText = (name: string, holder: string): boolean =>
  ASKED_FOR.has(wordsOf(name).join(' ')) && HANDED_OVER.has(wordsOf(holder).join(' '));

/** Is a variable what a function called `search` is to look for: `search(student, query)`? A `query` elsewhere is one of a database. */
export function isSearchedFor(identifier: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(identifier)?.defs[0];
  return definition?.type === 'Parameter' && isAskedFor(identifier.name as string)
    && wordsOf(functionName(definition.node as unknown as AstNode))[0] === 'search';
}

/** Free text belongs to no person until the code says who typed it. */
export const isAskedFor = (name: string): boolean => ASKED_FOR.has(wordsOf(name).join(' ')) || name === 'query';
