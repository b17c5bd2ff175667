import { type AstNode, getCalleeName, getKeyName, unwrap, walk } from '../ast';
import { plainOwners } from '../catalogue/form-words';
import type { FileContext } from '../file-context';
import { isRequiredOption, type FormField } from './form-field';
import { fieldsOfText } from './text-schema';

const BUILDERS = /^(?:[zvts]|yup|Yup|Joi|joi|vine|superstruct|Schema|mongoose|DataTypes|Sequelize|Type)$/;
const SCHEMA_CALLS = /^(?:Schema|object|model|define|init|pgTable|mysqlTable|sqliteTable|table|strictObject|looseObject|shape|keys|EntitySchema|interface|type|group)$/;
/** Keys under which a program tells a language model what a function takes: nobody is asked for anything. */
const TOOL_KEYS = /^(?:input_?schema|parameters)$/i;
const OPTIONAL = /\.(?:optional|nullish|nullable|notRequired|maybe|allow|default|prefault|\$default|\$defaultFn)\(/;
const REQUIRED = /\.(?:required|notNull|nonempty|min)\(/;

/** Fields of schemas, models, entities and tables, with whether they must be given. */
export function schemaFields(file: FileContext): FormField[] {
  return [
    ...file.nodes('ObjectExpression').flatMap((object) => fieldsOfSchema(object, file)),
    ...file.nodes('PropertyDefinition').flatMap((property) => fieldOfEntity(property, file)),
    ...fieldsOfText(file),
  ];
}

/** The object of fields of `new Schema({…})`, `z.object({…})`, `sequelize.define('User', {…})`, and the properties of a JSON schema. */
function fieldsOfSchema(object: AstNode, file: FileContext): FormField[] {
  const call = object.parent;
  const isArgument = (call?.type === 'CallExpression' || call?.type === 'NewExpression') && call.callee !== object && SCHEMA_CALLS.test(getCalleeName(call) ?? '');
  const isJsonSchema = call?.type === 'Property' && getKeyName(call.key as AstNode, call.computed as boolean) === 'properties' && call.parent?.type === 'ObjectExpression' && /["']?type["']?\s*:\s*["']object["']/.test(file.getCode(call.parent));
  if ((!isArgument && !isJsonSchema) || (isJsonSchema && isToolSchema(call as AstNode))) return [];
  const owner = ownerOf(call as AstNode, file);
  return (object.properties as AstNode[]).flatMap((property): FormField[] => {
    const name = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
    if (name === undefined || !isSpec(property.value as AstNode, isJsonSchema, file)) return [];
    const { isRequired, required } = requiredOf(property, isJsonSchema ? (call as AstNode).parent : undefined, file);
    return [{ kind: 'schema', names: [name, ...messagesOf(name, property.value as AstNode, file)], at: property.key as AstNode, site: property, isRequired, required, owner }];
  });
}

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

function requiredOf(property: AstNode, jsonSchema: AstNode | undefined, file: FileContext): { isRequired: boolean | undefined; required?: AstNode } {
  const value = unwrap(property.value as AstNode);
  const text = file.getText(value);
  if (jsonSchema) {
    const list = (jsonSchema.properties as AstNode[]).find((entry) => entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === 'required');
    return { isRequired: list ? file.getText(list).includes(String(getKeyName(property.key as AstNode, property.computed as boolean))) : false };
  }
  if (value.type === 'ObjectExpression') {
    const entries = value.properties as AstNode[];
    const find = (name: string): AstNode | undefined => entries.find((entry) => entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === name);
    const required = find('required');
    const nullable = find('allowNull') ?? find('nullable');
    if (required) return { isRequired: isRequiredOption(required.value as AstNode, file), required };
    return nullable ? { isRequired: nullable.value.value === false, required: nullable } : { isRequired: false };
  }
  if (isControl(value)) return { isRequired: hasRequiredValidator(value, file) };
  if (value.type !== 'CallExpression') return { isRequired: false };
  if (OPTIONAL.test(text) || /^(?:optional|nullable)\(/.test(text)) return { isRequired: false };
  // A field of zod and its kin must be given unless it says otherwise; those of Joi, yup and tables must say so.
  return { isRequired: REQUIRED.test(text) || /^(?:z|v|vine)\b/.test(text) };
}

/** `@Column() birthDate: Date`. A decorator that only documents what an answer holds asks for nothing. */
function fieldOfEntity(property: AstNode, file: FileContext): FormField[] {
  const decorators = (property.decorators ?? []) as AstNode[];
  const owner = property.parent?.parent?.id?.name as string | undefined;
  const isGiven = /create|register|sign_?up|update|input|request|body|form/i.test(owner ?? '');
  if (!decorators.some((decorator) => STORES.test(file.getCode(decorator)) || (isGiven && DOCUMENTS.test(file.getCode(decorator))))) return [];
  const text = decorators.map((decorator) => file.getText(decorator)).join(' ');
  return [{ kind: 'schema', names: [getKeyName(property.key as AstNode, property.computed as boolean) ?? ''], at: property.key as AstNode, site: property, isRequired: !/nullable:\s*true|IsOptional|required:\s*false/.test(text) && property.optional !== true, owner }];
}

const STORES = /^@(?:Column|Prop|Property|Field|prop|IsNotEmpty|IsString|IsDate|IsDateString)\b/;
const DOCUMENTS = /^@ApiProperty\b/;
