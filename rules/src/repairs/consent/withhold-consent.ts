import { replaceNode } from '../../edits/argument-edits';
import { removeAttribute } from '../../edits/attribute-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { GivenConsent } from '../../facts/consent';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { Replacement } from '../remedy';

/** Takes the tick of a box away, or begins with consent as not given; what is not possible at the place is undefined. */
export function withholdConsent(
  { element, attribute, value }: GivenConsent,
  file: FileContext,
): { removed?: readonly TextEdit[]; value?: Replacement } {
  if (element && attribute && !attribute.twoWay && isOwnState(attribute))
    return { removed: removeAttribute(element, attribute.name, file) };
  const text = value?.type === 'Literal' ? (value.value === 'granted' ? "'denied'" : 'false') : undefined;
  return text === undefined || value === undefined ? {} : { value: { text, edits: replaceNode(value, text) } };
}

/** Without it the control begins as off; `value` of a switch has to be said. */
const isOwnState = ({ name }: { readonly name: string }): boolean => name !== 'value' && name !== 'modelvalue' && name !== 'ison';

/** `false` in the place of a literal `true`; undefined for other values. */
export const withholdLiteral = (value: AstNode | undefined): TextEdit[] | undefined =>
  value?.type === 'Literal' && value.value === true ? replaceNode(value, 'false') : undefined;

/** The other boolean in the place of a literal one. */
export const invertLiteral = (value: AstNode): Replacement =>
  value.type === 'Literal' && typeof value.value === 'boolean'
    ? { text: String(!value.value), edits: replaceNode(value, String(!value.value)) }
    : { text: '', edits: undefined };
