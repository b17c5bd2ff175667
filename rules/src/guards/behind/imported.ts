import { type Answer, ask } from '../../program/exports/ask';
import { type Imported, importedAs } from '../../program/exports/imported';
import { type AstNode, type FunctionNode, unwrap } from '../../program/syntax/ast';
import type { GuardScope } from '../guard';
import { functionOf } from './function-of';

/**
 * What another file says of a function that this file imports, by a question about its body; undefined where the function is not
 * imported, or its body cannot be read. `name` is the function, or a call of it. The scope that is handed over is that of the other
 * file, in which nothing is being read.
 */
export function askFunction<T extends Answer>(
  name: AstNode,
  question: string,
  scope: GuardScope,
  answer: (fn: FunctionNode, scope: GuardScope) => T,
): T | undefined {
  return askImported(name, question, scope, ({ node, file }, other) => {
    const fn = functionOf(node, file);
    return fn && answer(fn, other);
  });
}

/** The same of anything that is imported. */
export function askImported<T extends Answer>(
  name: AstNode,
  question: string,
  scope: GuardScope,
  answer: (imported: Imported, scope: GuardScope) => T,
): T | undefined {
  const imported = importedAs(calleeOf(name), scope.file);
  const { kind, asks = '', settings, around } = scope;
  return imported
    && ask(
      imported,
      `guard ${question} ${kind} ${asks}`,
      scope.file,
      (other) => answer(other, { file: other.file, settings, kind, asks: scope.asks, reading: [], around }),
    );
}

function calleeOf(name: AstNode): AstNode {
  const expression = unwrap(name);
  if (expression.type === 'AwaitExpression' && expression.argument) return calleeOf(expression.argument);
  return expression.type === 'CallExpression' ? calleeOf(expression.callee as AstNode) : expression;
}
