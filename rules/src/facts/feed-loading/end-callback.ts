import { endCallbacks, endlessComponents, endlessHooks, endlessProps, moreCalls } from '../../knowledge/words/attention/feed-words';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import type { LoadCall } from './load-calls';
import { namesOfPlace } from './place-names';

/**
 * Where a component or hook for endless lists calls what it was given, `next()` of `InfiniteScroll({ next })`: whoever uses it loads more
 * there. Where the function is named for something else, the name of the component says nothing.
 */
export function endCallbackIn(handler: AstNode, sources: FactSources): LoadCall | undefined {
  const { file } = sources;
  const { own } = namesOfPlace(undefined, sources);
  const isEndless = [own, ...[...functionsAround(handler)].map(functionName)].some((name) =>
    hasAnyPhrase(name, endlessComponents) || hasAnyPhrase(name, endlessHooks)
  );
  const call = isEndless ? file.within(handler, 'CallExpression').find((each) => isGivenCallback(each, file)) : undefined;
  return call && { node: call, name: getCalleeName(call) ?? '', conditions: conditionsOf(call, handler) };
}

/** `next()`, `props.onLoadMore()`, `callbackRef.current()` */
function isGivenCallback(call: AstNode, file: FileContext): boolean {
  const callee = unwrap(call.callee as AstNode);
  const root = rootOf(callee);
  const name = callee.type === 'Identifier' ? String(callee.name) : (getCalleeName(call) ?? '');
  const folded = wordsOf(name === 'current' ? String(root?.name ?? '') : name).filter((word) => word !== 'ref').join('');
  if (!endCallbacks.includes(folded) && !endlessProps.includes(folded) && !moreCalls.includes(wordsOf(name).join(' '))) return false;
  return root !== undefined && isGiven(root, file);
}

function rootOf(callee: AstNode): AstNode | undefined {
  let root: AstNode | undefined = callee;
  while (root?.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  return root?.type === 'Identifier' ? root : undefined;
}

/** A parameter, a prop that a component takes, or a reference that holds one: `useRef(callback)`. */
function isGiven(root: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(root)?.defs[0];
  if (definition?.type === 'Parameter') return true;
  const declarator = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  const from = unwrap(declarator?.init ?? undefined);
  if (from?.type === 'Identifier') return file.variableOf(from)?.defs[0]?.type === 'Parameter';
  const [first] = from?.type === 'CallExpression' ? (from.arguments as AstNode[]) : [];
  return from?.type === 'CallExpression' && ['useRef', 'useLatest', 'useEvent', 'useEffectEvent'].includes(getCalleeName(from) ?? '')
    && first?.type === 'Identifier' && file.variableOf(first)?.defs[0]?.type === 'Parameter';
}
