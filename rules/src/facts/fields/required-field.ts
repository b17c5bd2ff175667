import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { callsWithin, rootName } from '../../program/syntax/chain';
import { entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath, getModule } from '../../program/modules/api-path';
import { valueOf } from '../../program/values/value-of';

/** Whether a field must be given, undefined when that is not known, and the property that says so. */
export interface Requirement {
  readonly isRequired: boolean | undefined;
  readonly required?: AstNode;
}

/** Roots of builders whose fields must be given unless they say otherwise; those of Joi, yup and tables must say so. */
const STRICT_ROOTS = new Set(['z', 'v', 't', 'vine', 'Type']);
const STRICT_PACKAGES = ['zod', 'valibot', 'superstruct', 'runtypes', '@sinclair/typebox', 'typebox', 'convex'];
/** Builders after which a field may be left out or stay empty. */
const LEAVES_OPEN = new Set(['optional', 'nullish', 'nullable', 'notRequired', 'maybe', 'allow', 'default', 'prefault', 'catch', '$default',
  '$defaultFn', 'Optional', 'Partial']);
const MUST = new Set(['required', 'notNull', 'nonempty']);
/** The longest text that is allowed, and what neither asks for a text nor refuses an empty one. */
const LIMITS = new Set(['max', 'maxLength']);
const SHAPES = new Set(['string', 'trim', 'pipe', 'toLowerCase', 'toUpperCase', 'lowercase', 'uppercase', 'normalize', 'describe', 'meta',
  'strip']);
const PARTS = new Set(['partial', 'Partial', 'deepPartial']);

/** The value a validation option gives: `required: true`, `required: 'Please fill in'`, `[true, '…']`. */
export function isRequiredOption(value: AstNode, file: FileContext): boolean | undefined {
  const expression = unwrap(value);
  if (expression.type === 'ArrayExpression')
    return expression.elements[0]
      ? isRequiredOption(expression.elements[0] as AstNode, file)
      : undefined;
  const known = valueOf(expression, file);
  return known.kind === 'known' ? Boolean(known.value) : undefined;
}

/** What the options of a field say: `{ type: String, required: true }`, `{ allowNull: false }`. Undefined when they say nothing. */
export function requirementIn(options: AstNode, file: FileContext): Requirement | undefined {
  const required = entryOf(options, 'required');
  if (required) return { isRequired: isRequiredOption(required.value, file), required: required.node };
  const nullable = entryOf(options, 'allowNull') ?? entryOf(options, 'nullable');
  return nullable && { isRequired: nullable.value.value === false, required: nullable.node };
}

/** Is a key among those that a JSON schema requires? */
export function isListed(key: string, jsonSchema: AstNode): boolean {
  const list = entryOf(jsonSchema, 'required')?.value;
  return list?.type === 'ArrayExpression' && (list.elements as (AstNode | null)[]).some((element) => element?.value === key);
}

/** What a chain of builders says: `z.string().min(2)`, `text('last_name').notNull()`. In a table a column may stay empty. */
export function requirementOfChain(value: AstNode, isTable: boolean, file: FileContext): Requirement {
  const calls = value.type === 'CallExpression' ? callsWithin(value, file) : [];
  if (calls.length === 0 || calls.some(isLeftOpen)) return { isRequired: false };
  if (mayBeEmpty(calls.map((call) => getCalleeName(call) ?? ''))) return { isRequired: false };
  return { isRequired: calls.some((call) => MUST.has(getCalleeName(call) ?? '')) || (!isTable && isStrict(value, file)) };
}

/** `z.string().trim().max(120)`: a text with a longest form and no shortest one, so that an empty one is an answer. */
const mayBeEmpty = (names: readonly string[]): boolean =>
  names.includes('string') && names.some((name) => LIMITS.has(name)) && names.every((name) => SHAPES.has(name) || LIMITS.has(name));

/** `.optional()`, `v.optional(…)`, and an empty text among those that are allowed: `.or(z.literal(''))`. */
function isLeftOpen(call: AstNode): boolean {
  const name = getCalleeName(call) ?? '';
  return LEAVES_OPEN.has(name) || (name === 'literal' && (call.arguments[0] as AstNode | undefined)?.value === '');
}

function isStrict(chain: AstNode, file: FileContext): boolean {
  let root = chain;
  while (root.type === 'CallExpression' || root.type === 'MemberExpression')
    root = unwrap((root.type === 'CallExpression' ? root.callee : root.object) as AstNode);
  if (STRICT_ROOTS.has(rootName(chain))) return true;
  const from = getModule(getApiPath(root, file) ?? '') ?? '';
  return STRICT_PACKAGES.some((name) => from === name || from.startsWith(`${name}/`));
}

/** `z.object({ … }).partial()`, `Type.Partial(Type.Object({ … }))`: everything in it may be left out. */
export function isPartial(call: AstNode): boolean {
  for (let node = call; node.parent; node = node.parent) {
    const { parent } = node;
    const isLink = parent.type === 'CallExpression' || parent.type === 'MemberExpression';
    if (!isLink) return false;
    if (parent.type !== 'CallExpression') continue;
    const isPart = PARTS.has(getCalleeName(parent) ?? '');
    if (parent.callee !== node) return isPart;
    if (isPart && parent.arguments.length === 0) return true;
  }
  return false;
}
