import { type AstNode, getCalleeName, isFunction, unwrap } from '../../../program/syntax/ast';
import type { FileContext, Variable } from '../../../program/syntax/file-context';
import { settledOf } from '../../../program/origin/definition';

const states: ReadonlySet<string> = new Set(['useState', 'createSignal']);

/** A state of a component. */
interface State {
  /** What it holds first. */
  readonly first: AstNode | undefined;
  /** What it is set to, functions of what it was among them; `undefined` where its setter is used otherwise. */
  readonly values: readonly (AstNode | undefined)[];
}

/** `data` of `const [me, setMe] = useState(null); load().then((data) => setMe(data))`; functions of what it was are left out. */
export const valuesOfState = (variable: Variable, file: FileContext): readonly AstNode[] =>
  stateAround(variable, file)?.values.flatMap((value) => (value && !isFunction(value) ? [value] : [])) ?? [];

/** The state that a variable stands for; undefined for other variables. */
export function stateAround(variable: Variable, file: FileContext): State | undefined {
  const name = variable.defs[0]?.name as unknown as AstNode | undefined;
  const pattern = name?.parent?.type === 'ArrayPattern' ? name.parent : undefined;
  const [state, setter] = (pattern?.elements ?? []) as (AstNode | null | undefined)[];
  const call = unwrap(pattern?.parent?.init as AstNode | null | undefined);
  if (state !== name || call?.type !== 'CallExpression' || !states.has(getCalleeName(call) ?? '')) return undefined;
  const uses = setter?.type === 'Identifier' ? (file.variableOf(setter)?.references ?? []) : [];
  return {
    first: (call.arguments as AstNode[]).at(0),
    values: uses.flatMap(({ identifier }) => {
      const use = identifier as unknown as AstNode;
      return use.range[0] === setter?.range[0] ? [] : [givenTo(use, file)];
    }),
  };
}

/** `setMe(data)`, `load().then(setMe)` */
function givenTo(setter: AstNode, file: FileContext): AstNode | undefined {
  const call = setter.parent;
  if (call?.type !== 'CallExpression') return undefined;
  if (call.callee === setter) return unwrap((call.arguments as AstNode[])[0]);
  const callee = unwrap(call.callee as AstNode);
  return getCalleeName(call) === 'then' && call.arguments[0] === setter && callee.type === 'MemberExpression'
    ? settledOf(callee.object as AstNode, file)
    : undefined;
}
