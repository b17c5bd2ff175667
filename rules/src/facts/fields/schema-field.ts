import { type AstNode, getCalleeName, getKeyName, unwrap, walk } from '../../program/syntax/ast';
import { plainOwners } from '../../knowledge/words/form-words';
import type { FileContext } from '../../program/syntax/file-context';
import { calledFields } from './called-field';
import { fieldOfEntity } from './entity-field';
import { keyOf, type FormField } from './form-field';
import { isListed, isPartial, type Requirement, requirementIn, requirementOfChain } from './required-field';
import { fieldsOfText } from './text-schema';

const BUILDERS = /^(?:[zvts]|yup|Yup|Joi|joi|vine|superstruct|Schema|mongoose|DataTypes|Sequelize|Type)$/;
const SCHEMA_CALLS = /^(?:Schema|object|model|define|init|pgTable|mysqlTable|sqliteTable|table|defineTable|strictObject|looseObject|shape|keys|EntitySchema|interface|type|group)$/;
const TABLES = /^(?:pgTable|mysqlTable|sqliteTable|table)$/;
/** Keys under which a program tells a language model what a function takes: nobody is asked for anything. */
const TOOL_KEYS = /^(?:input_?schema|parameters)$/i;
/** Fields of schemas, models, entities and tables, with whether they must be given. */
export function schemaFields(file: FileContext): FormField[] {
  return [
    ...file.nodes('ObjectExpression').flatMap((object) => fieldsOfSchema(object, file)),
    ...file.nodes('PropertyDefinition').flatMap((property) => fieldOfEntity(property, file)),
    ...calledFields(file),
    ...fieldsOfText(file),
  ];
}

/** Where an object of fields stands. */
interface SchemaPlace {
  /** The call it is given to; of a JSON schema, the property that holds it. */
  readonly call: AstNode;
  readonly jsonSchema?: AstNode;
  /** Columns of an entity must be filled unless they say otherwise. */
  readonly isEntity: boolean;
}

/** The object of fields of `new Schema({…})`, `z.object({…})`, `sequelize.define('User', {…})`, and the properties of a JSON schema. */
function fieldsOfSchema(object: AstNode, file: FileContext): FormField[] {
  const place = placeOf(object, file);
  if (!place) return [];
  const owner = ownerOf(place.call, file);
  return (object.properties as AstNode[]).flatMap((property): FormField[] => {
    const name = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
    if (name === undefined || !isSpec(property.value as AstNode, place.jsonSchema !== undefined, file)) return [];
    return [{ kind: 'schema', names: [name, ...messagesOf(name, property.value as AstNode, file)], at: property.key as AstNode, site: property, owner, ...requirementOf(property, place, file) }];
  });
}

function placeOf(object: AstNode, file: FileContext): SchemaPlace | undefined {
  const holder = object.parent;
  // `pgTable('users', (t) => ({ … }))`
  const given = holder?.type === 'ArrowFunctionExpression' && holder.body === object ? holder : object;
  const call = given.parent;
  if (isCall(call) && call.callee !== given && isSchemaCall(call) && (given === object || TABLES.test(getCalleeName(call) ?? ''))) return { call, isEntity: false };
  if (holder?.type !== 'Property' || holder.parent?.type !== 'ObjectExpression') return undefined;
  const key = keyOf(holder);
  const around = holder.parent.parent;
  if (key === 'columns' && isCall(around) && getCalleeName(around) === 'EntitySchema') return { call: around, isEntity: true };
  const isJsonSchema = key === 'properties' && /["']?type["']?\s*:\s*["']object["']/.test(file.getCode(holder.parent)) && !isToolSchema(holder);
  return isJsonSchema ? { call: holder, jsonSchema: holder.parent, isEntity: false } : undefined;
}

const isCall = (node: AstNode | undefined): node is AstNode => node?.type === 'CallExpression' || node?.type === 'NewExpression';

/** `Object` makes a schema only where it is one of a builder's: `Type.Object({ … })`. */
const isSchemaCall = (call: AstNode): boolean =>
  SCHEMA_CALLS.test(getCalleeName(call) ?? '') || (getCalleeName(call) === 'Object' && /^(?:Type|t)$/.test(String(unwrap(call.callee as AstNode).object?.name)));

/** What a plain `name` is, by the words with which its check complains: `z.string().min(1, 'Full name is required')`. */
function messagesOf(name: string, value: AstNode, file: FileContext): string[] {
  if (!/^(?:name|display_?name)$/i.test(name)) return [];
  const texts: string[] = [];
  walk(unwrap(value), (node) => { if (node.type === 'Literal' && typeof node.value === 'string' && /required|enter|provide|needed/i.test(node.value)) texts.push(node.value); }, file.sourceCode.visitorKeys);
  return texts;
}

function isToolSchema(properties: AstNode): boolean {
  const holder = properties.parent?.parent;
  return holder?.type === 'Property' && TOOL_KEYS.test(getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '');
}

function ownerOf(call: AstNode, file: FileContext): string {
  const first = call.type === 'CallExpression' || call.type === 'NewExpression' ? (call.arguments[0] as AstNode | undefined) : undefined;
  const named = first?.type === 'Literal' ? String(first.value) : '';
  const callee = unwrap(call.callee as AstNode | undefined);
  if (callee?.type === 'MemberExpression' && getCalleeName(call) === 'init' && callee.object?.type === 'Identifier') return callee.object?.name as string;
  // `emergencyContact: z.object({ … })` is about that contact, whatever the schema around it holds.
  const part = call.parent?.type === 'Property' && call.parent.value === call ? getKeyName(call.parent.key as AstNode, call.parent.computed as boolean) : undefined;
  if (part !== undefined && !plainOwners.includes(part.toLowerCase())) return `${named} ${part}`;
  for (let node: AstNode | undefined = call.parent; node; node = node.parent) if (node.type === 'VariableDeclarator' || node.type === 'AssignmentExpression' || node.type === 'PropertyDefinition') return `${named} ${file.getText((node.id ?? node.left ?? node.key) as AstNode)}`;
  return named;
}

/** A type, a builder chain or a column description. */
function isSpec(value: AstNode, isJsonSchema: boolean, file: FileContext): boolean {
  const expression = unwrap(value);
  const text = file.getText(expression).slice(0, 80);
  if (expression.type === 'Identifier') return /^(?:String|Date|Number|Boolean|Map|Buffer)$/.test(expression.name as string);
  if (expression.type === 'ObjectExpression') return isJsonSchema || /\b(?:type|allowNull|required)\s*:/.test(file.getCode(expression));
  if (isControl(expression)) return true;
  if (expression.type === 'ArrayExpression') return expression.elements.length === 1 && expression.elements[0] !== null && isSpec(expression.elements[0] as AstNode, isJsonSchema, file);
  if (expression.type === 'MemberExpression') return BUILDERS.test(text.split('.')[0]);
  return expression.type === 'CallExpression' && (BUILDERS.test(text.split(/[.(]/)[0]) || /^(?:text|varchar|date|timestamp|integer|char|string|optional|nullable|json|jsonb|vector|blob|bytea|real|doublePrecision|numeric)\b/.test(text));
}

/** A control of an Angular form: `['', Validators.required]`, `new FormControl('')`. */
const isControl = (expression: AstNode): boolean =>
  (expression.type === 'ArrayExpression' && /^(?:Literal|TemplateLiteral|ObjectExpression|Identifier|MemberExpression|UnaryExpression)$/.test(expression.elements[0]?.type ?? 'Literal')) || ((expression.type === 'NewExpression' || expression.type === 'CallExpression') && /^(?:FormControl|control)$/.test(getCalleeName(expression) ?? ''));

/** Is `Validators.required` among the validators of a control? */
const hasRequiredValidator = (node: AstNode, file: FileContext): boolean => /\bValidators\.required\b/.test(file.getCode(node));

function requirementOf(property: AstNode, place: SchemaPlace, file: FileContext): Requirement {
  const value = unwrap(property.value as AstNode);
  if (place.jsonSchema) return { isRequired: isListed(keyOf(property), place.jsonSchema) };
  if (value.type === 'ObjectExpression') return requirementIn(value, file) ?? { isRequired: place.isEntity };
  if (isControl(value)) return { isRequired: hasRequiredValidator(value, file) };
  return isPartial(place.call) ? { isRequired: false } : requirementOfChain(value, TABLES.test(getCalleeName(place.call) ?? ''), file);
}
