import { adHostParts, adIdKeys, adPathParts, adRequestWords, ageWords, aimingKeys, askingVerbs,
  choosingMethods } from '../../knowledge/words/advertising/ad-request-words';
import { conversionAddresses } from '../../knowledge';
import { requestCalls } from '../../knowledge/words/sending-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { definitionOf, functionBehind } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { functionsAround } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { objectOf } from '../../program/values/object-literal';
import { isSubject, pathNames } from '../people/names';
import { isBelow, partsOfAddress } from '../sdk-calls';
import type { FactSources } from '../sources';
import { textOfAddress } from './address';
import { type AdSignal, isOfPerson, plainKey } from './signal';

const aiming = new Set(aimingKeys);
const ids = new Set(adIdKeys);
const choosing = new Set(choosingMethods);
/** Objects in objects that a request is looked through for. */
const DEEPEST = 3;

/** Ads that the product serves itself: user signals in a request for one, and ads that are chosen by traits of the user. */
export function ownSignals(contextual: readonly string[], sources: FactSources): readonly AdSignal[] {
  const declared = new Set(sources.wrappers('ads').map(({ call }) => call));
  const catalogued = new Set(sources.apis('ad').map(({ call }) => call));
  return callSitesOf(sources.file)
    .all.filter(({ isNew }) => !isNew)
    .flatMap((call) => {
      const told = (): readonly AdSignal[] => call.args.flatMap((argument) => toldIn(argument, contextual, sources, 0));
      if (declared.has(call.node) || isReport(call, sources.file)) return told();
      // A name alone does not say who gets the signal.
      if (asksForAd(call) && !catalogued.has(call.node)) return told().map((signal) => ({ ...signal, evidence: 'D' }));
      return choosing.has(call.name) ? (traitOfChoice(call, sources) ?? []) : [];
    });
}

/** A request that reports to advertisers what people did, or a call of the function of the file around one. */
function isReport(call: CallSite, file: FileContext): boolean {
  const reports = file.once(isReport, () => callSitesOf(file).named(...requestCalls).filter(({ args }) => isConversion(args[0], file)));
  const callee = reports.length > 0 ? functionBehind(call.callee, file) : undefined;
  return reports.some(({ node }) => {
    const [around] = functionsAround(node);
    return node === call.node || (callee !== undefined && around === callee);
  });
}

function isConversion(address: AstNode | undefined, file: FileContext): boolean {
  const parts = partsOfAddress(textOfAddress(address?.type === 'Identifier' ? definitionOf(address, file)?.from : address));
  return parts !== undefined && conversionAddresses.some((known) => isBelow(parts, known));
}

/** A call with an ad word and a request verb in its name, or one with the URL of an ad server as an argument. */
function asksForAd({ name, receiver, args }: CallSite): boolean {
  const names = receiver && receiver.type !== 'CallExpression' ? [...pathNames(receiver), name] : [name];
  if (!names.some((each) => hasAnyWord(each, askingVerbs))) return false;
  return names.some((each) => hasAnyWord(each, adRequestWords)) || isAdAddress(textOfAddress(args[0]));
}

/** `/api/ads`, `https://ads.example/serve` */
function isAdAddress(address: string): boolean {
  const parts = address.split(/[?#]/)[0].toLowerCase().split('/');
  const host = parts[1] === '' ? (parts[2] ?? '').split('.') : [];
  return parts.some((part) => adPathParts.includes(part)) || (host.length > 1 && adHostParts.includes(host[0]));
}

/** Traits among what a request is given: in an object, below `user`, or in the text a body is made of. */
function toldIn(argument: AstNode, contextual: readonly string[], sources: FactSources, depth: number): readonly AdSignal[] {
  const node = unwrap(argument);
  const isText = node.type === 'CallExpression' && getMemberName(unwrap(node.callee as AstNode)) === 'stringify';
  const object = objectOf(isText ? (node.arguments as AstNode[])[0] : node, sources.file);
  return depth > DEEPEST
    ? []
    : entriesOf(object).flatMap(({ key, value, node: entry }): readonly AdSignal[] => {
      const given = unwrap(value);
      // A literal is the same for all users: `age: 'all'`.
      const isFixed = given.type === 'Literal';
      const words = plainKey(key);
      const isId = (ids.has(words) && !isFixed) || (words === 'keywords' && isOfPerson(given, sources));
      if (!isId && (given.type === 'ObjectExpression' || given.type === 'CallExpression'))
        return toldIn(given, contextual, sources, depth + 1);
      if (!isId && given.type === 'ArrayExpression')
        return (given.elements as (AstNode | null)[]).flatMap((item) => (item ? toldIn(item, contextual, sources, depth + 1) : []));
      if (!(isId || (aiming.has(words) && !isFixed)) || contextual.includes(key)) return [];
      return [{ evidence: 'C', at: entry, site: entry, name: key, key, entry }];
    });
}

/** `ads.filter((ad) => ad.topics.some((topic) => user.interests.includes(topic)))`; to leave out by age protects. */
function traitOfChoice({ node, receiver, args }: CallSite, sources: FactSources): AdSignal | undefined {
  const list = receiver && receiver.type !== 'CallExpression' ? wordsOf(lastName(receiver)).at(-1) : undefined;
  const chooser = list !== undefined && adRequestWords.includes(list) ? getHandlerFunction(args[0], sources.file) : undefined;
  let trait: AstNode | undefined;
  if (chooser)
    walk(
      chooser,
      (member) => {
        if (!trait && isTrait(member, sources)) trait = member;
        return !trait;
      },
      sources.file.sourceCode.visitorKeys,
    );
  return trait && { evidence: 'C', at: trait, site: node, name: sources.file.getText(trait), key: '' };
}

function isTrait(member: AstNode, { settings }: FactSources): boolean {
  const name = getMemberName(member) ?? '';
  return (
    aiming.has(plainKey(name))
    && !hasAnyWord(name, ageWords)
    && pathNames(member)
      .slice(0, -1)
      .some((each) => isSubject(each, settings))
  );
}
