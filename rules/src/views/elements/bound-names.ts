import { wordsWithin } from '../../program/syntax/lexicon';
import type { FileContext } from '../../program/syntax/file-context';
import type { AttributeView } from './element-view';

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Names and texts in what an attribute is bound to, in source order; where the host has no ESTree, the names its text is made of. */
export function boundNames(attribute: AttributeView, file: FileContext): readonly string[] {
  if (attribute.expression) return wordsWithin(attribute.expression, file, 'names and texts');
  return attribute.valueRange ? (file.getCode({ range: attribute.valueRange }).match(NAME) ?? []) : [];
}
