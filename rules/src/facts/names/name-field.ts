import { contactPages } from '../../knowledge/words/people/audience-words';
import { accountPlaces, inquiryPlaces, namedElsewhere } from '../../knowledge/words/people/form-words';
import { adultSecrets, familyNames, firstNames, joiningWords, keepingVerbs, keptLearners, lastNames, namedThings, passwordWords,
  purchaseWords, signUpFiles, tellingNameWords } from '../../knowledge/words/people/name-words';
import { subjects, workerWords } from '../../knowledge/words/people/person-words';
import { getCalleeName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { entriesOf } from '../../program/syntax/entries';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { asksFor, type FormField, shownFieldName } from '../fields/field';
import { isInSameRecord, isOfAnswer, isOfWork, isPeoples, isSchoolRegister } from '../fields/field-owner';
import { type FieldDoubt, fieldDoubts } from '../fields/field-doubts';
import { formFields } from '../fields/form-field';
import { fileMentions } from '../fields/file-mentions';
import { isGrownUpsForm, saysFullAge } from '../fields/grown-ups-form';
import type { FactSources } from '../sources';
import { isAboutAccounts } from './about-accounts';
import { isOfJoining } from './joining';

/** A field that asks for, or stores, the legal name of a person. */
export interface NameField {
  readonly field: FormField;
  /** The name that says so. */
  readonly name: string;
  /** Its form or record is about people who join, not about a parcel or a bill. */
  readonly isOfAccount: boolean;
  /** People register themselves there, as a name or text around says; else others may enter them. */
  readonly isOfJoining: boolean;
  /** It is next to fields of a purchase, a delivery or a contract. */
  readonly isBesidePurchase: boolean;
  /** Its form is one of grown-ups, as its handler, action, role, component or other fields say. */
  readonly isGrownUps: boolean;
  /** Its form says that people are 18 or older, which they may or may not be. */
  readonly saysFullAge: boolean;
  /** A school keeps it in its register, as the fields beside it or the name of the file say. */
  readonly isOfSchool: boolean;
  /** A first name that is asked for without a last one, which may be any name. */
  readonly isFirstNameAlone: boolean;
  readonly doubts: readonly FieldDoubt[];
}

/** `words` are those of legal names. */
export function nameFields(sources: FactSources, words: readonly string[]): readonly NameField[] {
  const isAsked = (field: FormField): boolean => asksFor(field, words) && !isFamilysName(field.names, sources);
  const fields = formFields(sources.elements(), sources.file);
  return fields.filter(isAsked).map((field) => ({
    field,
    name: shownFieldName(field, field.names.find((each) => hasAnyPhrase(each, words)) ?? field.names[0]),
    isOfAccount: isOfAccount(field, sources),
    isOfJoining: isOfJoining(field, sources),
    isBesidePurchase: field.kind === 'input' && fileMentions(sources, purchaseWords),
    isGrownUps: isGrownUpsForm(field, sources.file) || isOfWork(field, fields),
    saysFullAge: saysFullAge(field),
    isOfSchool: isSchoolRegister(field) || isRegisterForm(sources.path),
    isFirstNameAlone: isFirstName(field) && !fields.some((other) => asksForRest(other) && isInSameRecord(field, other)),
    doubts: [...fieldDoubts(field, sources), ...(isBesidePin(field, fields) ? ['about adults' as const] : [])],
  }));
}

const isFirstName = ({ names }: FormField): boolean =>
  names.some((name) => hasAnyPhrase(name, firstNames)) && !names.some((name) => hasAnyWord(name, tellingNameWords));

/** A last name that may be left out does not tell who it is. */
const asksForRest = ({ names, isRequired }: FormField): boolean =>
  isRequired !== false && names.some((name) => hasAnyPhrase(name, lastNames));

/** A record with a password and a PIN, such as that of a parent who sets the PIN. */
const isBesidePin = (field: FormField, fields: readonly FormField[]): boolean =>
  [adultSecrets, passwordWords].every((words) =>
    fields.some((other) => other.names.some((name) => hasAnyPhrase(name, words)) && isInSameRecord(field, other))
  );

/** `AddStudent.tsx`, `students/edit-student.vue`: learners do not add themselves. */
const isRegisterForm = (path: string): boolean => {
  const name = path.split('/').at(-1) ?? '';
  return keepingVerbs.has(wordsOf(name)[0] ?? '') && hasAnyWord(name, keptLearners);
};

/** Is a name that of a family, in a file where people have names of their own? */
export const isFamilysName = (names: readonly string[], sources: FactSources): boolean =>
  names.some((name) => hasAnyPhrase(name, familyNames)) && !fileMentions(sources, firstNames);

function isOfAccount(field: FormField, sources: FactSources): boolean {
  const { kind, names, owner = '' } = field;
  if (names.some(isOfThing) || hasAnyWord(owner, namedElsewhere) || isInquiry(field, sources.path)) return false;
  if (kind === 'schema' && isOfRecord(field, sources.file)) return false;
  if (kind === 'input') {
    if (isAboutThings(sources.path)) return false;
    if (names.some(asksExpressly)) return true;
  }
  const isPeople = kind === 'input' ? undefined : isPeoples(field.owner);
  return isPeople ?? (hasAnyPhrase(owner, accountPlaces) || isAboutAccounts(sources, joiningWords));
}

/** A form with which visitors write to the company, as its file or its own name says. */
const isInquiry = ({ owner = '' }: FormField, path: string): boolean =>
  hasAnyPhrase(owner, inquiryPlaces)
  || (isPeoples(owner) === undefined && path.split('/').slice(-2).some((part) => hasAnyPhrase(part, inquiryPlaces) || isContactPage(part)));

/** `Contact.jsx`, `contact/` */
const isContactPage = (part: string): boolean => contactPages.has(wordsOf(part.split('.')[0]).join(' '));

const articles: ReadonlySet<string> = new Set(['the', 'your', 'this', 'a', 'an']);
const people = [...subjects.child, 'user', 'player', 'member', 'person'];

/** "Full name of the book" */
function isOfThing(text: string): boolean {
  const words = wordsOf(text);
  const article = words.findIndex((word, i) => word === 'of' && articles.has(words[i + 1])) + 1;
  const thing = article > 0 ? words[article + 1] : undefined;
  return thing !== undefined && !people.some((person) => thing.startsWith(person));
}

const legal: ReadonlySet<string> = new Set(['real', 'legal']);

/** "Your real last name": what the text asks for is no alias, whatever the form is for. */
function asksExpressly(text: string): boolean {
  const words = text.trim().includes(' ') ? wordsOf(text) : [];
  return words.some((word, i) => legal.has(word) && words.slice(i + 1, i + 3).includes('name'));
}

function isAboutThings(path: string): boolean {
  const parts = path.split('/');
  return hasAnyWord(parts.slice(-2).join('/'), namedThings) && !hasAnyWord(parts.at(-1) ?? '', [...subjects.child, ...signUpFiles]);
}

const validators: ReadonlySet<string> = new Set(['object', 'strictObject', 'looseObject']);

/** A record that is there already, as its id or its own name says, or an account of those who work here, by its roles. */
function isOfRecord({ site, owner = '' }: FormField, file: FileContext): boolean {
  if (isOfAnswer(owner)) return true;
  const object = 'type' in site && site.type === 'Property' ? site.parent : undefined;
  const entries = entriesOf(object);
  const role = entries.find(({ key }) => wordsOf(key).at(-1) === 'role');
  const speaks = (words: readonly string[]): boolean =>
    role !== undefined && (hasAnyWord(role.key, words) || mentionsWithin(role.value, words, file, 'names and texts'));
  if (speaks(workerWords) && !speaks(subjects.child)) return true;
  const call = object?.parent;
  const isValidator = call?.type === 'CallExpression' && validators.has(getCalleeName(call) ?? '');
  return isValidator && entries.some(({ key }) => key === 'id') && !entries.some(({ key }) => hasAnyWord(key, passwordWords));
}
