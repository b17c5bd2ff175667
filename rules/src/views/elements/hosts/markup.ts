import type { AstNode, Range } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { parseExpression } from '../../../parsers/expression';
import { FILLER } from '../../../parsers/server-tags';
import { type Value, dynamic, getKnown, known } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import { foldName, getEventName, readName } from '../attribute-name';
import { type Components, Element } from '../build';
import type { StateNames } from '../component-state';
import type { AttributeView, ElementHost } from '../element-view';
import { initialOf } from '../initial-value';
import { markupConditions } from './markup-conditions';
import { modelTarget } from '../model';
import { type Collected, startCollecting } from '../spread';
import { type TextPart, textReader } from '../text/text-below';
import { valueOfText, withoutExpressions } from '../text/text-value';

/** A `${…}` of a template literal. */
export interface Hole {
  readonly node: AstNode;
  /** Range in the file, `${` and `}` included. */
  readonly range: Range;
}

/** Markup read by our own parser, and what its expressions mean. */
export interface MarkupSource {
  readonly host: ElementHost;
  /** See `MarkupRoot.children`. */
  readonly roots: readonly AstNode[];
  /** By where they start. */
  readonly holes?: ReadonlyMap<number, Hole>;
  /** State that expressions in attribute text name. */
  readonly state?: StateNames;
}

/** Server tags and interpolations: the value is made at run time. */
const COMPUTED = new RegExp(`${FILLER}|\\{\\{|\\{%|<%|<\\?`);

/** Elements of markup read by our own parser: pages, Lit templates, inline Angular templates. */
export function markupElements(source: MarkupSource, file: FileContext, components: Components): Element[] {
  const nodes: AstNode[] = [];
  const stack = source.roots.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'HtmlElement') continue;
    nodes.push(node);
    for (const child of (node.children as AstNode[]).toReversed()) stack.push(child);
  }
  const conditions = markupConditions(source.roots);
  const textBelow = textReader((node) => partOf(node, source, file));
  return nodes.map((node) => {
    const found = collect(node, source, file);
    return new Element({
      host: source.host,
      rawTag: node.name as string,
      node,
      range: node.startRange as Range,
      outer: node.range,
      ...found,
      conditions: conditions.get(node),
      text: () => textBelow(node),
    }, components);
  });
}

function collect(node: AstNode, source: MarkupSource, file: FileContext): Collected {
  const found = startCollecting();
  // Text between server tags of a start tag may depend on them.
  let isUncertain = false;
  const type = (node.attributes as AstNode[]).find((attribute) => attribute.name === 'type')?.value as string | undefined;
  for (const attribute of node.attributes as AstNode[]) {
    const raw = attribute.name as string;
    if (COMPUTED.test(raw) || /[{}<]/.test(raw)) {
      if (!isReferenceHole(attribute, source)) found.hasSpread = true;
      isUncertain ||= source.host !== 'lit';
      continue;
    }
    const { name, kind } = readName(raw);
    const event = kind === 'event' ? foldName(name) : attribute.value === null ? undefined : getEventName(name);
    const hole = wholeHole(attribute, source);
    if (kind === 'spread') found.hasSpread = true;
    else if (event !== undefined)
      found.events.push({
        name: event,
        range: attribute.range,
        node: attribute,
        handler: hole?.node ?? (attribute.handler as AstNode | undefined),
        text: hole ? file.getText(hole.node) : ((attribute.value as string | null) ?? ''),
      });
    else if (kind === 'plain' || kind === 'bound' || kind === 'twoWay') {
      const view = toAttribute(attribute, name, kind, hole, source, file);
      const target = kind === 'twoWay' && /^(?:v-model|ngModel)$/.test(name) ? modelTarget(node.name as string, type) : undefined;
      const named = target ? { ...view, name: target.name, initial: target.isChoice ? view.value : view.initial } : view;
      found.attributes.push(isUncertain ? { ...named, value: dynamic(attribute), initial: undefined } : named);
    }
  }
  return found;
}

/** Lit's `ref(…)` inside a tag sets no attribute. */
function isReferenceHole(attribute: AstNode, source: MarkupSource): boolean {
  const hole = source.holes?.get(attribute.range[0])?.node;
  return hole?.type === 'CallExpression' && hole.callee.name === 'ref';
}

function wholeHole(attribute: AstNode, source: MarkupSource): Hole | undefined {
  const range = attribute.valueRange as Range | undefined;
  const hole = range && source.holes?.get(range[0]);
  return hole && hole.range[1] === range[1] ? hole : undefined;
}

function toAttribute(
  attribute: AstNode,
  rawName: string,
  kind: 'plain' | 'bound' | 'twoWay',
  hole: Hole | undefined,
  source: MarkupSource,
  file: FileContext,
): AttributeView {
  const text = attribute.value as string | null;
  const base = {
    name: foldName(rawName),
    rawName,
    range: attribute.range,
    node: attribute,
    valueRange: attribute.valueRange as Range | undefined,
    isText: kind === 'plain' && text !== null,
    twoWay: kind === 'twoWay',
  };
  if (hole) return { ...base, value: valueOf(hole.node, file), initial: initialOf(hole.node, file), expression: hole.node };
  if (text === null) return { ...base, value: known(true, attribute) };
  if (kind === 'plain') return { ...base, value: COMPUTED.test(text) ? dynamic(attribute) : known(text, attribute) };
  const { value, initial } = readBound(text, attribute, source, file);
  return { ...base, value: kind === 'twoWay' ? dynamic(attribute) : value, initial };
}

/** Expression text: literals and constant fields are known, other state has a start. */
function readBound(text: string, attribute: AstNode, source: MarkupSource, file: FileContext): { value: Value; initial: Value } {
  const value = valueOfText(text, attribute);
  const expression = value.kind === 'dynamic' && source.state ? parseExpression(text) : undefined;
  if (!expression) return { value, initial: value };
  const initial = initialOf(expression, file, { state: source.state, isClosed: true });
  return { value: isConstantField(expression, source) ? initial : value, initial };
}

/** A `readonly` field that is alone. */
function isConstantField(expression: AstNode, source: MarkupSource): boolean {
  const start = expression.type === 'Identifier' ? source.state?.(expression.name as string) : undefined;
  return start?.parent?.type === 'PropertyDefinition' && start.parent.readonly === true && start.type === 'Literal';
}

const HIDDEN_TEXT = /^(?:script|style)$/i;

function partOf(node: AstNode, source: MarkupSource, file: FileContext): TextPart {
  if (node.type === 'HtmlText') return readText(node, source, file).join(' ');
  return { below: HIDDEN_TEXT.test(node.name as string) ? [] : (node.children as AstNode[]) };
}

function readText(node: AstNode, source: MarkupSource, file: FileContext): string[] {
  const text = withoutExpressions(node.value as string);
  if (!text.includes(FILLER)) return [text];
  const pieces = text.split(new RegExp(`${FILLER}+`));
  if (!source.holes) return pieces;
  const shown: string[] = [];
  let from = node.range[0];
  for (const piece of pieces) {
    shown.push(piece);
    from = file.text.indexOf('${', from);
    const hole = from < 0 ? undefined : source.holes.get(from);
    if (!hole) continue;
    from = hole.range[1];
    const value = getKnown(valueOf(hole.node, file));
    if (typeof value === 'string') shown.push(value);
  }
  return shown;
}
