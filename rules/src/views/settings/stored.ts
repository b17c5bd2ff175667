import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type Value, known } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A switch that is on unless it was switched off: `getItem('autoplay') !== 'false'`, `prefs.autoplay !== false`. */
export interface StoredSwitch {
  readonly name: string;
  readonly node: AstNode;
  readonly value: Value;
  /** What is read: a store by a key, or a member that may be missing. */
  readonly kind: 'getter' | 'fallback';
}

const READS = /^(?:getItem|get|getString|getBoolean|getCookie|readCookie|read|load|getSetting|getPref)$/;
const OFF: readonly unknown[] = [false, 'false', '0', 'off', 'no', 0];

/** Comparisons that count a missing value as on. */
export function* storedSwitchesOf(file: FileContext): Iterable<StoredSwitch> {
  for (const comparison of file.nodes('BinaryExpression')) {
    if (comparison.operator !== '!==' && comparison.operator !== '!=') continue;
    const right = unwrap(comparison.right as AstNode);
    if (right.type !== 'Literal' || !OFF.includes(right.value)) continue;
    const read = unwrap(comparison.left as AstNode);
    const value = known(true, comparison);
    if (read.type === 'CallExpression' && READS.test(getCalleeName(read) ?? '') && read.arguments.length > 0) {
      const key = valueOf(read.arguments[0] as AstNode, file);
      if (key.kind === 'known' && typeof key.value === 'string') yield { name: key.value, node: comparison, value, kind: 'getter' };
    } else if (read.type === 'MemberExpression' && right.value === false && isGiven(comparison)) {
      const name = getMemberName(read);
      if (name !== undefined) yield { name, node: comparison, value, kind: 'fallback' };
    }
  }
}

/** Becomes the value of something; a condition only decides what happens now. */
const isGiven = (comparison: AstNode): boolean =>
  /^(?:Property|VariableDeclarator|AssignmentExpression|ArrowFunctionExpression|ReturnStatement|CallExpression|JSXExpressionContainer)$/
    .test(comparison.parent?.type ?? '');
