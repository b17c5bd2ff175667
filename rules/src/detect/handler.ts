import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../ast';
import type { FileContext } from '../file-context';

/** The function behind a handler expression: itself, or a local function it names; also what `useCallback` wraps. */
export function getHandlerFunction(node: AstNode | undefined, file: FileContext, depth = 0): AstNode | undefined {
  if (!node || depth > 3) return undefined;
  const expression = unwrap(node);
  if (isFunction(expression) || expression.type === 'HtmlHandler' || expression.type === 'VOnExpression') return expression;
  if (expression.type === 'CallExpression') {
    const name = getCalleeName(expression);
    return name && /^(?:useCallback|useEvent|useEffectEvent|debounce|throttle|once|action|bind)$/.test(name) ? getHandlerFunction((name === 'bind' ? expression.callee.object : expression.arguments[0]) as AstNode | undefined, file, depth + 1) : undefined;
  }
  if (expression.type === 'MemberExpression' && expression.object?.type === 'ThisExpression') return getMethod(getMemberName(expression) ?? '', file);
  if (expression.type !== 'Identifier') return undefined;
  const definition = file.variableOf(expression)?.defs[0];
  // A declaration without a body (`declare function`, an overload) shows nothing.
  if (definition?.type === 'FunctionName') return definition.node.body ? (definition.node as unknown as AstNode) : undefined;
  if (definition?.type === 'Variable') return getHandlerFunction((definition.node as unknown as AstNode).init as AstNode | undefined, file, depth + 1);
  return definition ? undefined : getMethod(expression.name as string, file);
}

/** A method of the component: of a class, or under `methods` of an options object. */
function getMethod(name: string, file: FileContext): AstNode | undefined {
  const methods = file.once(getMethod, () => {
    const found = new Map<string, AstNode>();
    for (const member of file.nodes('MethodDefinition', 'PropertyDefinition', 'Property')) {
      const value = member.value as AstNode | null;
      const key = member.computed ? undefined : ((member.key?.name ?? member.key?.value) as string | undefined);
      if (key !== undefined && value && isFunction(value)) found.set(key, value);
    }
    return found;
  });
  return methods.get(name);
}

/** The local function that a handler does nothing but call: `() => finish()`, `@ended="finish($event)"`. */
export function getDelegate(handler: AstNode | undefined, file: FileContext): AstNode | undefined {
  const only = handler?.body ? getOnlyExpression(handler) : undefined;
  const callee = only?.type === 'CallExpression' ? unwrap(only.callee as AstNode) : undefined;
  return callee && (callee.type === 'Identifier' || callee.type === 'MemberExpression') ? getHandlerFunction(callee, file) : undefined;
}

/** The method or function that handler text of a template names: `finish`, `finish($event)`. */
export function getNamedFunction(text: string, file: FileContext): AstNode | undefined {
  const name = /^(?:this\.)?([\w$]+)(?:\([^()]*\))?;?$/.exec(text.trim())?.[1];
  if (name === undefined) return undefined;
  return getMethod(name, file) ?? file.nodes('FunctionDeclaration').find((fn) => fn.id?.name === name) ?? getHandlerFunction(file.nodes('VariableDeclarator').find((declarator) => declarator.id?.name === name)?.init as AstNode | undefined, file);
}

function getOnlyExpression(handler: AstNode): AstNode | undefined {
  const inner = handler.body as AstNode | readonly AstNode[];
  const body = 'type' in inner && inner.type === 'BlockStatement' ? (inner.body as readonly AstNode[]) : inner;
  const list = Array.isArray(body) ? (body as readonly AstNode[]) : [body as AstNode];
  const [first] = list;
  if (list.length !== 1) return undefined;
  const expression = first.type === 'ExpressionStatement' ? (first.expression as AstNode) : first.type === 'ReturnStatement' ? (first.argument as AstNode | null) : first;
  return unwrap(expression);
}
