import { connectionSwitches, fillingCalls, viewSwitches } from '../../knowledge/words/transport-words';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { entryAround, entryOf } from '../../program/syntax/entries';
import { nameNode } from '../../program/modules/api-site';
import { is } from '../../program/values/value';
import { objectOf } from '../../program/values/value-of';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { FileContext } from '../../program/syntax/file-context';
import type { FactSources } from '../sources';
import { type Choice, choiceAt } from './choice';
import { mayChangeNothing } from './client';
import { showsOthersPages } from './shown-pages';

/** What turns a check of a connection off. */
export interface LooseConnection {
  readonly kind: 'unverified' | 'insecure content' | 'open cookie';
  /** As it is written: `rejectUnauthorized: false`; of a handler what it handles. */
  readonly name: string;
  readonly at: AstNode;
  readonly site: AstNode;
  readonly choice: Choice;
  /** The value written, and the text of the one that keeps the check on. */
  readonly value?: AstNode;
  readonly safe: string;
  /** Callers may give another value, or it may take no effect: no page of others is seen, or no client that reads it. */
  readonly isUnsure: boolean;
}

/** Options and variables that switch checks off: of requests, servers, windows and cookies of sessions. */
export function looseSwitches({ file }: FactSources): readonly LooseConnection[] {
  const read = (site: AstNode, at: AstNode, name: string | undefined, given: AstNode | undefined): readonly LooseConnection[] => {
    const value = unwrap(given);
    if (name === undefined || value?.type !== 'Literal') return [];
    const fact = connectionSwitches.find((each) => each.name === name && each.unsafe.some((unsafe) => unsafe === value.value));
    const isOpenCookie = !fact && name === 'secure' && (value.value === false || value.value === 0) && isSessionCookie(site);
    if (!fact && !isOpenCookie) return [];
    if (fact?.saidBy !== undefined && entryOf(site.parent, fact.saidBy)) return [];
    const kind = isOpenCookie ? 'open cookie' : fact?.mixesContent ? 'insecure content' : 'unverified';
    const shown = `${name}${site.type === 'Property' ? ':' : ' ='} ${file.getText(value)}`;
    return [{
      kind,
      name: shown,
      at,
      site,
      value,
      safe: fact?.safe ?? 'true',
      choice: choiceAt(site, file),
      isUnsure: isFallback(site) || (fact?.saidBy !== undefined && !showsOthersPages(site, file))
        || (fact !== undefined && mayChangeNothing(site, fact, file)),
    }];
  };
  const written = file.nodes('Property').flatMap((property) => {
    const entry = entryAround(property);
    return entry ? read(property, property, entry.key, entry.value) : [];
  });
  const assigned = file.nodes('AssignmentExpression').flatMap((assignment) => {
    const target = unwrap(assignment.left as AstNode);
    return target.type === 'MemberExpression'
      ? read(assignment, target.property as AstNode, getMemberName(target), assignment.right as AstNode)
      : [];
  });
  return [...written, ...assigned];
}

/** `defaults(this, given, { rejectUnauthorized: false })`, `{ rejectUnauthorized: false, ...given }` */
function isFallback({ parent: object, range }: AstNode): boolean {
  if (object?.type !== 'ObjectExpression') return false;
  const call = object.parent;
  const isFilling = call?.type === 'CallExpression' && fillingCalls.has(getCalleeName(call) ?? '') && call.arguments[0] !== object;
  return isFilling || (object.properties as AstNode[]).some(({ type, range: [start] }) => type === 'SpreadElement' && start > range[1]);
}

const cookieCalls = new Set(['cookie', 'set', 'setCookie', 'serialize']);
const SESSION = /sess|token|auth|sid|jwt/i;

/** `session({ cookie: { secure: false } })`, and a cookie named after a session or a token. */
function isSessionCookie(property: AstNode): boolean {
  const outer = property.parent ? entryAround(property.parent) : undefined;
  const call = outer?.key === 'cookie' ? outer.node.parent?.parent : property.parent?.parent;
  if (property.type !== 'Property' || call?.type !== 'CallExpression') return false;
  const callee = getCalleeName(call) ?? '';
  const first = (call.arguments as AstNode[])[0];
  // `cookies().set({ name: 'session', … })`
  const named = first?.type === 'ObjectExpression' ? entryOf(first, 'name')?.value : first;
  return callee.toLowerCase().includes('session') || (cookieCalls.has(callee) && SESSION.test(String(named?.value ?? named?.name ?? '')));
}

const listening = new Set(['on', 'once', 'addListener']);
const answers = new Set(['callback', 'cb', 'done', 'next']);

/** Handlers that are asked whether a certificate will do, and say yes whatever it is. */
export function looseHandlers({ file }: FactSources): readonly LooseConnection[] {
  return file.nodes('CallExpression').flatMap((call) => {
    const name = getCalleeName(call) ?? '';
    const args = call.arguments as AstNode[];
    const isVerifier = name === 'setCertificateVerifyProc';
    if (!isVerifier && !(listening.has(name) && args[0]?.value === 'certificate-error')) return [];
    if (!acceptsAll(args.find((argument) => isFunction(argument)), isVerifier ? 0 : true)) return [];
    const at = isVerifier ? nameNode(unwrap(call.callee as AstNode)) : args[0];
    return [{
      kind: 'unverified' as const,
      name: isVerifier ? name : 'certificate-error',
      at,
      site: call,
      safe: '',
      choice: choiceAt(call, file),
      isUnsure: false,
    }];
  });
}

/** At the top of the handler, so under no condition, it answers yes. */
function acceptsAll(handler: AstNode | undefined, yes: unknown): boolean {
  const body = handler?.body as AstNode | undefined;
  const statements = body?.type === 'BlockStatement' ? (body.body as AstNode[]) : body ? [body] : [];
  return statements.some((node) => {
    const expression = node.type === 'ExpressionStatement' ? unwrap(node.expression as AstNode) : node;
    return expression.type === 'CallExpression' && answers.has(getCalleeName(expression) ?? '')
      && (expression.arguments as AstNode[])[0]?.value === yes;
  });
}

/** A view that loads what is not encrypted into what is. */
export interface LooseView {
  readonly element: ElementView;
  readonly attribute: AttributeView;
  readonly safe: string;
  /** It shows a text of the product's own, which may load nothing. */
  readonly isUnsure: boolean;
}

export const looseViews = (sources: FactSources): readonly LooseView[] =>
  sources.elements().flatMap((element) =>
    element.attributes.flatMap((attribute) => {
      const fact = viewSwitches.find((each) => each.name === attribute.name && each.unsafe.some((unsafe) => is(attribute.value, unsafe)));
      return fact ? [{ element, attribute, safe: fact.safe, isUnsure: showsOwnText(element, sources.file) }] : [];
    })
  );

/** `<WebView source={{ html }} />` */
function showsOwnText(view: ElementView, file: FileContext): boolean {
  const source = objectOf(view.getAttribute('source')?.expression, file);
  return entryOf(source, 'html') !== undefined && entryOf(source, 'uri') === undefined;
}
