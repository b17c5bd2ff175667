import { type AstNode, getCalleeName, getKeyName } from '../../program/syntax/ast';
import { accountPlaces, namedElsewhere } from '../../knowledge/words/form-words';
import { subjects, workerWords } from '../../knowledge/words/person-words';
import { isPeoples } from '../../facts/fields/field-owner';
import type { FormField } from '../../facts/fields/field';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** Things that have full names of their own. */
const THINGS = ['course', 'courses', 'event', 'events', 'product', 'company', 'team', 'organization', 'organisation', 'project', 'article', 'discipline', 'task', 'lesson', 'certificate', 'school', 'institution'];

/** "Full name of the book" */
const OF_A_THING = /\bof (?:the|your|this|an?) (?!child|kid|pupil|student|learner|user|player|member|person|teen)[a-z]/i;
/** "Your real last name": what the text asks for is no alias, whatever the form is for. */
const EXPRESSLY = /\b(?:real|legal)(?: \w+)? name\b/i;

/** The form or record is about people who join, not about a parcel or a bill. */
export function isOfAccount(field: FormField, context: Context): boolean {
  const text = context.file.code;
  if (field.names.some((name) => OF_A_THING.test(name))) return false;
  if (hasAnyWord(field.owner ?? '', namedElsewhere)) return false;
  if (field.kind === 'schema' && isOfRecord(field, context)) return false;
  if (field.kind !== 'input') {
    const isPeople = isPeoples(field.owner);
    if (isPeople !== undefined) return isPeople;
  }
  if (field.kind === 'input' && hasAnyWord(context.path.split('/').slice(-2).join('/'), THINGS) && !hasAnyWord(context.path.split('/').at(-1) ?? '', [...subjects.child, 'signup', 'register', 'registration', 'profile'])) return false;
  if (field.kind === 'input' && /\b(?:checkout|cardNumber|card_number|creditCard|shippingAddress|billingAddress|company(?:Name)?|jobTitle)\b/i.test(text)) return false;
  if (field.kind === 'input' && field.names.some((name) => /\s/.test(name.trim()) && EXPRESSLY.test(name))) return true;
  return hasAnyPhrase(context.path, accountPlaces) || hasAnyPhrase(field.owner ?? '', accountPlaces) || /sign-?_?up|register|registration|\bjoin\b|nick_?name|profile|child|student|pupil/i.test(text);
}

/** A record that is there already, as its id beside the name says, and an account of those who work here, by its roles. */
function isOfRecord({ site }: FormField, context: Context): boolean {
  const object = 'type' in site && site.type === 'Property' ? site.parent : undefined;
  const entries = ((object?.properties ?? []) as AstNode[]).flatMap((entry) => (entry.type === 'Property' ? [{ name: getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '', code: context.file.getCode(entry.value as AstNode) }] : []));
  if (entries.some(({ name, code }) => name === 'role' && hasAnyWord(code, workerWords) && !hasAnyWord(code, subjects.child))) return true;
  const isValidator = object?.parent?.type === 'CallExpression' && /^(?:object|strictObject|looseObject)$/.test(getCalleeName(object.parent) ?? '');
  return isValidator && entries.some(({ name }) => name === 'id') && !entries.some(({ name }) => /password|passphrase/i.test(name));
}

/** Where families have names of their own, `familyName` alone is no part of anybody's name. */
export const isFamilysName = (names: readonly string[], context: Context): boolean => names.some((name) => hasAnyPhrase(name, ['family name'])) && !/given_?name|first_?name/i.test(context.file.code);
