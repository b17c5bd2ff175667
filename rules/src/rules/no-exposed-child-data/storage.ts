import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../ast';
import { originOf } from '../../detect/origin';
import { usesOf } from '../../detect/use';
import type { PersonalFinder } from '../../detect/personal-value';
import { isOfWorker } from '../../detect/worker';
import { mend } from './index';
import type { Scope } from './meta';
import { getToldByKey } from './storage-key';

const STORES = /^(?:localStorage|sessionStorage|AsyncStorage)$/;

/** Scripts that steer a browser fill its store to look at the product. */
const isInScripts = (path: string): boolean => /^(?:.*\/)?(?:scripts|bin)\/[^/]+\.[cm]?js$/.test(path) && !/(?:^|\/)(?:src|app|public|assets|static|www)\//.test(path);

/** Personal values kept in clear text where every script of the page, or everybody with the device, can read them. */
export function checkStorage(finder: PersonalFinder, on: Scope): void {
  const check = (value: AstNode | undefined, store: string, site: AstNode): boolean => {
    const found = isFromStore(value, on) ? [] : finder.findAll(value).filter((each) => each.kind !== 'secret' && each.kind !== 'body');
    if (found.length > 0) on.report({ at: found[0].node, site, messageId: 'storage', isUnsure: isInScripts(on.path) || found.every((each) => isOfWorker(each, on.file, on.settings)), data: { value: found[0].text, store }, suggest: mend(found, on) });
    return found.length > 0;
  };
  for (const call of on.nodes('CallExpression')) {
    const callee = unwrap(call.callee as AstNode);
    const name = getCalleeName(call) ?? '';
    const holder = callee.type === 'MemberExpression' ? nameOf(callee.object as AstNode) : '';
    if (isCookieCall(call, name, holder)) check(call.arguments[1] as AstNode | undefined, 'a cookie', call);
    if (/^multi(?:Set|Merge)$/.test(name) && STORES.test(holder)) for (const entry of entriesOf(call.arguments[0] as AstNode | undefined)) check(entry, `\`${holder}\``, call);
    if (/^(?:setItem|mergeItem)$/.test(name) && STORES.test(holder) && !check(call.arguments[1] as AstNode | undefined, `\`${holder}\``, call)) {
      const told = getToldByKey(call.arguments[0] as AstNode | undefined, call.arguments[1] as AstNode | undefined, on);
      if (told) on.report({ at: told, site: call, messageId: 'storage', data: { value: on.file.getText(told), store: `\`${holder}\`` } });
    }
  }
  for (const { site } of usesOf(['open storage'], on.apis('use'), on.file)) {
    if (isEncrypted(site.call, on)) continue;
    for (const argument of site.args) check(argument, `\`${on.file.getText(site.call.callee as AstNode).split('(')[0]}\``, site.call);
  }
  for (const assignment of on.nodes('AssignmentExpression')) {
    const target = unwrap(assignment.left as AstNode);
    if (target.type !== 'MemberExpression') continue;
    if (STORES.test(nameOf(target.object as AstNode))) check(assignment.right as AstNode, `\`${nameOf(target.object as AstNode)}\``, assignment);
    if (on.file.getText(target) === 'document.cookie') check(assignment.right as AstNode, 'a cookie', assignment);
  }
}

/** The pairs of `multiSet([[key, value], …])`. */
const entriesOf = (list: AstNode | undefined): AstNode[] => (list?.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]).flatMap((entry) => entry ?? []) : []);

/** `Cookies.set(…)`, `cookies().set(…)`, `setCookie(…)`, `res.cookie(…)` unless no script can read it. */
function isCookieCall(call: AstNode, name: string, holder: string): boolean {
  const isCookie = name === 'setCookie' || (name === 'set' && /^(?:Cookies|cookies|cookie|cookieStore|\$cookies)$/.test(holder)) || (name === 'cookie' && /^(?:res|response|reply)$/.test(holder));
  const options = isCookie ? (call.arguments as AstNode[]).at(-1) : undefined;
  const isHidden = options?.type === 'ObjectExpression' && (options.properties as AstNode[]).some((property) => property.type === 'Property' && getKeyName(property.key as AstNode, property.computed as boolean) === 'httpOnly' && property.value.value === true);
  return isCookie && !isHidden;
}

/** `localStorage.setItem('user', user)` puts back what `localStorage.getItem('user')` gave. */
function isFromStore(value: AstNode | undefined, on: Scope): boolean {
  const from = value?.type === 'Identifier' ? originOf(value, on.file)?.from : undefined;
  return from?.type === 'CallExpression' && getCalleeName(from) === 'getItem';
}

/** `new MMKV({ encryptionKey })` */
function isEncrypted(call: AstNode, on: Scope): boolean {
  const callee = unwrap(call.callee as AstNode);
  const root = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
  const made = root?.type === 'Identifier' ? originOf(root, on.file)?.from : root;
  return ((made?.arguments ?? []) as AstNode[]).some((argument) => argument.type === 'ObjectExpression' && (argument.properties as AstNode[]).some((property) => property.type === 'Property' && /encrypt/i.test(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')));
}

const nameOf = (node: AstNode): string => {
  const expression = unwrap(node);
  if (expression.type === 'CallExpression') return getCalleeName(expression) ?? '';
  return expression.type === 'Identifier' ? (expression.name as string) : (getMemberName(expression) ?? '');
};
