import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath } from '../../program/modules/api-path';
import { valueOf } from '../../program/values/value-of';

/** Whether a field must be given, undefined when that is not known, and the property that says so. */
export interface Requirement {
  readonly isRequired: boolean | undefined;
  readonly required?: AstNode;
}

/** Roots of builders whose fields must be given unless they say otherwise; those of Joi, yup and tables must say so. */
const STRICT_ROOT = /^(?:[zvt]|vine|Type)$/;
const STRICT_MODULE = /^(?:zod|valibot|superstruct|runtypes|@sinclair\/typebox|typebox|convex)\b/;
const OPTIONAL = /(?:^|\.)(?:optional|nullish|nullable|notRequired|maybe|allow|default|prefault|catch|\$default|\$defaultFn|Optional|Partial)\(|\bliteral\([\s(]*(['"`])\1[\s,)]*\)/;
const REQUIRED = /\.(?:required|notNull|nonempty)\(/;

/** The value a validation option gives: `required: true`, `required: 'Please fill in'`, `[true, '…']`. */
export function isRequiredOption(value: AstNode, file: FileContext): boolean | undefined {
  const expression = unwrap(value);
  if (expression.type === 'ArrayExpression') return expression.elements[0] ? isRequiredOption(expression.elements[0] as AstNode, file) : undefined;
  const known = valueOf(expression, file);
  return known.kind === 'known' ? Boolean(known.value) : undefined;
}

/** What the options of a field say: `{ type: String, required: true }`, `{ allowNull: false }`. Undefined when they say nothing. */
export function requirementIn(options: AstNode, file: FileContext): Requirement | undefined {
  const find = (name: string): AstNode | undefined => (options.properties as AstNode[]).find((entry) => entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === name);
  const required = find('required');
  if (required) return { isRequired: isRequiredOption(required.value as AstNode, file), required };
  const nullable = find('allowNull') ?? find('nullable');
  return nullable && { isRequired: nullable.value.value === false, required: nullable };
}

/** Is a key among those that a JSON schema requires? */
export function isListed(key: string, jsonSchema: AstNode): boolean {
  const list = (jsonSchema.properties as AstNode[]).find((entry) => entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === 'required');
  return list?.value.type === 'ArrayExpression' && (list.value.elements as (AstNode | null)[]).some((element) => element?.value === key);
}

/** What a chain of builders says: `z.string().min(2)`, `text('last_name').notNull()`. In a table a column may stay empty. */
export function requirementOfChain(value: AstNode, isTable: boolean, file: FileContext): Requirement {
  const text = file.getCode(value);
  if (value.type !== 'CallExpression' || OPTIONAL.test(text)) return { isRequired: false };
  return { isRequired: REQUIRED.test(text) || (!isTable && isStrict(value, file)) };
}

function isStrict(chain: AstNode, file: FileContext): boolean {
  let root = chain;
  while (root.type === 'CallExpression' || root.type === 'MemberExpression') root = unwrap((root.type === 'CallExpression' ? root.callee : root.object) as AstNode);
  return STRICT_ROOT.test(String(root.name)) || STRICT_MODULE.test(getApiPath(root, file) ?? '');
}

/** `z.object({ … }).partial()`, `Type.Partial(Type.Object({ … }))`: everything in it may be left out. */
export function isPartial(call: AstNode): boolean {
  for (let node = call; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'CallExpression' && parent.callee !== node) return /^(?:partial|Partial|deepPartial)$/.test(getCalleeName(parent) ?? '');
    if (parent.type !== 'CallExpression' && parent.type !== 'MemberExpression') return false;
    if (parent.type === 'CallExpression' && parent.arguments.length === 0 && /^(?:partial|deepPartial)$/.test(getCalleeName(parent) ?? '')) return true;
  }
  return false;
}
