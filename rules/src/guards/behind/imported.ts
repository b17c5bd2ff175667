import { type Answer, ask } from '../../program/exports/ask';
import { type Imported, importedAs } from '../../program/exports/imported';
import { type AstNode, type FunctionNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { askedWith, type GuardScope } from '../guard';
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
      `guard ${question} ${kind} ${asks} ${askedWith(settings)}`,
      scope.file,
      (other) => answer(other, { file: other.file, settings, kind, asks: scope.asks, reading: [], around }),
    );
}

function calleeOf(name: AstNode): AstNode {
  const expression = unwrap(name);
  if (expression.type === 'AwaitExpression' && expression.argument) return calleeOf(expression.argument);
  return expression.type === 'CallExpression' ? calleeOf(expression.callee as AstNode) : expression;
}

/** A member that a name stands for, of what a call gives: `accepted` of `const { accepted } = useConsent()`. */
export function importedMember(node: AstNode, file: FileContext): { readonly call: AstNode; readonly name: string } | undefined {
  const expression = unwrap(node);
  if (expression.type === 'MemberExpression') {
    const [call, name] = [callBehind(expression.object as AstNode, file), getMemberName(expression)];
    return call && name !== undefined ? { call, name } : undefined;
  }
  const definition = expression.type === 'Identifier' ? file.variableOf(expression)?.defs[0] : undefined;
  const init = definition?.type === 'Variable' ? (definition.node as unknown as AstNode).init as AstNode | null : undefined;
  const property = (definition?.name as unknown as AstNode | undefined)?.parent;
  const name = property?.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
  const call = init && name !== undefined ? callBehind(init, file) : undefined;
  return call && name !== undefined ? { call, name } : undefined;
}

/** A call, also one whose answer a name holds. */
function callBehind(node: AstNode, file: FileContext): AstNode | undefined {
  const expression = unwrap(node);
  if (expression.type === 'AwaitExpression' && expression.argument) return callBehind(expression.argument, file);
  if (expression.type === 'CallExpression') return expression;
  const definition = expression.type === 'Identifier' ? file.variableOf(expression)?.defs[0] : undefined;
  const declarator = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  const init = declarator?.id?.type === 'Identifier' && declarator.init ? unwrap(declarator.init) : undefined;
  return init?.type === 'CallExpression' || init?.type === 'AwaitExpression' ? callBehind(init, file) : undefined;
}
