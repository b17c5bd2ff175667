import { type AstNode, unwrap, wrapped } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from './text-edit';
import { foldName } from '../views/elements/attribute-name';
import type { AttributeView, ElementView, EventView } from '../views/elements/element-view';
import { addArguments, indentAt, removeProperties, setProperty } from './argument-edits';
import { type NewValue, spellAttribute, spellName } from './attribute-spelling';
import { getOwnStatement, removeStatement } from './statement-edits';

export type { NewValue } from './attribute-spelling';

/**
 * Takes an attribute away, all writes of it: with the blank before it in markup, with its comma in an object, with its
 * statement in DOM code. Undefined when it is not there, or cannot go without other code.
 */
export const removeAttribute = (element: ElementView, name: string, file: FileContext): TextEdit[] | undefined =>
  removeAttributes(element, [name], file);

/** Takes several attributes away at once, each as `removeAttribute` does; undefined when one of them cannot go. */
export function removeAttributes(element: ElementView, names: readonly string[], file: FileContext): TextEdit[] | undefined {
  const each = names.map((name) => writesOf(element, name));
  const views = [...new Set(each.flat())];
  if (each.some((writes) => writes.length === 0) || names.some((name) => isRepeated(element, name, file))) return undefined;
  const properties = views.filter((view) => view.node.type === 'Property').map((view) => view.node);
  const edits: TextEdit[] = [];
  for (const view of views) {
    if (view.node.type === 'Property') continue;
    const edit = element.host === 'dom' ? removeWrite(view, file) : [{ range: withBlank(view.range, file), text: '' }];
    if (!edit) return undefined;
    edits.push(...edit);
  }
  // Objects that are spread over an element may be several; each loses its own properties.
  for (const object of new Set(properties.map((property) => property.parent))) {
    const edit = removeProperties(properties.filter((property) => property.parent === object), file);
    if (!edit) return undefined;
    edits.push(...edit);
  }
  return edits;
}

/** Does HTML hold an attribute more often than its parser shows? Only the first counts, until it is gone. */
function isRepeated(element: ElementView, name: string, file: FileContext): boolean {
  if (element.host !== 'html') return false;
  let rest = file.text.slice(...element.range);
  const known = element.attributes.map(({ range }) => range).filter(([start, end]) => start >= element.range[0] && end <= element.range[1]);
  for (const [start, end] of [...known].sort((a, b) => b[0] - a[0]))
    rest = `${rest.slice(0, start - element.range[0])} ${rest.slice(end - element.range[0])}`;
  return rest.split(/[\s=/>"']+/).some((word) => foldName(word) === foldName(name));
}

/** Takes one written attribute away with the blank before it. */
export const takeOut = (
  { range }: { readonly range: readonly [number, number] },
  file: FileContext,
): TextEdit[] => [{ range: withBlank(range, file), text: '' }];

/** Takes an event handler away. Undefined for handlers that other code hangs on. */
export function removeEvent(element: ElementView, event: EventView, file: FileContext): TextEdit[] | undefined {
  if (element.host === 'dom') return undefined;
  return event.node.type === 'Property' ? removeProperties([event.node], file) : [{ range: withBlank(event.range, file), text: '' }];
}

/**
 * Gives an attribute a value, in the spelling of its host: `{false}`, `:autoplay="false"`, and for HTML's own attributes
 * nothing at all. Adds it when it is not there. Undefined when that cannot be written: two-way bindings, code that only
 * run time puts together.
 */
export function setAttribute(element: ElementView, name: string, value: NewValue, file: FileContext): TextEdit[] | undefined {
  const view = writesOf(element, name).at(-1);
  if (!view) return addAttribute(element, name, value, file);
  if (view.twoWay) return undefined;
  if (view.node.type === 'Property')
    return view.node.parent
      ? setProperty(view.node.parent, propertyName(view), literalOf(value), file)
      : undefined;
  if (element.host === 'dom') return setWrite(element, view, value, file);
  if (isBound(view) && typeof value === 'boolean') return rebind(view, value);
  if (value === false && (element.host === 'html' || element.host === 'lit') && isHtmlTag(element))
    return removeAttribute(element, name, file);
  const text = spellAttribute(element, view.rawName, value, file);
  return text === undefined || text === '' ? undefined : [{ range: view.range, text }];
}

/** Writes an attribute that is not there yet, as the last one. Undefined when it is there, or when off needs no attribute. */
export function addAttribute(element: ElementView, name: string, value: NewValue, file: FileContext): TextEdit[] | undefined {
  if (element.getAttribute(name)) return undefined;
  const spelled = spellName(element, name);
  if (element.host === 'call') return addToCall(element.node, spelled, literalOf(value), file);
  if (element.host === 'dom') return addWrite(element.node, spelled, value, file);
  const text = spellAttribute(element, spelled, value, file);
  const last = lastPart(element, file);
  if (!text || last === undefined) return undefined;
  const isOnOwnLine = last.isAttribute && /\n[ \t]*$/.test(file.text.slice(element.range[0], last.start));
  return [{ range: [last.end, last.end], text: isOnOwnLine ? `\n${indentAt(last.start, file)}${text}` : ` ${text}` }];
}

const isHtmlTag = (element: ElementView): boolean => /^[a-z][a-z0-9]*$/i.test(element.rawTag);

/** The attribute views of a name, those that a later one hides too. */
function writesOf(element: ElementView, name: string): AttributeView[] {
  const folded = foldName(name);
  return element.attributes.filter((attribute) =>
    attribute.name === folded || (attribute.twoWay && foldName(attribute.rawName) === folded)
  );
}

/** An attribute with the blank before it; with the one behind instead where the line before may end in a comment. */
function withBlank(range: readonly [number, number], file: FileContext): [number, number] {
  let [start, end] = range;
  // Text that follows without whitespace would become part of the preceding text.
  if (/[^\s/>]/.test(file.text[end] ?? '')) return [start, end];
  while (/\s/.test(file.text[start - 1] ?? '')) start--;
  const isFirstOfLine = file.text.slice(start, range[0]).includes('\n');
  if (!isFirstOfLine || /^[ \t]*(?:\r?\n|$)/.test(file.text.slice(end, end + 200))) return [start, end];
  while (/[ \t]/.test(file.text[end] ?? '')) end++;
  return [range[0], end];
}

const propertyName = (view: AttributeView): string => view.rawName;
const literalOf =
  (value: NewValue): string => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'` : String(value));

/** The attribute is bound to an expression whose place is known. */
const isBound = (view: AttributeView): boolean => !view.isText && view.valueRange !== undefined;

function rebind(view: AttributeView, value: boolean): TextEdit[] | undefined {
  const range = view.valueRange as readonly [number, number];
  // A shorthand has no place for another value: `{autoplay}`, `:autoplay`.
  if (/Shorthand/.test(view.node.type)) return [{ range: view.range, text: `${view.rawName}={${String(value)}}` }];
  if (view.node.type === 'VAttribute' && range[0] < (view.node.key.range[1] as number))
    return [{ range: view.range, text: `:${view.rawName}="${String(value)}"` }];
  // A hole of a Lit template keeps its braces.
  if (view.node.type === 'HtmlAttribute' && view.expression) return [{ range, text: `\${${String(value)}}` }];
  return [{ range, text: String(value) }];
}

function removeWrite(view: AttributeView, file: FileContext): TextEdit[] | undefined {
  const statement = getOwnStatement(view.node);
  return statement && removeStatement(statement, file);
}

function setWrite(element: ElementView, view: AttributeView, value: NewValue, file: FileContext): TextEdit[] | undefined {
  if (view.node.type === 'AssignmentExpression') return [{ range: (view.node.right as AstNode).range, text: literalOf(value) }];
  if (value === false) return removeAttribute(element, view.rawName, file);
  return view.expression && view.isText ? [{ range: view.expression.range, text: literalOf(value === true ? '' : value) }] : undefined;
}

function addToCall(call: AstNode, name: string, text: string, file: FileContext): TextEdit[] | undefined {
  const [tag, props] = call.arguments as (AstNode | undefined)[];
  const key = /^[\w$]+$/.test(name) ? name : `'${name}'`;
  if (!tag) return undefined;
  if (!props) return addArguments(call, [tag], `{ ${key}: ${text} }`, file);
  const object = unwrap(props);
  if (object.type === 'ObjectExpression') return setProperty(object, key, text, file);
  return object.type === 'Literal' && object.value === null ? [{ range: object.range, text: `{ ${key}: ${text} }` }] : undefined;
}

/** A write behind the statement that makes the element. */
function addWrite(node: AstNode, name: string, value: NewValue, file: FileContext): TextEdit[] | undefined {
  const outer = wrapped(node);
  const parent = outer.parent;
  const holder = parent?.type === 'VariableDeclarator'
    ? parent.id
    : parent?.type === 'AssignmentExpression'
    ? (parent.left as AstNode)
    : undefined;
  const statement = parent?.type === 'VariableDeclarator' ? parent.parent : parent && getOwnStatement(parent);
  if (
    !holder || !statement || (holder.type !== 'Identifier' && holder.type !== 'MemberExpression')
    || !/^(?:BlockStatement|Program|StaticBlock)$/.test(statement.parent?.type ?? '')
  ) return undefined;
  return [{
    range: [statement.range[1], statement.range[1]],
    text: `\n${indentAt(statement.range[0], file)}${file.text.slice(holder.range[0], endOfName(holder))}.${name} = ${literalOf(value)};`,
  }];
}

/** The range of a declared name takes in its type. */
const endOfName = (holder: AstNode): number => (holder.typeAnnotation ? (holder.typeAnnotation.range[0] as number) : holder.range[1]);

interface Part {
  readonly start: number;
  readonly end: number;
  readonly isAttribute: boolean;
}

/** The last attribute, spread or directive of a start tag, else its name. */
function lastPart(element: ElementView, file: FileContext): Part | undefined {
  const { node } = element;
  const written = [...((node.attributes ?? []) as AstNode[]), ...((node.inputs ?? []) as AstNode[]), ...((node.outputs ?? []) as AstNode[])]
    .map(rangeOfPart);
  const last = written.reduce<readonly [number, number] | undefined>(
    (latest, range) => (latest && latest[1] > range[1] ? latest : range),
    undefined,
  );
  if (last) return { start: last[0], end: last[1], isAttribute: true };
  const type = (node.typeArguments ?? node.typeParameters) as AstNode | undefined;
  const name = /^<[^\s/>]+/.exec(file.text.slice(element.range[0], element.range[1]))?.[0];
  if (name === undefined) return undefined;
  const end = type ? type.range[1] : node.type === 'JSXOpeningElement' ? (node.name.range[1] as number) : element.range[0] + name.length;
  return { start: element.range[0], end, isAttribute: false };
}

const rangeOfPart = (attribute: AstNode): readonly [number, number] =>
  attribute.sourceSpan ? [attribute.sourceSpan.start.offset as number, attribute.sourceSpan.end.offset as number] : attribute.range;
