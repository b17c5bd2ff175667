import { nodesNamed } from '../program/syntax/lexicon';
import { itemsWithin } from '../program/syntax/items-within';
import { type AstNode, type FunctionNode, isFunction, unwrap } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { type Finding, type GuardScope, both } from './guard';
import { askFunction } from './behind/imported';
import { isReachedWithoutProof } from './no-proof';

/** What is proven where a function of the file runs what it is given. Not read: what decides whether it does is not shown here. */
export type Run = { readonly isRead: true; readonly finding: Finding | undefined } | { readonly isRead: false };

/** What holds at every place where a function uses something of its own: a parameter it calls, the children it shows. */
function provenAt(uses: readonly AstNode[], fn: FunctionNode, scope: GuardScope): Run {
  if (uses.length === 0 || scope.reading.includes(fn)) return { isRead: false };
  const inner: GuardScope = { ...scope, reading: [...scope.reading, fn] };
  const finding = uses.map((use) => inner.around(use, fn, inner)).reduce(both);
  return finding || uses.some((use) => isReachedWithoutProof(use, fn, inner)) ? { isRead: true, finding } : { isRead: false };
}

/** A parameter that a function calls: a callback, `next` of a middleware. */
export function provenForParameter(fn: FunctionNode, index: number, scope: GuardScope): Run {
  const parameter = fn.params.at(index);
  const variable = parameter?.type === 'Identifier' ? scope.file.variableOf(parameter) : undefined;
  const calls = (variable?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode).filter((use) =>
    use.parent?.type === 'CallExpression' && use.parent.callee === use
  );
  return provenAt(calls, fn, scope);
}

/** What a component shows inside itself. */
export function provenForChildren(fn: FunctionNode, scope: GuardScope): Run {
  const uses = itemsWithin(nodesNamed('children', scope.file), fn.body).filter((use) =>
    use.type === 'Identifier' && use.parent?.type !== 'Property'
  );
  return provenAt(uses, fn, scope);
}

/** What a function says of what it runs, also where it is imported. `by` is what names it. */
export function runOf(
  name: AstNode | undefined,
  question: string,
  scope: GuardScope,
  read: (fn: FunctionNode, scope: GuardScope) => Run,
): Run {
  const declared = declarationOf(name, scope.file);
  if (declared !== 'import') return declared ? read(declared, scope) : UNREAD;
  const answer = askFunction(name as AstNode, question, scope, (fn, other) => {
    const run = read(fn, other);
    return run.isRead ? (run.finding?.answer ?? 'no') : undefined;
  });
  if (answer === undefined) return UNREAD;
  return { isRead: true, finding: answer === 'no' ? undefined : { answer, by: name as AstNode } };
}

const UNREAD: Run = { isRead: false };

/** How the name of a function is declared: in this file, to be read there, or elsewhere. */
export function declarationOf(name: AstNode | undefined, file: FileContext): FunctionNode | 'import' | undefined {
  const id = name && unwrap(name);
  if (id?.type === 'CallExpression') return declarationOf(id.callee as AstNode, file);
  if (id?.type !== 'Identifier' && id?.type !== 'JSXIdentifier') return undefined;
  const definition = file.variableOf(id)?.defs[0];
  if (definition?.type === 'ImportBinding') return 'import';
  const node = definition?.node as unknown as AstNode | undefined;
  const fn = definition?.type === 'FunctionName' ? node : (node?.init as AstNode | undefined);
  return isFunction(fn) && fn.body ? fn : undefined;
}
