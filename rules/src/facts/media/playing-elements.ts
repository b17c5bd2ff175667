import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { canBeStopped, isCallSound, isDecoration, isScenery } from './decoration';
import { getElementFact, getMedia, getOn } from './media-element';
import { isOpenedByUser, isWrittenOnStart } from './opened-by-user';
import { type ShowsStream, streamIn } from './stream';

/** An element that starts, or repeats, what it plays by an attribute that is on at first. */
export interface PlayingElement {
  readonly element: ElementView;
  /** An HTML tag, a catalogued player, a component whose name says so, or one that the caller names. */
  readonly kind: 'tag' | 'player' | 'named' | 'given';
  readonly autoplay: AttributeView | undefined;
  readonly loop: AttributeView | undefined;
  /** `autoplay="false"` as text of a page, which is on by being there. */
  readonly isFalseText: boolean;
  readonly isDecoration: boolean;
  readonly isScenery: boolean;
  readonly isOpenedByUser: boolean;
  readonly canBeStopped: boolean;
  readonly showsStream: ShowsStream;
}

/** `given`: components of the product that play, with the attributes that start them. */
export const playingElements = (given: Readonly<Record<string, readonly string[]>>, sources: FactSources): readonly PlayingElement[] => {
  const { file } = sources;
  return sources.elements().flatMap((element) => {
    const media = getMedia(element, file);
    const own = Object.hasOwn(given, element.rawTag) ? given[element.rawTag] : undefined;
    if (!media && !own) return [];
    const autoplay = getOn(element, own ?? media?.autoplay ?? []);
    const loop = getOn(element, media?.loop ?? ['loop']);
    if (!autoplay && !(media && loop)) return [];
    return [{
      element,
      autoplay,
      loop,
      kind: own ? 'given' : (media?.kind ?? 'named'),
      isFalseText: autoplay?.isText === true && autoplay.value.kind === 'known' && autoplay.value.value === 'false',
      isDecoration: isDecoration(element, file),
      isScenery: isScenery(element, sources),
      isOpenedByUser: isOpenedByUser(element, file) || (element.host === 'dom' && !!autoplay && isWrittenOnStart(autoplay.node, sources)),
      // A call that is answered or declined stops its sound.
      canBeStopped: canBeStopped(element) || isCallSound(element),
      showsStream: streamIn(element, file),
    }];
  });
};

/** A catalogued player, or a view of pages that hold some, that nothing holds back from starting. */
export interface UnheldElement {
  readonly element: ElementView;
  /** The attribute that would: `paused`. Its name is folded where it is not written. */
  readonly attribute: string;
  readonly written: AttributeView | undefined;
  /** It would start paused, or wait for an act of the person. */
  readonly hold: 'pause' | 'wait';
  readonly isDecoration: boolean;
  readonly isOpenedByUser: boolean;
}

export const unheldElements = (sources: FactSources): readonly UnheldElement[] =>
  sources.elements().flatMap((element) => {
    const fact = getElementFact(element, sources.file);
    if (!fact || getOn(element, fact.autoplay ?? [])) return [];
    const read = (name: string, hold: UnheldElement['hold']): UnheldElement => {
      const written = element.getAttribute(name);
      return {
        element,
        attribute: written?.rawName ?? name,
        written,
        hold,
        isDecoration: isDecoration(element, sources.file),
        isOpenedByUser: isOpenedByUser(element, sources.file),
      };
    };
    const { pausedBy, playsUnless } = fact;
    const isWritten = playsUnless !== undefined && element.getAttribute(playsUnless) !== undefined;
    return [
      ...(pausedBy !== undefined && element.isOnAtFirst(pausedBy) === false ? [read(pausedBy, 'pause')] : []),
      ...(isWritten && element.isOn(playsUnless) === false ? [read(playsUnless, 'wait')] : []),
    ];
  });
