import type { AstNode } from '../../program/syntax/ast';
import { accountPlaces, phoneFields } from '../../knowledge/words/form-words';
import { isPeoples } from '../../facts/fields/field-owner';
import { asksFor, type FormField } from '../../facts/fields/form-field';
import { liftRequirement } from '../../repairs/lift-requirement';
import { removeProperty } from '../../edits/argument-edits';
import type { Suggestion } from '../../rule/create-rule';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { wholeRange } from '../../views/elements/element-source';
import { type Context, sensitiveWords } from './meta';
import { isOtherThing } from './other-things';

/** A field about something few features need: it must be told, or it may. */
export function checkField(field: FormField, context: Context): void {
  const name = nameIn(field, sensitiveWords(context), context);
  // Where people sign in with a telephone number, it is needed.
  const phone = name === undefined && field.isRequired === true ? nameIn(field, phoneFields, context) : undefined;
  if ((name ?? phone) === undefined || isExplained(field, context)) return;
  const data = { name: (name ?? phone as string).trim() };
  const isAccount = hasAnyPhrase(context.path, accountPlaces) || hasAnyPhrase(field.owner ?? '', accountPlaces) || /sign-?_?up|register|registration|profile|child|student|pupil/i.test(context.file.code);
  if (field.isRequired === true) {
    if (phone !== undefined && !isAccount) return;
    const isUnsure = phone !== undefined || (!isAccount && field.kind !== 'input') || (field.kind !== 'input' && isPeoples(field.owner) === false);
    context.report({ at: field.at, site: field.site, messageId: 'sensitiveField', isUnsure, data, suggest: [isAccount ? { id: 'dropField', data, edits: removalOf(field, context) } : { id: 'dropRequired', edits: liftRequirement(field, context.file) }] });
  } else if (isAccount) context.report({ at: field.at, site: field.site, messageId: 'askedField', data, suggest: [{ id: 'dropField', data, edits: removalOf(field, context) }] });
}

/** A field is named by a few words; a longer text only mentions something. */
function nameIn(field: FormField, words: readonly string[], context: Context): string | undefined {
  const name = field.names.find((each) => wordsOf(each).length <= 5 && hasAnyPhrase(each, words));
  return name !== undefined && asksFor(field, words) && !isOtherThing(name, field, context.path) ? name : undefined;
}

const isExplained = (field: FormField, context: Context): boolean =>
  field.element?.parent?.children.some((child) => context.options.purposeComponents.includes(child.rawTag)) === true && field.isRequired !== true;

/** Takes the field out of its schema, or the input out of the elements around it. */
function removalOf({ kind, site, element }: FormField, context: Context): Suggestion<'dropField'>['edits'] {
  if (kind === 'schema') return 'type' in site && site.type === 'Property' ? removeProperty(site as AstNode, context.file) : undefined;
  const isChild = element?.parent !== undefined && element.parent.tag !== 'label' && (element.host !== 'jsx' || /^JSX(?:Element|Fragment)$/.test(element.node.parent?.parent?.type ?? ''));
  return element && isChild ? [{ range: [...wholeRange(element)], text: '' }] : undefined;
}
