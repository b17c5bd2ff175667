import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { type Value, dynamic, known } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import { foldName, getEventName } from '../attribute-name';
import { type Components, Element } from '../build';
import { optionsState } from '../component-state';
import { armOf, conditionReader } from '../conditions';
import type { AttributeView, TemplateCondition } from '../element-view';
import { type Names, initialOf } from '../initial-value';
import { modelTarget } from '../model';
import { type Collected, collectProperties, collectSpread, startCollecting } from '../spread';
import { type TextPart, textReader } from '../text/text-below';

/** A template of a Vue single-file component, with what its expressions may name. */
interface Template {
  readonly file: FileContext;
  readonly names: Names;
  /** Names that the template itself assigns, so that they are state. */
  readonly written: ReadonlySet<string>;
}

/** Elements of a Vue single-file component's template, as vue-eslint-parser gives them. */
export function vueElements(file: FileContext, components: Components): Element[] {
  const root = file.program.templateBody as AstNode | undefined;
  if (!root) return [];
  const nodes: AstNode[] = [];
  const written = new Set<string>();
  collectNodes(root, nodes, written);
  const isSetup = /<script\b[^>]*\ssetup[\s>=]/.test(file.text);
  const template: Template = { file, written, names: { state: optionsState(file), isClosed: !isSetup, letIsState: true } };
  const conditionsOf = conditionReader((node) => ownConditions(node, file));
  const textBelow = textReader((node) => partOf(node, template));
  return nodes.map((node) => {
    const found = startCollecting();
    for (const attribute of node.startTag.attributes as AstNode[]) {
      if (attribute.directive) collectDirective(attribute, node, found, template);
      else found.attributes.push(plain(attribute));
    }
    return new Element({
      host: 'vue',
      rawTag: node.rawName as string,
      node: node.startTag as AstNode,
      range: node.startTag.range,
      outer: node.range,
      ...found,
      conditions: conditionsOf(node),
      text: () => textBelow(node),
    }, components);
  });
}

/** Elements of the template, parents first, without the `<template>` around them. */
function collectNodes(root: AstNode, nodes: AstNode[], written: Set<string>): void {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node !== root) nodes.push(node);
    for (const attribute of node.startTag.attributes as AstNode[]) {
      for (const reference of (attribute.value?.references ?? []) as { id: AstNode; mode: string }[])
        if (reference.mode !== 'r') written.add(reference.id.name as string);
      if (attribute.directive && attribute.key.name.name === 'model' && attribute.value?.expression?.type === 'Identifier')
        written.add(attribute.value.expression.name as string);
    }
    for (const child of (node.children as AstNode[]).toReversed()) if (child.type === 'VElement') stack.push(child);
  }
}

function plain(attribute: AstNode): AttributeView {
  const rawName = attribute.key.rawName as string;
  const value = attribute.value as AstNode | null;
  const base = { name: foldName(rawName), rawName, range: attribute.range, node: attribute, twoWay: false };
  if (!value) return { ...base, value: known(true, attribute), isText: false };
  const quote = /^["']/.test((value.raw as string | undefined) ?? '"') && value.range[1] - value.range[0] > (value.value as string).length
    ? 1
    : 0;
  return {
    ...base,
    value: known(value.value as unknown, value),
    valueRange: [value.range[0] + quote, value.range[1] - quote],
    isText: true,
  };
}

function collectDirective(attribute: AstNode, element: AstNode, into: Collected, template: Template): void {
  const { file } = template;
  const argument = attribute.key.argument as AstNode | null;
  const expression = (attribute.value?.expression ?? undefined) as AstNode | undefined;
  const text = expression ? file.getText(expression) : '';
  switch (attribute.key.name.name) {
    case 'bind': {
      if (!argument && expression?.type === 'ObjectExpression') collectProperties(expression, into, file);
      else if (argument?.type !== 'VIdentifier') collectBoundObject(attribute, expression, into, template);
      else if (getEventName(argument.rawName as string) !== undefined)
        into.events.push({
          name: getEventName(argument.rawName as string) as string,
          range: attribute.range,
          node: attribute,
          handler: expression,
          text,
        });
      else into.attributes.push(bound(attribute, argument.rawName as string, template));
      break;
    }
    case 'model': {
      const rawName = argument ? String(argument.rawName ?? '') : 'v-model';
      const target = argument ? { name: foldName(rawName) } : modelTarget(element.rawName as string, typeOf(element));
      const initial = expression ? initialOf(expression, file, namesFor(attribute, template)) : dynamic(attribute);
      into.attributes.push({
        name: target.name,
        rawName,
        range: attribute.range,
        node: attribute,
        value: dynamic(attribute),
        initial: 'isChoice' in target ? dynamic(attribute) : initial,
        expression,
        valueRange: expression?.range,
        isText: false,
        twoWay: true,
      });
      break;
    }
    case 'on':
      if (argument?.type === 'VIdentifier')
        into.events.push({
          name: foldName(argument.rawName as string),
          range: attribute.range,
          node: attribute,
          handler: expression,
          text,
        });
      break;
    default:
      // A directive with which an element says when it comes into view takes a handler.
      if (WATCHING_DIRECTIVES.has(attribute.key.name.name as string) && expression)
        into.events.push({
          name: foldName(attribute.key.name.name as string),
          range: attribute.range,
          node: attribute,
          handler: expression,
          text,
        });
  }
}

const WATCHING_DIRECTIVES = new Set(['infinite-scroll', 'intersect', 'observe-visibility', 'intersection-observer']);

function collectBoundObject(attribute: AstNode, expression: AstNode | undefined, into: Collected, template: Template): void {
  // `:[name]` may be any attribute; `v-bind="object"` is what the object holds, when a constant of the script is meant.
  if (attribute.key.argument || template.names.isClosed || hasLocals(attribute)) into.hasSpread = true;
  else collectSpread(expression, into, template.file);
}

const typeOf = (element: AstNode): string | undefined =>
  (element.startTag.attributes as AstNode[]).find((attribute) => !attribute.directive && attribute.key.name === 'type')?.value?.value as
    | string
    | undefined;

/** The expression names what `v-for` or a slot declares. */
const hasLocals = (attribute: AstNode): boolean =>
  ((attribute.value?.references ?? []) as { variable?: unknown }[]).some((reference) => reference.variable);

const namesFor = (attribute: AstNode, template: Template): Names => (hasLocals(attribute) ? { isClosed: true } : template.names);

function bound(attribute: AstNode, rawName: string, template: Template): AttributeView {
  const expression = (attribute.value?.expression ?? undefined) as AstNode | undefined;
  const base = {
    name: foldName(rawName),
    rawName,
    range: attribute.range,
    node: attribute,
    expression,
    valueRange: expression?.range,
    isText: false,
    twoWay: false,
  };
  if (!expression) return { ...base, value: dynamic(attribute) };
  return {
    ...base,
    value: boundValue(attribute.value as AstNode, expression, template),
    initial: initialOf(expression, template.file, namesFor(attribute, template)),
  };
}

/** Constants of `<script setup>` are seen by the template; those of a plain `<script>` are not. */
function boundValue(container: AstNode, expression: AstNode, template: Template): Value {
  const references = (container.references ?? []) as { id: AstNode; variable?: unknown }[];
  const isOpen = references.every((reference) =>
    !reference.variable
    && (reference.id.name === 'undefined' || (!template.names.isClosed && !template.written.has(reference.id.name as string)))
  );
  return isOpen ? valueOf(expression, template.file) : dynamic(expression);
}

function directive(node: AstNode, name: string): AstNode | undefined {
  return (node.startTag?.attributes as AstNode[] | undefined)?.find((attribute) => attribute.directive && attribute.key.name.name === name);
}

/** `v-if`, `v-else-if`, `v-else` and `v-show` on an element. */
function ownConditions(node: AstNode, file: FileContext): TemplateCondition[] {
  if (node.type !== 'VElement') return [];
  const conditionOf = (attribute: AstNode | undefined): TemplateCondition | undefined => {
    const expression = attribute?.value?.expression as AstNode | undefined;
    return expression ? { expression, text: file.getText(expression), truth: true } : undefined;
  };
  const show = conditionOf(directive(node, 'show'));
  const elseIf = directive(node, 'else-if');
  const own = conditionOf(elseIf ?? directive(node, 'if'));
  const earlier = elseIf || directive(node, 'else')
    ? testsBefore(node).map(conditionOf).filter((condition) => condition !== undefined)
    : [];
  return [...armOf(earlier, own), ...(show ? [show] : [])];
}

/** The `v-if` and `v-else-if` directives of the chain that an element goes on with, in order. */
function testsBefore(node: AstNode): AstNode[] {
  const tests: AstNode[] = [];
  const siblings = (node.parent?.children ?? []) as AstNode[];
  for (let i = siblings.indexOf(node) - 1; i >= 0; i--) {
    if (siblings[i].type !== 'VElement') continue;
    const start = directive(siblings[i], 'if');
    const test = start ?? directive(siblings[i], 'else-if');
    if (test) tests.unshift(test);
    if (start || !test) break;
  }
  return tests;
}

function partOf(node: AstNode, template: Template): TextPart {
  if (node.type === 'VText') return node.value as string;
  if (node.type === 'VElement') return { below: node.children as AstNode[] };
  const value = node.type === 'VExpressionContainer' ? boundValue(node, node.expression as AstNode, template) : undefined;
  return value?.kind === 'known' ? String(value.value) : { below: [] };
}
