import { type AstNode, unwrap } from '../../program/syntax/ast';
import { sourceOf } from '../../views/elements/element-source';
import type { ElementView } from '../../views/elements/element-view';
import type { Context } from './meta';

const TEST = /\b(?:isAd|is_ad|sponsored|isSponsored|promoted|isPromoted)\b/;

/** Places that ask whether something is paid for, and show the same either way. */
export function checkBranches(context: Context): void {
  for (const choice of context.nodes('ConditionalExpression')) compare(choice.test, choice.consequent as AstNode, choice.alternate, context);
  for (const choice of context.nodes('IfStatement')) compare(choice.test, shownBy(choice.consequent as AstNode), shownBy((choice.alternate as AstNode | null) ?? nextOf(choice)), context);
  for (const element of context.elements()) checkConditions(element, context);
}

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ');

function compare(test: AstNode | null | undefined, yes: AstNode | null | undefined, no: AstNode | null | undefined, context: Context): void {
  if (!test || !yes || !no || !TEST.test(context.file.getCode(test)) || yes.type !== 'JSXElement' || no.type !== 'JSXElement') return;
  if (fold(context.file.getText(yes)) === fold(context.file.getText(no))) context.report({ at: test, site: test, messageId: 'sameForBoth' });
}

/** What a statement gives back: `return <Post />`, alone or in a block. */
function shownBy(statement: AstNode | undefined): AstNode | undefined {
  const only = statement?.type === 'BlockStatement' && statement.body.length === 1 ? (statement.body[0] as AstNode) : statement;
  return only?.type === 'ReturnStatement' ? unwrap(only.argument as AstNode | null) : undefined;
}

function nextOf(statement: AstNode): AstNode | undefined {
  const list = statement.parent?.body as AstNode[] | AstNode | undefined;
  return Array.isArray(list) ? list[list.indexOf(statement) + 1] : undefined;
}

/** `v-if` beside `v-else`, `{#if}` with `{:else}`. */
function checkConditions(element: ElementView, context: Context): void {
  const own = element.conditions.at(-1);
  if (!own?.truth || !own.expression || !TEST.test(own.text)) return;
  const other = context.elements().find((each) => each !== element && each.range[0] > element.range[0] && each.parent === element.parent && each.conditions.length === element.conditions.length && each.conditions.at(-1)?.text === own.text && each.conditions.at(-1)?.truth === false);
  if (other && shapeOf(other, context) === shapeOf(element, context)) context.report({ at: own.expression, site: element, messageId: 'sameForBoth' });
}

/** The element as written, without its own condition and key. */
const shapeOf = (element: ElementView, context: Context): string => fold(sourceOf(element, context.file)).replaceAll(/\s*(?:v-(?:else-)?if="[^"]*"|v-else|:key="[^"]*")/g, '');
