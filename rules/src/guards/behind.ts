import { type AstNode, type FunctionNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, isFunction,
  unwrap } from '../program/syntax/ast';
import type { FileContext, Variable } from '../program/syntax/file-context';
import { componentMember, memberOfClass, memberOfObject, type Member } from './members';

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
const WRAPPERS = /^(?:useCallback|useEvent|useEffectEvent|debounce|throttle|once|memoize|memoizeOne|memo|cache|action|untracked)$/;
const STATES = /^(?:useState|ref|shallowRef|signal|createSignal|useSignal|\$state|\$derived|writable|useRef|toRef|readonly|observable)$/;
/** Their result is a function that gives the value. */
const ACCESSORS = /^(?:createMemo|createSignal)$/;
const MAX_STEPS = 5;

/** What an expression that names something denotes; undefined when the file does not show it. */
export function behind(node: AstNode, file: FileContext, owner?: AstNode, steps = 0): Behind | undefined {
  const expression = unwrap(node);
  if (steps > MAX_STEPS) return undefined;
  switch (expression.type) {
    case 'Identifier':
      return behindName(expression, file, owner, steps);
    case 'MemberExpression':
      return behindMember(expression, file, owner, steps);
    case 'CallExpression':
      return called(expression, file, owner, steps);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return { kind: 'reference' };
    default:
      return undefined;
  }
}

function behindName(identifier: AstNode, file: FileContext, owner: AstNode | undefined, steps: number): Behind | undefined {
  const name = identifier.name as string;
  if (owner && !identifier.parent) {
    const member = memberOfClass(owner, name, file);
    return member?.kind === 'values' && isSignal(member.values[0]) ? { kind: 'reference' } : ofMember(member, file, owner, steps);
  }
  const variable = file.variableOf(identifier);
  if (!variable) return ofMember(componentMember(name, file), file, owner, steps);
  switch (variable.defs[0].type as string) {
    case 'FunctionName':
    case 'ClassName':
      return { kind: 'reference' };
    case 'ImportBinding':
      return { kind: 'import', isCall: false };
    case 'Variable':
      return behindVariable(variable, file, owner, steps);
    // `$: isAdult = …` of Svelte
    case 'ComputedVariable':
      return { kind: 'values', values: [(variable.defs[0].node as unknown as AstNode).right as AstNode], of: variable };
    default:
      return undefined;
  }
}

function behindVariable(variable: Variable, file: FileContext, owner: AstNode | undefined, steps: number): Behind | undefined {
  const declarator = variable.defs[0].node as unknown as AstNode;
  if (declarator.type !== 'VariableDeclarator') return undefined;
  const init = declarator.init ? unwrap(declarator.init) : undefined;
  const isAlone = variable.references.filter((reference) => reference.isWrite()).length <= 1;
  if (declarator.id?.type !== 'Identifier') return init && behindPattern(variable, init, file, owner, steps);
  if (!init || !isAlone) return valuesOf(variable);
  if (isFunction(init) || init.type === 'ClassExpression' || isWrapped(init)) return { kind: 'reference' };
  if (init.type === 'CallExpression') {
    if (ACCESSORS.test(getCalleeName(init) ?? '')) return { kind: 'reference' };
    return memoOf(init) ?? stateOf(init, variable) ?? valuesOf(variable);
  }
  // Another name of the same thing.
  if (init.type === 'Identifier' || init.type === 'MemberExpression') {
    const other = behind(init, file, owner, steps + 1);
    if (other?.kind === 'reference' || other?.kind === 'import') return other;
  }
  return valuesOf(variable);
}

/** `const { isAdult } = useAge()`, `const [isAdult, setIsAdult] = useState(false)`. */
function behindPattern(
  variable: Variable,
  init: AstNode,
  file: FileContext,
  owner: AstNode | undefined,
  steps: number,
): Behind | undefined {
  const name = variable.defs[0].name as unknown as AstNode;
  const pattern = name.parent as AstNode;
  if (pattern.type === 'ArrayPattern' && init.type === 'CallExpression' && STATES.test(getCalleeName(init) ?? '')) {
    if ((pattern.elements as AstNode[])[0] !== name) return { kind: 'reference' };
    return ACCESSORS.test(getCalleeName(init) ?? '') ? { kind: 'reference' } : stateOf(init, variable, setterOf(pattern, file));
  }
  if (pattern.type === 'ArrayPattern' && init.type === 'CallExpression') {
    const fn = functionOf(init.callee as AstNode, file, owner, steps + 1);
    const lists = fn ? answersOf(fn, file).map((answer) => unwrap(answer)) : [];
    const element = lists.length === 1 && lists[0].type === 'ArrayExpression'
      ? (lists[0].elements as (AstNode | null)[])[(pattern.elements as AstNode[]).indexOf(name)]
      : undefined;
    return element ? ofMember({ kind: 'values', values: [element], of: variable }, file, owner, steps) : undefined;
  }
  const property = pattern.type === 'AssignmentPattern' ? (pattern.parent as AstNode) : pattern;
  if (property.parent?.parent?.type !== 'VariableDeclarator' || property.type !== 'Property') return undefined;
  const key = getKeyName(property.key as AstNode, property.computed as boolean);
  return key === undefined ? undefined : ofMember(memberOf(init, key, file, owner, steps), file, owner, steps);
}

function behindMember(member: AstNode, file: FileContext, owner: AstNode | undefined, steps: number): Behind | undefined {
  const name = getMemberName(member);
  if (name === undefined) return undefined;
  const object = unwrap(member.object as AstNode);
  if (name === 'value' || name === 'current') {
    const held = behind(object, file, owner, steps + 1);
    if (held?.kind === 'values' || held?.kind === 'answer') return held;
  }
  const variable = object.type === 'Identifier' ? file.variableOf(object) : undefined;
  const definition = variable?.defs[0];
  if (definition?.type === 'ImportBinding')
    return definition.node.type === 'ImportNamespaceSpecifier'
      ? { kind: 'import', isCall: false }
      : undefined;
  return ofMember(memberOf(object, name, file, owner, steps), file, owner, steps);
}

/** The member of what an expression makes: a class, an object, an instance, or what a function of the file gives. */
function memberOf(
  node: AstNode | null | undefined,
  name: string,
  file: FileContext,
  owner: AstNode | undefined,
  steps: number,
): Member | undefined {
  const expression = unwrap(node);
  if (!expression || steps > MAX_STEPS) return undefined;
  const go = (other: AstNode | null | undefined): Member | undefined => memberOf(other, name, file, owner, steps + 1);
  switch (expression.type) {
    case 'ThisExpression':
      return memberOfClass(expression, name, file) ?? componentMember(name, file, expression);
    case 'ObjectExpression':
      return memberOfObject(expression, name);
    case 'AwaitExpression':
      return go(expression.argument);
    case 'NewExpression':
      return expression.callee.type === 'Identifier' ? memberOfInstance(expression.callee as AstNode, name, file) : undefined;
    case 'CallExpression': {
      const fn = functionOf(expression.callee as AstNode, file, owner, steps + 1);
      const answers = fn ? answersOf(fn, file) : [];
      return answers.length === 1 ? go(answers[0]) : undefined;
    }
    case 'Identifier': {
      const variable = file.variableOf(expression);
      const declaration = variable?.defs[0].node as unknown as AstNode | undefined;
      if (variable?.defs[0].type === 'ClassName') return memberOfClass(declaration as AstNode, name, file, true);
      const isOnly = variable?.defs[0].type === 'Variable' && declaration?.id?.type === 'Identifier'
        && variable.references.filter((reference) => reference.isWrite()).length === 1;
      return isOnly && declaration?.init ? go(declaration.init) : undefined;
    }
    default:
      return undefined;
  }
}

function memberOfInstance(callee: AstNode, name: string, file: FileContext): Member | undefined {
  const definition = file.variableOf(callee)?.defs[0];
  return definition?.type === 'ClassName' ? memberOfClass(definition.node as unknown as AstNode, name, file) : undefined;
}

function ofMember(member: Member | undefined, file: FileContext, owner: AstNode | undefined, steps: number): Behind | undefined {
  if (!member) return undefined;
  if (member.kind === 'method') return { kind: 'reference' };
  if (member.kind === 'getter') return { kind: 'answer', fn: member.fn, isCall: false };
  const [only] = member.values;
  if (member.values.length !== 1) return { kind: 'values', values: member.values, of: member.of };
  const value = unwrap(only);
  if (isFunction(value) || isWrapped(value)) return { kind: 'reference' };
  if (value.type === 'CallExpression')
    return memoOf(value) ?? (STATES.test(getCalleeName(value) ?? '')
      ? { kind: 'values', values: value.arguments as AstNode[], of: member.of }
      : { kind: 'values', values: [value], of: member.of });
  return behind(value, file, owner, steps + 1) ?? { kind: 'values', values: [value], of: member.of };
}

function called(call: AstNode, file: FileContext, owner: AstNode | undefined, steps: number): Behind | undefined {
  const callee = unwrap(call.callee as AstNode);
  if (isImported(callee, file)) return { kind: 'import', isCall: true };
  const fn = functionOf(callee, file, owner, steps + 1);
  if (fn) return { kind: 'answer', fn, isCall: true };
  const memo = memoOf(call);
  if (memo) return memo;
  if (callee.type !== 'Identifier' && callee.type !== 'MemberExpression') return undefined;
  // `isAdult()` of a signal or an accessor gives what it holds.
  const accessor = accessorOf(callee, file, owner, steps + 1);
  return accessor ?? (declaredOnly(callee, file) ? { kind: 'import', isCall: true } : undefined);
}

/** An import, or a member of one that is no data of a person: what it answers is in another file. */
function isImported(callee: AstNode, file: FileContext): boolean {
  if (callee.type === 'MemberExpression') return isImported(unwrap(callee.object as AstNode), file);
  return callee.type === 'Identifier' && file.variableOf(callee)?.defs[0].type === 'ImportBinding';
}

function declaredOnly(callee: AstNode, file: FileContext): boolean {
  const definition = callee.type === 'Identifier' ? file.variableOf(callee)?.defs[0] : undefined;
  return definition?.type === 'FunctionName' && !definition.node.body;
}

function accessorOf(callee: AstNode, file: FileContext, owner: AstNode | undefined, steps: number): Behind | undefined {
  const definition = callee.type === 'Identifier' && callee.parent ? file.variableOf(callee) : undefined;
  const init = (definition?.defs[0].node as unknown as AstNode | undefined)?.init as AstNode | undefined;
  const call = init ? unwrap(init) : undefined;
  if (definition && call?.type === 'CallExpression' && ACCESSORS.test(getCalleeName(call) ?? '')) {
    const name = definition.defs[0].name as unknown as AstNode;
    return memoOf(call) ?? stateOf(call, definition, name.parent?.type === 'ArrayPattern' ? setterOf(name.parent, file) : undefined);
  }
  const held = owner && callee.type === 'Identifier' && !callee.parent
    ? ofMember(memberOfClass(owner, callee.name as string, file), file, owner, steps)
    : behind(callee, file, owner, steps);
  return held?.kind === 'values' || held?.kind === 'answer' ? held : undefined;
}

/** The function of this file that a callee names; also through wrappers, members of classes and other names. */
export function functionOf(node: AstNode, file: FileContext, owner?: AstNode, steps = 0): FunctionNode | undefined {
  const expression = unwrap(node);
  if (steps > MAX_STEPS) return undefined;
  const go = (other: AstNode | undefined): FunctionNode | undefined => (other ? functionOf(other, file, owner, steps + 1) : undefined);
  if (isFunction(expression)) return expression;
  if (expression.type === 'CallExpression') return isWrapped(expression) ? go(expression.arguments[0] as AstNode | undefined) : undefined;
  if (expression.type === 'MemberExpression') {
    const name = getMemberName(expression);
    return name === undefined ? undefined : ofMethod(memberOf(expression.object as AstNode, name, file, owner, steps), go);
  }
  if (expression.type !== 'Identifier') return undefined;
  if (owner && !expression.parent) return ofMethod(memberOfClass(owner, expression.name as string, file), go);
  const variable = file.variableOf(expression);
  if (!variable) return ofMethod(componentMember(expression.name as string, file), go);
  const definition = variable.defs[0];
  const declaration = definition.node as unknown as AstNode;
  if (definition.type === 'FunctionName') return declaration.body ? (declaration as FunctionNode) : undefined;
  if (definition.type !== 'Variable' || !declaration.init || variable.references.filter((reference) => reference.isWrite()).length > 1)
    return undefined;
  if (declaration.id?.type === 'Identifier') return go(declaration.init);
  const property = (definition.name as unknown as AstNode).parent;
  const key = property?.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
  return key === undefined ? undefined : ofMethod(memberOf(declaration.init, key, file, owner, steps + 1), go);
}

function ofMethod(member: Member | undefined, go: (node: AstNode | undefined) => FunctionNode | undefined): FunctionNode | undefined {
  if (member?.kind === 'method') return member.fn;
  return member?.kind === 'values' && member.values.length === 1 ? go(member.values[0]) : undefined;
}

/** What a function of the file gives back, without the functions inside it. */
export function answersOf(fn: FunctionNode, file: FileContext): AstNode[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  return file.nodes('ReturnStatement').filter((statement) =>
    statement.argument && fn.range[0] <= statement.range[0] && statement.range[1] <= fn.range[1] && getEnclosingFunction(statement) === fn
  ).map(({ argument }) => argument as AstNode);
}

/** Angular's signals are functions; a template has to call them. */
const isSignal = (node: AstNode): boolean =>
  unwrap(node).type === 'CallExpression' && /^(?:signal|computed|input|model|toSignal)$/.test(getCalleeName(unwrap(node)) ?? '');

const isWrapped = (node: AstNode): boolean => node.type === 'CallExpression' && WRAPPERS.test(getCalleeName(node) ?? '');

/** `useMemo(() => a && b, [])` and `computed(() => a && b)` hold what their function answers. */
function memoOf(call: AstNode): Behind | undefined {
  if (!MEMOS.test(getCalleeName(call) ?? '')) return undefined;
  const fn = (call.arguments as AstNode[]).findLast((argument) => isFunction(unwrap(argument)));
  return fn && { kind: 'answer', fn: unwrap(fn) as FunctionNode, isCall: false };
}

function stateOf(call: AstNode, variable: Variable, setter?: Variable): Behind | undefined {
  if (!STATES.test(getCalleeName(call) ?? '')) return undefined;
  const [first] = (call.arguments as AstNode[]).map((argument) => unwrap(argument));
  const start = isFunction(first) ? (first.body.type === 'BlockStatement' ? [] : [first.body]) : first ? [first] : [];
  const written = variable.references.map(({ identifier }) => writtenInside(identifier as unknown as AstNode));
  const set = (setter?.references ?? []).map(({ identifier }) => callArgument(identifier as unknown as AstNode));
  return { kind: 'values', values: [...start, ...[...written, ...set].filter((each) => each !== undefined)], of: variable };
}

function setterOf(pattern: AstNode, file: FileContext): Variable | undefined {
  const setter = (pattern.elements as (AstNode | null)[])[1];
  return setter?.type === 'Identifier' ? file.variableOf(setter) : undefined;
}

function valuesOf(variable: Variable): Behind | undefined {
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

export const callArgument = (identifier: AstNode): AstNode | undefined =>
  identifier.parent?.type === 'CallExpression' && identifier.parent.callee === identifier
    ? (identifier.parent.arguments[0] as AstNode | undefined)
    : undefined;
