import { NodeMemory } from '../syntax/node-memory';
import type { AstNode } from '../syntax/ast';

/** A test that decides whether a place is reached. */
export interface Condition {
  readonly test: AstNode;
  /** The place is reached when the test holds; otherwise when it fails. */
  readonly isTrue: boolean;
  /** The test is one value of a `switch`. */
  readonly isCase: boolean;
}

/** The innermost tests tell most; a place behind more of them than this is in machine-made code. */
const MAX_CONDITIONS = 200;

/**
 * Tests between a node and an enclosing function, innermost first: `if`, `?:`, `&&`, `||`, `switch` values, and tests
 * that leave the function before the node (`if (test) return`). By default, up to the whole program.
 */
export function conditionsOf(node: AstNode, end: AstNode | undefined): Condition[] {
  const found: Condition[] = [];
  for (
    let place = placeAt(node);
    place && !isAround(place.child, end) && found.length < MAX_CONDITIONS;
    place = placeAt(place.child.parent)
  ) found.push(...place.conditions);
  return found;
}

const isAround = (node: AstNode, end: AstNode | undefined): boolean =>
  !!end && node.range[0] <= end.range[0] && node.range[1] >= end.range[1];

/** Where tests decide whether `child` is reached. */
interface Place {
  readonly child: AstNode;
  readonly conditions: readonly Condition[];
}

const places = new NodeMemory<AstNode, { readonly place: Place | undefined }>();

/** The first place that has tests, from a node outward. */
function placeAt(node: AstNode | undefined): Place | undefined {
  const passed: AstNode[] = [];
  let place: Place | undefined;
  for (let child = node; child?.parent && !place; child = child.parent) {
    const known = places.get(child);
    if (known) {
      place = known.place;
      break;
    }
    passed.push(child);
    const conditions = conditionsAt(child, child.parent);
    if (conditions.length > 0) place = { child, conditions };
  }
  for (const child of passed) places.set(child, { place });
  return place;
}

function conditionsAt(child: AstNode, parent: AstNode): readonly Condition[] {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test && parent.test !== child ? [{ test: parent.test, isTrue: parent.consequent === child, isCase: false }] : [];
    case 'LogicalExpression':
      return parent.right === child && parent.operator !== '??'
        ? [{ test: parent.left as AstNode, isTrue: parent.operator === '&&', isCase: false }]
        : [];
    case 'SwitchCase':
      return parent.test && parent.test !== child ? [{ test: parent.test, isTrue: true, isCase: true }] : [];
    case 'BlockStatement':
      return exitsBefore(child, parent);
    default:
      return [];
  }
}

const exitsOfBlocks = new NodeMemory<AstNode, readonly AstNode[]>();

function exitsBefore(child: AstNode, block: AstNode): Condition[] {
  let exits = exitsOfBlocks.get(block);
  if (!exits)
    exitsOfBlocks.set(
      block,
      exits = (block.body as AstNode[]).filter((statement) =>
        statement.type === 'IfStatement' && statement.test
        && /^(?:Return|Throw|Continue|Break)/.test(lastStatement(statement.consequent as AstNode)?.type ?? '')
      ),
    );
  let count = 0;
  for (let low = 0, high = exits.length; low < high; count = low) {
    const middle = (low + high) >> 1;
    if (exits[middle].range[1] <= child.range[0]) low = middle + 1;
    else high = middle;
  }
  return exits.slice(Math.max(0, count - MAX_CONDITIONS), count).flatMap(
    ({ test }) => (test ? [{ test, isTrue: false, isCase: false }] : [])
  );
}

const lastStatement =
  (node: AstNode): AstNode | undefined => (node.type === 'BlockStatement' ? (node.body.at(-1) as AstNode | undefined) : node);
