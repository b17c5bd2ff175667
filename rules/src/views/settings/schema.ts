import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type Value, absent } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A default found in a schema, and the node that states it. */
export interface SchemaDefault {
  readonly value: Value;
  readonly node: AstNode;
}

const DEFAULT_KEYS = new Set(['default', 'defaultValue', 'initialValue', 'defaultsTo']);
const FIELD_KEYS = new Set(['type', 'enum', 'required', 'allowNull', 'nullable', 'validate', 'index', 'options', 'oneOf', 'description',
  'format']);

const defaultProperty = (object: AstNode): AstNode | undefined =>
  (object.properties as AstNode[]).find((entry) =>
    entry.type === 'Property' && DEFAULT_KEYS.has(getKeyName(entry.key, entry.computed) ?? '')
  );

/** `default: () => true` counts as its answer. */
function startValue(node: AstNode, file: FileContext): Value {
  const expression = unwrap(node);
  return isFunction(expression) && expression.body.type !== 'BlockStatement'
    ? valueOf(expression.body as AstNode, file)
    : valueOf(expression, file);
}

/**
 * The default of a field written as `{ type: Boolean, default: true }` (mongoose, Sequelize, TypeORM, JSON schema, Vue
 * props). Absent when the field has a type and no default. Undefined when the property is no field.
 */
export function getFieldSpec(property: AstNode, file: FileContext): SchemaDefault | undefined {
  const spec = unwrap(property.value as AstNode);
  if (spec.type !== 'ObjectExpression') return undefined;
  const entries = (spec.properties as AstNode[]).filter((entry) => entry.type === 'Property');
  const names = entries.map((entry) => getKeyName(entry.key, entry.computed) ?? '');
  if (!names.some((name) => FIELD_KEYS.has(name))) return undefined;
  const found = defaultProperty(spec);
  if (found) return { value: startValue(found.value as AstNode, file), node: found };
  if (!names.includes('type') || spec.properties.length !== entries.length) return undefined;
  return { value: absent(spec), node: property };
}

/**
 * The default in a builder chain: `z.boolean().default(true)`, `boolean('is_public').notNull().default(true)`,
 * `Joi.boolean().default(true)`.
 */
export function getChainDefault(node: AstNode, file: FileContext): SchemaDefault | undefined {
  let current: AstNode | undefined = unwrap(node);
  if (current.type !== 'CallExpression') return undefined;
  // valibot: optional(boolean(), true)
  const callee = getCalleeName(current);
  if (
    (callee === 'optional' || callee === 'nullish' || callee === 'fallback') && current.arguments.length === 2
    && unwrap(current.arguments[0]).type === 'CallExpression'
  ) {
    return { value: valueOf(current.arguments[1] as AstNode, file), node: current.arguments[1] as AstNode };
  }
  while (current?.type === 'CallExpression') {
    const name = getCalleeName(current);
    const target: AstNode = unwrap(current.callee as AstNode);
    if (
      (name === 'default' || name === 'prefault' || name === 'catch' || name === 'defaultTo' || name === 'defaultsTo')
      && target.type === 'MemberExpression' && current.arguments.length > 0
    ) {
      return { value: startValue(current.arguments[0] as AstNode, file), node: current.arguments[0] as AstNode };
    }
    current = target.type === 'MemberExpression' ? unwrap(target.object as AstNode) : undefined;
  }
  return undefined;
}

const COLUMN_DECORATORS = /^(?:Column|Prop|Property|Field|Attribute|Default|ApiProperty|prop|property)$/;

/** The default in a column decorator: `@Column({ default: true })`, `@Default(true)`. */
export function getDecoratorDefault(field: AstNode, file: FileContext): SchemaDefault | undefined {
  for (const decorator of (field.decorators ?? []) as AstNode[]) {
    const call = unwrap(decorator.expression as AstNode);
    const name = call.type === 'CallExpression' ? getCalleeName(call) : undefined;
    if (!name || !COLUMN_DECORATORS.test(name)) continue;
    if (name === 'Default') return { value: valueOf(call.arguments[0] as AstNode, file), node: call };
    for (const argument of call.arguments as AstNode[]) {
      const options = unwrap(argument);
      const found = options.type === 'ObjectExpression' ? defaultProperty(options) : undefined;
      if (found) return { value: startValue(found.value as AstNode, file), node: found };
    }
  }
  return undefined;
}
