import { type AstNode, getMemberName, unwrap, wrapped } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { type Value, either, getKnown } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import { type Components, Element } from '../build';
import { classMemberUses } from '../class-member-uses';
import { collectDomUse } from './dom-writes';
import type { AttributeView } from '../element-view';
import { type Collected, startCollecting } from '../spread';

/** Constructors of the DOM, by tag. */
const CONSTRUCTORS: Readonly<Record<string, string>> = { Audio: 'audio', Image: 'img' };
/** DOM interfaces that are not named after their tag. */
const INTERFACES: Readonly<Record<string, string>> = {
  Image: 'img',
  Anchor: 'a',
  Paragraph: 'p',
  UList: 'ul',
  OList: 'ol',
  TextArea: 'textarea',
  IFrame: 'iframe',
};

/** How an element comes into a script: made there, or found in a page whose markup is somewhere else. */
interface Origin {
  readonly tag: string;
  readonly isMade: boolean;
}

/**
 * Elements made or found by DOM calls, with what is then written to them: `const v = document.createElement('video');
 * v.autoplay = true`. The element's node is the call.
 */
export function domElements(file: FileContext, components: Components): Element[] {
  return [...file.nodes('CallExpression'), ...file.nodes('NewExpression')].flatMap((node) => {
    const origin = node.type === 'NewExpression' ? madeByConstructor(node, file) : madeOrFound(node, file);
    if (!origin) return [];
    const found = startCollecting();
    found.hasSpread = !origin.isMade;
    if (node.type === 'NewExpression' && origin.tag === 'audio') collectSource(node, found, file);
    for (const use of elementReferences(node, file)) collectDomUse(use, found, file);
    return [
      new Element({
        host: 'dom',
        rawTag: origin.tag,
        node,
        range: node.range,
        outer: node.range,
        ...found,
        attributes: joinWrites(found.attributes),
        text: () => textOf(found.attributes),
      }, components),
    ];
  });
}

function madeByConstructor(node: AstNode, file: FileContext): Origin | undefined {
  const callee = unwrap(node.callee as AstNode);
  const name = callee.type === 'Identifier'
    ? (callee.name as string)
    : callee.object?.name === 'window'
    ? getMemberName(callee)
    : undefined;
  if (name === undefined || !Object.hasOwn(CONSTRUCTORS, name) || (callee.type === 'Identifier' && file.variableOf(callee)))
    return undefined;
  return { tag: CONSTRUCTORS[name], isMade: true };
}

function madeOrFound(node: AstNode, file: FileContext): Origin | undefined {
  const callee = unwrap(node.callee as AstNode);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = getMemberName(callee);
  if (method === 'createElement') {
    const tag = isDocument(callee.object as AstNode, file) ? getKnown(valueOf(node.arguments[0] as AstNode | undefined, file)) : undefined;
    return typeof tag === 'string' ? { tag: tag.toLowerCase(), isMade: true } : undefined;
  }
  if (method !== 'querySelector' && method !== 'getElementById') return undefined;
  const tag = tagOfType(node)
    ?? (method === 'querySelector' ? tagOfSelector(getKnown(valueOf(node.arguments[0] as AstNode | undefined, file))) : undefined);
  return tag === undefined ? undefined : { tag, isMade: false };
}

function isDocument(owner: AstNode, file: FileContext): boolean {
  const node = unwrap(owner);
  if (node.type === 'Identifier') return (node.name === 'document' && !file.variableOf(node)) || node.name === 'doc';
  return /^(?:document|ownerDocument)$/.test(getMemberName(node) ?? '');
}

/** The tag that a selector's last part names: `video` of `.player > video.main`. */
const tagOfSelector = (selector: unknown):
  | string
  | undefined => (typeof selector === 'string'
    ? /(?:^|[\s>+~])([a-z][a-z0-9]*)(?:[.#:[][^\s>+~,]*)?$/i.exec(selector.trim())?.[1].toLowerCase()
    : undefined);

/** The tag that a type says: `querySelector<HTMLVideoElement>(…)`, `… as HTMLVideoElement`, `const v: HTMLVideoElement = …`. */
function tagOfType(node: AstNode): string | undefined {
  const outer = wrapped(node);
  const given = (node.typeArguments ?? node.typeParameters)?.params?.[0] as AstNode | undefined;
  const declared = outer.parent?.type === 'VariableDeclarator'
    ? (outer.parent.id?.typeAnnotation?.typeAnnotation as AstNode | undefined)
    : undefined;
  for (const type of [given, getCast(node, outer), declared]) {
    const name = /^HTML(\w+)Element$/.exec((type?.typeName?.name as string | undefined) ?? '')?.[1];
    if (name !== undefined) return Object.hasOwn(INTERFACES, name) ? INTERFACES[name] : name.toLowerCase();
  }
  return undefined;
}

function getCast(node: AstNode, outer: AstNode): AstNode | undefined {
  for (
    let current: AstNode | undefined = node.parent;
    current && current.range[0] <= node.range[0] && current.range[1] <= outer.range[1];
    current = current.parent
  ) {
    if (current.type === 'TSAsExpression' || current.type === 'TSTypeAssertion') return current.typeAnnotation ?? undefined;
  }
  return undefined;
}

/** Where the element is used: the call itself, and what holds its result. */
function elementReferences(node: AstNode, file: FileContext): AstNode[] {
  const outer = wrapped(node);
  const parent = outer.parent;
  const holder = parent?.type === 'VariableDeclarator' && parent.init === outer
    ? parent.id
    : parent?.type === 'AssignmentExpression' && parent.right === outer
    ? unwrap(parent.left as AstNode)
    : undefined;
  if (holder?.type === 'Identifier') {
    const variable = file.variableOf(holder);
    // A variable that is set more than once is not always this element.
    if (!variable || variable.references.filter((reference) => reference.isWrite()).length > 1) return [outer];
    return [outer, ...variable.references.map((reference) => reference.identifier as unknown as AstNode).filter((use) => use !== holder)];
  }
  if (holder?.type === 'MemberExpression' && holder.object?.type === 'ThisExpression') return [outer, ...classMemberUses(holder, file)];
  return [outer];
}

function collectSource(node: AstNode, into: Collected, file: FileContext): void {
  const source = node.arguments[0] as AstNode | undefined;
  if (!source) return;
  into.attributes.push({
    name: 'src',
    rawName: 'src',
    range: source.range,
    node: source,
    value: valueOf(source, file),
    expression: source,
    valueRange: source.range,
    isText: false,
    twoWay: false,
  });
}

/** The last write to a name stands for all: which of them counts in the end, the file does not tell. */
function joinWrites(writes: readonly AttributeView[]): AttributeView[] {
  const values = new Map<string, Value>();
  return writes.map((write) => {
    const before = values.get(write.name);
    const value = before ? either(before, write.value, write.node) : write.value;
    values.set(write.name, value);
    return { ...write, value };
  });
}

const textOf = (attributes: readonly AttributeView[]): string =>
  attributes.filter((attribute) => /^(?:textcontent|innertext)$/.test(attribute.name)).map((attribute) => getKnown(attribute.value)).filter(
    (text) => typeof text === 'string'
  ).join(' ');
