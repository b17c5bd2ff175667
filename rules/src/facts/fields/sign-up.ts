import { signUpAdults, signUpChildren, signUpPlaces } from '../../knowledge/words/people/collection-words';
import { birthDateWords, personalFields, phoneFields, realNameWords, sensitiveFields } from '../../knowledge/words/people/form-words';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isOfWork, isSchoolRegister } from './field-owner';
import { asksFor, type FormField } from './field';
import { formFields } from './form-field';

/** Personal fields of one form or record. */
export interface FieldGroup {
  readonly fields: readonly FormField[];
  /** The first that is neither a legal name nor a birth date, else the first. */
  readonly main: FormField;
  /** What holds it is named after a child's sign-up or profile. */
  readonly isChildsSignUp: boolean;
  /** The same names contain words for adults, or further fields are those of people at work. */
  readonly isAdults: boolean;
  readonly isOfSchool: boolean;
}

const IDS = new Set(['id', 'ids']);

/** `more` are further names of data that few features need. */
export function fieldGroups(sources: FactSources, more: readonly string[] = []): readonly FieldGroup[] {
  const words = [...personalFields, ...sensitiveFields, ...more];
  const groups = new Map<unknown, FormField[]>();
  const all = formFields(sources.elements(), sources.file);
  for (const field of all) {
    if (!asksFor(field, words) || IDS.has(wordsOf(field.names[0]).at(-1) ?? '')) continue;
    const key = field.kind === 'input' ? formOf(field) : (field.site as AstNode).parent;
    const group = groups.get(key);
    if (group) group.push(field);
    else if (key !== undefined) groups.set(key, [field]);
  }
  return [...groups.values()].map((fields) => {
    const group = groupOf(askedOnce(fields), sources.path);
    return { ...group, isAdults: group.isAdults || fields.some((field) => isOfWork(field, all)) };
  });
}

/** A telephone number in two inputs, its country and the rest, is one piece of data. */
function askedOnce(fields: readonly FormField[]): readonly FormField[] {
  const isPhone = (field: FormField): boolean => asksFor(field, phoneFields);
  const first = fields.find(isPhone);
  return fields.filter((field) => field === first || !isPhone(field));
}

function groupOf(fields: readonly FormField[], path: string): FieldGroup {
  const about = `${fields[0].owner ?? componentOf(fields[0])} ${path}`;
  return {
    fields,
    main: fields.find((field) => !asksFor(field, [...realNameWords, ...birthDateWords])) ?? fields[0],
    isChildsSignUp: hasAnyWord(about, signUpChildren) && hasAnyWord(about, signUpPlaces),
    isAdults: hasAnyWord(about, signUpAdults),
    isOfSchool: fields.some(isSchoolRegister),
  };
}

/** The form around an input. */
function formOf(field: FormField): unknown {
  for (let element = field.element?.parent; element; element = element.parent)
    if (element.rawTag === 'form' || element.rawTag.endsWith('Form')) return element.node;
  return undefined;
}

/** The name of the component that shows an input: `KidSignup`. */
function componentOf(field: FormField): string {
  for (let fn = field.element && getEnclosingFunction(field.element.node); fn; fn = getEnclosingFunction(fn)) {
    const name = String(fn.id?.name ?? fn.parent?.id?.name ?? '');
    if (name !== '' && name[0] !== name[0].toLowerCase()) return name;
  }
  return '';
}
