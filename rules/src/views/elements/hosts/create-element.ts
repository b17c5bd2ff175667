import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { getKnown } from '../../../program/values/value';
import { objectOf, valueOf } from '../../../program/values/value-of';
import { type Components, Element } from '../build';
import { type Collected, collectProperties, collectSpread, startCollecting } from '../spread';

const FACTORIES = new Set(['createElement', 'h', 'hyperscript', 'jsx', 'jsxs', 'jsxDEV', '_jsx', '_jsxs', '_jsxDEV', 'createVNode',
  '_createVNode', 'createElementVNode', '_createElementVNode', 'createElementBlock', '_createElementBlock', 'createBlock', '_createBlock']);
/** Objects whose `createElement` makes DOM nodes, by their last name. */
const DOM_OWNER = /^(?:document|ownerDocument|doc|renderer2?|_?renderer)$/;
/** Groups of Vue 2's render functions that hold attributes. */
const GROUPS = /^(?:attrs|domProps|props|on|nativeOn)$/;

/** `createElement('video', { autoPlay: true })`, `h(ReactPlayer, { playing: true })`, `_jsx('p', { children: 'Hi' })`. */
export function calledElements(file: FileContext, components: Components): Element[] {
  return file.nodes('CallExpression').flatMap((call) => {
    const rawTag = FACTORIES.has(getCalleeName(call) ?? '') ? getTag(call, file) : undefined;
    if (rawTag === undefined) return [];
    const found = startCollecting();
    const props = call.arguments[1] as AstNode | undefined;
    if (props && isProps(props)) collectProps(props, found, file);
    return [
      new Element({
        host: 'call',
        rawTag,
        node: call,
        range: call.range,
        outer: call.range,
        ...found,
        text: () => textBelow(call, file),
      }, components),
    ];
  });
}

function getTag(call: AstNode, file: FileContext): string | undefined {
  const callee = unwrap(call.callee as AstNode);
  if (callee.type === 'MemberExpression') {
    const owner = unwrap(callee.object as AstNode);
    const name = owner.type === 'MemberExpression' ? getKeyName(owner.property as AstNode, owner.computed as boolean) : owner.name;
    if (DOM_OWNER.test(String(name))) return undefined;
  }
  const first = unwrap(call.arguments[0] as AstNode | undefined);
  if (first?.type === 'Identifier' && /^[A-Z]/.test(first.name as string)) return first.name as string;
  if (first?.type === 'MemberExpression') return /^[A-Z][\w$]*\.[\w$.]+$/.test(file.getText(first)) ? file.getText(first) : undefined;
  const value = first && getKnown(valueOf(first, file));
  // Hyperscript writes classes and ids behind the tag.
  return typeof value === 'string' ? /^([a-z][\w-]*)(?:[.#][\w.#-]+)?$/i.exec(value)?.[1] : undefined;
}

/** The second argument holds attributes, and is not a child. */
const isProps = (argument: AstNode): boolean =>
  !/^(?:Literal|TemplateLiteral|ArrayExpression|ArrowFunctionExpression|FunctionExpression|JSXElement)$/.test(unwrap(argument).type)
  && !isNested(argument);

function isNested(argument: AstNode): boolean {
  const node = unwrap(argument);
  return node.type === 'CallExpression' && FACTORIES.has(getCalleeName(node) ?? '');
}

function collectProps(props: AstNode, into: Collected, file: FileContext): void {
  const object = objectOf(props, file);
  if (!object) {
    if (!(props.type === 'Identifier' && props.name === 'undefined')) into.hasSpread = true;
    return;
  }
  const groups = (object.properties as AstNode[]).filter((property) =>
    property.type === 'Property' && GROUPS.test(getKeyName(property.key as AstNode, property.computed as boolean) ?? '')
  );
  if (groups.length === 0) {
    collectProperties(object, into, file);
    return;
  }
  for (const group of groups) {
    if (/^(?:on|nativeOn)$/.test(getKeyName(group.key as AstNode, false) ?? '')) collectListeners(group.value as AstNode, into, file);
    else collectSpread(group.value as AstNode, into, file);
  }
}

function collectListeners(listeners: AstNode, into: Collected, file: FileContext): void {
  if (listeners.type !== 'ObjectExpression') return;
  for (const property of listeners.properties as AstNode[]) {
    const name = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
    if (name !== undefined)
      into.events.push({
        name: name.toLowerCase(),
        range: property.range,
        node: property,
        handler: property.value as AstNode,
        text: file.getText(property.value),
      });
  }
}

/** Known text among the children, in the call and in calls below. */
function textBelow(call: AstNode, file: FileContext): string {
  const parts: string[] = [];
  const visit = (argument: AstNode | null): void => {
    const node = unwrap(argument);
    if (!node) return;
    if (node.type === 'ArrayExpression') (node.elements as (AstNode | null)[]).forEach(visit);
    else if (isNested(node)) visitCall(node);
    else {
      const value = getKnown(valueOf(node, file));
      if (typeof value === 'string' || typeof value === 'number') parts.push(String(value));
    }
  };
  const visitCall = (node: AstNode): void => {
    const [, second, ...rest] = node.arguments as AstNode[];
    if (second && !isProps(second)) visit(second);
    const object = second && isProps(second) ? objectOf(second, file) : undefined;
    const children = (object?.properties as AstNode[] | undefined)?.find((property) =>
      property.type === 'Property' && getKeyName(property.key as AstNode, property.computed as boolean) === 'children'
    );
    if (children) visit(children.value as AstNode);
    rest.forEach(visit);
  };
  visitCall(call);
  return parts.join(' ');
}
