import { replaceNode } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import { type AstNode, unwrap } from '../../program/syntax/ast';

/** Writes another value in place of a literal of the same declaration; undefined where the value is written elsewhere. */
export const replaceValue = (value: AstNode, place: { readonly range: readonly [number, number] }, text: string): TextEdit[] | undefined =>
  unwrap(value).type === 'Literal' && value.range[0] >= place.range[0] && value.range[1] <= place.range[1]
    ? replaceNode(value, text)
    : undefined;
