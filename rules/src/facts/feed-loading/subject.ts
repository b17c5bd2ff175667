import { boundedPlaces, boundedWords, collectedThings, endingLists, feedOwners, feedPlaces, feedThings, feedWords,
  loadedThings } from '../../knowledge/words/attention/feed-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { drawsFeedThings, drawsOfFeeds } from './drawn-things';
import { loadedFrom } from './loaded-from';
import type { FeedWords } from './load-calls';
import { isOfStaff, isOwnProfile, isPlaceName, namesOfPlace, saysOwn } from './place-names';

/** What grows: a feed, a bounded list that people look something up in, or something that the names do not say. */
export type Subject = 'feed' | 'bounded' | 'unknown';

/** What is known of a list that grows. */
export interface Growing {
  readonly place: AstNode | undefined;
  /** Names at the place: of the element, the handler and the frames around it. */
  readonly near: readonly string[];
  /** Names in what the list is made of. */
  readonly content: readonly string[];
  /** Components inside of the list, of which some are for marks and messages. */
  readonly below: readonly string[];
  /** Expressions that load, and those that hold what is loaded. */
  readonly sources: readonly (AstNode | undefined)[];
}

/**
 * By the names at the place and of the file, then by those of folders and by what the list is made of. A place such as a home page may
 * have a feed or a catalogue: there, what is loaded or drawn has to say that it is one of a feed.
 */
export function subjectOf(growing: Growing, { finiteNames }: FeedWords, sources: FactSources): Subject {
  const { near, content, below } = growing;
  const { around, own, folders } = namesOfPlace(growing.place, sources);
  const narrow = [...near, ...around, own];
  const broad = folders.slice(-3);
  const names = [...narrow, ...content, ...below];
  if (isAny(names, finiteNames.map((finite) => wordsOf(finite).join(' '))) || isOfStaff(folders)) return 'bounded';
  const data = growing.sources.flatMap((each) => (each ? wordsWithin(each, sources.file) : []));
  const isOwn = [...narrow, ...broad, ...data].some(saysOwn) || isOwnProfile(own, folders);
  // Whose feed it is says nothing against a feed, and as little for one that people did not choose.
  const owned = narrow.filter(isFeedOf);
  if (isAny(owned, boundedWords) && !isAny(narrow.filter((name) => !owned.includes(name)), boundedWords)) return 'unknown';
  for (const each of [narrow, broad]) {
    if (isAny(each, boundedWords) || each.some((name) => isPlaceName(name, own, broad) && hasAnyPhrase(name, boundedPlaces)))
      return 'bounded';
    if (isOwn || isAny(each, endingLists)) return 'unknown';
    if (isAny(each, feedWords)) return 'feed';
  }
  if (isAny(content, boundedWords)) return 'bounded';
  if (isAny(folders, endingLists)) return 'unknown';
  if (isAny(names, feedThings) || isAny([...content, ...below], feedWords) || drawsFeedThings(sources)) return 'feed';
  if (isAny(below, boundedWords)) return 'bounded';
  return isAny([...names, ...broad], feedPlaces) && isOfFeed(growing, names, sources) ? 'feed' : 'unknown';
}

/** `FollowingFeed`, `user.feed` */
const isFeedOf = (name: string): boolean => feedOwners.some((owner) => feedWords.some((feed) => hasAnyPhrase(name, [`${owner} ${feed}`])));

const isAny = (names: readonly string[], phrases: readonly string[]): boolean => names.some((name) => hasAnyPhrase(name, phrases));

/** Is what a home page, or one to discover something, loads or draws that of a feed? */
function isOfFeed({ place, sources: loading }: Growing, names: readonly string[], sources: FactSources): boolean {
  if (isAny(names, collectedThings) || drawsOfFeeds(place, sources)) return true;
  const loaded = loading.flatMap((each) => loadedFrom(each && unwrap(each), sources.file));
  return isAny(loaded, loadedThings) || isAny(loaded, feedWords);
}

const dataProps: ReadonlySet<string> = new Set(['data', 'items', 'sections', 'list', 'posts', 'renderitem', 'datalength', 'testid', 'id',
  'class', 'arialabel']);

/** Names in what a list shows. */
export const contentOf = ({ attributes }: ElementView, file: FileContext): readonly string[] =>
  attributes.filter(({ name }) => dataProps.has(name)).flatMap((attribute) => wordsOfAttribute(attribute, file));

/** What a list is filled from, of `data={posts}`. */
export const dataOf = ({ attributes }: ElementView): readonly (AstNode | undefined)[] =>
  attributes.filter(({ name }) => name === 'data' || name === 'items' || name === 'datalength').map(({ expression }) => expression);

const wordsOfAttribute = ({ expression, value }: AttributeView, file: FileContext): readonly string[] => {
  if (expression) return wordsWithin(expression, file);
  return value.kind === 'known' && typeof value.value === 'string' ? [value.value] : [];
};
