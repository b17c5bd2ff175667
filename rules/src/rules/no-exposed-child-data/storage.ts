import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../ast';
import type { PersonalFinder } from '../../detect/personal-value';
import { mend } from './index';
import type { Scope } from './meta';

const STORES = /^(?:localStorage|sessionStorage|AsyncStorage)$/;

/** Personal values kept in clear text where every script of the page, or everybody with the device, can read them. */
export function checkStorage(finder: PersonalFinder, on: Scope): void {
  const check = (value: AstNode | undefined, store: string, site: AstNode): void => {
    const found = finder.findAll(value).filter((each) => each.kind !== 'secret' && each.kind !== 'body');
    if (found.length > 0) on.report({ at: found[0].node, site, messageId: 'storage', data: { value: found[0].text, store }, suggest: mend(found, on) });
  };
  for (const call of on.nodes('CallExpression')) {
    const callee = unwrap(call.callee as AstNode);
    const name = getCalleeName(call) ?? '';
    const holder = callee.type === 'MemberExpression' ? nameOf(callee.object as AstNode) : '';
    if (/^(?:setItem|mergeItem)$/.test(name) && STORES.test(holder)) check(call.arguments[1] as AstNode | undefined, `\`${holder}\``, call);
    if (name === 'set' && /^(?:Cookies|cookies|cookie)$/.test(holder)) check(call.arguments[1] as AstNode | undefined, 'a cookie', call);
    if (/^setCookie$/.test(name)) check(call.arguments[1] as AstNode | undefined, 'a cookie', call);
  }
  for (const assignment of on.nodes('AssignmentExpression')) {
    const target = unwrap(assignment.left as AstNode);
    if (target.type !== 'MemberExpression') continue;
    if (STORES.test(nameOf(target.object as AstNode))) check(assignment.right as AstNode, `\`${nameOf(target.object as AstNode)}\``, assignment);
    if (on.file.getText(target) === 'document.cookie') check(assignment.right as AstNode, 'a cookie', assignment);
  }
}

const nameOf = (node: AstNode): string => {
  const expression = unwrap(node);
  return expression.type === 'Identifier' ? (expression.name as string) : (getMemberName(expression) ?? '');
};
