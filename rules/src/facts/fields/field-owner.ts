import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { accountPlaces, animalFields, describingPlaces, dutyDomains, plainOwners,
  schoolRegisterFields } from '../../knowledge/words/people/form-words';
import { subjects } from '../../knowledge/words/people/person-words';
import { answerWords } from '../../knowledge/words/people/schema-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { entriesOf } from '../../program/syntax/entries';
import type { ElementView } from '../../views/elements/element-view';
import type { FormField } from './field';

/** Parts of a product where the law or the matter asks for more than an alias, and files that only describe or reckon. */
export const isDutyPlace = (path: string, more: readonly string[]): boolean =>
  hasAnyWord(path, [...dutyDomains, ...describingPlaces, ...more]);

const grownUps: readonly string[] = ['parent', 'parents', 'guardian', 'guardians', 'caregiver', 'teacher', 'teachers', 'tutor', 'tutors',
  'staff', 'employee', 'employees', 'admin', 'admins', 'leader', 'leaders', 'volunteer', 'volunteers', 'coach', 'coaches', 'dealer',
  'merchant', 'seller'];

/**
 * Is a file about grown-ups, as its own name or a folder of theirs says: `parent.service.ts`, `StaffManager.jsx`,
 * `app/tutor/settings/page.tsx`?
 */
export const isAdultsFile = (path: string): boolean =>
  (hasAnyWord(path.split('/').slice(-2).join('/'), grownUps) || path.split('/').some((part) => grownUps.includes(part.toLowerCase())))
  && !hasAnyWord(path, subjects.child);

/**
 * What a schema or class is called says whose data it holds: `true` people who join, `false` something else, undefined
 * when the name says nothing.
 */
export function isPeoples(owner: string | undefined): boolean | undefined {
  const words = wordsOf(owner ?? '');
  if (words.every((word) => plainOwners.includes(word))) return undefined;
  return hasAnyPhrase(owner ?? '', accountPlaces);
}

/** Does a schema describe data that was read, which asks no one for data: `ChildReadDto`, `userResponseSchema`? */
export const isOfAnswer = (owner: string | undefined): boolean => hasAnyWord(owner ?? '', answerWords);

/** Is a field part of a register that a school keeps of those who are enrolled, as the fields beside it tell? */
export const isSchoolRegister = (field: FormField): boolean => keysBeside(field).some((name) => hasAnyPhrase(name, schoolRegisterFields));

/** Is a field of an animal: does its form, schema or table ask for a breed as well? */
export const isOfAnimal = (field: FormField, fields: readonly FormField[]): boolean =>
  [...keysBeside(field), ...fields.filter((other) => isInSameRecord(field, other)).flatMap(({ names }) => names)].some((name) =>
    hasAnyWord(name, animalFields)
  );

/** Does an object literal hold a key that only animals have? */
export const isAnimalRecord = (object: AstNode): boolean => entriesOf(object).some(({ key }) => hasAnyWord(key, animalFields));

function keysBeside({ site }: FormField): string[] {
  const holder = 'type' in site ? site.parent : undefined;
  const entries = holder?.type === 'ObjectExpression'
    ? (holder.properties as AstNode[])
    : holder?.type === 'ClassBody'
    ? (holder.body as AstNode[])
    : [];
  return entries.flatMap((entry) => (entry.key ? [getKeyName(entry.key as AstNode, entry.computed as boolean) ?? ''] : []));
}

/** Inputs of one form, columns of one table. */
function isInSameRecord(field: FormField, other: FormField): boolean {
  if (field.element && other.element) return formAround(field.element) === formAround(other.element);
  return field.owner !== undefined && field.owner === other.owner;
}

/** The form around an input; where there is none, the outermost element. */
export function formAround(element: ElementView): ElementView {
  let outermost = element;
  for (let around: ElementView | undefined = element; around; around = around.parent) {
    if (around.rawTag.toLowerCase() === 'form') return around;
    outermost = around;
  }
  return outermost;
}
