import { type AstNode, getCalleeName, getKeyName, unwrap, walk } from '../../program/syntax/ast';
import { traces } from '../../knowledge/words/retention-words';
import { replaceNode, setProperty } from '../../edits/argument-edits';
import { hasAnyWord } from '../../program/syntax/words';
import { limitOf, type Context } from './meta';

const MOMENT = /^(?:created_?at|timestamp|recorded_?at|time|date)$/i;

/** Records of where people were or what they did that never go, in a file whose other records do: the team knows how, and forgot these. */
export function checkSchemas(context: Context): void {
  const schemas = context.nodes('NewExpression').filter((made) => getCalleeName(made) === 'Schema' && made.arguments[0] && unwrap(made.arguments[0] as AstNode).type === 'ObjectExpression');
  if (schemas.length < 2 || !schemas.some((schema) => hasEnd(schema, context))) return;
  for (const schema of schemas) {
    const fields = (unwrap(schema.arguments[0] as AstNode).properties as AstNode[]).filter((property) => property.type === 'Property');
    const trace = fields.find((field) => hasAnyWord(nameOf(field), traces));
    const moment = fields.find((field) => MOMENT.test(nameOf(field)));
    if (!trace || !moment || hasEnd(schema, context)) continue;
    const value = `expires: '${limitOf(context)}d'`;
    context.report({ at: trace.key as AstNode, site: schema, messageId: 'noEnd', isUnsure: true, data: { name: String(schema.parent?.id?.name ?? nameOf(trace)) }, suggest: [{ id: 'addEnd', data: { value }, edits: endAt(moment, `'${limitOf(context)}d'`, context) }] });
  }
}

/** An end in a field of dates: `createdAt: Date` becomes `createdAt: { type: Date, expires: '365d' }`. */
function endAt(field: AstNode, time: string, context: Context): ReturnType<typeof setProperty> | undefined {
  const value = unwrap(field.value as AstNode);
  if (value.type === 'Identifier' && value.name === 'Date') return replaceNode(value, `{ type: Date, expires: ${time} }`);
  const isDate = value.type === 'ObjectExpression' && (value.properties as AstNode[]).some((property) => property.type === 'Property' && nameOf(property) === 'type' && property.value.name === 'Date');
  return isDate ? setProperty(value, 'expires', time, context.file) : undefined;
}

const nameOf = (property: AstNode): string => getKeyName(property.key as AstNode, property.computed as boolean) ?? '';

/** `expires: 600` in a field, or `schema.index({ … }, { expireAfterSeconds })`. */
function hasEnd(schema: AstNode, context: Context): boolean {
  let ends = false;
  const look = (node: AstNode): void => walk(node, (each) => { if (each.type === 'Property' && /^(?:expires|expireAfterSeconds|deleteAt|expireAt|expiresAt)$/.test(nameOf(each))) ends = true; }, context.file.sourceCode.visitorKeys);
  look(schema);
  const variable = schema.parent?.type === 'VariableDeclarator' ? context.file.variableOf(schema.parent.id) : undefined;
  for (const reference of variable?.references ?? []) {
    const call = (reference.identifier as unknown as AstNode).parent?.parent;
    if (call?.type === 'CallExpression' && getCalleeName(call) === 'index') look(call);
  }
  return ends;
}
