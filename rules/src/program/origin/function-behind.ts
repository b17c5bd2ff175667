import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { groupBy } from '../syntax/group-by';

/** Calls that give back the function they are given, to run at another time or less often. */
const wrappers: ReadonlySet<string> = new Set(['useCallback', 'useEvent', 'useEffectEvent', 'debounce', 'throttle', 'once', 'action',
  'bind', 'useThrottleFn', 'useDebounceFn', 'useThrottledCallback', 'useDebouncedCallback', 'useMemoizedFn']);

/** Does a call give back the function that is written in it: `useCallback(() => …)`? */
export const isWrappedFunction = (node: AstNode | undefined): boolean =>
  node?.type === 'CallExpression' && wrappers.has(getCalleeName(node) ?? '')
  && isFunction(unwrap(node.arguments[0] as AstNode | undefined));

/** The function behind a handler expression: itself, or a local function it names; also what `useCallback` wraps. */
export function getHandlerFunction(node: AstNode | undefined, file: FileContext, depth = 0): AstNode | undefined {
  if (!node || depth > 3) return undefined;
  const expression = unwrap(node);
  if (isFunction(expression) || expression.type === 'HtmlHandler' || expression.type === 'VOnExpression') return expression;
  if (expression.type === 'CallExpression') {
    const name = getCalleeName(expression);
    return name && wrappers.has(name)
      ? getHandlerFunction((name === 'bind' ? expression.callee.object : expression.arguments[0]) as AstNode | undefined, file, depth + 1)
      : undefined;
  }
  if (expression.type === 'MemberExpression' && expression.object?.type === 'ThisExpression') {
    const name = getMemberName(expression) ?? '';
    return isInTemplate(expression) ? methodOfTemplate(name, file) : methodOfThis(name, expression);
  }
  if (expression.type !== 'Identifier') return undefined;
  const definition = file.variableOf(expression)?.defs[0];
  // A declaration without a body (`declare function`, an overload) shows nothing.
  if (definition?.type === 'FunctionName') return definition.node.body ? (definition.node as unknown as AstNode) : undefined;
  if (definition?.type === 'Variable')
    return getHandlerFunction((definition.node as unknown as AstNode).init as AstNode | undefined, file, depth + 1);
  return !definition && isInTemplate(expression) ? methodOfTemplate(expression.name as string, file) : undefined;
}

/** The method of an object that `this` means: of the class, of the object literal, or of a component's `methods` beside it. */
function methodOfThis(name: string, node: AstNode): AstNode | undefined {
  for (let around = node.parent; around; around = around.parent) {
    if (around.type === 'ClassBody') return functionNamed(name, around.body as AstNode[]);
    if (around.type !== 'ObjectExpression') continue;
    const entries = around.properties as AstNode[];
    const own = functionNamed(name, entries) ?? functionNamed(name, methodsIn(entries));
    if (own) return own;
  }
  return undefined;
}

/** What a template names: a method of the class it belongs to, or one under `methods` of an options object. */
function methodOfTemplate(name: string, file: FileContext): AstNode | undefined {
  const byName = file.once(methodOfTemplate, () => {
    const holders = file.nodes('ClassBody', 'ObjectExpression').map(
      (holder) => (holder.type === 'ClassBody' ? (holder.body as AstNode[]) : methodsIn(holder.properties as AstNode[]))
    );
    return groupBy(holders.flatMap((members) => [...lastOfNames(members)]), ([member]) => member);
  });
  const found = (byName.get(name) ?? []).flatMap(([, member]) => functionOf(member) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** Members by their names; the last one of a name wins, as it does when the program runs. */
const lastOfNames = (members: readonly AstNode[]): ReadonlyMap<string | undefined, AstNode> =>
  new Map(members.map((member) => [nameOfMember(member), member]));

const methodsIn = (entries: readonly AstNode[]): AstNode[] =>
  entries.flatMap(
    (entry) => (nameOfMember(entry) === 'methods' ? ((unwrap(entry.value as AstNode | null)?.properties ?? []) as AstNode[]) : [])
  );

const nameOfMember =
  (member: AstNode): string | undefined => (member.key ? getKeyName(member.key as AstNode, member.computed as boolean) : undefined);

const functionNamed = (name: string, members: readonly AstNode[]): AstNode | undefined =>
  functionOf(members.findLast((member) => nameOfMember(member) === name));

function functionOf(member: AstNode | undefined): AstNode | undefined {
  const value = unwrap(member?.value as AstNode | null | undefined);
  return isFunction(value) ? value : undefined;
}

const isInTemplate = (node: AstNode): boolean => {
  for (let around: AstNode | undefined = node; around; around = around.parent) if (around.type === 'VExpressionContainer') return true;
  return false;
};

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
  return methodOfTemplate(name, file) ?? firstDeclared('FunctionDeclaration', name, file)
    ?? getHandlerFunction(firstDeclared('VariableDeclarator', name, file)?.init as AstNode | undefined, file);
}

const firstDeclared = (type: 'FunctionDeclaration' | 'VariableDeclarator', name: string, file: FileContext): AstNode | undefined =>
  file.once(`first ${type} of each name`, () => new Map(file.nodes(type).toReversed().map((node) => [node.id?.name as unknown, node])))
    .get(name);

function getOnlyExpression(handler: AstNode): AstNode | undefined {
  const inner = handler.body as AstNode | readonly AstNode[];
  const body = 'type' in inner && inner.type === 'BlockStatement' ? (inner.body as readonly AstNode[]) : inner;
  const list = Array.isArray(body) ? (body as readonly AstNode[]) : [body as AstNode];
  const [first] = list;
  if (list.length !== 1) return undefined;
  const expression = first.type === 'ExpressionStatement'
    ? (first.expression as AstNode)
    : first.type === 'ReturnStatement'
    ? (first.argument as AstNode | null)
    : first;
  return unwrap(expression);
}
