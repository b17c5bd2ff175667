import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { tellingFields } from '../../knowledge/words/personal-words';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { Context } from './meta';

const FLAGS = /^(?:is_?deleted|deleted|is_?closed|closed|is_?disabled|is_?deactivated|deactivated|deleted_?at|is_?removed|removed_?at|is_?active|active|status|state|account_?status|archived|is_?archived|disabled)$/i;
/** Calls that keep what they are given; `setState` and `json` show or answer it. */
const KEEPS = /^(?:set|setDoc|save|patch|put|merge|assign|modify|edit|write|store|change|mark|transact|execute|query|batch)$|update|upsert|Command$/i;
/** What a page shows of a record. */
const SHOWN = /^(?:state|draft|this\.state|store|ui)$/;
const MADE_NOW = /^new Date\(|^Date\.now|^now\(|serverTimestamp|^dayjs\(|^moment\(/;

/** The name of a flag that a node writes into a record: `{ isDeleted: true }`, `child.status = 'deleted'`. */
export function flagOf(node: AstNode, context: Context): string | undefined {
  const target = node.type === 'AssignmentExpression' ? unwrap(node.left as AstNode) : undefined;
  const key = node.type === 'Property' ? getKeyName(node.key as AstNode, node.computed as boolean) : target && getMemberName(target);
  if (key === undefined || !FLAGS.test(key)) return undefined;
  const value = (node.type === 'Property' ? node.value : node.right) as AstNode;
  const isKept = target ? !SHOWN.test(context.file.getCode(target.object as AstNode)) : isGivenToStore(node);
  return isKept && saysDeleted(key, value, context) ? key : undefined;
}

function saysDeleted(key: string, value: AstNode, context: Context): boolean {
  const expression = unwrap(value);
  if (/at$/i.test(key)) return MADE_NOW.test(context.file.getCode(expression));
  if (/status|state/i.test(key)) return typeof expression.value === 'string' && /^(?:deleted|removed|closed|archived|inactive|deactivated)$/i.test(expression.value);
  return /active$/i.test(key) ? expression.value === false : expression.value === true;
}

/** The object is handed to a call that keeps it, or prepared in a variable; answers and states of pages are not kept. */
function isGivenToStore(property: AstNode): boolean {
  let node = property.parent;
  while (node && /^(?:Property|ObjectExpression|ArrayExpression|SpreadElement|ConditionalExpression|TSAsExpression|TSSatisfiesExpression)$/.test(node.type)) node = node.parent;
  if (node?.type === 'CallExpression' || node?.type === 'NewExpression') return KEEPS.test(getCalleeName(node) ?? '');
  return node?.type === 'VariableDeclarator' || node?.type === 'AssignmentExpression';
}

/** `email: null`, `user.firstName = ''`: who it was is taken out of the record. */
export function isWiped(node: AstNode): boolean {
  const key = node.type === 'Property' ? getKeyName(node.key as AstNode, node.computed as boolean) : node.type === 'AssignmentExpression' ? getMemberName(unwrap(node.left as AstNode)) : undefined;
  const value = node.type === 'Property' ? unwrap(node.value as AstNode) : node.type === 'AssignmentExpression' ? unwrap(node.right as AstNode) : undefined;
  if (key === undefined || !hasAnyPhrase(key, WHO)) return false;
  return value?.type === 'TemplateLiteral' ? MADE_UP.test(String(value.quasis[0].value.cooked)) : value?.type === 'Literal' && (value.value === null || value.value === '');
}
/** `deleted_${id}@…` */
const MADE_UP = /^(?:deleted|removed|anonym|erased)/i;
const WHO = [...tellingFields, 'username', 'display name'];
