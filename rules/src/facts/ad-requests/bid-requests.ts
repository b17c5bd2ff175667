import { sdks } from '../../knowledge';
import { bidderParams, biddingNames, biddingWords, handedOnWords, pathSetters, userObjectKeys, userPathEnds, userPathKeys,
  wholeUserKeys } from '../../knowledge/words/advertising/ad-request-words';
import { randomIdMakers } from '../../knowledge/words/device-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { type Entry, entriesOf, entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { lexiconOf, mentions, wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { type AdSignal, plainKey } from './signal';

/** Names of the products that bid requests are made with: their ids, and the globals their calls start from. */
const bidders = sdks.flatMap(({ id, apis = [] }) => {
  const signals = apis.flatMap((fact) =>
    fact.kind === 'ad' && fact.keysAt?.some((path) => path.split('.').includes('ortb2')) ? [fact.path].flat() : []
  );
  return signals.length > 0 ? [id, ...new Set(signals.map((path) => path.split('.')[0]))] : [];
});
export const bidTriggerWords: readonly string[] = ['ortb', 'openrtb', 'bidder', 'adunit', 'ad_unit', 'bidrequest', ...bidders];

const wordsOfBids = [...biddingWords, ...bidders];

/** Does a file build or handle bid requests? */
const isAboutBids = (file: FileContext): boolean => {
  const { names, texts } = lexiconOf(file);
  return biddingNames.some((name) => names.has(name) || texts.has(name)) || mentions(file, wordsOfBids, 'names and texts');
};

const keysOfUsers = new Set(userObjectKeys.filter((key) => !wholeUserKeys.includes(key)));
const userKeys = new Set(userPathKeys);

/** User signals in bid requests that the file builds itself. Adapters that only forward their input add no signals. */
export const bidSignals = (sources: FactSources): readonly AdSignal[] => {
  const { file } = sources;
  if (!isAboutBids(file)) return [];
  const calls = new Set(sources.apis('ad').map(({ call }) => call));
  return [...userObjects(calls, file), ...userWrites(file), ...userPaths(file), ...flatParameters(file)];
};

const endKeys = new Set(userPathEnds);
const parameters = new Set(bidderParams);

/** `request.user = { …request.user, yob }`, `request.user.yob = person.yob` */
const userWrites = (file: FileContext): readonly AdSignal[] =>
  file.nodes('AssignmentExpression').flatMap((site): AdSignal[] => {
    const path = pathNames(site.left as AstNode);
    const value = unwrap(site.right as AstNode);
    const key = path.at(-1) ?? '';
    if (path.length > 1 && key === 'user') return signalsIn(value, 'user', keysOfUsers, file);
    const isTold = path.at(-2) === 'user' && path.length > 2 && endKeys.has(plainKey(key));
    return isTold && !isHandedOn(value, file) ? [{ evidence: 'A', at: site.left as AstNode, site, name: `user.${key}`, key: '' }] : [];
  });

/** `{ bidder: 'x', params: { yob: 2012 } }` */
const flatParameters = (file: FileContext): readonly AdSignal[] =>
  entriesNamed('params', file).flatMap(({ value, node }) =>
    entriesOf(node.parent).some(({ key }) => key === 'bidder') ? signalsIn(value, 'params', parameters, file) : []
  );

const signalsIn = (object: AstNode, name: string, keys: ReadonlySet<string>, file: FileContext): AdSignal[] =>
  entriesOf(object).filter(({ key, value }) => keys.has(plainKey(key)) && !isHandedOn(value, file) && !isMadeNow(value))
    .map(({ key, value, node: entry }) => ({
      evidence: isEmptyList(value) ? 'D' : 'A',
      at: entry,
      name: `${name}.${key}`,
      key,
      entry,
    }));

/** `user: { yob, gender }` */
const userObjects = (calls: ReadonlySet<AstNode>, file: FileContext): readonly AdSignal[] =>
  entriesNamed('user', file).flatMap(({ value, node }) => {
    return value.type === 'ObjectExpression' && !isWithin(node, calls) ? signalsIn(value, 'user', keysOfUsers, file) : [];
  });

/** `crypto.randomUUID()`: made for this request, it identifies no one. */
const isMadeNow = (value: AstNode): boolean => {
  const call = unwrap(value);
  return call.type === 'CallExpression' && randomIdMakers.includes(getCalleeName(call) ?? '');
};

/** `eids: []`, which may be filled later. */
const isEmptyList = (value: AstNode): boolean => {
  const list = unwrap(value);
  return list.type === 'ArrayExpression' && list.elements.length === 0;
};

const entriesNamed = (name: string, file: FileContext): readonly Entry[] =>
  file.nodes('Property').flatMap((property) => {
    const entry = entryAround(property);
    return entry?.key === name ? [entry] : [];
  });

function isWithin(node: AstNode, calls: ReadonlySet<AstNode>): boolean {
  for (let around: AstNode | undefined = node; around; around = around.parent) if (calls.has(around)) return true;
  return false;
}

/** `bidderRequest.ortb2.user.yob` */
const isHandedOn = (value: AstNode, file: FileContext): boolean =>
  wordsWithin(value, file)
    .slice(0, -1)
    .some((name) => hasAnyWord(name, handedOnWords));

/** `deepSetValue(request, 'user.yob', …)` */
const userPaths = (file: FileContext): readonly AdSignal[] =>
  callSitesOf(file)
    .named(...pathSetters)
    .filter(({ isNew }) => !isNew)
    .flatMap(({ node, args }) => {
      const path = args.find((argument) =>
        typeof argument.value === 'string'
        && (isUserPath(argument.value) || (isTelling(argument.value) && !isHandedOn(args.at(-1) ?? argument, file)))
      );
      return path ? [{ evidence: 'A' as const, at: path, site: node, name: String(path.value), key: '' }] : [];
    });

function isUserPath(path: string): boolean {
  const keys = path.split('.');
  return userKeys.has(keys[keys.indexOf('user') + 1] ?? '') && keys.includes('user');
}

/** `user.ext.data.audience`: a trait further down. */
const isTelling = (path: string): boolean => {
  const keys = path.split('.');
  return keys.includes('user') && keys.indexOf('user') < keys.length - 1 && endKeys.has(plainKey(keys.at(-1) ?? ''));
};

/** `dnt: 0` in a bid request, whatever the browser says. */
export const doNotTrackOverrides = ({ file }: FactSources): readonly Entry[] =>
  isAboutBids(file) ? entriesNamed('dnt', file).filter(({ value }) => value.value === 0) : [];
