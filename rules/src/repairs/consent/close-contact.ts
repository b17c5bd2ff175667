import { replaceNode } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { Broadcast, Earning, OpenContact } from '../../facts/contact';
import type { AstNode } from '../../program/syntax/ast';

const isWithin = (inner: AstNode, outer: AstNode): boolean => outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];

/** Closes a contact setting; undefined where its value is written elsewhere. */
export const closeContact = ({ open, at, safe }: OpenContact): TextEdit[] | undefined =>
  open.type === 'Literal' && isWithin(open, at) ? replaceNode(open, safe) : undefined;

/** Keeps a broadcast to those who are invited. */
export const keepPrivate = ({ open }: Broadcast): TextEdit[] | undefined =>
  open?.value.type === 'Literal' && typeof open.value.value === 'string' ? replaceNode(open.value, "'private'") : undefined;

/** Lets a broadcast or channel earn nothing. */
export const earnNothing = ({ value }: Earning): TextEdit[] | undefined =>
  value.type === 'Literal' && value.value === true ? replaceNode(value, 'false') : undefined;
