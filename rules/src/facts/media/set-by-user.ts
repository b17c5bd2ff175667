import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { conditionsOf } from '../../program/origin/conditions';
import type { FileContext } from '../../program/syntax/file-context';

/**
 * Does a test ask for a state that is empty at first and that only handlers of elements fill: `clip` of
 * `const [clip, setClip] = useState(null)` beside `<button onClick={() => setClip(film)}>`?
 */
export const asksForChoice = (test: AstNode, file: FileContext): boolean => isChosen(test, file, 0);

function isChosen(test: AstNode, file: FileContext, step: number): boolean {
  const asked = askedName(test);
  const state = asked && file.variableOf(asked)?.defs[0];
  const declarator = state?.type === 'Variable' ? (state.node as unknown as AstNode) : undefined;
  const call = unwrap(declarator?.init);
  const setter = declarator?.id?.type === 'ArrayPattern' ? (declarator.id.elements[1] as AstNode | null | undefined) : undefined;
  if (call?.type !== 'CallExpression' || getCalleeName(call) !== 'useState' || setter?.type !== 'Identifier') return false;
  if (!isEmpty(call.arguments[0] as AstNode | undefined)) return false;
  const uses = (file.variableOf(setter)?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode)
    .filter((use) => use !== setter && !empties(use));
  return uses.length > 0 && uses.every((use) => isInHandler(use, file, step));
}

/** `clip` of `clip`, `!!clip`, `clip !== null` and `clip && ready`. */
function askedName(test: AstNode | null | undefined): AstNode | undefined {
  const node = unwrap(test);
  switch (node?.type) {
    case 'Identifier':
      return node;
    case 'LogicalExpression':
    case 'BinaryExpression':
      return askedName(node.left as AstNode);
    case 'UnaryExpression':
      return askedName(node.argument);
    case 'MemberExpression':
      return askedName(node.object);
    default:
      return undefined;
  }
}

function isEmpty(start: AstNode | undefined): boolean {
  const value = unwrap(start);
  return !value || (value.type === 'Literal' && !value.value) || (value.type === 'Identifier' && value.name === 'undefined');
}

/** `setClip(null)` */
const empties = ({ parent }: AstNode): boolean =>
  parent?.type === 'CallExpression' && parent.arguments.length > 0 && isEmpty(parent.arguments[0] as AstNode);

/** Functions that are followed from a call of a setter to the handler. */
const MAX_STEPS = 2;

const effects: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect']);

/** `useEffect(() => { if (playRequested) setExpanded(true); }, [playRequested])` of a state that a handler sets. */
const isInChosenEffect = (use: AstNode, fn: AstNode | undefined, file: FileContext, step: number): boolean =>
  fn?.parent?.type === 'CallExpression' && effects.has(getCalleeName(fn.parent) ?? '')
  && conditionsOf(use, fn).some(({ test, isTrue, isCase }) => isTrue && !isCase && isChosen(test, file, step + 1));

function isInHandler(use: AstNode, file: FileContext, step: number): boolean {
  for (let node: AstNode | undefined = use; node; node = node.parent) {
    if (node.type === 'JSXAttribute') return /^on[A-Z]/.test(String(node.name?.name ?? ''));
  }
  const fn = getEnclosingFunction(use);
  if (step < MAX_STEPS && isInChosenEffect(use, fn, file, step)) return true;
  const name = fn?.id ?? (fn?.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined);
  const variable = name?.type === 'Identifier' && step < MAX_STEPS ? file.variableOf(name as AstNode) : undefined;
  const callers = (variable?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode).filter((caller) =>
    caller !== name
  );
  return callers.length > 0 && callers.every((caller) => isInHandler(caller, file, step + 1));
}
