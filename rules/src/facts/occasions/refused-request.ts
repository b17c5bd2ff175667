import { refusalWords } from '../../knowledge/words/answer-words';
import { type AstNode, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';

const CLIENT_ERRORS = { from: 400, to: 499 } as const;

/**
 * Does the statement after that of `node` refuse the request: `return res.sendStatus(403)`, `throw new ForbiddenError()`? What is
 * written down just before says who tried what they may not do.
 */
export function endsInRefusal(node: AstNode, file: FileContext): boolean {
  let statement: AstNode | undefined = node;
  while (statement && statement.parent?.type !== 'BlockStatement') statement = statement.parent;
  const statements = (statement?.parent?.body ?? []) as AstNode[];
  const next = statement && statements[statements.indexOf(statement) + 1];
  if (next?.type !== 'ReturnStatement' && next?.type !== 'ThrowStatement') return false;
  return mentionsWithin(next, refusalWords, file) || holdsClientError(next, file);
}

function holdsClientError(statement: AstNode, file: FileContext): boolean {
  let isFound = false;
  walk(statement, ({ type, value }) => {
    isFound ||= type === 'Literal' && typeof value === 'number' && value >= CLIENT_ERRORS.from && value <= CLIENT_ERRORS.to;
    return !isFound;
  }, file.sourceCode.visitorKeys);
  return isFound;
}
