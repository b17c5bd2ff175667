import { type AstNode, getKeyName } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from './text-edit';
import { withParentheses } from './parentheses';

const BLANK = /\s/;

/**
 * Range of a list item together with one comma beside it: the one behind, or before for the last item. Undefined when a
 * comment is where the comma would have to be found.
 */
function rangeWithComma(item: AstNode, items: readonly (AstNode | null)[], file: FileContext): [number, number] | undefined {
  const own = withParentheses(item, file);
  const index = items.indexOf(item);
  const next = items[index + 1];
  const previous = items[index - 1];
  if (next) {
    const start = withParentheses(next, file)[0];
    const between = file.text.slice(own[1], start);
    if (/^\s*,\s*$/.test(between)) return [own[0], start];
    // A comment belongs to its line: only the item and its comma are removed.
    const comma = /^\s*,/.exec(between);
    return comma ? [own[0], own[1] + comma[0].length] : undefined;
  }
  let end = own[1];
  const trailing = /^\s*,/.exec(file.text.slice(end));
  if (trailing) end += trailing[0].length;
  if (!previous) return [own[0], end];
  const before = withParentheses(previous, file)[1];
  const between = file.text.slice(before, own[0]);
  if (/^\s*,\s*$/.test(between)) return [before, own[1]];
  // With a comment between, the comma before it stays: lists of scripts may end in one, those of JSON may not.
  return /\.json[c5]?$/i.test(file.filename) ? undefined : [own[0], end];
}

const remove = (range: [number, number] | undefined): TextEdit[] | undefined => (range ? [{ range, text: '' }] : undefined);

/** Takes a property out of its object literal. */
export const removeProperty = (property: AstNode, file: FileContext): TextEdit[] | undefined =>
  property.parent?.type === 'ObjectExpression'
    ? remove(rangeWithComma(property, property.parent.properties as AstNode[], file))
    : undefined;

/** Takes an item out of its list literal. */
export const removeItem = (item: AstNode, file: FileContext): TextEdit[] | undefined =>
  item.parent?.type === 'ArrayExpression' ? remove(rangeWithComma(item, item.parent.elements as (AstNode | null)[], file)) : undefined;

/** Takes properties out of one object literal; those that cannot go without losing a comment make the edit impossible. */
export function removeProperties(properties: readonly AstNode[], file: FileContext): TextEdit[] | undefined {
  const object = properties[0]?.parent;
  if (!object || object.type !== 'ObjectExpression') return undefined;
  const all = object.properties as AstNode[];
  if (properties.length === all.length) return [{ range: [object.range[0] + 1, object.range[1] - 1], text: '' }];
  const edits: TextEdit[] = [];
  for (const property of properties) {
    const kept = all.filter((other) => other === property || !properties.includes(other) || all.indexOf(other) > all.indexOf(property));
    const range = rangeWithComma(property, kept, file);
    if (!range) return undefined;
    edits.push({ range, text: '' });
  }
  return edits;
}

/** Takes the last argument of a call away; earlier ones would shift the rest. */
export function removeLastArgument(call: AstNode, argument: AstNode, file: FileContext): TextEdit[] | undefined {
  const args = call.arguments as AstNode[];
  return args.at(-1) === argument ? remove(rangeWithComma(argument, args, file)) : undefined;
}

/** Writes another expression in place of a node. */
export const replaceNode = (node: { readonly range: readonly [number, number] }, text: string): TextEdit[] => [{ range: node.range, text }];

/** Sets a property of an object literal: replaces its value, or adds it as the last one. */
export function setProperty(object: AstNode, name: string, text: string, file: FileContext): TextEdit[] {
  const properties = object.properties as AstNode[];
  const existing = properties.findLast((property) => property.type === 'Property' && getKeyName(property.key, property.computed) === name);
  if (existing)
    return existing.shorthand
      ? [{ range: existing.range, text: `${name}: ${text}` }]
      : replaceNode(existing.value as AstNode, text);
  return addProperties(object, [`${name}: ${text}`], file);
}

/** Puts entries at the end of an object literal, on lines of their own where the others are. */
export function addProperties(object: AstNode, entries: readonly string[], file: FileContext): TextEdit[] {
  const last = (object.properties as AstNode[]).at(-1);
  if (!last) return [{ range: [object.range[0] + 1, object.range[0] + 1], text: ` ${entries.join(', ')} ` }];
  const indent = /\n([ \t]*)$/.exec(file.text.slice(object.range[0], last.range[0]))?.[1];
  return [{
    range: [last.range[1], last.range[1]],
    text: entries.map((entry) => `,${indent === undefined ? ' ' : `\n${indent}`}${entry}`).join(''),
  }];
}

/** Puts items at the end of a list literal. */
export function addItems(list: AstNode, items: readonly string[], file: FileContext): TextEdit[] {
  const last = (list.elements as (AstNode | null)[]).at(-1);
  const at = last ? withParentheses(last, file)[1] : list.range[0] + 1;
  return [{ range: [at, at], text: last ? items.map((item) => `, ${item}`).join('') : items.join(', ') }];
}

/** Adds arguments behind the last one, or as the only ones; undefined where there are no brackets to write into: `new Human`. */
export function addArguments(call: AstNode, args: readonly AstNode[], text: string, file: FileContext): TextEdit[] | undefined {
  const last = args.at(-1);
  if (last) {
    const [, end] = withParentheses(last, file);
    return [{ range: [end, end], text: `, ${text}` }];
  }
  const end = call.range[1] - 1;
  const hasBrackets = call.type === 'CallExpression' ? !call.optional : file.getText(call).endsWith(')');
  return hasBrackets ? [{ range: [end, end], text }] : undefined;
}

/** The blanks at the start of the line before an offset, for edits that add lines. */
export function indentAt(offset: number, file: FileContext): string {
  let start = offset;
  while (start > 0 && file.text[start - 1] !== '\n') start--;
  let end = start;
  while (end < file.text.length && file.text[end] !== '\n' && BLANK.test(file.text[end])) end++;
  return file.text.slice(start, Math.min(end, offset));
}
