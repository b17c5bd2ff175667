import { boundedPlaces, boundedWords, feedThings, feedWords, ownEvents } from '../../knowledge/words/attention/feed-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { drawsFeedThings } from './drawn-things';
import type { FeedWords } from './load-calls';

/** What grows: a feed, a bounded list that people look something up in, or something that the names do not say. */
export type Subject = 'feed' | 'bounded' | 'unknown';

/** By the names at the place and of the file, then by those of folders and by what the list is made of. */
export function subjectOf(
  place: AstNode | undefined,
  near: readonly string[],
  content: readonly string[],
  { finiteNames }: FeedWords,
  sources: FactSources,
): Subject {
  const { path } = sources;
  const folders = path.split('/');
  const around = place ? [...functionsAround(place)].map(functionName).filter((name) => name !== '') : [];
  const own = (folders.pop() ?? '').replace(/\.\w+$/, '');
  const narrow = [...near, ...around, own];
  const broad = folders.slice(-3);
  const isPlace = (name: string): boolean => name === own || broad.includes(name) || isComponentName(name);
  if ([...narrow, ...content].some((name) => hasAnyPhrase(name, finiteNames.map((finite) => wordsOf(finite).join(' '))))) return 'bounded';
  for (const names of [narrow, broad]) {
    if (names.some((name) => hasAnyPhrase(name, boundedWords) || (isPlace(name) && hasAnyPhrase(name, boundedPlaces)))) return 'bounded';
    if (names.some((name) => hasAnyPhrase(name, ownEvents))) return 'unknown';
    if (names.some((name) => hasAnyPhrase(name, feedWords))) return 'feed';
  }
  if (content.some((name) => hasAnyPhrase(name, boundedWords))) return 'bounded';
  const isFeed = [...narrow, ...content].some((name) => hasAnyPhrase(name, feedThings) || hasAnyPhrase(name, feedWords));
  return isFeed || drawsFeedThings(sources) ? 'feed' : 'unknown';
}

const isComponentName = (name: string): boolean => /^[A-Z]/.test(name);

const dataProps: ReadonlySet<string> = new Set(['data', 'items', 'sections', 'list', 'posts', 'renderitem', 'datalength', 'testid', 'id',
  'class', 'arialabel']);

/** Names in what a list shows. */
export const contentOf = ({ attributes }: ElementView, file: FileContext): readonly string[] =>
  attributes.filter(({ name }) => dataProps.has(name)).flatMap((attribute) => wordsOfAttribute(attribute, file));

const wordsOfAttribute = ({ expression, value }: AttributeView, file: FileContext): readonly string[] => {
  if (expression) return wordsWithin(expression, file);
  return value.kind === 'known' && typeof value.value === 'string' ? [value.value] : [];
};
