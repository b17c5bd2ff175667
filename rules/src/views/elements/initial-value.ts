import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type Value, dynamic, known } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { type StateNames, classState, getEnclosingClass } from './component-state';

/** Calls that make a state whose first argument is its start. */
const STATE_CALLS = /^(?:ref|shallowRef|signal|useSignal|\$state|computed|useMemo|model|writable|reactive|shallowReactive|observable|raw)$/;
/** Those that answer a pair, state first. */
const PAIR_CALLS = /^(?:useState|createSignal|useReducer)$/;
const MAX_DEPTH = 8;

/** What names mean where an expression is. */
export interface Names {
  /** State that is no variable: class fields, `data()`. */
  readonly state?: StateNames;
  /** The expression sees no variables of the script (Angular templates, option components of Vue). */
  readonly isClosed?: boolean;
  /** A reassigned `let` of the script is state that starts with its declaration (Svelte, Vue). */
  readonly letIsState?: boolean;
}

/** The value a bound expression has at first render: a constant, or the start of a state of this file. */
export function initialOf(expression: AstNode | null | undefined, file: FileContext, names: Names = {}): Value {
  return expression ? evaluate(expression, file, names, 0) : dynamic();
}

function evaluate(expression: AstNode | null | undefined, file: FileContext, names: Names, depth: number): Value {
  const node = unwrap(expression);
  if (!node || depth > MAX_DEPTH) return dynamic(node);
  if (!names.isClosed || node.type === 'Literal') {
    const value = valueOf(node, file);
    if (value.kind !== 'dynamic') return value;
  }
  const read = (part: AstNode | null | undefined): Value => evaluate(part, file, names, depth + 1);
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? known(node.quasis[0].value.cooked as unknown, node) : dynamic(node);
    case 'UnaryExpression': {
      const value = node.operator === '!' ? read(node.argument) : dynamic(node);
      return value.kind === 'known' ? known(!value.value, node) : dynamic(node);
    }
    case 'LogicalExpression': {
      const left = read(node.left as AstNode);
      if (left.kind !== 'known') return dynamic(node);
      const isEnough = node.operator === '&&'
        ? !left.value
        : node.operator === '||'
        ? Boolean(left.value)
        : left.value !== null && left.value !== undefined;
      return isEnough ? left : read(node.right as AstNode);
    }
    case 'ConditionalExpression': {
      const test = read(node.test);
      return test.kind === 'known' ? read((test.value ? node.consequent : node.alternate) as AstNode) : dynamic(node);
    }
    case 'BinaryExpression': {
      const [left, right] = [read(node.left as AstNode), read(node.right as AstNode)];
      if (left.kind !== 'known' || right.kind !== 'known' || !/^[!=]==?$/.test(node.operator as string)) return dynamic(node);
      return known((left.value === right.value) === (node.operator[0] === '='), node);
    }
    default: {
      const start = startOf(node, file, names, depth);
      return start === undefined ? dynamic(node) : start === NOTHING ? known(undefined, node) : valueOf(start, file);
    }
  }
}

/** A state made without a start: `useState()`. */
const NOTHING: AstNode = { type: 'Nothing', range: [0, 0] };

/** The expression a state starts with. */
function startOf(expression: AstNode, file: FileContext, names: Names, depth: number): AstNode | undefined {
  const node = unwrap(expression);
  if (depth > MAX_DEPTH) return undefined;
  switch (node.type) {
    case 'Identifier': {
      const variable = names.isClosed ? undefined : file.variableOf(node);
      if (variable) return startOfVariable(node, file, names, depth);
      const start = names.state?.(node.name as string);
      return start && unwrapState(start, file, depth);
    }
    case 'CallExpression':
      // A signal is read by calling it.
      return node.arguments.length === 0 && isState(node.callee as AstNode, file, names)
        ? startOf(node.callee as AstNode, file, names, depth + 1)
        : undefined;
    case 'MemberExpression': {
      const name = getMemberName(node);
      if (name === undefined) return undefined;
      if (node.object?.type === 'ThisExpression') {
        const start = (names.state ?? classState(getEnclosingClass(node), file))(name);
        return start && unwrapState(start, file, depth);
      }
      const start = startOf(node.object as AstNode, file, names, depth + 1);
      if (start?.type === 'ObjectExpression') {
        const property = (start.properties as AstNode[]).findLast((entry) =>
          entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === name
        );
        if (property) return unwrapState(property.value as AstNode, file, depth);
      }
      return name === 'value' ? start : undefined;
    }
    default:
      return undefined;
  }
}

function startOfVariable(identifier: AstNode, file: FileContext, names: Names, depth: number): AstNode | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  const declarator = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  const init = unwrap(declarator?.init as AstNode | null | undefined);
  if (!declarator || !init) return undefined;
  const made = init.type === 'CallExpression' ? (getCalleeName(init) ?? '') : undefined;
  if (declarator.id?.type === 'ArrayPattern')
    return made !== undefined && PAIR_CALLS.test(made) && declarator.id?.elements[0]?.name === identifier.name
      ? argumentOf(init, made === 'useReducer' ? 1 : 0)
      : undefined;
  if (declarator.id?.type !== 'Identifier') return undefined;
  if (made !== undefined) return unwrapState(init, file, depth);
  return names.letIsState || init.type === 'ObjectExpression' ? init : undefined;
}

/** The start of what an initialiser makes: the argument of a state call, else the initialiser. */
function unwrapState(init: AstNode, file: FileContext, depth: number): AstNode | undefined {
  const node = unwrap(init);
  if (node.type === 'Identifier') return startOf(node, file, {}, depth + 1) ?? node;
  if (node.type !== 'CallExpression') return node;
  return STATE_CALLS.test(getCalleeName(node) ?? '') ? argumentOf(node, 0) : undefined;
}

function argumentOf(call: AstNode, index: number): AstNode | undefined {
  const start = unwrap((call.arguments as AstNode[])[index] as AstNode | undefined);
  if (!start) return NOTHING;
  if (!isFunction(start)) return start.type === 'SpreadElement' ? undefined : start;
  return start.body.type === 'BlockStatement' ? undefined : unwrap(start.body);
}

/** A callee that is state to be read, not a function of the file. */
function isState(callee: AstNode, file: FileContext, names: Names): boolean {
  const node = unwrap(callee);
  if (node.type !== 'Identifier' || names.isClosed) return true;
  const definition = file.variableOf(node)?.defs[0];
  return definition?.type === 'Variable';
}
