import { endStates, itemCounters, offWords, switchWords } from '../../knowledge/words/media-words';
import type { Condition } from '../../program/origin/conditions';
import { type AstNode, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

const equals: ReadonlySet<string> = new Set(['==', '===']);
const differs: ReadonlySet<string> = new Set(['!=', '!==']);
const isDifference = ({ type, operator }: AstNode): boolean => type === 'BinaryExpression' && differs.has(operator as string);
const isEquality = ({ type, operator }: AstNode): boolean => type === 'BinaryExpression' && equals.has(operator as string);
const isComparison = (node: AstNode): boolean => isDifference(node) || isEquality(node);
const isNot = ({ type, operator }: AstNode): boolean => type === 'UnaryExpression' && operator === '!';
const isNothing = (node: AstNode): boolean =>
  (node.type === 'Literal' && (node.value === false || node.value === null)) || (node.type === 'Identifier' && node.name === 'undefined');

/** Is there a part of a test, itself included, that is so? */
function hasPart(test: AstNode, isSo: (part: AstNode) => boolean, file: FileContext): boolean {
  let isThere = false;
  walk(test, (part) => {
    isThere ||= isSo(part);
    return !isThere;
  }, file.sourceCode.visitorKeys);
  return isThere;
}

/** The first side of `a && b`, which decides first. */
function firstOf(test: AstNode): AstNode {
  const node = unwrap(test);
  return node.type === 'LogicalExpression' ? firstOf(node.left as AstNode) : node;
}

/**
 * Is a step reached if a setting is on? A step that is reached if it is off, `if (autoplay) skip(); else replay()`,
 * cannot be turned off.
 */
export function asksSetting({ test, isTrue }: Condition, file: FileContext): boolean {
  if (!mentionsWithin(test, switchWords, file, 'names and texts')) return false;
  const comparesWithNothing = (part: AstNode): boolean => isComparison(part) && isNothing(unwrap(part.right as AstNode));
  if (isTrue || isNot(firstOf(test)) || hasPart(test, comparesWithNothing, file)) return true;
  return mentionsWithin(test, offWords, file, 'names and texts');
}

/** Is the state that the handler receives the end: `status.didJustFinish`, `data === 0`, or after an early return at `data !== ENDED`? */
export function saysEnd({ test, isTrue, isCase }: Condition, file: FileContext): boolean {
  const isNamed = mentionsWithin(test, endStates, file, 'names and texts');
  // Players count their states, and the end is the first.
  if (isCase) return isNamed || getKnown(valueOf(test, file)) === 0;
  if (!isNamed && !hasPart(test, (part) => isComparison(part) && unwrap(part.right as AstNode).value === 0, file)) return false;
  return (isNot(firstOf(test)) || hasPart(test, isDifference, file)) !== isTrue;
}

/** How many items follow by themselves: three for `played < 3`, and for an exit at `played >= 3`. */
export function capOf(conditions: readonly Condition[], file: FileContext): number | undefined {
  for (const { test, isTrue } of conditions) {
    const comparison = unwrap(test);
    if (comparison.type !== 'BinaryExpression' || !mentionsWithin(comparison.left as AstNode, itemCounters, file)) continue;
    const bound = getKnown(valueOf(comparison.right as AstNode, file));
    if (typeof bound !== 'number') continue;
    if (comparison.operator === (isTrue ? '<' : '>=')) return bound;
    if (comparison.operator === (isTrue ? '<=' : '>')) return bound + 1;
  }
  return undefined;
}
