import { builtColumns, builtTables } from '../../knowledge/words/people/schema-words';
import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import { callsAfter } from '../../program/syntax/chain';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath } from '../../program/modules/api-path';
import type { FormField } from './field';

/** Parts of a request that express-validator checks. */
const CHECKERS = new Set(['body', 'check', 'param', 'query'].map((name) => `express-validator:${name}`));
const CHECKS = new Set(['notEmpty', 'exists', 'isLength', 'isISO8601', 'isDate', 'isAlpha', 'matches']);
const REQUIRED_CHECKS = new Set(['@vuelidate/validators', 'vuelidate/lib/validators'].map((name) => `${name}:required`));

/** Fields that are named in a call or by a check with a name: of table builders and of packages for checks. */
export const calledFields = (file: FileContext): FormField[] => [
  ...file.nodes('CallExpression').flatMap((call) => columnOf(call, file) ?? checkedField(call, file) ?? []),
  ...file.nodes('Property').flatMap((property) => ruledField(property, file)),
];

/** `table.string('last_name').notNullable()` in `createTable('users', (table) => { … })` */
function columnOf(call: AstNode, file: FileContext): FormField | undefined {
  const callee = unwrap(call.callee as AstNode);
  const name = call.arguments[0] as AstNode | undefined;
  if (callee.type !== 'MemberExpression' || callee.object?.type !== 'Identifier' || typeof name?.value !== 'string') return undefined;
  if (!builtColumns.has(getCalleeName(call) ?? '')) return undefined;
  const definition = file.variableOf(callee.object as AstNode)?.defs[0];
  const builds = (definition?.node as unknown as AstNode | undefined)?.parent;
  const isBuilder = definition?.type === 'Parameter' && isFunction(definition.node as unknown as AstNode);
  const isTable = isBuilder && builds?.type === 'CallExpression' && builtTables.has(getCalleeName(builds) ?? '');
  const table = isTable ? (builds.arguments[0] as AstNode) : undefined;
  if (typeof table?.value !== 'string') return undefined;
  const after = callsAfter(call);
  return {
    kind: 'schema',
    names: [name.value],
    at: name,
    site: call,
    isRequired: after.includes('notNullable') && !after.includes('defaultTo'),
    owner: table.value,
  };
}

/** `body('lastName').trim().notEmpty()` */
function checkedField(call: AstNode, file: FileContext): FormField | undefined {
  const name = call.arguments[0] as AstNode | undefined;
  if (typeof name?.value !== 'string' || !CHECKERS.has(getApiPath(call.callee as AstNode, file) ?? '')) return undefined;
  const after = callsAfter(call);
  return {
    kind: 'schema',
    names: [name.value],
    at: name,
    site: call,
    isRequired: after.some((check) => CHECKS.has(check)) && !after.includes('optional'),
  };
}

/** `{ lastName: { required } }` with a `required` that a package for checks gives. */
function ruledField(property: AstNode, file: FileContext): FormField[] {
  const isNamed = property.parent?.type === 'ObjectExpression' && unwrap(property.value as AstNode).type === 'Identifier';
  const isCheck = isNamed && REQUIRED_CHECKS.has(getApiPath(property.value as AstNode, file) ?? '');
  const field = isCheck ? property.parent?.parent : undefined;
  if (field?.type !== 'Property' || field.key.type !== 'Identifier') return [];
  return [{
    kind: 'schema',
    names: [field.key.name as string],
    at: field.key as AstNode,
    site: field,
    isRequired: true,
    required: property,
  }];
}
