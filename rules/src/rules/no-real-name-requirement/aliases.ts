import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { accountPlaces, adultFieldWords, aliasWords } from '../../knowledge/words/form-words';
import { isKeptObject } from '../../facts/acts/kept-object';
import { isSubject, pathNames } from '../../facts/people/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { nameWords, type Scope } from './meta';

/** `create({ displayName: form.fullName })`, `player.nickname = user.legalName`: others see a name nobody chose. */
export function checkAliases(on: Scope): void {
  for (const property of on.nodes('Property')) {
    const alias = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    if (property.parent?.type === 'ObjectExpression' && isAlias(alias) && isKeptObject(property.parent, on.file)) report(alias, property.value as AstNode, on);
  }
  for (const assignment of on.nodes('AssignmentExpression')) {
    const target = unwrap(assignment.left as AstNode);
    const alias = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
    if (isAlias(alias) && pathNames(target.object as AstNode).some((holder) => isSubject(holder, on.settings))) report(alias, assignment.right as AstNode, on);
  }
}

const isAlias = (name: string): boolean => aliasWords.includes(wordsOf(name).join(' '));

function report(alias: string, value: AstNode, on: Scope): void {
  const name = on.file.getText(value);
  const isAccount = hasAnyPhrase(on.path, accountPlaces) || /sign-?_?up|register|registration|createUser|createAccount|child|student|pupil|player/i.test(on.file.code);
  if (isAccount && isLegalName(unwrap(value), on) && !hasAnyWord(name, adultFieldWords)) on.report({ at: value, messageId: 'alias', data: { alias, name: name.slice(0, 60) } });
}

/** A whole legal name: `user.fullName`, or a first and a last one joined. A first name alone is what friends call each other. */
function isLegalName(value: AstNode, on: Scope): boolean {
  if (value.type === 'Identifier' || value.type === 'MemberExpression') {
    const name = value.type === 'Identifier' ? (value.name as string) : (getMemberName(value) ?? '');
    return hasAnyPhrase(name, nameWords(on)) && /full|real|legal/i.test(name);
  }
  if (value.type !== 'TemplateLiteral' && !(value.type === 'BinaryExpression' && value.operator === '+')) return false;
  const text = on.file.getCode(value);
  return /first_?name|given_?name/i.test(text) && /last_?name|surname|family_?name/i.test(text) && !/\[0\]|charAt|slice|substring/.test(text);
}
