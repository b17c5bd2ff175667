import { type AstNode, getKeyName } from '../ast';
import { accountPlaces, describingPlaces, dutyDomains, plainOwners, schoolRegisterFields } from '../catalogue/form-words';
import { subjects } from '../catalogue/person-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../values/words';
import type { FormField } from './form-field';

/** Parts of a product where the law or the matter asks for more than an alias, and files that only describe or reckon. */
export const isDutyPlace = (path: string, more: readonly string[]): boolean => hasAnyWord(path, [...dutyDomains, ...describingPlaces, ...more]);

const GROWN_UPS = ['parent', 'parents', 'guardian', 'guardians', 'caregiver', 'teacher', 'teachers', 'tutor', 'tutors', 'staff', 'employee', 'employees', 'admin', 'admins', 'leader', 'leaders', 'volunteer', 'volunteers', 'coach', 'coaches', 'dealer', 'merchant', 'seller'];

/** Is a file about grown-ups, as its own name or a folder of theirs says: `parent.service.ts`, `StaffManager.jsx`, `app/tutor/settings/page.tsx`? */
export const isAdultsFile = (path: string): boolean =>
  (hasAnyWord(path.split('/').slice(-2).join('/'), GROWN_UPS) || path.split('/').some((part) => GROWN_UPS.includes(part.toLowerCase()))) && !hasAnyWord(path, subjects.child);

/** What a schema or class is called says whose data it holds: `true` people who join, `false` something else, undefined when the name says nothing. */
export function isPeoples(owner: string | undefined): boolean | undefined {
  const words = wordsOf(owner ?? '');
  if (words.every((word) => plainOwners.includes(word))) return undefined;
  return hasAnyPhrase(owner ?? '', accountPlaces);
}

/** Is a field part of a register that a school keeps of those who are enrolled, as the fields beside it tell? */
export function isSchoolRegister(field: FormField): boolean {
  const object = 'type' in field.site ? field.site.parent : undefined;
  const siblings = (object?.type === 'ObjectExpression' ? (object.properties as AstNode[]) : object?.type === 'ClassBody' ? (object.body as AstNode[]) : [])
    .flatMap((entry) => (entry.key ? [getKeyName(entry.key as AstNode, entry.computed as boolean) ?? ''] : []));
  return siblings.some((name) => hasAnyPhrase(name, schoolRegisterFields));
}
