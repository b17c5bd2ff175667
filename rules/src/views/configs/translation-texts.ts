import { isTranslationPath } from '../../program/syntax/translation-path';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getJsonValue } from './json-value';

/** The texts of a JSON file of translations, in source order; none in other files. */
export const translationTextsOf = (file: FileContext): readonly AstNode[] =>
  file.once(translationTextsOf, () => (isTranslationPath(file.filename) ? textsBelow(getJsonValue(file)) : []));

function textsBelow(value: AstNode | null | undefined): readonly AstNode[] {
  if (value?.type === 'Literal') return typeof value.value === 'string' ? [value] : [];
  const properties = (value?.properties ?? []) as AstNode[];
  return [...properties.map((entry) => entry.value as AstNode), ...((value?.elements ?? []) as AstNode[])].flatMap(textsBelow);
}
