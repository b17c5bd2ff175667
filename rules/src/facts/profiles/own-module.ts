import { analyticsModules, hashedIdentifiers } from '../../knowledge/words/people/person-words';
import { actionCalls, attentionCalls, identifyingActions, identifyingCalls, identityFillers, identityServices, likedThings, partnerWords,
  reportingVerbs, takingUp } from '../../knowledge/words/advertising/profile-words';
import { getModule } from '../../program/modules/api-path';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { isOwnModule } from '../../program/modules/own-module';
import { type AstNode, getCalleeName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { wordsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { functionName, nameOfFunction } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isErrorModule, isMeasuringFile } from '../kind-of-file/measuring-file';
import { getValueName, isIdentifierName, isTraitKey } from '../people/names';
import type { FactSources } from '../sources';
import { isContact, makesProfile } from './trait-weight';

/** Data on a person that a call sends through a module of the project, as far as names show. */
export interface OwnTelling {
  /** The call, or the function that reports. */
  readonly site: AstNode;
  readonly at: AstNode;
  readonly name: string;
  /** Who the person is, which account, or what holds their attention and interest. */
  readonly kind: 'identity' | 'userId' | 'engagement';
  readonly to: 'measuring module' | 'handler of an action' | 'other sites';
  /** The module that receives the data, as imported; undefined for what the file itself sends. */
  readonly module?: string;
  /** The argument or entry that says who it is. */
  readonly value?: AstNode;
  /** The module lies below the project's own folders; others may be packages for other things. */
  readonly isOwnModule: boolean;
  /** What is handed over makes a profile of the person, or is contact data that others know the person by too. */
  readonly makesProfile: boolean;
}

/** Calls of the project's analytics module and of cross-site identity matching, recognised by the names of calls, modules and arguments. */
export const ownTellings = (sources: FactSources): readonly OwnTelling[] => [
  ...callSitesOf(sources.file).all.flatMap((call) => (call.isNew ? [] : [...toldTo(call, sources), ...exchangedIn(call, sources)])),
  ...(isMeasuringFile(sources.path) ? reportersIn(sources) : []),
];

const identifying = new Set([...identifyingCalls].map((name) => wordsOf(name).join(' ')));
const isIdentifying = (name: string): boolean =>
  identifying.has(wordsOf(name).filter((word) => !identityFillers.has(word) && !analyticsModules.includes(word)).join(' '));

const isLiking = (name: string): boolean => hasAnyWord(name, takingUp) && hasAnyWord(name, likedThings);

function toldTo(call: CallSite, sources: FactSources): OwnTelling[] {
  const { name, shown, at, node: site } = call;
  const isAttention = hasAnyPhrase(name, attentionCalls) || isLiking(name);
  const isIdentity = isIdentifying(name);
  // Names first: where a call comes from takes longer to read.
  const path = isAttention || isIdentity ? call.path : undefined;
  const module = path === undefined ? undefined : getModule(path);
  if (module === undefined) return [];
  const isOwn = isOwnModule(module);
  const isForMeasuring = hasAnyWord(module, analyticsModules) && !isErrorModule(module) && !isCatalogued(site, sources);
  if (!isForMeasuring) return identifyingActions.has(name) ? carriedBy(call, isOwn) : [];
  const value = isIdentity ? tellingPart(call, isIdentifierName) : undefined;
  const kind = value ? 'identity' : isAttention ? 'engagement' : 'userId';
  return [{ site, at, name: shown, kind, to: 'measuring module', module, value, isOwnModule: isOwn, makesProfile: tellsOfPerson(call) }];
}

const isCatalogued = (node: AstNode, sources: FactSources): boolean =>
  sources.file.onceFor(isCatalogued, sources.settings, () => new Set(sources.apis('profile').map(({ call }) => call))).has(node);

/** `put(identify(handle, { name, email }))`: an action that carries a person to wherever it is handled. */
function carriedBy(call: CallSite, isOwn: boolean): OwnTelling[] {
  const { node: site, at, shown: name } = call;
  const around = site.parent;
  if (around?.type !== 'CallExpression' || around.callee === site || !actionCalls.has(getCalleeName(around) ?? '')) return [];
  const value = tellingPart(call, (each) => isIdentifierName(each) || isTraitKey(each), true);
  return value ? [{ site, at, name, kind: 'identity', to: 'handler of an action', value, isOwnModule: isOwn, makesProfile: false }] : [];
}

/** A hashed e-mail address or phone number in a call for partners or of an identity service. */
function exchangedIn(call: CallSite, { file }: FactSources): OwnTelling[] {
  const { node: site, at, args: [first] } = call;
  const value = tellingPart(call, (name) => hasAnyPhrase(name, hashedIdentifiers));
  if (!value) return [];
  const names = [...pathNames(call.callee), ...(first ? wordsWithin(first, file, 'names and texts') : [])];
  const isExchange = names.some((name) => hasAnyWord(name, partnerWords) || hasAnyPhrase(name, identityServices));
  return isExchange
    ? [{ site, at, name: call.shown, kind: 'identity', to: 'other sites', value, isOwnModule: false, makesProfile: false }]
    : [];
}

/** `followTopic: (topic) => send('topics', { topic })` in the analytics module itself. */
function reportersIn({ file }: FactSources): OwnTelling[] {
  return file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression').flatMap((fn): OwnTelling[] => {
    const [at, name] = [nameOfFunction(fn), functionName(fn)];
    if (!at || !isLiking(name) || !isFunction(fn) || fn.params.length === 0 || !reports(fn, file)) return [];
    return [{ site: fn, at, name, kind: 'engagement', to: 'measuring module', isOwnModule: true, makesProfile: false }];
  });
}

function reports(fn: AstNode, file: FactSources['file']): boolean {
  let isReporting = false;
  const look = (node: AstNode): void => {
    isReporting ||= node.type === 'CallExpression' && reportingVerbs.has(wordsOf(getCalleeName(node) ?? '')[0] ?? '');
  };
  walk(fn.body as AstNode, look, file.sourceCode.visitorKeys);
  return isReporting;
}

function tellsOfPerson({ args }: CallSite): boolean {
  const names = args.flatMap((argument) =>
    unwrap(argument).type === 'ObjectExpression' ? entriesOf(argument).map(({ key }) => key) : [getValueName(argument)]
  );
  return makesProfile(names, {}) || isContact(names[0] ?? '');
}

/** The argument, or the entry of an object argument, whose name says what is wanted. */
function tellingPart({ args }: CallSite, wants: (name: string) => boolean, onlyEntries = false): AstNode | undefined {
  for (const argument of args) {
    const isObject = unwrap(argument).type === 'ObjectExpression';
    if (!isObject && !onlyEntries && wants(getValueName(argument))) return argument;
    const entry = isObject ? entriesOf(argument).find(({ key }) => wants(key)) : undefined;
    if (entry) return entry.node;
  }
  return undefined;
}
