import { adultFieldWords } from '../../knowledge/words/people/form-words';
import type { AstNode } from '../../program/syntax/ast';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';

/** A field in which people tell something of themselves: of a form, or of a stored record. */
export interface FormField {
  readonly kind: 'input' | 'schema' | 'sql';
  /** Its identifiers and texts: name, id, bound value, label, placeholder. */
  readonly names: readonly string[];
  /** Where to report. */
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  /** Undefined when it is not known. */
  readonly isRequired: boolean | undefined;
  /** What makes it required: an attribute or a property. */
  readonly required?: AttributeView | AstNode;
  /** The same of the component around, which says it again. */
  readonly requiredAround?: AttributeView | AstNode;
  readonly element?: ElementView;
  /** Name of the schema or table. */
  readonly owner?: string;
}

/** Longer names are sentences. */
const LONGEST_NAME = 90;

/** Does the field ask for something named by one of the phrases, of the person who fills it in? */
export const asksFor = (field: FormField, phrases: readonly string[]): boolean =>
  field.names.some((name) => name.length < LONGEST_NAME && hasAnyPhrase(name, phrases))
  && ![...field.names, field.owner ?? ''].some((name) => hasAnyWord(name, adultFieldWords));
