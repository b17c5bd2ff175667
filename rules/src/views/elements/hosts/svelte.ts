import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { type Value, dynamic, known } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import { foldName, getEventName } from '../attribute-name';
import { type Components, Element } from '../build';
import { conditionReader } from '../conditions';
import type { AttributeView, EventView, TemplateCondition } from '../element-view';
import { initialOf } from '../initial-value';
import { type Collected, collectSpread, startCollecting } from '../spread';
import { type TextPart, textReader } from '../text/text-below';

const NAMES = { letIsState: true };

/** Elements of a Svelte component, as svelte-eslint-parser gives them. */
export function svelteElements(file: FileContext, components: Components): Element[] {
  const conditionsOf = conditionReader((node) => ownConditions(node, file), (node) => (isElse(node) ? node.parent?.parent : node.parent));
  const textBelow = textReader((node) => partOf(node, file));
  return file.nodes('SvelteElement').map((node) => {
    const found = startCollecting();
    for (const attribute of node.startTag.attributes as AstNode[]) collect(attribute, found, file);
    return new Element({
      host: 'svelte',
      rawTag: tagOf(node, file),
      node: node.startTag as AstNode,
      range: node.startTag.range,
      outer: node.range,
      ...found,
      conditions: conditionsOf(node.parent),
      text: () => textBelow(node),
    }, components);
  });
}

/** `<svelte:element this="video">` is a video. */
function tagOf(node: AstNode, file: FileContext): string {
  const name = file.getText(node.name);
  if (name !== 'svelte:element') return name;
  const self = (node.startTag.attributes as AstNode[]).find((attribute) => attribute.key?.name === 'this');
  return self && Array.isArray(self.value) && self.value[0]?.type === 'SvelteLiteral' ? (self.value[0].value as string) : name;
}

function collect(attribute: AstNode, into: Collected, file: FileContext): void {
  switch (attribute.type) {
    case 'SvelteSpreadAttribute':
      collectSpread(attribute.argument, into, file);
      break;
    case 'SvelteDirective': {
      const name = attribute.key.name.name as string;
      const expression = (attribute.expression ?? undefined) as AstNode | undefined;
      if (attribute.kind === 'EventHandler') into.events.push(toEvent(attribute, foldName(name), expression, file));
      else if (attribute.kind === 'Binding' && name !== 'this')
        into.attributes.push(toAttribute(attribute, name, dynamic(attribute), expression, file, { twoWay: true }));
      break;
    }
    case 'SvelteShorthandAttribute':
      collectBound(attribute, attribute.value as AstNode, into, file);
      break;
    case 'SvelteAttribute': {
      const name = attribute.key.name as string;
      const parts = attribute.value as AstNode[];
      const isWhole = parts.length === 1 && parts[0].type === 'SvelteMustacheTag';
      if (isWhole) collectBound(attribute, parts[0].expression as AstNode, into, file);
      else if (parts.length === 0) into.attributes.push(toAttribute(attribute, name, known(true, attribute), undefined, file));
      else {
        const isText = parts.every((part) => part.type === 'SvelteLiteral');
        const value = isText ? known(parts.map((part) => part.value as string).join(''), parts[0]) : dynamic(attribute);
        into.attributes.push({
          ...toAttribute(attribute, name, value, undefined, file, { isText }),
          valueRange: [parts[0].range[0], (parts.at(-1) as AstNode).range[1]],
        });
      }
      break;
    }
    default:
  }
}

function collectBound(attribute: AstNode, expression: AstNode, into: Collected, file: FileContext): void {
  const name = attribute.key.name as string;
  const event = getEventName(name);
  if (event !== undefined) into.events.push(toEvent(attribute, event, expression, file));
  else into.attributes.push(toAttribute(attribute, name, valueOf(expression, file), expression, file));
}

function toAttribute(
  attribute: AstNode,
  rawName: string,
  value: Value,
  expression: AstNode | undefined,
  file: FileContext,
  marks: { isText?: boolean; twoWay?: boolean } = {},
): AttributeView {
  const initial = expression ? initialOf(expression, file, NAMES) : value;
  return {
    name: foldName(rawName),
    rawName,
    range: attribute.range,
    node: attribute,
    value,
    initial,
    expression,
    valueRange: expression?.range,
    isText: marks.isText ?? false,
    twoWay: marks.twoWay ?? false,
  };
}

const toEvent = (attribute: AstNode, name: string, handler: AstNode | undefined, file: FileContext): EventView => ({
  name,
  range: attribute.range,
  node: attribute,
  handler,
  text: handler ? file.getText(handler) : '',
});

/** An else block lies inside its if block, whose test it turns round. */
const isElse = (node: AstNode): boolean => node.type === 'SvelteElseBlock' && node.parent?.type === 'SvelteIfBlock';

/** What `{#if}` and `{:else}` add for all inside. */
function ownConditions(node: AstNode, file: FileContext): TemplateCondition[] {
  const block = isElse(node) ? (node.parent as AstNode) : node;
  if (block.type !== 'SvelteIfBlock') return [];
  return [{ expression: block.expression as AstNode, text: file.getText(block.expression), truth: block === node }];
}

function partOf(node: AstNode, file: FileContext): TextPart {
  if (node.type === 'SvelteText') return node.value as string;
  if (node.type !== 'SvelteMustacheTag')
    return { below: [...((node.children ?? []) as AstNode[]), node.else as AstNode | null | undefined] };
  const value = valueOf(node.expression as AstNode, file);
  return value.kind === 'known' ? String(value.value) : { below: [] };
}
