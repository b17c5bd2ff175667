import { wordsWithin } from '../../program/syntax/lexicon';
import type { FileContext } from '../../program/syntax/file-context';
import type { AttributeView } from './element-view';

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Names and string literals in the expression of an attribute, in source order; in hosts without ESTree, the names in its text. */
export function boundNames(attribute: AttributeView, file: FileContext): readonly string[] {
  if (attribute.expression) return wordsWithin(attribute.expression, file, 'names and texts');
  return attribute.valueRange ? (file.getCode({ range: attribute.valueRange }).match(NAME) ?? []) : [];
}
