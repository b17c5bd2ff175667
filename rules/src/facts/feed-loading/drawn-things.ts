import { boundedWords, feedItems, feedThings, feedWords } from '../../knowledge/words/attention/feed-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';

/** Does the file draw a list of components that are named for what feeds are made of, and no other list: `<PostCard key={post.id} />`? */
export const drawsFeedThings = (sources: FactSources): boolean =>
  sources.file.once(drawsFeedThings, () => {
    const tags = sources.elements().filter(isRepeated).map(({ rawTag }) => rawTag);
    return tags.some((tag) => hasAnyPhrase(tag, feedThings)) && !tags.some((tag) => hasAnyPhrase(tag, boundedWords));
  });

/** A component in a list has a key, or the element around it has. */
const isRepeated = (element: ElementView): boolean =>
  isComponent(element) && [element, element.parent].some((each) => each?.getAttribute('key') !== undefined);

/**
 * Is a component that is named for a feed, or for one of what feeds are made of, drawn in the outermost function around a place, or in
 * the file where there is none: `<app-feed-item>`, `<VideoCard />`?
 */
export function drawsOfFeeds(place: AstNode | undefined, sources: FactSources): boolean {
  const around = place && [...functionsAround(place)].at(-1);
  const drawn = sources.file.once(
    drawsOfFeeds,
    () =>
      sources.elements().filter((element) =>
        isComponent(element) && (hasAnyPhrase(element.rawTag, feedWords) || hasAnyPhrase(element.rawTag, feedItems))
      ),
  );
  return drawn.some(({ range }) => !around || (around.range[0] <= range[0] && range[1] <= around.range[1]));
}

const isComponent = ({ rawTag }: ElementView): boolean => /[A-Z-]/.test(rawTag);
