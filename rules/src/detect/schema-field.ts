import { type AstNode, getCalleeName, getKeyName, unwrap } from '../ast';
import type { FileContext } from '../file-context';
import { isRequiredOption, type FormField } from './form-field';

const BUILDERS = /^(?:[zvts]|yup|Yup|Joi|joi|vine|superstruct|Schema|mongoose|DataTypes|Sequelize|Type)$/;
const SCHEMA_CALLS = /^(?:Schema|object|model|define|init|pgTable|mysqlTable|sqliteTable|table|strictObject|looseObject|shape|keys|EntitySchema|interface|type)$/;
const OPTIONAL = /\.(?:optional|nullish|nullable|notRequired|maybe|allow)\(/;
const REQUIRED = /\.(?:required|notNull|nonempty|min)\(/;
const COLUMN = /^\s*[`"'[]?(\w+)[`"'\]]?\s+(?:TEXT|VARCHAR|CHAR|DATE|DATETIME|TIMESTAMP|INTEGER|INT|BIGINT|REAL|NUMERIC|BOOLEAN|JSON|JSONB|UUID|SERIAL|BLOB|BYTEA|VECTOR|FLOAT|DOUBLE|DECIMAL)\b(.*)$/is;

/** Fields of schemas, models, entities and tables, with whether they must be given. */
export function schemaFields(file: FileContext): FormField[] {
  return [
    ...file.nodes('ObjectExpression').flatMap((object) => fieldsOfSchema(object, file)),
    ...file.nodes('PropertyDefinition').flatMap((property) => fieldOfEntity(property, file)),
    ...file.nodes('Literal', 'TemplateElement').flatMap((text) => columnsOf(text)),
  ];
}

/** The object of fields of `new Schema({…})`, `z.object({…})`, `sequelize.define('User', {…})`, and the properties of a JSON schema. */
function fieldsOfSchema(object: AstNode, file: FileContext): FormField[] {
  const call = object.parent;
  const isArgument = (call?.type === 'CallExpression' || call?.type === 'NewExpression') && call.callee !== object && SCHEMA_CALLS.test(getCalleeName(call) ?? '');
  const isJsonSchema = call?.type === 'Property' && getKeyName(call.key as AstNode, call.computed as boolean) === 'properties' && call.parent?.type === 'ObjectExpression' && /["']?type["']?\s*:\s*["']object["']/.test(file.getText(call.parent));
  if (!isArgument && !isJsonSchema) return [];
  const owner = ownerOf(call as AstNode, file);
  return (object.properties as AstNode[]).flatMap((property): FormField[] => {
    const name = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
    if (name === undefined || !isSpec(property.value as AstNode, isJsonSchema, file)) return [];
    const { isRequired, required } = requiredOf(property, isJsonSchema ? (call as AstNode).parent : undefined, file);
    return [{ kind: 'schema', names: [name], at: property.key as AstNode, site: property, isRequired, required, owner }];
  });
}

function ownerOf(call: AstNode, file: FileContext): string {
  const first = call.type === 'CallExpression' || call.type === 'NewExpression' ? (call.arguments[0] as AstNode | undefined) : undefined;
  const named = first?.type === 'Literal' ? String(first.value) : '';
  for (let node: AstNode | undefined = call.parent; node; node = node.parent) if (node.type === 'VariableDeclarator' || node.type === 'AssignmentExpression') return `${named} ${file.getText((node.id ?? node.left) as AstNode)}`;
  return named;
}

/** A type, a builder chain or a column description. */
function isSpec(value: AstNode, isJsonSchema: boolean, file: FileContext): boolean {
  const expression = unwrap(value);
  const text = file.getText(expression).slice(0, 80);
  if (expression.type === 'Identifier') return /^(?:String|Date|Number|Boolean|Map|Buffer)$/.test(expression.name as string);
  if (expression.type === 'ArrayExpression') return expression.elements.length === 1 && expression.elements[0] !== null && isSpec(expression.elements[0] as AstNode, isJsonSchema, file);
  if (expression.type === 'ObjectExpression') return isJsonSchema || /\b(?:type|allowNull|required)\s*:/.test(file.getText(expression));
  if (expression.type === 'MemberExpression') return BUILDERS.test(text.split('.')[0]);
  return expression.type === 'CallExpression' && (BUILDERS.test(text.split(/[.(]/)[0]) || /^(?:text|varchar|date|timestamp|integer|char|string|optional|nullable|json|jsonb|vector|blob|bytea|real|doublePrecision|numeric)\b/.test(text));
}

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
  if (value.type !== 'CallExpression') return { isRequired: false };
  if (OPTIONAL.test(text) || /^(?:optional|nullable)\(/.test(text)) return { isRequired: false };
  // A field of zod and its kin must be given unless it says otherwise; those of Joi, yup and tables must say so.
  return { isRequired: REQUIRED.test(text) || /^(?:z|v|vine)\b/.test(text) };
}

/** `@Column() birthDate: Date` */
function fieldOfEntity(property: AstNode, file: FileContext): FormField[] {
  const decorators = (property.decorators ?? []) as AstNode[];
  if (!decorators.some((decorator) => /^@(?:Column|Prop|Property|Field|prop|IsNotEmpty|IsString|IsDate|IsDateString|ApiProperty)\b/.test(file.getText(decorator)))) return [];
  const text = decorators.map((decorator) => file.getText(decorator)).join(' ');
  const owner = property.parent?.parent?.id?.name as string | undefined;
  return [{ kind: 'schema', names: [getKeyName(property.key as AstNode, property.computed as boolean) ?? ''], at: property.key as AstNode, site: property, isRequired: !/nullable:\s*true|IsOptional|required:\s*false/.test(text) && property.optional !== true, owner }];
}

/** Columns of `CREATE TABLE` texts. */
function columnsOf(text: AstNode): FormField[] {
  const content = text.type === 'Literal' ? text.value : text.value.raw;
  if (typeof content !== 'string' || !/create\s+table/i.test(content)) return [];
  const table = /create\s+table\s+(?:if\s+not\s+exists\s+)?[`"'[]?([\w.]+)/i.exec(content)?.[1] ?? '';
  const start = text.range[0] + 1;
  return partsOf(content).flatMap(({ part, at }): FormField[] => {
    const column = COLUMN.exec(part);
    if (!column) return [];
    const from = start + at + part.indexOf(column[1]);
    return [{ kind: 'sql', names: [column[1]], at: { range: [from, from + column[1].length] }, site: text, isRequired: /not\s+null/i.test(column[2]), owner: table }];
  });
}

/** The definitions between the brackets of a statement, and where they begin; brackets of their own stay whole. */
function partsOf(statement: string): { readonly part: string; readonly at: number }[] {
  const parts: { part: string; at: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let i = statement.search(/create\s+table/i); i <= statement.length; i++) {
    const letter = statement[i];
    const isEnd = letter === undefined || (letter === ')' && depth === 1) || (letter === ',' && depth === 1);
    if (isEnd && depth >= 1) parts.push({ part: statement.slice(from, i), at: from });
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if ((letter === '(' && depth === 1) || (letter === ',' && depth === 1)) from = i + 1;
  }
  return parts;
}
