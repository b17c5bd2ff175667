import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap } from '../../program/syntax/ast';
import { publicPlaces, verifiedIdentityWords } from '../../knowledge/words/form-words';
import { getValueName } from '../../facts/people/names';
import { stops } from '../../facts/occasions/refusal';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

const POSTS = ['create', 'add', 'submit', 'send', 'publish', 'write', 'post', 'reply'];

/** Papers that must be shown before somebody may write: a check in the function that posts, or before the route. */
export function checkPostingChecks(context: Context): void {
  for (const statement of context.nodes('IfStatement')) {
    const test = unwrap(statement.test);
    const asked = test?.type === 'UnaryExpression' && test?.operator === '!' ? test?.argument : undefined;
    if (asked && hasAnyPhrase(getValueName(asked), verifiedIdentityWords) && stops(statement, context.file) && isPosting(nameOf(getEnclosingFunction(statement)))) context.report({ at: asked, site: statement, messageId: 'verified', data: { name: context.file.getText(asked) } });
  }
  for (const call of context.nodes('CallExpression')) {
    const [path, ...handlers] = call.arguments as AstNode[];
    if (!/^(?:post|put)$/.test(getCalleeName(call) ?? '') || typeof path?.value !== 'string' || !hasAnyWord(path.value, publicPlaces)) continue;
    const check = handlers.find((handler) => /^(?:Identifier|MemberExpression)$/.test(handler.type) && hasAnyPhrase(handler.type === 'Identifier' ? (handler.name as string) : (getMemberName(handler) ?? ''), verifiedIdentityWords));
    if (check) context.report({ at: check, site: call, messageId: 'verified', data: { name: context.file.getText(check) } });
  }
}

const nameOf = (fn: AstNode | undefined): string => String(fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name ?? '');
/** `createPost`, `sendChatMessage` */
const isPosting = (name: string): boolean => hasAnyWord(name, POSTS) && hasAnyWord(name, publicPlaces);
