import { type AstNode, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { valueOfCall } from './call-value';
import { valueOfImport } from './imported-value';
import { valueOfMember } from './member-value';
import { calculate, calculateUnary } from './operators';
import { type Known, type Value, absent, dynamic, either, known, optionsOf } from './value';
import { valueOfVariable } from './variable-value';

export { objectOf } from './object-literal';

/** Deeper expressions are machine-made; the bound keeps the stack safe. */
const MAX_DEPTH = 300;
/** More choices than this are data, not a choice. */
const MAX_CHOICES = 8;

/** Values worked out so far; undefined marks one that is being worked out, which then depends on itself. */
type Memory = Map<object, Value | undefined>;

/**
 * The value of an expression, as far as this file shows: literals, variables with few plain writes, arithmetic,
 * conversions, members of known objects, lists, enums and classes. Parameters, imports and everything computed at run
 * time are `dynamic`, as are objects and functions themselves (see `objectOf`); a missing node is `absent`.
 */
export function valueOf(node: AstNode | null | undefined, file: FileContext): Value {
  return read(node, file, 0);
}

function read(node: AstNode | null | undefined, file: FileContext, depth: number): Value {
  const expression = unwrap(node);
  if (!expression) return absent();
  if (expression.type === 'Literal') return readLiteral(expression);
  if (depth > MAX_DEPTH) return dynamic(expression);
  return remember(expression, file, () => readFresh(expression, file, depth + 1)) ?? dynamic(expression);
}

/** Works a value out once per file; undefined when working it out needs the value itself. */
function remember(subject: object, file: FileContext, compute: () => Value): Value | undefined {
  const memory = file.once(remember, (): Memory => new Map());
  if (memory.has(subject)) return memory.get(subject);
  memory.set(subject, undefined);
  const value = compute();
  memory.set(subject, value);
  return value;
}

function readFresh(node: AstNode, file: FileContext, depth: number): Value {
  const readPart = (part: AstNode | null | undefined): Value => read(part, file, depth);
  switch (node.type) {
    case 'TemplateLiteral':
      return readTemplate(node, readPart);
    case 'Identifier':
      return readIdentifier(node, file, readPart);
    case 'UnaryExpression':
      return readUnary(node, readPart);
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier'
        ? dynamic(node)
        : combine(readPart(node.left), readPart(node.right), node, (a, b) => calculate(node.operator as string, a, b));
    case 'LogicalExpression':
      return readLogical(node, readPart);
    case 'ConditionalExpression':
      return readConditional(node, readPart);
    case 'MemberExpression':
      return readMember(node, file, readPart);
    case 'CallExpression':
      return valueOfCall(node, file, readPart);
    case 'AwaitExpression':
      return readPart(node.argument);
    case 'SequenceExpression':
      return readPart(node.expressions.at(-1));
    case 'AssignmentExpression':
      return node.operator === '=' ? readPart(node.right) : dynamic(node);
    // Literals of the Vue and Babel trees.
    case 'VLiteral':
    case 'StringLiteral':
      return known(node.value as unknown, node);
    default:
      return dynamic(node);
  }
}

function readMember(node: AstNode, file: FileContext, readPart: (part: AstNode | null | undefined) => Value): Value {
  const value = valueOfMember(node, file, readPart);
  return value.kind === 'dynamic' ? valueOfImport(node, file, valueOf) ?? dynamic(node) : value;
}

/** A regular expression or big integer this Node does not know has the value null. */
function readLiteral(node: AstNode): Value {
  const isUnreadable = node.value === null && (node.regex !== undefined || (node.bigint !== undefined && node.bigint !== null));
  return isUnreadable ? dynamic(node) : known(node.value as unknown, node);
}

function readTemplate(node: AstNode, readPart: (part: AstNode | null | undefined) => Value): Value {
  let text: Value = known(node.quasis[0].value.cooked as string, node);
  for (const [i, expression] of (node.expressions as AstNode[]).entries()) {
    const after = node.quasis[i + 1].value.cooked as string;
    text = combine(
      text,
      readPart(expression),
      node,
      (a, b) => (typeof b === 'object' && b !== null ? undefined : String(a) + String(b) + after),
    );
    if (text.kind === 'dynamic') return text;
  }
  return text;
}

const GLOBALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([['undefined', undefined], ['NaN', Number.NaN], ['Infinity',
  Number.POSITIVE_INFINITY]]);

function readIdentifier(node: AstNode, file: FileContext, readPart: (part: AstNode | null | undefined) => Value): Value {
  const variable = file.variableOf(node);
  if (!variable) return GLOBALS.has(node.name as string) ? known(GLOBALS.get(node.name as string), node) : dynamic(node);
  const value = remember(variable, file, () => valueOfVariable(variable, file, readPart)) ?? dynamic();
  return value.kind === 'dynamic' ? valueOfImport(node, file, valueOf) ?? dynamic(node) : value;
}

function readUnary(node: AstNode, readPart: (part: AstNode | null | undefined) => Value): Value {
  if (node.operator === 'void') return known(undefined, node);
  return mapOptions(readPart(node.argument), node, ({ value }) => {
    const result = calculateUnary(node.operator as string, value);
    return result === undefined ? dynamic(node) : known(result, node);
  });
}

function readLogical(node: AstNode, readPart: (part: AstNode | null | undefined) => Value): Value {
  return mapOptions(readPart(node.left), node, (left) => {
    const keepsLeft = node.operator === '&&'
      ? !left.value
      : node.operator === '||'
      ? Boolean(left.value)
      : left.value !== null && left.value !== undefined;
    return keepsLeft ? left : readPart(node.right);
  });
}

function readConditional(node: AstNode, readPart: (part: AstNode | null | undefined) => Value): Value {
  const test = readPart(node.test);
  if (test.kind === 'known') return readPart(test.value ? node.consequent : node.alternate);
  return either(readPart(node.consequent), readPart(node.alternate), node);
}

/** Applies a step to each possible value. */
function mapOptions(value: Value, node: AstNode, step: (option: Known) => Value): Value {
  const options = optionsOf(value);
  return options.length === 0 ? dynamic(node) : options.map(step).reduce((a, b) => either(a, b, node));
}

/** Applies a calculation to two values; choices on one side stay choices. */
function combine(a: Value, b: Value, node: AstNode, calculateOne: (a: unknown, b: unknown) => unknown): Value {
  if (optionsOf(a).length * optionsOf(b).length > MAX_CHOICES) return dynamic(node);
  return mapOptions(a, node, (left) =>
    mapOptions(b, node, (right) => {
      const result = calculateOne(left.value, right.value);
      return result === undefined ? dynamic(node) : known(result, node);
    }));
}
