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
  /** It is required by a check of its type alone, which an empty text passes: `@IsString()`. */
  readonly onlyChecksType?: boolean;
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

/** A `name` attribute this short says nothing to a reader. */
const SHORTEST_NAME = 3;

/**
 * How messages name a field: the key of a schema, never the text of its fault; of an input what told it, but its `name`
 * where that was a text.
 */
export function shownFieldName({ kind, names, element }: FormField, told: string): string {
  if (kind !== 'input') return names[0];
  const attribute = element?.attr('name');
  const own = attribute?.kind === 'known' ? String(attribute.value).trim() : '';
  const text = told.trim();
  return text.includes(' ') && own.length >= SHORTEST_NAME ? own : text.replace(/^\.+/, '');
}
