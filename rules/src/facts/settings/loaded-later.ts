import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { isWrappedFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getEnclosingFunction, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { functionName } from '../../program/syntax/near';
import { groupBy } from '../../program/syntax/group-by';
import type { SettingView } from '../../views/settings';

const effects: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect', 'onMount', 'onMounted', 'useMount', '$effect']);
/** Names that tell whether the page is still there when the answer comes, or who is signed in. */
const stillThere: readonly string[] = ['cancelled', 'canceled', 'mounted', 'is mounted', 'active', 'ignore', 'alive', 'aborted', 'ok',
  'user', 'session'];

/**
 * Is a state only a placeholder until what is stored has been loaded: set to a part of an answer by an effect that runs when the page
 * is shown? A form that loads something only where there is something to edit makes new things with its first values.
 */
export const isLoadedLater = ({ kind, name }: Pick<SettingView, 'kind' | 'name'>, file: FileContext): boolean =>
  kind === 'state' && writesOf(name, file).some(({ at, value }) => {
    const root = answerBehind(value, file);
    return root !== undefined && isRunFirst(at, root, file);
  });

/** Variables that are followed from a part of an answer to the answer. */
const LONGEST_CHAIN = 4;

interface Write {
  readonly at: AstNode;
  readonly value: AstNode;
}

/** `setVisible(v)`, `visible.set(v)`, `visible.value = v`, `visible = v` */
function writesOf(name: string, file: FileContext): readonly Write[] {
  const setter = `set${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const calls = [...callSitesOf(file).named(setter), ...(callsOfSet(file).get(name) ?? [])];
  const given = calls.flatMap(({ node, args }: CallSite) => args.slice(0, 1).map((value) => ({ at: node, value })));
  return [...given, ...(assignments(file).get(name) ?? [])];
}

/** By what holds the method. */
const callsOfSet = (file: FileContext): ReadonlyMap<string | undefined, readonly CallSite[]> =>
  file.once(callsOfSet, () => groupBy(callSitesOf(file).named('set'), ({ holder }) => holder));

/** By the variable, which may hold what is assigned. */
const assignments = (file: FileContext): ReadonlyMap<string | undefined, readonly Write[]> =>
  file.once(assignments, () =>
    groupBy(
      file.nodes('AssignmentExpression').flatMap((at): Write[] => (at.right ? [{ at, value: at.right }] : [])),
      ({ at }) => {
        const target = unwrap(at.left as AstNode);
        const holder = target.type === 'MemberExpression' ? unwrap(target.object) : target;
        return holder?.type === 'Identifier' ? (holder.name as string) : undefined;
      },
    ));

/** The name of the answer of which a value is a part; undefined for other values. */
function answerBehind(value: AstNode, file: FileContext, depth = 0): string | undefined {
  let node: AstNode | undefined = unwrap(value);
  while (node && node.type !== 'Identifier') node = partOf(node);
  const definition = node && file.variableOf(node)?.defs[0];
  const holder = definition?.node as unknown as AstNode | undefined;
  // `const { event } = answer`
  if (definition?.type === 'Variable' && holder?.id?.type === 'ObjectPattern' && holder.init?.type === 'Identifier')
    return answerBehind(holder.init, file, depth + 1);
  // `const settings = answer.data.settings`
  if (definition?.type === 'Variable' && holder?.id?.type === 'Identifier' && holder.init && depth < LONGEST_CHAIN && isPart(holder.init))
    return answerBehind(holder.init, file, depth + 1);
  const isAnswer = definition?.type === 'Parameter'
    ? holder?.parent?.type === 'CallExpression' && getCalleeName(holder.parent) === 'then'
    : definition?.type === 'Variable' && holder?.init?.type === 'AwaitExpression';
  return isAnswer ? String(node?.name) : undefined;
}

const isPart = (value: AstNode): boolean => unwrap(value).type === 'MemberExpression';

/** What is read first in `data.visible ?? true`, `data.visible !== false`, `Boolean(data.visible)`. */
function partOf(node: AstNode): AstNode | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return unwrap(node.object);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return unwrap(node.left);
    case 'UnaryExpression':
      return unwrap(node.argument as AstNode | undefined);
    case 'CallExpression':
      return getCalleeName(node) === 'Boolean' ? unwrap(node.arguments[0] as AstNode | undefined) : undefined;
    default:
      return undefined;
  }
}

/** Does an effect do it whenever the page is shown, itself or through a function that it calls? */
function isRunFirst(at: AstNode, answer: string, file: FileContext): boolean {
  const isOfAnswer = (test: AstNode): boolean => mentionsWithin(test, [answer, ...stillThere], file);
  const isAlways = (node: AstNode, end: AstNode): boolean => conditionsOf(node, end).every(({ test }) => isOfAnswer(test));
  const effect = effectAround(at);
  if (effect) return isAlways(at, effect);
  for (let fn = getEnclosingFunction(at); fn; fn = getEnclosingFunction(fn)) {
    // `const load = useCallback(async () => …, [])`
    const name = functionName(isWrappedFunction(fn.parent) ? fn.parent : fn);
    const end = fn;
    if (name !== '' && isAlways(at, end) && callSitesOf(file).named(name).some(({ node }) => isInEffect(node))) return true;
  }
  return false;
}

const isInEffect = (call: AstNode): boolean => {
  const effect = effectAround(call);
  return effect !== undefined && conditionsOf(call, effect).length === 0;
};

function effectAround(node: AstNode): AstNode | undefined {
  for (let fn = node.parent; fn; fn = fn.parent) {
    if (isFunction(fn) && fn.parent?.type === 'CallExpression' && effects.has(getCalleeName(fn.parent) ?? '')) return fn;
  }
  return undefined;
}
