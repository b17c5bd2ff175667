import { bodySenders, thingParameters } from '../../knowledge/words/sending-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { entryAround, entryOf } from '../../program/syntax/entries';
import { mentions } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import type { ElementView } from '../../views/elements/element-view';
import { type Act, makeAct, type Payload } from './act';
import { destinationOf } from './destination';
import type { FactSources } from '../sources';

/** The end of a URL text after which an interpolated value becomes a query parameter or a path segment. */
const PARAMETER = /[?&]([\w.[\]-]+)=$/;
const SEGMENT = /^[\w./:-]*\/$/;
const ADDRESS = /^(?:\/|https?:)/;
/** Schemes of mail and call links, whose URL is meant to contain a person's e-mail address or phone number. */
const OWN_MEANS = /^(?:mailto|tel|sms|facetime|whatsapp|skype|data|blob):/i;
const NAVIGATES = ['push', 'replace', 'navigate', 'navigateTo', 'redirect', 'setParams', 'prefetch', 'resolve'];
const READS = ['get', 'delete', 'head', 'request'];
const BODY_NAME = new Set(['body', 'form', 'payload', 'formdata', 'form_data']);
/** In a script the word is a name or in a text: elements are not looked for in one without it. */
const SCRIPT = /\.[cm]?[jt]sx?$/i;
const METHOD = ['method'];
const INPUTS = new Set(['input', 'select', 'textarea']);
/** Fields that hold nothing people typed about themselves. */
const NO_TEXT = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'search', 'checkbox', 'radio']);

/** Does a text end where a value of a parameter follows: `/search?for=`? Parameters for things, such as `?category=`, do not count. */
const isParameter = (text: string): boolean => {
  const key = PARAMETER.exec(text)?.[1];
  return key !== undefined && !thingParameters.has(key.toLowerCase());
};

/** Values that become part of a URL, which browser histories and server logs keep. */
export const addressActs =
  (on: FactSources): Act[] => [...templates(on), ...sums(on), ...calls(on), ...searchParameters(on), ...getForms(on)];

function act(node: AstNode, payload: readonly Payload[], start: string, on: FactSources, call?: CallSite): Act[] {
  if (payload.length === 0 || OWN_MEANS.test(start)) return [];
  return [
    makeAct({
      practice: 'address',
      by: 'platform',
      node,
      payload,
      call,
      destination: destinationOf(start, on.settings) ?? { kind: 'unknown', name: '' },
    }),
  ];
}

function templates(on: FactSources): Act[] {
  return on.file.nodes('TemplateLiteral').flatMap((template) => {
    const texts = (template.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? ''));
    const payload = (template.expressions as AstNode[]).flatMap((node, i): Payload[] => {
      if (isParameter(texts[i])) return [{ node, part: 'query' }];
      return SEGMENT.test(texts[i]) && (i > 0 || ADDRESS.test(texts[i])) ? [{ node, part: 'path' }] : [];
    });
    const fragment = texts.findIndex((text) => text.includes('#'));
    // Each interpolated value of a URL is an act of its own and is reported at its own location.
    return payload.flatMap((each) => {
      const isBehindHash = fragment >= 0 && (template.expressions as AstNode[]).indexOf(each.node) >= fragment;
      return act(template, [each], texts[0], on).map((made) => (isBehindHash ? { ...made, doubts: ['not sent' as const] } : made));
    });
  });
}

function sums(on: FactSources): Act[] {
  return on.file.nodes('BinaryExpression').flatMap((sum) => {
    const left = sum.operator === '+' ? unwrap(sum.left as AstNode) : undefined;
    const text = left?.type === 'BinaryExpression' && left.operator === '+' ? unwrap(left.right as AstNode) : left;
    return text?.type === 'Literal' && isParameter(String(text.value))
      ? act(sum, [{ node: sum.right as AstNode, part: 'query' }], startOf(sum), on)
      : [];
  });
}

function startOf(sum: AstNode): string {
  const left = unwrap(sum.left as AstNode);
  return left.type === 'BinaryExpression' ? startOf(left) : left.type === 'Literal' ? String(left.value) : '';
}

const query = (node: AstNode | undefined): Payload[] => (node ? [{ node, part: 'query' }] : []);

/** `url.searchParams.set(name, value)`, `router.push({ query })`, `axios.get(url, { params })`. */
function calls(on: FactSources): Act[] {
  const sites = callSitesOf(on.file);
  const inParameters = sites.named('set', 'append').filter(({ holder, args }) =>
    holder === 'searchParams' && args[0]?.value !== 'login_hint' && !thingParameters.has(String(args[0]?.value))
  ).map((call) => ({ call, payload: query(call.args[1]) }));
  const inNavigation = sites.named(...NAVIGATES).filter(({ receiver, name }) => receiver || name.startsWith('navigate')).map((call) => ({
    call,
    payload: call.args.flatMap((argument) => query(entryOf(argument, 'query', 'search')?.value)),
  }));
  const inRequests = sites.named(...READS).filter(({ receiver, args }) => receiver && args.length > 1).map((call) => ({
    call,
    payload: query(entryOf(call.args[1], 'params')?.value),
  }));
  return [...inParameters, ...inNavigation, ...inRequests].flatMap(({ call, payload }) => act(call.node, payload, '', on, call));
}

/** `new URLSearchParams({ email })`, with later `append()` and `set()` calls; parameters sent as a request body do not count. */
function searchParameters(on: FactSources): Act[] {
  const sites = callSitesOf(on.file);
  return sites.named('URLSearchParams').filter(({ isNew }) => isNew).flatMap((made) => {
    const holder = made.node.parent;
    const variable = holder?.type === 'VariableDeclarator' && holder.id?.type === 'Identifier' ? on.file.variableOf(holder.id) : undefined;
    const uses = (variable?.references ?? []).map((reference) => (reference.identifier as unknown as AstNode).parent as AstNode);
    if (BODY_NAME.has((variable?.name ?? '').toLowerCase()) || [holder as AstNode, ...uses].some(isBody)) return [];
    const added = uses.flatMap((use) => sites.of(use.parent as AstNode) ?? []).filter(({ name, callee }) =>
      ['set', 'append'].includes(name) && uses.includes(callee)
    );
    return [...act(made.node, query(made.args[0]), '', on, made),
      ...added.flatMap((call) => act(call.node, query(call.args[1]), '', on, call))];
  });
}

/** `body: params`, `post(url, params)`, `params.toString()` as one of these. */
function isBody(use: AstNode): boolean {
  const key = use.type === 'Property' ? entryAround(use)?.key : undefined;
  if (key !== undefined) return key === 'body' || key === 'data';
  if (use.type === 'CallExpression') return bodySenders.has(lastName(use));
  return use.type === 'MemberExpression' && lastName(use) === 'toString' && use.parent?.parent !== undefined && isBody(use.parent.parent);
}

/** `<form method="get">` writes its values into the URL of the next page; forms that a script submits do not. */
function getForms(on: FactSources): Act[] {
  if (SCRIPT.test(on.file.filename) && !mentions(on.file, METHOD, 'names and texts')) return [];
  return on.elements().flatMap((form): Act[] => {
    const method = form.tag === 'form' ? form.getAttribute('method') : undefined;
    if (method?.value.kind !== 'known' || String(method.value.value).toLowerCase() !== 'get' || form.getEvent('submit')) return [];
    const payload = fieldNames(form).map((name): Payload => ({ node: method as unknown as AstNode, part: 'field', name }));
    return payload.length > 0 ? [makeAct({ practice: 'address', by: 'platform', node: form, at: method, payload })] : [];
  });
}

const fieldNames = (element: ElementView): string[] =>
  element.children.flatMap((child) => {
    const [name, type] = [child.attr('name'), child.attr('type')];
    const isAsked = INPUTS.has(child.tag) && name.kind === 'known' && !(type.kind === 'known' && NO_TEXT.has(String(type.value)));
    return [...(isAsked ? [String(name.value)] : []), ...fieldNames(child)];
  });
