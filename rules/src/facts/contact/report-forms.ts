import { identityFields, otherPeopleFields, reportForms, reportSubjects } from '../../knowledge/words/consent/contact-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import type { ElementView } from '../../views/elements/element-view';
import { asksFor, type FormField, formFields, shownFieldName } from '../fields';
import type { FactSources } from '../sources';

/** A form with which users report a person or something written. */
export interface ReportForm {
  readonly form: ElementView;
  /** Fields that have to be filled in. */
  readonly required: number;
  /** The first of them that asks who reports. */
  readonly identity?: { readonly at: FormField['at']; readonly name: string };
}

/** Forms that are named for reports, and ask or name what is reported. Reports of numbers and of faults of the software are none. */
export const reportFormsIn = (sources: FactSources): readonly ReportForm[] => {
  const { file } = sources;
  const forms = sources.elements().filter(({ rawTag }) => rawTag === 'form' || rawTag.endsWith('Form'));
  const fields = formFields(sources.elements(), file).filter(({ kind, isRequired }) => kind === 'input' && isRequired === true);
  return forms.flatMap((form): ReportForm[] => {
    const names = namesOf(form, sources);
    if (!names.some((name) => hasAnyPhrase(name, reportForms))) return [];
    const own = fields.filter(({ element }) => isWithin(element, form));
    const about = [...names, form.text(), ...own.flatMap((field) => field.names)];
    if (!about.some((name) => hasAnyPhrase(name, reportSubjects))) return [];
    const identity = own.find((field) =>
      asksFor(field, identityFields) && !field.names.some((name) => hasAnyPhrase(name, otherPeopleFields))
    );
    return [{ form, required: own.length, identity: identity && { at: identity.at, name: shownFieldName(identity, identity.names[0]) } }];
  });
};

const isWithin = (element: ElementView | undefined, form: ElementView): boolean => {
  for (let around = element; around; around = around.parent) if (around === form) return true;
  return false;
};

/** What a form is called: its attributes, what it runs, the component around, the file. */
const namesOf = (form: ElementView, { file, path }: FactSources): readonly string[] => [
  form.rawTag,
  ...['id', 'name', 'class', 'classname', 'arialabel', 'action'].flatMap((name) =>
    optionsOf(form.attr(name)).map(({ value }) => String(value))
  ),
  ...form.events.flatMap(({ handler, text }) => (handler ? wordsWithin(handler, file) : [text])),
  ...[...functionsAround(form.node as AstNode)].map(functionName),
  (path.split('/').at(-1) ?? '').replace(/\.\w+$/, ''),
];
