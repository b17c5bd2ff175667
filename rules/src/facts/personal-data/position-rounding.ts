import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { valueOf } from '../../program/values/value-of';

const numberOf = (node: AstNode | undefined, file: FileContext): number | undefined => {
  const value = valueOf(node, file);
  return value.kind === 'known' && typeof value.value === 'number' ? value.value : undefined;
};

/** A geohash of at most four characters names a square of twenty kilometres or more. */
const COARSE_HASH = 4;
const HASHES = ['geohash', 'geo hash', 'ngeohash'];
const ROUNDINGS = new Set(['round', 'floor', 'ceil', 'trunc']);
const CONVERSIONS = new Set(['Number', 'parseFloat', 'String']);
const FORMATS = new Set(['toFixed', 'toPrecision', 'toString']);

/**
 * What is left of a position once its conversions are taken off: the value itself in `Number(lat.toFixed(5))` and in
 * `Math.round(lat * 1e5) / 1e5`, the values in a long geohash. Empty where the conversion leaves `decimals` or fewer.
 */
export function withoutConversion(node: AstNode, decimals: number, file: FileContext): readonly AstNode[] {
  const expression = unwrap(node);
  const go = (part: AstNode | null | undefined): readonly AstNode[] => (part ? withoutConversion(part, decimals, file) : []);
  switch (expression.type) {
    case 'UnaryExpression': return expression.operator === '+' ? go(expression.argument) : [];
    case 'BinaryExpression': {
      const call = unwrap(expression.left as AstNode);
      const by = numberOf(expression.right as AstNode, file);
      if (expression.operator !== '/' || by === undefined || by <= 10 ** decimals) return [];
      if (call.type !== 'CallExpression' || !ROUNDINGS.has(getCalleeName(call) ?? '')) return [];
      const product = unwrap(call.arguments[0] as AstNode | undefined);
      return product?.type === 'BinaryExpression' && product.operator === '*' ? go(product.left as AstNode) : [];
    }
    case 'CallExpression': {
      const name = getCalleeName(expression) ?? '';
      const args = expression.arguments as AstNode[];
      if (CONVERSIONS.has(name)) return go(args[0]);
      if (FORMATS.has(name) && getMemberName(unwrap(expression.callee as AstNode))) {
        return name === 'toFixed' && (numberOf(args[0], file) ?? 0) <= decimals ? [] : go(expression.callee.object as AstNode);
      }
      if (!pathNames(expression.callee as AstNode).some((part) => hasAnyPhrase(part, HASHES))) return [];
      const length = numberOf(args.at(-1), file);
      if (length !== undefined && length <= COARSE_HASH) return [];
      return args.flatMap((argument) => (unwrap(argument).type === 'ArrayExpression' ? (unwrap(argument).elements as AstNode[]) : [argument]));
    }
    default: return [expression];
  }
}
