import { ageBandWords, babyWords, besideBirthday, exampleStarts } from '../../knowledge/words/people/birth-date-words';
import { birthDateWords } from '../../knowledge/words/people/form-words';
import { subjects } from '../../knowledge/words/people/person-words';
import { type AstNode, getCalleeName, walk } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { packageAudienceOf } from '../kind-of-file';
import { onlyDecodesAnswers } from '../occasions';
import type { FactSources } from '../sources';
import { isOfAnimal, isOfAnswer, isSchoolRegister } from './field-owner';
import { asksFor, type FormField } from './field';
import { type FieldDoubt, fieldDoubts } from './field-doubts';
import { formFields } from './form-field';
import { fileMentions } from './file-mentions';
import { areGrownUps } from '../people/grown-ups';
import { isGrownUpsForm } from './grown-ups-form';

/** A field that asks for a date of birth. */
export interface BirthDateField {
  readonly field: FormField;
  /** The name that says so. */
  readonly name: string;
  /** The type of an input, else what names the field. */
  readonly at: FormField['at'];
  readonly isAnimals: boolean;
  /** Its form is one of grown-ups. */
  readonly isGrownUps: boolean;
  /** Part of what a school keeps of those who are enrolled. */
  readonly isOfSchool: boolean;
  /** The file or its package says that children are among those who are asked, and none is counted in weeks. */
  readonly isOfChild: boolean;
  readonly doubts: readonly FieldDoubt[];
  /** A schema of the same file checks what it asks for, which is left out. */
  readonly hasSchema: boolean;
}

/** Names of types that hold no date, and marks of what is never stored. */
const NO_DATE = new Set(['boolean', 'Boolean', 'bool', 'enum', 'nativeEnum', 'picklist', 'literal', 'VIRTUAL', 'transient', 'Transient',
  'object']);
/** A name has a few words; a longer text is a sentence, which asks for a date only if it is directed at the user. */
const MAX_NAME_WORDS = 4;
const ASKING = ['your', 'child', 'when', 'date'];

/** Does the file mention age bands, in an identifier or a string? */
export const knowsAgeBands = (sources: FactSources): boolean => fileMentions(sources, ageBandWords);

/** Fields that ask for a whole date of birth; `more` are further names of such dates. */
export function birthDateFields(sources: FactSources, more: readonly string[] = []): readonly BirthDateField[] {
  const words = [...birthDateWords, ...more];
  const fields = formFields(sources.elements(), sources.file);
  const found = fields.filter((field) =>
    asksFor(field, words) && !isOfAnswer(field.owner) && isWholeDate(field, sources.file) && !isDecoded(field, sources.file)
  );
  const hasInput = found.some(({ kind }) => kind === 'input');
  const checked = new Set(hasInput ? found.filter(isOfValidator) : []);
  return found.filter((field) => !checked.has(field)).map((field) => {
    const type = field.kind === 'input' ? field.element?.getAttribute('type') : undefined;
    const name = (field.names.find((each) => hasAnyPhrase(each, words)) ?? field.names[0]).trim();
    return {
      field,
      name,
      at: type ?? field.at,
      isAnimals: isOfAnimal(field, fields),
      isGrownUps: areGrownUps(field.names) || isGrownUpsForm(field, sources.file),
      isOfSchool: isSchoolRegister(field),
      isOfChild: namesChildren(sources),
      doubts: fieldDoubts(field, sources),
      hasSchema: field.kind === 'input' && checked.size > 0,
    };
  });
}

const namesChildren = (sources: FactSources): boolean =>
  !fileMentions(sources, babyWords)
  && (hasAnyWord(sources.path, subjects.child) || packageAudienceOf(sources.path, sources.file)?.people === 'children'
    || fileMentions(sources, subjects.child));

const validators: ReadonlySet<string> = new Set(['object', 'strictObject', 'looseObject', 'shape']);

/** `z.object({ birthDate: … })`, which checks a form and stores nothing. */
function isOfValidator({ kind, site }: FormField): boolean {
  const call = kind === 'schema' && 'type' in site ? site.parent?.parent : undefined;
  return call?.type === 'CallExpression' && validators.has(getCalleeName(call) ?? '');
}

/** A field of a schema that only decodes what a server answered asks no one. */
function isDecoded({ kind, site }: FormField, file: FileContext): boolean {
  const call = kind === 'schema' && 'type' in site ? site.parent?.parent : undefined;
  return call?.type === 'CallExpression' && onlyDecodesAnswers(call, file);
}

/** Day and month for a greeting, a year alone, flags and checks on a date are no whole date. */
function isWholeDate(field: FormField, file: FileContext): boolean {
  if (field.names.some(isExample)) return false;
  if (field.names.some((name) => hasAnyWord(name, besideBirthday) && !hasAnyPhrase(name, ['birth day', 'date of birth']))) return false;
  // A sentence in which a birthday is named asks for something else.
  const naming = field.names.filter((name) => hasAnyPhrase(name, birthDateWords));
  if (naming.length > 0 && naming.every((name) => wordsOf(name).length > MAX_NAME_WORDS && !hasAnyWord(name, ASKING))) return false;
  if (field.kind !== 'schema' || !('type' in field.site)) return true;
  return !holdsNoDate(field.site as AstNode, file) && !mentionsWithin(field.site as AstNode, ageBandWords, file, 'names and texts')
    && !isDayBesideMonth(field);
}

function isExample(name: string): boolean {
  const text = wordsOf(name).join(' ');
  return exampleStarts.some((start) => text === start || text.startsWith(`${start} `));
}

function holdsNoDate(site: AstNode, file: FileContext): boolean {
  if (wordsWithin(site, file, 'names and texts').some((word) => NO_DATE.has(word))) return true;
  let isFlag = false;
  walk(site, (node) => {
    if (node.type === 'TSBooleanKeyword') isFlag = true;
  }, file.sourceCode.visitorKeys);
  return isFlag;
}

/** `birthDay` beside `birthMonth`, without a year: enough for a greeting. */
function isDayBesideMonth({ names, site }: FormField): boolean {
  const object = 'type' in site ? site.parent : undefined;
  if (wordsOf(names[0]).join(' ') !== 'birth day' || object?.type !== 'ObjectExpression') return false;
  const beside = entriesOf(object).map(({ key }) => wordsOf(key).join(' '));
  return beside.includes('birth month') && !beside.includes('birth year');
}
