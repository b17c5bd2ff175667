import { isWithin } from '../syntax/range';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, wrapped } from '../syntax/ast';
import type { Variable } from '../syntax/file-context';

/** A name under which code can write into an object: `CONFIG` with path ['player'] for the object at `CONFIG.player`. */
export interface ObjectName {
  readonly variable: Variable;
  readonly path: readonly string[];
}

/** Code that writes a member of a named object: `options.hour = 22`, `delete options.hour`, `Object.assign(options, more)`. */
export interface MemberWrite {
  readonly node: AstNode;
  /** What is written; undefined when that is unknown. */
  readonly expression: AstNode | undefined;
  /** The objects copied in, for `Object.assign` and its like, which may not hold the member at all. */
  readonly spreads?: readonly AstNode[];
  /** Runs on every way to the use. */
  readonly isCertain: boolean;
}

const COPIES_INTO_FIRST = /^(?:assign|merge|mergeWith|extend|defaults|defaultsDeep)$/;
const LOOPS = /^(?:For|While|DoWhile)/;

/** The writes to a member that can have happened when `use` reads it. */
export function memberWritesTo({ variable, path }: ObjectName, name: string, use: AstNode): MemberWrite[] {
  const home = variable.defs[0]?.node as unknown as AstNode;
  const writes: MemberWrite[] = [];
  for (const reference of variable.references) {
    let object: AstNode | undefined = wrapped(reference.identifier as unknown as AstNode);
    let isGuess = false;
    for (const key of path) {
      const member: AstNode | undefined = getMemberOn(object);
      const memberName: string | undefined = member && getMemberName(member);
      isGuess ||= member !== undefined && memberName === undefined;
      object = member && (memberName === undefined || memberName === key) ? wrapped(member) : undefined;
      if (!object) break;
    }
    const write = object && getWrite(object, name, isGuess);
    if (write && canPrecede(write.node, use, home)) writes.push({ ...write, isCertain: isOnEveryWay(write.node, use) });
  }
  return writes;
}

function getMemberOn(object: AstNode): AstNode | undefined {
  const parent = object.parent;
  return parent?.type === 'MemberExpression' && parent.object === object ? parent : undefined;
}

function getWrite(object: AstNode, name: string, isGuess: boolean): Omit<MemberWrite, 'isCertain'> | undefined {
  const call = object.parent;
  if (call?.type === 'CallExpression' && call.arguments[0] === object && COPIES_INTO_FIRST.test(getCalleeName(call) ?? '')) {
    return { node: call, expression: undefined, spreads: call.arguments.slice(1) as AstNode[] };
  }
  const member = getMemberOn(object);
  if (!member) return undefined;
  const key = getMemberName(member);
  if (key !== undefined && key !== name) return undefined;
  const target = wrapped(member);
  const parent = target.parent;
  switch (parent?.type) {
    case 'AssignmentExpression': {
      if (parent.left !== target) return undefined;
      const isPlain = parent.operator === '=' && key !== undefined && !isGuess;
      return { node: parent, expression: isPlain ? (parent.right as AstNode) : undefined };
    }
    case 'UpdateExpression':
      return { node: parent, expression: undefined };
    case 'UnaryExpression':
      return parent.operator === 'delete' ? { node: parent, expression: undefined } : undefined;
    case 'ArrayPattern':
    case 'RestElement':
    case 'AssignmentPattern':
      return { node: parent, expression: undefined };
    case 'Property':
      return parent.parent?.type === 'ObjectPattern' ? { node: parent, expression: undefined } : undefined;
    default:
      return undefined;
  }
}

/** False only for a later write of the same single run: same function as the object itself, and no loop around both. */
function canPrecede(write: AstNode, use: AstNode, home: AstNode): boolean {
  if (write.range[1] <= use.range[0]) return true;
  const owner = getEnclosingFunction(home);
  if (getEnclosingFunction(write) !== owner || getEnclosingFunction(use) !== owner) return true;
  for (let node = write.parent; node && node !== owner; node = node.parent) {
    if (LOOPS.test(node.type) && isWithin(use, node) && !isWithin(home, node)) return true;
  }
  return false;
}

/** A statement of a block around the use, before it. */
function isOnEveryWay(write: AstNode, use: AstNode): boolean {
  const statement = write.parent;
  if (statement?.type !== 'ExpressionStatement' || statement.range[1] > use.range[0]) return false;
  return (statement.parent?.type === 'BlockStatement' || statement.parent?.type === 'Program') && isWithin(use, statement.parent);
}
