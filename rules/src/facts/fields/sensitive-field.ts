import { accountWords } from '../../knowledge/words/people/collection-words';
import { accountPlaces, mailFields, phoneFields, sensitiveFields } from '../../knowledge/words/people/form-words';
import { type AstNode, getEnclosingFunction, getMemberName, walk } from '../../program/syntax/ast';
import { definitionOf } from '../../program/origin/definition';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { complains, getRefused } from '../occasions/refusal';
import { getValueName } from '../people/names';
import type { FactSources } from '../sources';
import { isPeoples } from './field-owner';
import { asksFor, type FormField, shownFieldName } from './field';
import { formFields } from './form-field';
import { isNamedThing, isOtherThing } from './named-thing';
import { fileMentions } from './file-mentions';

/** A field about something few features need. */
export interface SensitiveField {
  readonly field: FormField;
  /** The name that says so. */
  readonly name: string;
  /** A telephone number, which is required if it is the login. */
  readonly isPhone: boolean;
  /** The form, schema or file is about accounts. */
  readonly isOfAccount: boolean;
  /** Whether its schema is about people; undefined when the name of the schema says nothing. */
  readonly isPeoples: boolean | undefined;
}

const MAX_NAME_WORDS = 5;

/** `more` are further names of such data. */
export function sensitiveFieldsOf(sources: FactSources, more: readonly string[] = []): readonly SensitiveField[] {
  const words = [...sensitiveFields, ...more];
  return formFields(sources.elements(), sources.file).flatMap((field) => {
    const sensitive = nameIn(field, words, sources.path);
    const name = sensitive ?? nameIn(field, phoneFields, sources.path);
    if (name === undefined) return [];
    return [{
      field,
      name: shownFieldName(field, name),
      isPhone: sensitive === undefined,
      isOfAccount: isOfAccount(field, sources),
      isPeoples: isPeoples(field.owner),
    }];
  });
}

/** A field is named by a few words; a longer text only mentions something. */
function nameIn(field: FormField, words: readonly string[], path: string): string | undefined {
  const name = field.names.find((each) => wordsOf(each).length <= MAX_NAME_WORDS && hasAnyPhrase(each, words));
  return name !== undefined && asksFor(field, words) && !isOtherThing(name, field, path) ? name : undefined;
}

const isOfAccount = ({ owner }: FormField, sources: FactSources): boolean =>
  hasAnyPhrase(sources.path, accountPlaces) || hasAnyPhrase(owner ?? '', accountPlaces) || fileMentions(sources, accountWords);

/** Is one of these components next to a field? */
export const standsBeside = (field: FormField, components: readonly string[]): boolean =>
  field.element?.parent?.children.some((child) => components.includes(child.rawTag)) === true;

/** A value of that kind without which a sign-up does not go on, and says so. */
export interface RefusedValue {
  readonly at: AstNode;
  readonly statement: AstNode;
}

export function refusedValues({ file, path }: FactSources, more: readonly string[] = []): readonly RefusedValue[] {
  const statements = file.nodes('IfStatement');
  // A function that needs an e-mail address as well does not sign in with the telephone number.
  const needMail =
    new Set(statements.filter((statement) => getRefused(statement, mailFields, path, file) !== undefined).map((each) =>
      getEnclosingFunction(each)
    ));
  return statements.flatMap((statement) => {
    const phones = needMail.has(getEnclosingFunction(statement)) ? phoneFields : [];
    const at = getRefused(statement, [...sensitiveFields, ...phones, ...more], path, file);
    if (!at || !complains(statement, file)) return [];
    return [getValueName(at), ...originNames(at, { file })].some((name) => isNamedThing(name, undefined, path)) ? [] : [{ at, statement }];
  });
}

/** What a refused value was read from: `studentIdNumber` of `String(req.body.studentIdNumber)`. */
function originNames(value: AstNode, { file }: Pick<FactSources, 'file'>): string[] {
  const from = value.type === 'Identifier' ? definitionOf(value, file)?.from : undefined;
  const names: string[] = [];
  if (from) {
    walk(from, (node) => {
      if (node.type === 'Identifier') names.push(String(node.name));
      else if (node.type === 'MemberExpression') names.push(getMemberName(node) ?? '');
    }, file.sourceCode.visitorKeys);
  }
  return names;
}
