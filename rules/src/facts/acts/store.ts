import { type AstNode, unwrap } from '../../program/syntax/ast';
import { usesOf } from '../sdk-calls/use';
import { definitionOf } from '../../program/origin/definition';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { entriesOf, entryOf, hasUnknownEntries } from '../../program/syntax/entries';
import { lastName, pathNames } from '../../program/syntax/names';
import { resultOf } from '../../program/origin/definition';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { hasAnyWord } from '../../program/syntax/words';
import { drivesBrowser, kindOfFile } from '../kind-of-file';
import { type Act, type Destination, type Doubt, makeAct, type Payload } from './act';
import type { FactSources } from '../sources';

const STORES = new Set(['localStorage', 'sessionStorage', 'AsyncStorage']);
const COOKIE_JARS = new Set(['Cookies', 'cookies', 'cookie', 'cookieStore', '$cookies']);
const RESPONSES = new Set(['res', 'response', 'reply']);
const encryptionWords = ['encrypt', 'encrypted', 'encryption', 'encrypts'];
const COOKIE: Destination = { kind: 'device', name: 'a cookie' };
const onDevice = (name: string): Destination => ({ kind: 'device', name: `\`${name}\`` });

/** Is a value kept where what opens an account is usual: in a cookie, or in a browser that a script steers? */
export const isUsualForSecrets = ({ destination, doubts }: Act): boolean => destination === COOKIE || doubts.includes('tool');

/** Values kept in a browser or an app, and the states that are. */
export function storeActs(on: FactSources): Act[] {
  const doubts: Doubt[] = isBrowserScript(on.path) && (kindOfFile(on.path, on.file) === 'tool' || drivesBrowser(on.file)) ? ['tool'] : [];
  return [...platformStores(on), ...cookies(on), ...assignments(on), ...catalogued(on), ...persistedStates(on)].map((act) => ({
    ...act,
    doubts,
  }));
}

/** Scripts that steer a browser fill its store to look at the product. */
const isBrowserScript = (path: string): boolean =>
  /\.[cm]?js$/.test(path) && !/(?:^|\/)(?:src|app|public|assets|static|www)\//.test(path) && /(?:^|\/)(?:scripts|bin)\/[^/]+$/.test(path);

function platformStores({ file }: FactSources): Act[] {
  return callSitesOf(file).named('setItem', 'mergeItem', 'multiSet', 'multiMerge').filter(({ holder }) => STORES.has(holder))
    .map((call) => {
      const pairs = call.name.startsWith('multi') ? elementsOf(call.args[0]).map((pair) => elementsOf(pair)) : [call.args];
      const payload = pairs.flatMap(([key, value]) => payloadOf(key, value, file));
      return makeAct({
        practice: 'store',
        by: 'platform',
        node: call.node,
        at: call.at,
        call,
        payload,
        destination: onDevice(call.holder),
      });
    });
}

const elementsOf = (list:
  | AstNode
  | undefined): AstNode[] => (list?.type === 'ArrayExpression'
    ? (list.elements as (AstNode | null)[]).filter((each) => each !== null)
    : []);

/** A value with its key; what the same store gave is only put back. */
function payloadOf(key: AstNode | undefined, value: AstNode | undefined, file: FactSources['file']): Payload[] {
  if (!value) return [];
  const from = value.type === 'Identifier' ? definitionOf(value, file)?.from : undefined;
  if (from && lastName(from) === 'getItem') return [];
  const known = key ? valueOf(key, file) : undefined;
  return [{ node: value, part: 'value', name: known?.kind === 'known' && typeof known.value === 'string' ? known.value : undefined }];
}

/** `Cookies.set(…)`, `cookies().set(…)`, `setCookie(…)`, `res.cookie(…)`. */
function cookies({ file }: FactSources): Act[] {
  const isCookie = ({ name, holder }: CallSite): boolean =>
    name === 'setCookie' || (name === 'set' && COOKIE_JARS.has(holder)) || (name === 'cookie' && RESPONSES.has(holder));
  return callSitesOf(file).named('setCookie', 'set', 'cookie').filter(isCookie).map((call) => {
    const httpOnly = entryOf(call.args.at(-1), 'httpOnly');
    const protection = httpOnly && is(valueOf(httpOnly.value, file), true) ? 'hidden from scripts' : undefined;
    return makeAct({
      practice: 'store',
      by: 'platform',
      node: call.node,
      at: call.at,
      call,
      payload: call.args[1] ? [{ node: call.args[1], part: 'value' }] : [],
      destination: COOKIE,
      protection,
    });
  });
}

/** `document.cookie = …`, `localStorage.nick = …`. */
function assignments({ file }: FactSources): Act[] {
  return file.nodes('AssignmentExpression').flatMap((assignment): Act[] => {
    const target = unwrap(assignment.left as AstNode);
    const holder = target.type === 'MemberExpression' ? lastName(target.object as AstNode) : '';
    const isCookie = pathNames(target).join('.') === 'document.cookie';
    if (!isCookie && !STORES.has(holder)) return [];
    return [
      makeAct({
        practice: 'store',
        by: 'platform',
        node: assignment,
        payload: [{ node: assignment.right as AstNode, part: 'value' }],
        destination: isCookie ? COOKIE : onDevice(holder),
      }),
    ];
  });
}

/** Stores of packages that keep clear text. */
function catalogued(sources: FactSources): Act[] {
  return usesOf(['open storage'], sources).map(({ site }) => {
    const call = callSitesOf(sources.file).of(site.call) as CallSite;
    const names = pathNames(call.receiver ?? call.callee);
    return makeAct({
      practice: 'store',
      by: 'catalogue',
      node: site.call,
      at: site.name,
      call,
      payload: site.args.map((node) => ({ node, part: 'value' })),
      destination: onDevice([...(call.receiver ? names : []), call.name].join('.')),
      protection: isEncrypted(call, sources) ? 'encryption' : undefined,
    });
  });
}

/** `new MMKV({ encryptionKey })` */
function isEncrypted({ receiver }: CallSite, { file }: FactSources): boolean {
  const made = receiver?.type === 'Identifier' ? definitionOf(receiver, file)?.from : receiver;
  return ((made?.arguments ?? []) as AstNode[]).flatMap((argument) => [...entriesOf(argument)]).some(({ key }) =>
    hasAnyWord(key, encryptionWords)
  );
}

/** `persist((set) => ({ child: null }), { name })`: a store that writes its whole state into the browser. */
function persistedStates(sources: FactSources): Act[] {
  return usesOf(['persisted state'], sources).flatMap(({ site }): Act[] => {
    const [maker, options] = site.call.arguments as (AstNode | undefined)[];
    if (hasUnknownEntries(options) || entryOf(options, 'partialize', 'storage')) return [];
    const state = entriesOf(resultOf(maker)).filter(({ value }) => isPlaceForData(value));
    return [
      makeAct({
        practice: 'store',
        by: 'catalogue',
        node: site.call,
        at: site.name,
        payload: state.map(({ key, node }) => ({ node, part: 'field', name: key })),
        destination: onDevice('localStorage'),
      }),
    ];
  });
}

/** A value that data will take the place of; an action and a flag are none. */
const isPlaceForData = (value: AstNode): boolean => {
  const expression = unwrap(value);
  return (expression.type === 'Literal' && (expression.value === null || expression.value === '')) || expression.type === 'ArrayExpression'
    || expression.name === 'undefined';
};
