import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { adultFieldWords } from '../../knowledge/words/form-words';
import { isKeptObject } from '../../facts/acts/kept-object';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** The first property with a birth date in an object that a call keeps or passes on. */
export function getKeptDate(object: AstNode, words: readonly string[], file: Context['file']): AstNode | undefined {
  const property = (object.properties as AstNode[]).find((entry) => {
    const name = entry.type === 'Property' ? (getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '') : '';
    return name !== '' && hasAnyPhrase(name, words) && !hasAnyWord(name, [...adultFieldWords, 'is', 'has', 'show', 'error', 'label', 'visible', 'required', 'year', 'month']) && isDateValue(entry.value as AstNode) && !hasAnyWord(file.getCode(entry.value as AstNode), adultFieldWords);
  });
  return property && isKeptObject(object, file) ? property : undefined;
}

/** A value that is read from somewhere: a flag, a text of a form and a band are none. */
const isDateValue = (value: AstNode): boolean => {
  const expression = unwrap(value);
  if (expression.type === 'LogicalExpression') return isDateValue(expression.left as AstNode);
  if (expression.type === 'NewExpression') return getCalleeName(expression) === 'Date' && expression.arguments.length === 1 && isDateValue(expression.arguments[0] as AstNode);
  return expression.type === 'Identifier' || expression.type === 'MemberExpression' || (expression.type === 'CallExpression' && !/band|group|year|t$/i.test(getCalleeName(expression) ?? ''));
};
