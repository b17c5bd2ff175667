import { subjects } from '../../knowledge/words/people/person-words';
import { activityNames, keyedPeople, keyEnders, keyStoreNames, userRecords, behaviouralData } from '../../knowledge/words/retention-words';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { pathNames } from '../people/names';
import { type Use, usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

/** A value that is put into a store of keys without a time. */
export interface KeptValue {
  readonly call: CallSite;
  /** Its key names a user. */
  readonly isOfPeople: boolean;
  /** Only its value says so, which was read from a model of children's things: `StudentAnswers.findById(id)`. */
  readonly isByValue: boolean;
  /** The function gives keys an end by a call of its own. */
  readonly isEndedLater: boolean;
  /** The argument that gives it a time, as its library wants it: `{ EX: {seconds} }`. Undefined where the library is not known. */
  readonly time?: string;
}

/** An expiry that a call removes: `store.persist(key)`. */
export interface LiftedEnd {
  readonly call: CallSite;
  readonly isOfPeople: boolean;
}

/** A table or bucket that is created without an expiry. */
export interface UnendedStore {
  readonly use: Use;
  /** As written; empty where it is not. */
  readonly name: string;
  /** It holds what children leave behind. */
  readonly isOfChildren: boolean;
}

const people: readonly string[] = [...subjects.child, ...keyedPeople];
const activity: readonly string[] = [...behaviouralData, ...activityNames];
/** The option that is a whole argument is the time of a value. */
const TIME_ARGUMENT = '2';

const usesIn = (sources: FactSources): readonly Use[] => usesOf(['endless storage', 'storage'], sources);
const isOfValue = ({ option }: Use): boolean => option?.fact.path === TIME_ARGUMENT;
const hasSpread = (call: CallSite): boolean => call.args.some((argument) => argument.type === 'SpreadElement');
const says = (nodes: readonly AstNode[], words: readonly string[], file: FileContext): boolean =>
  nodes.some((node) => mentionsWithin(node, words, file, 'names and texts'));

/** Options of catalogued stores that say that nothing ends. */
export const endlessOptions = (sources: FactSources): readonly Use[] =>
  usesIn(sources).filter(({ site, option }) => site.fact.does === 'endless storage' && option);

interface StoreCall {
  readonly call: CallSite;
  readonly use?: Use;
}

/** Calls by catalogued libraries that do something, and those of clients made elsewhere that are named after what they are. */
function callsThat(method: string, wants: (use: Use) => boolean, sources: FactSources): readonly StoreCall[] {
  const sites = callSitesOf(sources.file);
  const uses = usesIn(sources);
  const known = new Set(uses.map(({ site }) => site.call));
  const catalogued = uses.filter(wants).map((use) => ({ call: sites.of(use.site.call) as CallSite, use }));
  const isNamed = ({ receiver }: CallSite): boolean => pathNames(receiver).some((name) => hasAnyPhrase(name, keyStoreNames));
  const named = sites.named(method).filter((call) => !known.has(call.node) && isNamed(call));
  return [...catalogued, ...named.map((call) => ({ call }))];
}

export const keptValues = (sources: FactSources): readonly KeptValue[] =>
  callsThat('set', isOfValue, sources).filter(({ call }) => call.args.length === 2 && !hasSpread(call)).map(({ call, use }) => ({
    call,
    time: use?.option?.fact.safe,
    isOfPeople: says(call.args.slice(0, 1), people, sources.file) || isOfChildren(call.args[1], sources.file),
    isByValue: !says(call.args.slice(0, 1), people, sources.file),
    isEndedLater: isEndedLater(call, sources.file),
  }));

function isOfChildren(value: AstNode, file: FileContext): boolean {
  const given = unwrap(value);
  const text = given.type === 'CallExpression' && getCalleeName(given) === 'stringify'
    ? (given.arguments as (AstNode | undefined)[])[0]
    : given;
  const origin = unwrap(text)?.type === 'Identifier' ? definitionOf(unwrap(text) as AstNode, file) : undefined;
  return origin !== undefined && !origin.isCallback && origin.from.type !== 'Literal' && says([origin.from], subjects.child, file);
}

/** `store.expire(key, 60)` in the same function. */
function isEndedLater({ node }: CallSite, file: FileContext): boolean {
  const { range } = getEnclosingFunction(node) ?? file.program;
  return callSitesOf(file).named(...keyEnders).some((call) => range[0] <= call.node.range[0] && call.node.range[1] <= range[1]);
}

/** `store.persist('child:1')`, and the policy of a log that is named after what people leave behind. */
export const liftedEnds = (sources: FactSources): readonly LiftedEnd[] =>
  callsThat('persist', ({ site, option }) => site.fact.does === 'endless storage' && !option, sources)
    .map(({ call }) => ({ call, isOfPeople: says(call.args, call.name === 'persist' ? people : userRecords, sources.file) }));

export const unendedStores = (sources: FactSources): readonly UnendedStore[] =>
  usesIn(sources).filter((use) => use.site.fact.does === 'storage' && !isOfValue(use)).flatMap((use) => {
    const { args } = use.site;
    if (args.some((argument) => argument.type === 'SpreadElement')) return [];
    const name = args[1]?.type === 'Literal' ? String(args[1].value) : '';
    return [{ use, name, isOfChildren: hasAnyWord(name, subjects.child) && hasAnyWord(name, activity) }];
  });
