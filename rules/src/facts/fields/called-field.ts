import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath } from '../../program/modules/api-path';
import type { FormField } from './form-field';

/** Columns of `createTable('users', (table) => { table.string('last_name') })`. */
const TABLE_CALLS = /^(?:createTable|createTableIfNotExists|alterTable|table)$/;
const COLUMN_CALLS = /^(?:string|text|date|datetime|timestamp|integer|char|enum|enu|json|jsonb|binary)$/;
const CHECKER = /^express-validator:(?:body|check|param|query)$/;
const CHECK = /^(?:notEmpty|exists|isLength|isISO8601|isDate|isAlpha|matches)$/;
const REQUIRED_CHECK = /^(?:@vuelidate\/validators|vuelidate\/lib\/validators):required$/;

/** Fields that are named in a call or by a check with a name: of table builders and of packages for checks. */
export const calledFields = (file: FileContext): FormField[] => [
  ...file.nodes('CallExpression').flatMap((call) => columnOf(call, file) ?? checkedField(call, file) ?? []),
  ...file.nodes('Property').flatMap((property) => ruledField(property, file)),
];

/** Names of the calls that follow a call in its chain. */
function chainAfter(call: AstNode): string[] {
  const member = call.parent;
  const next = member?.type === 'MemberExpression' && member.object === call ? member.parent : undefined;
  return next?.type === 'CallExpression' && next.callee === member ? [getCalleeName(next) ?? '', ...chainAfter(next)] : [];
}

function columnOf(call: AstNode, file: FileContext): FormField | undefined {
  const callee = unwrap(call.callee as AstNode);
  const name = call.arguments[0] as AstNode | undefined;
  if (callee.type !== 'MemberExpression' || callee.object?.type !== 'Identifier' || !COLUMN_CALLS.test(getCalleeName(call) ?? '') || typeof name?.value !== 'string') return undefined;
  const definition = file.variableOf(callee.object as AstNode)?.defs[0];
  const builds = (definition?.node as unknown as AstNode | undefined)?.parent;
  const table = definition?.type === 'Parameter' && isFunction(definition.node as unknown as AstNode) && builds?.type === 'CallExpression' && TABLE_CALLS.test(getCalleeName(builds) ?? '') ? (builds.arguments[0] as AstNode) : undefined;
  if (typeof table?.value !== 'string') return undefined;
  const after = chainAfter(call);
  return { kind: 'schema', names: [name.value], at: name, site: call, isRequired: after.includes('notNullable') && !after.includes('defaultTo'), owner: table.value };
}

/** `body('lastName').trim().notEmpty()` */
function checkedField(call: AstNode, file: FileContext): FormField | undefined {
  const name = call.arguments[0] as AstNode | undefined;
  if (typeof name?.value !== 'string' || !CHECKER.test(getApiPath(call.callee as AstNode, file) ?? '')) return undefined;
  const after = chainAfter(call);
  return { kind: 'schema', names: [name.value], at: name, site: call, isRequired: after.some((check) => CHECK.test(check)) && !after.includes('optional') };
}

/** `{ lastName: { required } }` with a `required` that a package for checks gives. */
function ruledField(property: AstNode, file: FileContext): FormField[] {
  const isCheck = property.parent?.type === 'ObjectExpression' && unwrap(property.value as AstNode).type === 'Identifier' && REQUIRED_CHECK.test(getApiPath(property.value as AstNode, file) ?? '');
  const field = isCheck ? property.parent?.parent : undefined;
  if (field?.type !== 'Property' || field.key.type !== 'Identifier') return [];
  return [{ kind: 'schema', names: [field.key.name as string], at: field.key as AstNode, site: field, isRequired: true, required: property }];
}
