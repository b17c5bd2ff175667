import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastNames } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { valueOf } from '../../program/values/value-of';

/** A value that a number of a position, or a code of one, is made of. */
export interface PositionPart {
  readonly node: AstNode;
  /** Decimals of a degree that its conversions leave; `Infinity` for a value as it was read. */
  readonly decimals: number;
}

const numberOf = (node: AstNode | undefined, file: FileContext): number | undefined => {
  const value = valueOf(node, file);
  return value.kind === 'known' && typeof value.value === 'number' ? value.value : undefined;
};

/** A geohash of at most four characters is a cell of twenty kilometres or more, coarser than a tenth of a degree. */
const COARSE_HASH = 4;
const COARSE_DECIMALS = 0;

const rounds = new Set(['round', 'floor', 'ceil', 'trunc']);
const converts = new Set(['Number', 'parseFloat', 'String']);
const spells = new Set(['toPrecision', 'toString']);
const hashNames: readonly string[] = ['geohash', 'geo hash', 'ngeohash'];

/**
 * What is left of a position once its conversions are taken off: the value itself in `Number(lat.toFixed(5))` and in
 * `Math.round(lat * 1e5) / 1e5`, the values in a geohash. Empty for anything else that is worked out, `Math.round(lat)` included.
 */
export function partsOfPosition(node: AstNode, file: FileContext, decimals = Infinity): readonly PositionPart[] {
  const expression = unwrap(node);
  const go: Follow = (part, left = decimals) => (part ? partsOfPosition(part, file, left) : []);
  switch (expression.type) {
    case 'UnaryExpression':
      return expression.operator === '+' ? go(expression.argument) : [];
    case 'BinaryExpression': {
      const by = expression.operator === '/' ? numberOf(expression.right as AstNode, file) : undefined;
      return by !== undefined && by > 0 ? go(multipliedIn(expression.left as AstNode), Math.min(decimals, Math.log10(by))) : [];
    }
    case 'CallExpression':
      return partsOfCall(expression, file, decimals, go);
    default:
      return [{ node: expression, decimals }];
  }
}

/** `lat` of `Math.round(lat * 1e5)` */
function multipliedIn(rounded: AstNode): AstNode | undefined {
  const call = unwrap(rounded);
  const isRounding = call.type === 'CallExpression' && rounds.has(getCalleeName(call) ?? '');
  const product = isRounding ? unwrap((call.arguments as AstNode[])[0]) : undefined;
  return product?.type === 'BinaryExpression' && product.operator === '*' ? (product.left as AstNode) : undefined;
}

type Follow = (part: AstNode | null | undefined, left?: number) => readonly PositionPart[];

function partsOfCall(call: AstNode, file: FileContext, decimals: number, go: Follow): readonly PositionPart[] {
  const name = getCalleeName(call) ?? '';
  const args = call.arguments as AstNode[];
  const callee = unwrap(call.callee as AstNode);
  if (converts.has(name)) return go(args[0]);
  if (name === 'toFixed') return go(callee.object, Math.min(decimals, numberOf(args[0], file) ?? 0));
  if (spells.has(name)) return go(callee.object);
  if (!lastNames(callee, 2).some((each) => hasAnyPhrase(each, hashNames))) return [];
  const length = numberOf(args.at(-1), file);
  const left = length !== undefined && length <= COARSE_HASH ? COARSE_DECIMALS : decimals;
  const hashed = args.map((argument) => unwrap(argument))
    .flatMap((part) => (part.type === 'ArrayExpression' ? (part.elements as (AstNode | null)[]) : [part]));
  return hashed.flatMap((part) => (part ? [{ node: part, decimals: left }] : []));
}
