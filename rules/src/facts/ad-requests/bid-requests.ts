import { sdks } from '../../knowledge';
import { biddingNames, biddingWords, handedOnWords, pathSetters, userObjectKeys, userPathKeys,
  wholeUserKeys } from '../../knowledge/words/advertising/ad-request-words';
import { randomIdMakers } from '../../knowledge/words/device-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { type Entry, entriesOf, entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
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
  return [...userObjects(calls, file), ...userPaths(file)];
};

/** `user: { yob, gender }` */
const userObjects = (calls: ReadonlySet<AstNode>, file: FileContext): readonly AdSignal[] =>
  entriesNamed('user', file).flatMap(({ value, node }) => {
    const told = value.type === 'ObjectExpression' && !isWithin(node, calls) ? entriesOf(value) : [];
    return told
      .filter((entry) => keysOfUsers.has(plainKey(entry.key)) && !isHandedOn(entry.value, file) && !isMadeNow(entry.value))
      .map(({ key, value: given, node: entry }): AdSignal => ({
        evidence: isEmptyList(given) ? 'D' : 'A',
        at: entry,
        name: `user.${key}`,
        key,
        entry,
      }));
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
      const path = args.find((argument) => argument.type === 'Literal' && typeof argument.value === 'string' && isUserPath(argument.value));
      return path ? [{ evidence: 'A' as const, at: path, site: node, name: String(path.value), key: '' }] : [];
    });

function isUserPath(path: string): boolean {
  const keys = path.split('.');
  return userKeys.has(keys[keys.indexOf('user') + 1] ?? '') && keys.includes('user');
}

/** `dnt: 0` in a bid request, whatever the browser says. */
export const doNotTrackOverrides = ({ file }: FactSources): readonly Entry[] =>
  isAboutBids(file) ? entriesNamed('dnt', file).filter(({ value }) => value.value === 0) : [];
