import { replaceNode } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { AstNode } from '../../program/syntax/ast';

/** Makes a service wait for consent; undefined where the value is written elsewhere. */
export const requireConsent = (value: AstNode, setting: AstNode): TextEdit[] | undefined =>
  value.type === 'Literal' && setting.range[0] <= value.range[0] && value.range[1] <= setting.range[1]
    ? replaceNode(value, 'true')
    : undefined;
