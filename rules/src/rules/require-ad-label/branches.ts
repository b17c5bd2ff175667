import { type AstNode, unwrap } from '../../program/syntax/ast';
import { sourceOf } from '../../views/elements/element-source';
import type { ElementView } from '../../views/elements/element-view';
import type { Scope } from './index';

const TEST = /\b(?:isAd|is_ad|sponsored|isSponsored|promoted|isPromoted)\b/;

/** Places that ask whether something is paid for, and show the same either way. */
export function checkBranches(on: Scope): void {
  for (const choice of on.nodes('ConditionalExpression')) compare(choice.test, choice.consequent as AstNode, choice.alternate, on);
  for (const choice of on.nodes('IfStatement')) compare(choice.test, shownBy(choice.consequent as AstNode), shownBy((choice.alternate as AstNode | null) ?? nextOf(choice)), on);
  for (const element of on.elements()) checkConditions(element, on);
}

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ');

function compare(test: AstNode | null | undefined, yes: AstNode | null | undefined, no: AstNode | null | undefined, on: Scope): void {
  if (!test || !yes || !no || !TEST.test(on.file.getCode(test)) || yes.type !== 'JSXElement' || no.type !== 'JSXElement') return;
  if (fold(on.file.getText(yes)) === fold(on.file.getText(no))) on.report({ at: test, site: test, messageId: 'sameForBoth' });
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
function checkConditions(element: ElementView, on: Scope): void {
  const own = element.conditions.at(-1);
  if (!own?.truth || !own.expression || !TEST.test(own.text)) return;
  const other = on.elements().find((each) => each !== element && each.range[0] > element.range[0] && each.parent === element.parent && each.conditions.length === element.conditions.length && each.conditions.at(-1)?.text === own.text && each.conditions.at(-1)?.truth === false);
  if (other && shapeOf(other, on) === shapeOf(element, on)) on.report({ at: own.expression, site: element, messageId: 'sameForBoth' });
}

/** The element as written, without its own condition and key. */
const shapeOf = (element: ElementView, on: Scope): string => fold(sourceOf(element, on.file)).replaceAll(/\s*(?:v-(?:else-)?if="[^"]*"|v-else|:key="[^"]*")/g, '');
