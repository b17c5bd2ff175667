import { broadcastModels, broadcastNames, broadcastRoutes, broadcastWords, childWords, earningKeys, liveWords, notBroadcasts, openPrivacy,
  privacyKeys, weakBroadcastNames } from '../../knowledge/words/consent/contact-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf, hasUnknownEntries, type Entry } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { type Use, usesWithComponents } from '../sdk-calls';
import type { FactSources } from '../sources';

/** Words that a project adds. */
export interface BroadcastWords {
  /** Functions that start a broadcast. */
  readonly apis: readonly string[];
  /** Values of options that keep a broadcast among known people. */
  readonly privateValues: readonly string[];
}

/** A place where a live broadcast to an audience begins. */
export interface Broadcast {
  readonly name: string;
  readonly at: AstNode;
  /** What is reached only when the guards around it hold. */
  readonly site: AstNode;
  readonly kind: 'call' | 'route' | 'record';
  /** The setting that opens it to anyone, where one is written. */
  readonly open: Entry | undefined;
  /** A part of its options is not in this file, or its name may mean something else. */
  readonly isUnsure: boolean;
}

export function broadcasts(words: BroadcastWords, sources: FactSources): readonly Broadcast[] {
  const { file } = sources;
  const sdk = usesWithComponents(['live broadcast'], sources).map((use: Use): Broadcast => ({
    name: use.name,
    at: use.at,
    site: use.site.call,
    kind: 'call',
    open: undefined,
    isUnsure: use.isUnsure,
  }));
  const known = new Set(sdk.map(({ site }) => site));
  const calls = callSitesOf(file).all.filter(({ node, isNew }) => !isNew && !known.has(node)).flatMap((call) =>
    broadcastOf(call, words, file) ?? []
  );
  return [...sdk, ...calls, ...routes(file)];
}

function broadcastOf(call: CallSite, words: BroadcastWords, file: FileContext): Broadcast | undefined {
  const { name, args, node, at, shown } = call;
  const { apis: own } = words;
  if (name === 'create' || name === 'insert') return recordOf(call, words, file);
  const isNamed = own.includes(name) || hasAnyPhrase(name, broadcastNames);
  if ((!isNamed && !hasAnyPhrase(name, weakBroadcastNames)) || wordsOf(name)[0] === 'on' || hasAnyPhrase(name, notBroadcasts))
    return undefined;
  const given = args.flatMap((argument) => wordsWithin(argument, file, 'names and texts'));
  const around = isNamed ? wordsWithin(getEnclosingFunction(node)?.body ?? node, file, 'names and texts') : [];
  const isBroadcast = [...given, ...around].some((word) => hasAnyPhrase(word, broadcastWords));
  if (!isBroadcast && !own.includes(name) && !(isNamed && hasAnyPhrase(name, ['broadcast', 'livestream', 'live stream']))) return undefined;
  const options = args.map((argument) => unwrap(argument)).find((argument) => argument.type === 'ObjectExpression');
  const { open, isClosed } = privacyOf(options, words, file);
  if (isClosed) return undefined;
  return {
    name: shown,
    at: open?.node ?? at,
    site: node,
    kind: 'call',
    open,
    isUnsure: (options !== undefined && !open && hasUnknownEntries(options)) || (!isBroadcast && !own.includes(name)),
  };
}

/** The entry that opens a broadcast to anyone, and whether the options keep it among known people. */
function privacyOf(
  options: AstNode | undefined,
  { privateValues }: Pick<BroadcastWords, 'privateValues'>,
  file: FileContext,
): { readonly open: Entry | undefined; readonly isClosed: boolean } {
  const entries = entriesOf(options);
  const told = entries.filter(({ key }) => hasAnyPhrase(key, privacyKeys));
  const isPrivate = (entry: Entry): boolean => {
    const value = getKnown(valueOf(entry.value, file));
    return typeof value === 'string' && privateValues.includes(value);
  };
  const open = told.find((entry) => openPrivacy.includes(getKnown(valueOf(entry.value, file))) && !isPrivate(entry));
  return { open, isClosed: !open && (told.length > 0 || entries.some(isPrivate)) };
}

/** `StreamSession.create({ status: 'live', title })` */
function recordOf({ holder, receiver, args, node, at, shown }: CallSite, words: BroadcastWords, file: FileContext): Broadcast | undefined {
  const options = args.map((argument) => unwrap(argument)).find((argument) => argument.type === 'ObjectExpression');
  const entries = entriesOf(options);
  const isLive =
    entries.some(({ key, value }) =>
      ['status', 'state'].includes(key) && ['live', 'started'].includes(String(getKnown(valueOf(value, file))))
    ) || entries.some(({ key, value }) => ['isLive', 'live'].includes(key) && getKnown(valueOf(value, file)) === true);
  const table = tableOf(receiver, file);
  if (!isLive || !(hasAnyPhrase(holder, broadcastModels) || (table !== undefined && hasAnyPhrase(table, broadcastTables))))
    return undefined;
  const { open, isClosed } = privacyOf(options, words, file);
  return isClosed
    ? undefined
    : { name: shown, at: open?.node ?? at, site: node, kind: 'record', open, isUnsure: table !== undefined || hasUnknownEntries(options) };
}

/** `live_streams` of `db.from('live_streams').insert(…)` */
function tableOf(receiver: AstNode | undefined, file: FileContext): string | undefined {
  if (receiver?.type !== 'CallExpression' || !tableCalls.has(lastName(receiver))) return undefined;
  const name = getKnown(valueOf(receiver.arguments[0] as AstNode | undefined, file));
  return typeof name === 'string' ? name : undefined;
}

const tableCalls: ReadonlySet<string> = new Set(['from', 'collection', 'table', 'into']);
const broadcastTables: readonly string[] = [...broadcastModels, ...broadcastModels.map((model) => `${model}s`)];

/** `router`, `app`, `adminRouter`: what answers requests, in contrast to a client that makes them. */
const isRouter = (receiver: AstNode): boolean =>
  ['router', 'app', 'server', 'fastify', 'route', 'routes'].includes(wordsOf(lastName(receiver)).at(-1) ?? '');

/** `router.post('/stations/:id/go-live', requireAuth, goLive)` */
const routes = (file: FileContext): Broadcast[] =>
  callSitesOf(file).named('post', 'put').flatMap(({ args, receiver }): Broadcast[] => {
    const path = args.length > 1 && receiver && isRouter(receiver) ? getKnown(valueOf(args[0], file)) : undefined;
    const isRoute = typeof path === 'string' && path.startsWith('/') && !hasAnyPhrase(path, notBroadcasts)
      && hasAnyPhrase(path.split('/').slice(-2).join(' '), broadcastRoutes);
    const handler = args.at(-1);
    const isHandler = handler !== undefined
      && ['Identifier', 'MemberExpression', 'ArrowFunctionExpression', 'FunctionExpression', 'CallExpression'].includes(handler.type);
    const isGuarded = args.slice(1, -1).some((middleware) =>
      wordsWithin(middleware, file).some((word) =>
        hasAnyPhrase(word, ['age', 'adult', 'minor', 'guardian', 'parent', 'role', 'admin', 'teacher', 'staff'])
      )
    );
    return isRoute && isHandler && !isGuarded
      ? [{ name: path, at: args[0], site: handler, kind: 'route', open: undefined, isUnsure: false }]
      : [];
  });

/** A switch by which a child's broadcast or channel earns gifts or money. */
export interface Earning {
  readonly name: string;
  readonly at: AstNode;
  readonly value: AstNode;
}

export const earnings = (words: Pick<BroadcastWords, 'privateValues'>, { file }: FactSources): readonly Earning[] =>
  file.nodes('ObjectExpression').flatMap((object): Earning[] => {
    const entries = entriesOf(object);
    const on = entries.filter(({ key, value }) => earningKeys.includes(wordsOf(key).join(' ')) && isOn(getKnown(valueOf(value, file))));
    if (on.length === 0) return [];
    const call = object.parent?.type === 'CallExpression' ? object.parent : undefined;
    const isChild = entries.some(({ key, value }) =>
      hasAnyPhrase(key, childWords) || hasAnyPhrase(String(getKnown(valueOf(value, file)) ?? ''), childWords)
    ) || (call !== undefined && wordsWithin(call.callee as AstNode, file).some((word) =>
      hasAnyPhrase(word, childWords)
    ));
    const isOpen = privacyOf(object, words, file).open !== undefined;
    const isLive = call !== undefined && wordsWithin(call.callee as AstNode, file).some((word) => hasAnyPhrase(word, liveWords));
    return isLive && (isChild || isOpen) ? on.map(({ key, node, value }) => ({ name: key, at: node, value })) : [];
  });

const isOn = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && value !== '' && !['none', 'off', 'never', 'false'].includes(value));
