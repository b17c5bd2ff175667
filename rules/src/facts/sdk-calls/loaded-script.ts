import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { sdks } from '../../knowledge';
import type { Deed, Sdk } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { isBelow, partsOfAddress } from './known-address';

/** A place where a page loads a script or a pixel, or opens a frame, from a URL in the catalogue. */
export interface LoadedScript {
  readonly sdk: Sdk;
  readonly host: string;
  /** The attribute, or the text in the code. */
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
}

/** The same, with what the file says of the whole. */
export interface FoundScript extends LoadedScript {
  /** The file lies beside the program that people use. */
  readonly isUnsure: boolean;
}

const isOfHost = (host: string, own: string): boolean => own === host || (own.startsWith('*.') && host.endsWith(own.slice(1)));

/** Scripts whose loading is an act of the given kinds: `src` of elements, strings assigned to `.src`, and URLs in inline loaders. */
export function scriptsThat(deeds: readonly Deed[], elements: readonly ElementView[], file: FileContext): LoadedScript[] {
  const wanted = sdks.filter((sdk) => sdk.loads?.some((deed) => deeds.includes(deed)));
  return loadedScripts(wanted, elements, file);
}

/** Scripts that are loaded from a host of one of the SDKs. */
export function loadedScripts(wanted: readonly Sdk[], elements: readonly ElementView[], file: FileContext): LoadedScript[] {
  const find = (address: unknown, isPicture = false): { sdk: Sdk; host: string } | undefined => {
    const parts = partsOfAddress(address);
    const sdk = parts
      && wanted.find(({ hosts, addresses }) =>
        addresses?.some((own) => isBelow(parts, own)) || (!isPicture && hosts?.some((own) => isOfHost(parts.host, own)))
      );
    return sdk && { sdk, host: parts.host };
  };
  const tags = elements.filter(({ tag }) => ['script', 'iframe', 'Script', 'img'].includes(tag)).flatMap((element): LoadedScript[] => {
    const source = element.getAttribute('src');
    const found = find(source && addressIn(source), element.tag === 'img');
    return source && found ? [{ ...found, at: source, site: element }] : [];
  });
  const texts = file.nodes('Literal', 'TemplateElement').flatMap((node): LoadedScript[] => {
    const text: unknown = node.type === 'Literal' ? node.value : node.value.cooked;
    const inside = typeof text === 'string' && text.length > 60 && isScriptText(node)
      ? addressesIn(text).map((address) => find(address)).find((each) => each)
      : undefined;
    if (inside) return [{ ...inside, at: node.type === 'TemplateElement' ? (node.parent as AstNode) : node, site: node }];
    const found = find(text);
    return found && isLoaded(node, file)
      ? [{ ...found, at: node.type === 'TemplateElement' ? (node.parent as AstNode) : node, site: node }]
      : [];
  });
  // `script.src = '…'` is an attribute of an element and a text.
  const isInTag = ({ range }: LoadedScript['at']): boolean => tags.some(({ at }) => at.range[0] <= range[0] && range[1] <= at.range[1]);
  return [...tags, ...texts.filter(({ at }) => !isInTag(at))];
}

/** The text of an attribute, or what a template in it begins with. */
function addressIn({ value, expression }: AttributeView): unknown {
  if (value.kind === 'known') return value.value;
  const written = unwrap(expression);
  return written?.type === 'TemplateLiteral' ? (written.quasis as AstNode[])[0].value.cooked : undefined;
}

/** URLs in string literals of an inline script that loads another script. */
const addressesIn = (text: string): string[] => (/\.src\b|['"]src['"]|createElement/.test(text)
  ? [...text.matchAll(/['"`]((?:https?:)?\/\/[^'"`\s]+)['"`]?/g)].map((match) => match[1])
  : []);

/** `<Script>{`…`}</Script>`, `dangerouslySetInnerHTML={{ __html: `…` }}`, `{ innerHTML: '…' }` of a page's head. */
function isScriptText(text: AstNode): boolean {
  const whole = text.type === 'TemplateElement' ? (text.parent as AstNode) : text;
  const holder = whole.parent;
  if (holder?.type === 'Property' && holder.value === whole)
    return ['__html', 'innerHTML'].includes(getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '');
  return holder?.type === 'JSXExpressionContainer' && holder.parent?.type === 'JSXElement'
    && (String(holder.parent.openingElement.name.name)).toLowerCase() === 'script';
}

/**
 * Is a text, or the head of a longer one, what is imported, what a script element gets as its source, or what an
 * inline loader is given, itself or through a variable?
 */
export function isLoaded(text: AstNode, file: FileContext): boolean {
  let node = text.type === 'TemplateElement' ? (text.parent as AstNode) : text;
  if (text.type === 'TemplateElement' && node.quasis[0] !== text) return false;
  while (node.parent?.type === 'BinaryExpression' && node.parent.operator === '+' && node.parent.left === node) node = node.parent;
  const holder = node.parent;
  if (holder?.type !== 'VariableDeclarator' || holder.init !== node || holder.id?.type !== 'Identifier') return isLoadedHere(node, file);
  return (file.variableOf(holder.id)?.references ?? []).some((reference) =>
    reference.isRead() && isLoadedHere(reference.identifier as unknown as AstNode, file)
  );
}

function isLoadedHere(node: AstNode, file: FileContext): boolean {
  const { parent } = node;
  if (/^Import(?:Expression|Declaration)$/.test(parent?.type ?? '')) return parent?.source === node;
  if (parent?.type === 'AssignmentExpression')
    return parent.right === node && ['src', 'href'].includes(getMemberName(unwrap(parent.left as AstNode)) ?? '');
  if (parent?.type === 'Property') return isOfHead(parent, node);
  if (parent?.type === 'CallExpression' && parent.callee !== node) return isLoaderCall(parent) || isOwnLoader(parent, node, file);
  return false;
}

/** `useHead({ script: [{ src: 'https://…' }] })`, and the same in the head of a configuration. */
function isOfHead(property: AstNode, value: AstNode): boolean {
  const list = property.parent?.parent;
  const holder = list?.type === 'ArrayExpression' ? list.parent : undefined;
  return property.value === value && getKeyName(property.key as AstNode, property.computed as boolean) === 'src'
    && holder?.type === 'Property' && getKeyName(holder.key as AstNode, holder.computed as boolean) === 'script';
}

/** `(function (w, d, s, u) { … })(window, document, 'script', 'https://…')`, `loadScript('https://…')`, `el.setAttribute('src', …)`. */
function isLoaderCall(call: AstNode): boolean {
  const callee = unwrap(call.callee as AstNode);
  if (['FunctionExpression', 'ArrowFunctionExpression'].includes(callee.type)) return true;
  const name = callee.type === 'Identifier' ? (callee.name as string) : (getMemberName(callee) ?? '');
  return /^(?:load|inject|add|append|insert|use|get)\w*(?:script|js|tag|sdk)$/i.test(name)
    || ['importScripts', 'loadjs', '$script'].includes(name) || (name === 'setAttribute' && call.arguments[0]?.value === 'src');
}

/** `external('https://…')`, where the function of this file gives what it gets to the `src` of an element. */
function isOwnLoader(call: AstNode, argument: AstNode, file: FileContext): boolean {
  const fn = call.callee.type === 'Identifier' ? getHandlerFunction(call.callee as AstNode, file) : undefined;
  const parameter = (fn?.params as AstNode[] | undefined)?.[(call.arguments as AstNode[]).indexOf(argument)];
  if (!fn || parameter?.type !== 'Identifier') return false;
  return file.within(fn, 'AssignmentExpression').some((write) =>
    ['src', 'href'].includes(getMemberName(unwrap(write.left as AstNode)) ?? '') && write.right.type === 'Identifier'
    && write.right.name === parameter.name
  );
}

/** Is it for browsers that run no scripts: `<noscript><iframe src="…"></iframe></noscript>`? */
export function isWithoutScripts(site: AstNode | ElementView): boolean {
  const first = 'rawTag' in site ? (site as ElementView) : undefined;
  for (let element = first; element; element = element.parent) if (element.tag === 'noscript') return true;
  return false;
}
