import { boundedWords, feedThings } from '../../knowledge/words/attention/feed-words';
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
  /[A-Z-]/.test(element.rawTag) && [element, element.parent].some((each) => each?.getAttribute('key') !== undefined);
