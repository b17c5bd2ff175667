import { replaceNode, setProperty } from '../edits/argument-edits';
import type { NoRating } from '../facts/advertising';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { withEnumMembers } from './enum-text';
import type { Replacement } from './remedy';

/** General audiences in place of a rating that is written as a text. */
export const generalRating = (value: AstNode): Replacement => ({
  text: "'G'",
  edits: value.type === 'Literal' ? replaceNode(value, "'G'") : undefined,
});

/** The rating put into the object that lacks it. */
export function addRating({ site, object, key, safe }: NoRating, file: FileContext): Replacement {
  if (!object || safe === undefined) return { text: safe ?? '', edits: undefined };
  const spelled = withEnumMembers(safe, site.sdk, file);
  return { text: safe, edits: [...spelled.imports, ...setProperty(object, key, spelled.text, file)] };
}
