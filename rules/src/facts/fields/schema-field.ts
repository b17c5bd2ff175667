import { plainOwners, realNameWords } from '../../knowledge/words/people/form-words';
import { columnTypes, schemaBuilders, schemaCalls, sqlTypes, tableCalls, toolSchemaKeys,
  typeNames } from '../../knowledge/words/people/schema-words';
import { type AstNode, getCalleeName, getKeyName, unwrap, walk } from '../../program/syntax/ast';
import { rootName } from '../../program/syntax/chain';
import { entriesOf, entryAround, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, hasPhrase, wordsOf } from '../../program/syntax/words';
import { graphqlInputFields } from '../../views/graphql/input-fields';
import { eachColumnOnce, sqlTableColumns } from '../../views/sql/sql-table';
import { calledFields } from './called-field';
import { fieldOfEntity } from './entity-field';
import type { FormField } from './field';
import { isListed, isPartial, type Requirement, requirementIn, requirementOfChain } from './required-field';

/** Fields of schemas, models, entities and tables, with whether they must be given. */
export function schemaFields(file: FileContext): FormField[] {
  return [
    ...file.nodes('ObjectExpression').flatMap((object) => fieldsOfSchema(object, file)),
    ...file.nodes('PropertyDefinition').flatMap((property) => fieldOfEntity(property, file)),
    ...calledFields(file),
    ...fieldsOfText(file),
  ];
}

/** The place of an object with the fields of a schema. */
interface SchemaPlace {
  /** The call it is given to; of a JSON schema, the property that holds it. */
  readonly call: AstNode;
  readonly jsonSchema?: AstNode;
  /** Columns of an entity must be filled unless they say otherwise. */
  readonly isEntity: boolean;
}

/** The object of fields of `new Schema({…})`, `z.object({…})`, `sequelize.define('User', {…})`, and the properties of a JSON schema. */
function fieldsOfSchema(object: AstNode, file: FileContext): FormField[] {
  const place = placeOf(object);
  if (!place) return [];
  const owner = ownerOf(place.call, file);
  return entriesOf(object).flatMap(({ key, value, node }): FormField[] => {
    if (!isSpec(value, place.jsonSchema !== undefined)) return [];
    const at = node.key as AstNode;
    return [{
      kind: 'schema',
      names: [key, ...messagesOf(key, value, file)],
      at,
      site: node,
      owner,
      ...requirementOf(key, value, place, file),
    }];
  });
}

function placeOf(object: AstNode): SchemaPlace | undefined {
  const holder = object.parent;
  // `pgTable('users', (t) => ({ … }))`
  const given = holder?.type === 'ArrowFunctionExpression' && holder.body === object ? holder : object;
  const call = given.parent;
  if (isCall(call) && call.callee !== given && isSchemaCall(call) && (given === object || tableCalls.has(getCalleeName(call) ?? '')))
    return { call, isEntity: false };
  const entry = holder?.type === 'Property' && holder.parent?.type === 'ObjectExpression' ? entryAround(object) : undefined;
  if (!entry || !holder?.parent) return undefined;
  const around = holder.parent.parent;
  if (entry.key === 'columns' && isCall(around) && getCalleeName(around) === 'EntitySchema') return { call: around, isEntity: true };
  const isJsonSchema = entry.key === 'properties' && unwrap(entryOf(holder.parent, 'type')?.value)?.value === 'object'
    && !isToolSchema(holder);
  return isJsonSchema ? { call: holder, jsonSchema: holder.parent, isEntity: false } : undefined;
}

const isCall = (node: AstNode | undefined): node is AstNode => node?.type === 'CallExpression' || node?.type === 'NewExpression';

/** `Object` makes a schema only where it is one of a builder's: `Type.Object({ … })`. */
function isSchemaCall(call: AstNode): boolean {
  const name = getCalleeName(call) ?? '';
  return schemaCalls.has(name) || (name === 'Object' && ['Type', 't'].includes(rootName(call.callee as AstNode)));
}

const COMPLAINTS = ['required', 'enter', 'provide', 'needed'];

/** Whose name a name is, by the words with which its check complains: `z.string().min(1, 'Full name is required')`. */
function messagesOf(name: string, value: AstNode, file: FileContext): string[] {
  if (!['name', 'display name', 'displayname'].includes(wordsOf(name).join(' ')) && !hasAnyPhrase(name, realNameWords)) return [];
  const texts: string[] = [];
  walk(unwrap(value), (node) => {
    if (!isText(node) || !hasAnyWord(node.value as string, COMPLAINTS)) return;
    texts.push(node.value as string, ...labelsBeside(node, file));
  }, file.sourceCode.visitorKeys);
  return texts;
}

const isText = ({ type, value }: AstNode): boolean => type === 'Literal' && typeof value === 'string';

/** `t('field_required', { field: t('full_name') })`: the label in a translated message that a value is missing. */
function labelsBeside(complaint: AstNode, file: FileContext): string[] {
  const call = complaint.parent;
  const labels: string[] = [];
  if (call?.type !== 'CallExpression' || call.arguments[0] !== complaint) return labels;
  for (const argument of (call.arguments as AstNode[]).slice(1))
    walk(argument, (node) => {
      if (isText(node)) labels.push(node.value as string);
    }, file.sourceCode.visitorKeys);
  return labels;
}

/** The schema of a function that a language model can call does not ask anyone for data. */
function isToolSchema(properties: AstNode): boolean {
  const entry = properties.parent?.parent && entryAround(properties.parent);
  return entry !== undefined && toolSchemaKeys.has(wordsOf(entry.key).join(' '));
}

const HOLDERS = new Set(['VariableDeclarator', 'AssignmentExpression', 'PropertyDefinition']);

function ownerOf(call: AstNode, file: FileContext): string {
  const first = isCall(call) ? (call.arguments[0] as AstNode | undefined) : undefined;
  const named = first?.type === 'Literal' ? String(first.value) : '';
  const callee = unwrap(call.callee as AstNode | undefined);
  if (callee?.type === 'MemberExpression' && getCalleeName(call) === 'init' && callee.object?.type === 'Identifier')
    return callee.object?.name as string;
  // `emergencyContact: z.object({ … })` is about that contact, whatever the schema around it holds.
  const part = call.parent?.type === 'Property' && call.parent.value === call
    ? getKeyName(call.parent.key as AstNode, call.parent.computed as boolean)
    : undefined;
  if (part !== undefined && !plainOwners.includes(part.toLowerCase())) return `${named} ${part}`;
  for (let node: AstNode | undefined = call.parent; node; node = node.parent) {
    if (HOLDERS.has(node.type)) return `${named} ${file.getText((node.id ?? node.left ?? node.key) as AstNode)}`;
  }
  return named;
}

/** A type, a builder chain or a column description. */
function isSpec(value: AstNode, isJsonSchema: boolean): boolean {
  const expression = unwrap(value);
  switch (expression.type) {
    case 'Identifier':
      return typeNames.has(expression.name as string);
    case 'ObjectExpression':
      return isJsonSchema || isDescription(expression);
    case 'ArrayExpression': {
      const [only] = expression.elements as (AstNode | null)[];
      return isControl(expression) || (expression.elements.length === 1 && only !== null && isSpec(only, isJsonSchema));
    }
    case 'MemberExpression':
      return schemaBuilders.has(rootName(expression));
    case 'NewExpression':
      return isControl(expression);
    case 'CallExpression':
      return isControl(expression) || schemaBuilders.has(rootName(expression)) || columnTypes.has(rootName(expression));
    default:
      return false;
  }
}

/** `{ type: String }`, alone or for a part of what is described: `{ first: { type: String } }`. */
const isDescription = (object: AstNode): boolean =>
  entryOf(object, 'type', 'allowNull', 'required') !== undefined
  || entriesOf(object).some(({ value }) => value.type === 'ObjectExpression' && isDescription(value));

const FIRST_OF_CONTROL = new Set(['Literal', 'TemplateLiteral', 'ObjectExpression', 'Identifier', 'MemberExpression', 'UnaryExpression']);

/** A control of an Angular form: `['', Validators.required]`, `new FormControl('')`. */
function isControl(expression: AstNode): boolean {
  if (expression.type === 'ArrayExpression') return FIRST_OF_CONTROL.has(expression.elements[0]?.type ?? 'Literal');
  return isCall(expression) && ['FormControl', 'control'].includes(getCalleeName(expression) ?? '');
}

/** Is `Validators.required` among the validators of a control? */
function hasRequiredValidator(node: AstNode, file: FileContext): boolean {
  let isRequired = false;
  walk(node, (each) => {
    if (
      each.type === 'MemberExpression' && rootName(each) === 'Validators'
      && getKeyName(each.property, each.computed as boolean) === 'required'
    ) isRequired = true;
  }, file.sourceCode.visitorKeys);
  return isRequired;
}

function requirementOf(key: string, value: AstNode, place: SchemaPlace, file: FileContext): Requirement {
  const expression = unwrap(value);
  if (place.jsonSchema) return { isRequired: isListed(key, place.jsonSchema) };
  if (expression.type === 'ObjectExpression') return requirementIn(expression, file) ?? { isRequired: place.isEntity };
  if (isControl(expression)) return { isRequired: hasRequiredValidator(expression, file) };
  return isPartial(place.call)
    ? { isRequired: false }
    : requirementOfChain(expression, tableCalls.has(getCalleeName(place.call) ?? ''), file);
}

/** Fields of schemas that are written as text: columns of SQL tables, and inputs of a GraphQL schema. */
const fieldsOfText = (file: FileContext): FormField[] => [
  ...eachColumnOnce(sqlTableColumns(file)).flatMap(({ name, table, definition, nameRange, text }): FormField[] => (
    sqlTypes.has(wordsOf(definition)[0])
      ? [{ kind: 'sql', names: [name], at: { range: nameRange }, site: text, isRequired: hasPhrase(definition, 'not null'), owner: table }]
      : []
  )),
  ...graphqlInputFields(file).map(({ name, type, isRequired, range, text }): FormField => ({
    kind: 'sql',
    names: [name],
    at: { range },
    site: text,
    isRequired,
    owner: type,
  })),
];
