import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { propertyOf } from '../../program/values/object-path';

/** Can nothing give the option? An argument that is not known may, and so may what is spread into one. */
export function isMissing(args: readonly AstNode[], path: string, file: FileContext): boolean {
  const [index, ...keys] = path.split('.');
  if (args.slice(0, Number(index) + 1).some((argument) => (argument as AstNode | undefined)?.type === 'SpreadElement')) return false;
  let value: AstNode | undefined = args[Number(index)];
  for (const key of keys) {
    if (value === undefined) return true;
    const place = propertyOf(value, key, file);
    if (!place) return isEmpty(unwrap(value));
    if (place.value.kind === 'absent') return true;
    if (!place.expression) return false;
    value = place.expression;
  }
  return value === undefined;
}

const isEmpty = (value: AstNode): boolean => value.type === 'Literal' || (value.type === 'Identifier' && value.name === 'undefined');
