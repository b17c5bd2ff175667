import { type AstNode, getEnclosingFunction, getMemberName, unwrap } from '../ast';
import type { FileContext } from '../file-context';

const PERSONAL_READS = /\b(?:e_?mail|phone|mobile|password|first_?name|last_?name|full_?name|birth_?date|date_?of_?birth|dob|bank_?details|guardian|nick_?name|school)\b/i;
const PEOPLE_ROUTES = /['"`](?:[^'"`]*\/)?(?:users?|profile|sign-?up|register|registration|account|child|children|kids?|students?|pupils?|login|auth)(?:\/[^'"`]*)?['"`]/i;

/** Is an expression the body of a request with which people send something about themselves? */
export function isRequestBodyOfPeople(expression: AstNode, file: FileContext): boolean {
  const member = unwrap(expression.type === 'LogicalExpression' ? (expression.left as AstNode) : expression);
  if (member.type !== 'MemberExpression' || getMemberName(member) !== 'body') return false;
  const holder = unwrap(member.object as AstNode);
  const name = holder.type === 'Identifier' ? (holder.name as string) : (getMemberName(holder) ?? '');
  if (!/^(?:req|request)$/.test(name)) return false;
  const fn = getEnclosingFunction(member);
  if (!fn) return false;
  const route = fn.parent?.type === 'CallExpression' ? file.getText(fn.parent).slice(0, 120) : String(fn.parent?.id?.name ?? fn.parent?.key?.name ?? fn.id?.name ?? '');
  return PERSONAL_READS.test(file.getCode(fn)) || PEOPLE_ROUTES.test(route) || /(?:update|create|register|sign_?up|save)_?(?:user|profile|account|child|student)/i.test(route);
}
