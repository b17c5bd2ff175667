import { parseExpression } from '../../parsers/expression';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { AttributeView, EventView, TemplateCondition } from './element-view';

/**
 * Expressions of a template as trees, also of Angular, whose templates are text to their parser. Those are parsed alone: their
 * names can be read, but they have no place in the file, so that they are neither reported nor edited. Undefined for what is no
 * expression.
 */
export const readHandler = ({ handler, text }: EventView): AstNode | undefined => handler ?? parseExpression(text);

export const readCondition = ({ expression, text }: TemplateCondition): AstNode | undefined => expression ?? parseExpression(text);

export const readBinding = ({ expression, isText, valueRange }: AttributeView, file: FileContext): AstNode | undefined =>
  expression ?? (isText || !valueRange ? undefined : parseExpression(file.text.slice(...valueRange)));
