import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { accountPlaces, adultFieldWords, aliasWords } from '../../knowledge/words/form-words';
import { isKeptObject } from '../../facts/acts/kept-object';
import { isSubject, pathNames } from '../../facts/people/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { nameWords, type Context } from './meta';

/** `create({ displayName: form.fullName })`, `player.nickname = user.legalName`: others see a name nobody chose. */
export function checkAliases(context: Context): void {
  for (const property of context.nodes('Property')) {
    const alias = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    if (property.parent?.type === 'ObjectExpression' && isAlias(alias) && isKeptObject(property.parent, context.file)) report(alias, property.value as AstNode, context);
  }
  for (const assignment of context.nodes('AssignmentExpression')) {
    const target = unwrap(assignment.left as AstNode);
    const alias = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
    if (isAlias(alias) && pathNames(target.object as AstNode).some((holder) => isSubject(holder, context.settings))) report(alias, assignment.right as AstNode, context);
  }
}

const isAlias = (name: string): boolean => aliasWords.includes(wordsOf(name).join(' '));

function report(alias: string, value: AstNode, context: Context): void {
  const name = context.file.getText(value);
  const isAccount = hasAnyPhrase(context.path, accountPlaces) || /sign-?_?up|register|registration|createUser|createAccount|child|student|pupil|player/i.test(context.file.code);
  if (isAccount && isLegalName(unwrap(value), context) && !hasAnyWord(name, adultFieldWords)) context.report({ at: value, messageId: 'alias', data: { alias, name: name.slice(0, 60) } });
}

/** A whole legal name: `user.fullName`, or a first and a last one joined. A first name alone is what friends call each other. */
function isLegalName(value: AstNode, context: Context): boolean {
  if (value.type === 'Identifier' || value.type === 'MemberExpression') {
    const name = value.type === 'Identifier' ? (value.name as string) : (getMemberName(value) ?? '');
    return hasAnyPhrase(name, nameWords(context)) && /full|real|legal/i.test(name);
  }
  if (value.type !== 'TemplateLiteral' && !(value.type === 'BinaryExpression' && value.operator === '+')) return false;
  const text = context.file.getCode(value);
  return /first_?name|given_?name/i.test(text) && /last_?name|surname|family_?name/i.test(text) && !/\[0\]|charAt|slice|substring/.test(text);
}
