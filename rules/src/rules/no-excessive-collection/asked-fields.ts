import type { AstNode } from '../../program/syntax/ast';
import { accountPlaces, phoneFields } from '../../knowledge/words/form-words';
import { isPeoples } from '../../facts/fields/field-owner';
import { asksFor, type FormField } from '../../facts/fields/form-field';
import { liftRequirement } from '../../repairs/lift-requirement';
import { removeProperty } from '../../edits/argument-edits';
import type { Suggestion } from '../../rule/create-rule';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { wholeRange } from '../../views/elements/element-source';
import { type Scope, sensitiveWords } from './meta';
import { isOtherThing } from './other-things';

/** A field about something few features need: it must be told, or it may. */
export function checkField(field: FormField, on: Scope): void {
  const name = nameIn(field, sensitiveWords(on), on);
  // Where people sign in with a telephone number, it is needed.
  const phone = name === undefined && field.isRequired === true ? nameIn(field, phoneFields, on) : undefined;
  if ((name ?? phone) === undefined || isExplained(field, on)) return;
  const data = { name: (name ?? phone as string).trim() };
  const isAccount = hasAnyPhrase(on.path, accountPlaces) || hasAnyPhrase(field.owner ?? '', accountPlaces) || /sign-?_?up|register|registration|profile|child|student|pupil/i.test(on.file.code);
  if (field.isRequired === true) {
    if (phone !== undefined && !isAccount) return;
    const isUnsure = phone !== undefined || (!isAccount && field.kind !== 'input') || (field.kind !== 'input' && isPeoples(field.owner) === false);
    on.report({ at: field.at, site: field.site, messageId: 'sensitiveField', isUnsure, data, suggest: [isAccount ? { id: 'dropField', data, edits: removalOf(field, on) } : { id: 'dropRequired', edits: liftRequirement(field, on.file) }] });
  } else if (isAccount) on.report({ at: field.at, site: field.site, messageId: 'askedField', data, suggest: [{ id: 'dropField', data, edits: removalOf(field, on) }] });
}

/** A field is named by a few words; a longer text only mentions something. */
function nameIn(field: FormField, words: readonly string[], on: Scope): string | undefined {
  const name = field.names.find((each) => wordsOf(each).length <= 5 && hasAnyPhrase(each, words));
  return name !== undefined && asksFor(field, words) && !isOtherThing(name, field, on.path) ? name : undefined;
}

const isExplained = (field: FormField, on: Scope): boolean =>
  field.element?.parent?.children.some((child) => on.options.purposeComponents.includes(child.rawTag)) === true && field.isRequired !== true;

/** Takes the field out of its schema, or the input out of the elements around it. */
function removalOf({ kind, site, element }: FormField, on: Scope): Suggestion<'dropField'>['edits'] {
  if (kind === 'schema') return 'type' in site && site.type === 'Property' ? removeProperty(site as AstNode, on.file) : undefined;
  const isChild = element?.parent !== undefined && element.parent.tag !== 'label' && (element.host !== 'jsx' || /^JSX(?:Element|Fragment)$/.test(element.node.parent?.parent?.type ?? ''));
  return element && isChild ? [{ range: [...wholeRange(element)], text: '' }] : undefined;
}
