import { NodeMemory } from '../../program/syntax/node-memory';
import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { accountPlaces, animalFields, describingPlaces, dutyDomains, plainOwners, schoolRegisterFields,
  workFields } from '../../knowledge/words/people/form-words';
import { answerWords } from '../../knowledge/words/people/schema-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { entriesOf } from '../../program/syntax/entries';
import type { ElementView } from '../../views/elements/element-view';
import type { FormField } from './field';

/** Parts of a product where the law or the matter asks for more than an alias, and files that only describe or reckon. */
export const isDutyPlace = (path: string, more: readonly string[]): boolean =>
  hasAnyWord(path, [...dutyDomains, ...describingPlaces, ...more]);

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
export const isSchoolRegister = (field: FormField): boolean => besideOf(field).isSchoolRegister;

/** Is a field of an animal: does its form, schema or table ask for a breed as well? */
export const isOfAnimal = (field: FormField, fields: readonly FormField[]): boolean => isBeside('isOfAnimals', field, fields);

/** Is a field one of an employee: does its form or schema ask for a resume or an employer as well? */
export const isOfWork = (field: FormField, fields: readonly FormField[]): boolean => isBeside('isOfWork', field, fields);

const isBeside = (what: 'isOfAnimals' | 'isOfWork', field: FormField, fields: readonly FormField[]): boolean =>
  besideOf(field)[what] || tellingAmong(fields, what).some((other) => isInSameRecord(field, other));

const tells = {
  isOfAnimals: (name: string): boolean => hasAnyWord(name, animalFields),
  isOfWork: (name: string): boolean => hasAnyPhrase(name, workFields),
};

const telling = new NodeMemory<readonly FormField[], Record<keyof typeof tells, readonly FormField[]>>();

function tellingAmong(fields: readonly FormField[], what: keyof typeof tells): readonly FormField[] {
  let found = telling.get(fields);
  if (!found) {
    const those = (is: (name: string) => boolean): readonly FormField[] => fields.filter(({ names }) => names.some(is));
    telling.set(fields, found = { isOfAnimals: those(tells.isOfAnimals), isOfWork: those(tells.isOfWork) });
  }
  return found[what];
}

/** Does an object literal hold a key that only animals have? */
export const isAnimalRecord = (object: AstNode): boolean => entriesOf(object).some(({ key }) => hasAnyWord(key, animalFields));

/** What the entries or members beside a field say of it. */
interface Beside {
  readonly isSchoolRegister: boolean;
  readonly isOfAnimals: boolean;
  readonly isOfWork: boolean;
}

const TELLS_NOTHING: Beside = { isSchoolRegister: false, isOfAnimals: false, isOfWork: false };

const besideIn = new NodeMemory<AstNode, Beside>();

function besideOf({ site }: FormField): Beside {
  const holder = 'type' in site ? site.parent : undefined;
  if (holder?.type !== 'ObjectExpression' && holder?.type !== 'ClassBody') return TELLS_NOTHING;
  let beside = besideIn.get(holder);
  if (!beside) {
    const entries = (holder.properties ?? holder.body) as AstNode[];
    const keys = entries.flatMap((entry) => (entry.key ? [getKeyName(entry.key as AstNode, entry.computed as boolean) ?? ''] : []));
    besideIn.set(
      holder,
      beside = {
        isSchoolRegister: keys.some((key) => hasAnyPhrase(key, schoolRegisterFields)),
        isOfAnimals: keys.some(tells.isOfAnimals),
        isOfWork: keys.some(tells.isOfWork),
      },
    );
  }
  return beside;
}

/** Inputs of one form, entries of one schema, columns of one table. */
export function isInSameRecord(field: FormField, other: FormField): boolean {
  if (field.element && other.element) return formAround(field.element) === formAround(other.element);
  if ('type' in field.site && 'type' in other.site && field.site.parent === other.site.parent) return true;
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
