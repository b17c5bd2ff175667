import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { adultFieldWords } from '../../knowledge/words/form-words';
import { getValueName } from '../../facts/people/names';
import { isScriptPath } from '../../facts/kind-of-file/script-path';
import { getRefused, stops } from '../../facts/occasions/refusal';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { isFamilysName } from './account-field';
import { nameWords, type Context } from './meta';

/** `if (!fullName) return`, `if (!/\S+ \S+/.test(fullName)) return`: a sign-up that stops without a legal name, or at one that is none. */
export function checkRefusal(statement: AstNode, context: Context): void {
  const named = getRefused(statement, nameWords(context), context.path, context.file);
  if (named && !isFamilysName([getValueName(named)], context)) context.report({ at: named, site: statement, messageId: 'refused', isUnsure: isScriptPath(context.path), data: { name: context.file.getText(named) } });
  const test = statement.test;
  const split = test ? splitName(unwrap(test), context) : undefined;
  if (split && stops(statement, context.file)) context.report({ at: split, site: statement, messageId: 'pattern', data: { name: context.file.getText(split) } });
  const pattern = unwrap(test?.type === 'UnaryExpression' ? test?.argument : test);
  const isTwoWords = pattern?.type === 'CallExpression' && getMemberName(unwrap(pattern?.callee as AstNode)) === 'test' && /\\s|\[ \]| \\S/.test(context.file.getCode(pattern?.callee.object as AstNode));
  const tested = isTwoWords ? (pattern?.arguments[0] as AstNode | undefined) : undefined;
  if (tested && hasAnyPhrase(getValueName(tested), nameWords(context)) && !hasAnyWord(context.file.getCode(tested), adultFieldWords)) context.report({ at: pattern?.callee.object as AstNode, site: statement, messageId: 'pattern', data: { name: context.file.getText(pattern?.callee.object as AstNode) } });
}

/** `name.split(' ').length < 2`: the name is left of the split. */
function splitName(test: AstNode, context: Context): AstNode | undefined {
  if (test.type !== 'BinaryExpression' || !/^(?:<|<=|===?|!==?)$/.test(test.operator as string) || ![1, 2].includes(test.right.value as number)) return undefined;
  const length = unwrap(test.left as AstNode);
  const call = length.type === 'MemberExpression' && getMemberName(length) === 'length' ? unwrap(length.object as AstNode) : undefined;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee as AstNode) : undefined;
  const separator = call?.arguments?.[0] as AstNode | undefined;
  if (!callee || callee.type !== 'MemberExpression' || getMemberName(callee) !== 'split' || !separator || !/^['"`] ['"`]$|^\/\\s\+?\/$|^\/ \+?\/$/.test(context.file.getCode(separator))) return undefined;
  const named = getValueName(callee.object as AstNode);
  const isName = hasAnyPhrase(named, nameWords(context)) || (/^name$/i.test(named) && /sign[-_ ]?up|register|registration|profile|(?:real|full|last) name/i.test(context.file.code));
  return isName && !hasAnyWord(context.file.getCode(callee.object as AstNode), adultFieldWords) ? test : undefined;
}
