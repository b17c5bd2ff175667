import { type AstNode, type FunctionNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext, Variable } from '../../program/syntax/file-context';

/** What is behind the name of a check, as far as its file shows it. */
export type Behind =
  /** The name of a function or class itself, which is true whatever the function answers. */
  | { readonly kind: 'reference' }
  /** Imported, or declared without a body. */
  | { readonly kind: 'import'; readonly isCall: boolean }
  /** What a function answers: one that is called, a getter, a memo. */
  | { readonly kind: 'answer'; readonly fn: FunctionNode; readonly isCall: boolean }
  /** All that a variable or state is given. */
  | { readonly kind: 'values'; readonly values: readonly AstNode[]; readonly of: object };

const MEMOS = /^(?:useMemo|computed|createMemo|by|useComputed\$?|createSelector|asyncComputed|computedAsync)$/;
const STATES = /^(?:useState|ref|shallowRef|signal|createSignal|useSignal|\$state|\$derived|writable|useRef|toRef|readonly|observable)$/;
/** Their result is a function that gives the value. */
const ACCESSORS = /^(?:createMemo|createSignal)$/;

/** Is a function the maker of a state, by its name: `useState`, `ref`? */
export const isState = (call: AstNode): boolean => STATES.test(getCalleeName(call) ?? '');

/** Does it make a function that gives the value: `createSignal`? */
export const isAccessor = (call: AstNode): boolean => ACCESSORS.test(getCalleeName(call) ?? '');

/** Angular's signals are functions; a template has to call them. */
export const isSignal = (node: AstNode): boolean =>
  unwrap(node).type === 'CallExpression' && /^(?:signal|computed|input|model|toSignal)$/.test(getCalleeName(unwrap(node)) ?? '');

/** `useMemo(() => a && b, [])` and `computed(() => a && b)` hold what their function answers. */
export function memoOf(call: AstNode): Behind | undefined {
  if (!MEMOS.test(getCalleeName(call) ?? '')) return undefined;
  const fn = (call.arguments as AstNode[]).findLast((argument) => isFunction(unwrap(argument)));
  return fn && { kind: 'answer', fn: unwrap(fn) as FunctionNode, isCall: false };
}

/** What a state starts with and is set to. */
export function stateOf(call: AstNode, variable: Variable, setter?: Variable): Behind | undefined {
  if (!isState(call)) return undefined;
  const [first] = (call.arguments as AstNode[]).map((argument) => unwrap(argument));
  const start = isFunction(first) ? (first.body.type === 'BlockStatement' ? [] : [first.body]) : first ? [first] : [];
  const written = variable.references.map(({ identifier }) => writtenInside(identifier as unknown as AstNode));
  const set = (setter?.references ?? []).map(({ identifier }) => callArgument(identifier as unknown as AstNode));
  return { kind: 'values', values: [...start, ...[...written, ...set].filter((each) => each !== undefined)], of: variable };
}

/** The second name of `const [value, setValue] = …`. */
export function setterOf(pattern: AstNode, file: FileContext): Variable | undefined {
  const setter = (pattern.elements as (AstNode | null)[])[1];
  return setter?.type === 'Identifier' ? file.variableOf(setter) : undefined;
}

/** All that is written to a variable, or inside what it holds. */
export function valuesOf(variable: Variable): Behind | undefined {
  const values = variable.references.flatMap(
    ({ identifier, writeExpr }) => [writeExpr as unknown as AstNode | null | undefined, writtenInside(identifier as unknown as AstNode)]
  ).filter((each) => each !== undefined && each !== null);
  return values.length > 0 ? { kind: 'values', values, of: variable } : undefined;
}

/** What is written inside what a name holds: `isAdult.value = …`, `isAdult.set(…)`. */
export function writtenInside(identifier: AstNode): AstNode | undefined {
  const member = identifier.parent?.type === 'MemberExpression' && identifier.parent.object === identifier ? identifier.parent : undefined;
  if (!member) return undefined;
  if (
    member.parent?.type === 'AssignmentExpression' && member.parent.left === member
    && /^(?:value|current)$/.test(getMemberName(member) ?? '')
  ) return member.parent.right as AstNode;
  return member.parent?.type === 'CallExpression' && member.parent.callee === member && getMemberName(member) === 'set'
    ? (member.parent.arguments[0] as AstNode | undefined)
    : undefined;
}

/** What is given to a call of a name. */
export const callArgument = (identifier: AstNode): AstNode | undefined =>
  identifier.parent?.type === 'CallExpression' && identifier.parent.callee === identifier
    ? (identifier.parent.arguments[0] as AstNode | undefined)
    : undefined;
