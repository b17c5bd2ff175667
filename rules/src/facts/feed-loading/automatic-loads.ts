import type { FactSources } from '../sources';
import type { AutomaticLoad } from './automatic-load';
import { listEnds } from './list-ends';
import type { FeedWords } from './load-calls';
import { seenEnds } from './seen-ends';

/** Each place once: a function may be named for the end of a scroll and be given to an element. */
export function automaticLoads(words: FeedWords, sources: FactSources): readonly AutomaticLoad[] {
  const ends = listEnds(words, sources);
  const seen = new Set<number>();
  const isNew = ({ range }: { readonly range: readonly [number, number] }): boolean => !seen.has(range[0]) && Boolean(seen.add(range[0]));
  const others = seenEnds(words, sources).filter(({ at, kind }) => kind !== 'scroll' || ends.length === 0 || !isHandledBy(at, ends));
  return [...ends, ...others].filter(({ at }) => isNew(at));
}

/** The handler of an element of the file is reported at the element. */
const isHandledBy = (at: AutomaticLoad['at'], ends: readonly AutomaticLoad[]): boolean => {
  const name = 'type' in at && at.type === 'Identifier' ? (at.name as string) : undefined;
  return name !== undefined && ends.some(({ handler }) => handler === name);
};
