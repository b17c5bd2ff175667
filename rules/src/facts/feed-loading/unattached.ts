import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext, Variable } from '../../program/syntax/file-context';

/** Does an observer watch nothing but states and refs that no element of the page is given: `observe(end)` whose `setEnd` is not used? */
export function watchesNothing(observer: AstNode, file: FileContext): boolean {
  const around = getEnclosingFunction(observer);
  const targets = !around ? [] : file.within(around, 'CallExpression').filter((call) => getCalleeName(call) === 'observe')
    .map((call) => (call.arguments as AstNode[])[0] as AstNode | undefined);
  return targets.length > 0 && targets.every((target) => target !== undefined && isUnattached(unwrap(target), file));
}

function isUnattached(target: AstNode, file: FileContext): boolean {
  if (target.type === 'MemberExpression')
    return getMemberName(target) === 'current' && isUnattachedRef(unwrap(target.object as AstNode), file);
  const variable = target.type === 'Identifier' ? file.variableOf(target) : undefined;
  const declarator = declaratorOf(variable);
  const init = unwrap(declarator?.init as AstNode | null);
  if (init?.type === 'MemberExpression') return isUnattached(init, file);
  const { id } = declarator ?? {};
  const setter = init?.type === 'CallExpression' && getCalleeName(init) === 'useState' && id?.type === 'ArrayPattern'
    ? (id.elements as (AstNode | null)[])[1]
    : undefined;
  return setter?.type === 'Identifier' && usesOf(file.variableOf(setter)).length === 0;
}

/** A ref that is only read. */
function isUnattachedRef(ref: AstNode, file: FileContext): boolean {
  const variable = ref.type === 'Identifier' ? file.variableOf(ref) : undefined;
  const init = unwrap(declaratorOf(variable)?.init as AstNode | null);
  return init?.type === 'CallExpression' && getCalleeName(init) === 'useRef' && usesOf(variable).every(isRead);
}

const declaratorOf = (variable: Variable | undefined): AstNode | undefined =>
  variable?.defs.length === 1 && variable.defs[0].type === 'Variable' ? variable.defs[0].node as unknown as AstNode : undefined;

/** Where a variable is named, beside its declaration. */
const usesOf = (variable: Variable | undefined): readonly AstNode[] =>
  (variable?.references ?? []).filter(({ init }) => init !== true).map(({ identifier }) => identifier as unknown as AstNode);

/** `ref.current`, and not `ref.current = node`. */
const isRead = ({ parent }: AstNode): boolean =>
  (parent?.type === 'MemberExpression' && !(parent.parent?.type === 'AssignmentExpression' && parent.parent.left === parent))
  || parent?.type === 'ArrayExpression';
