import { catalogue } from '../../knowledge';
import type { ElementFact } from '../../knowledge/types/sdk';
import { mediaWords, movingWords } from '../../knowledge/words/media-words';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord } from '../../program/syntax/words';
import { getComponentPath } from '../../views/elements/component-path';
import type { AttributeView, ElementView } from '../../views/elements/element-view';

/** What plays on the page: an HTML media tag, a catalogued player, or a component whose name says so. */
export interface MediaElement {
  readonly kind: 'tag' | 'player' | 'named';
  readonly fact?: ElementFact;
  /** Attributes, folded, that start or repeat playback. */
  readonly autoplay: readonly string[];
  readonly loop: readonly string[];
  /** Entries of attributes that hold an options object. */
  readonly options: NonNullable<ElementFact['options']>;
}

export const mediaTags: ReadonlySet<string> = new Set(['video', 'audio']);
const tagAutoplay = ['autoplay'];
const namedAutoplay = ['autoplay', 'shouldplay', 'autostart'];
const loop = ['loop'];

/** The catalogue's entry for an element: by the module its component comes from, else by its tag. */
export function getElementFact(element: ElementView, file: FileContext): ElementFact | undefined {
  const path = getComponentPath(element, file);
  return (path === undefined ? undefined : catalogue.elements.get(path)[0]?.fact) ?? catalogue.elements.get(element.tag)[0]?.fact;
}

export function getMedia(element: ElementView, file: FileContext): MediaElement | undefined {
  if (mediaTags.has(element.tag)) return { kind: 'tag', autoplay: tagAutoplay, loop, options: optionsByClass(element) };
  const fact = getElementFact(element, file);
  const { autoplay = [], loop: repeats = [], options = [] } = fact ?? {};
  if (fact?.kind === 'player') return { kind: 'player', fact, autoplay, loop: repeats, options };
  if (fact || !isComponent(element) || !hasAnyWord(element.rawTag, mediaWords) || hasAnyWord(element.rawTag, movingWords)) return undefined;
  return { kind: 'named', autoplay: namedAutoplay, loop, options: [] };
}

const isComponent = ({ rawTag }: ElementView): boolean => rawTag.includes('-') || rawTag !== rawTag.toLowerCase();

/** A player that takes over a plain `<video>` knows it by a class of the name of its own element. */
function optionsByClass(element: ElementView): NonNullable<ElementFact['options']> {
  const value = element.getAttribute('class')?.value ?? element.getAttribute('classname')?.value;
  const names = value?.kind === 'known' && typeof value.value === 'string' ? value.value.split(/\s+/) : [];
  const facts = names.filter((name) => name !== '').flatMap((name) => catalogue.elements.get(name));
  return facts.flatMap(({ fact }) => (fact.kind === 'player' ? (fact.options ?? []) : []));
}

/** The first of the named attributes that is certainly on at first render. */
export const getOn = (element: ElementView, names: readonly string[]): AttributeView | undefined =>
  names.map((name) => (element.isOnAtFirst(name) ? element.getAttribute(name) : undefined)).find((attribute) => attribute !== undefined);
