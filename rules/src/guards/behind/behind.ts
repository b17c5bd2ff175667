import { type AstNode, type FunctionNode, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext, Variable } from '../../program/syntax/file-context';
import { answersOf, functionOf, isWrapped, MAX_STEPS, memberOf } from './function-of';
import { type Behind, isAccessor, isSignal, isState, memoOf, setterOf, stateOf, valuesOf } from './held';
import { componentMember, memberOfClass, type Member } from './members';

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

/** What is behind a member of what a function of the file gives: `accepted` of `return { accepted, accept }`. */
export function behindMemberOf(fn: FunctionNode, name: string, file: FileContext): Behind | undefined {
  const answers = answersOf(fn, file);
  return answers.length === 1 ? ofMember(memberOf(answers[0], name, file, undefined, 0), file, undefined, 0) : undefined;
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
    if (isAccessor(init)) return { kind: 'reference' };
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
  if (pattern.type === 'ArrayPattern' && init.type === 'CallExpression' && isState(init)) {
    if ((pattern.elements as AstNode[])[0] !== name) return { kind: 'reference' };
    return isAccessor(init) ? { kind: 'reference' } : stateOf(init, variable, setterOf(pattern, file));
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

function ofMember(member: Member | undefined, file: FileContext, owner: AstNode | undefined, steps: number): Behind | undefined {
  if (!member) return undefined;
  if (member.kind === 'method') return { kind: 'reference' };
  if (member.kind === 'getter') return { kind: 'answer', fn: member.fn, isCall: false };
  const [only] = member.values;
  if (member.values.length !== 1) return { kind: 'values', values: member.values, of: member.of };
  const value = unwrap(only);
  if (isFunction(value) || isWrapped(value)) return { kind: 'reference' };
  if (value.type === 'CallExpression')
    return memoOf(value) ?? (isState(value)
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
  if (definition && call?.type === 'CallExpression' && isAccessor(call)) {
    const name = definition.defs[0].name as unknown as AstNode;
    return memoOf(call) ?? stateOf(call, definition, name.parent?.type === 'ArrayPattern' ? setterOf(name.parent, file) : undefined);
  }
  const held = owner && callee.type === 'Identifier' && !callee.parent
    ? ofMember(memberOfClass(owner, callee.name as string, file), file, owner, steps)
    : behind(callee, file, owner, steps);
  return held?.kind === 'values' || held?.kind === 'answer' ? held : undefined;
}
