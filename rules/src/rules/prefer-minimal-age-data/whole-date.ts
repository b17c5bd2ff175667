import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { birthDateWords } from '../../knowledge/words/form-words';
import type { FormField } from '../../facts/fields/form-field';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { BAND, type Context } from './meta';

const EXAMPLE = /^(?:for example|e\.g\.|example|z\.\s?B\.|such as)\b/i;
/** Words beside a birthday that make it a part of a date, a flag, or something for the day. */
const OTHER = ['year', 'month', 'day', 'age', 'reminder', 'greeting', 'party', 'filter', 'show', 'hide', 'is', 'has', 'error', 'visibility', 'public', 'message', 'wish', 'wishes', 'card', 'gift', 'present', 'cake', 'invitation', 'song', 'coupon', 'discount', 'bonus', 'offer', 'theme', 'notification', 'notifications'];
/** Types that hold no date, and marks of what is never stored. */
const NO_DATE = /\b(?:boolean|Boolean|bool|enum|nativeEnum|picklist|literal|VIRTUAL|transient|Transient)\b|\bobject\(/;

/** Day and month for a greeting, a year alone, flags and checks on a date are no whole date. */
export function isWholeDate(field: FormField, context: Context): boolean {
  if (field.names.some((name) => EXAMPLE.test(name.trim()))) return false;
  if (field.names.some((name) => hasAnyWord(name, OTHER) && !hasAnyPhrase(name, ['birth day', 'date of birth']))) return false;
  // A sentence in which a birthday is named asks for something else.
  const naming = field.names.filter((name) => hasAnyPhrase(name, birthDateWords));
  if (naming.length > 0 && naming.every((name) => wordsOf(name).length > 4 && !/\b(?:your|child|when|date)\b/i.test(name))) return false;
  if (field.kind !== 'schema') return true;
  const code = context.file.getCode(field.site as AstNode);
  return !NO_DATE.test(code) && !BAND.test(code) && !isDayBesideMonth(field);
}

/** `birthDay` beside `birthMonth`, without a year: enough for a greeting. */
function isDayBesideMonth({ names, site }: FormField): boolean {
  const object = 'type' in site ? site.parent : undefined;
  if (wordsOf(names[0]).join(' ') !== 'birth day' || object?.type !== 'ObjectExpression') return false;
  const beside = (object.properties as AstNode[]).map((entry) => wordsOf(entry.type === 'Property' ? (getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '') : '').join(' '));
  return beside.includes('birth month') && !beside.includes('birth year');
}
