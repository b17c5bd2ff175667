import { type AstNode, getCalleeName, isFunction, unwrap } from '../../../program/syntax/ast';
import type { FileContext, Variable } from '../../../program/syntax/file-context';
import { settledOf } from '../../../program/origin/definition';

const states: ReadonlySet<string> = new Set(['useState', 'createSignal']);

/** What a state is set to: `data` of `const [me, setMe] = useState(null); load().then((data) => setMe(data))`. */
export function valuesOfState(variable: Variable, file: FileContext): readonly AstNode[] {
  const name = variable.defs[0]?.name as unknown as AstNode | undefined;
  const pattern = name?.parent?.type === 'ArrayPattern' ? name.parent : undefined;
  const [state, setter] = (pattern?.elements ?? []) as (AstNode | null)[];
  const call = unwrap(pattern?.parent?.init as AstNode | null | undefined);
  if (state !== name || setter?.type !== 'Identifier' || !states.has(call?.type === 'CallExpression' ? (getCalleeName(call) ?? '') : ''))
    return [];
  return (file.variableOf(setter)?.references ?? []).flatMap(({ identifier }) => {
    const value = givenTo(identifier as unknown as AstNode, file);
    return value && !isFunction(value) ? [value] : [];
  });
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
