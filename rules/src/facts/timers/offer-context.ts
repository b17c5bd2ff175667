import { offerTexts } from '../../knowledge/words/spoken/urgency-texts';
import { offerNames, otherClocks } from '../../knowledge/words/attention/timer-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { saysAny } from '../../program/values/said';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';

/** Words that a project adds. */
export interface OfferWords {
  /** Names of what is on offer. */
  readonly offerNames: readonly string[];
  /** Texts that press someone to buy. */
  readonly texts: readonly string[];
}

/** What a place is about: something on offer, something on a page that shows an offer elsewhere, a clock of something else, or neither. */
export type About = 'offer' | 'page of offer' | 'other clock' | 'unknown';

const LONGEST_TEXT = 2_000;

/** By the names of the functions around, the file, what the component holds, and what it shows. */
export function aboutOf(place: AstNode | undefined, near: readonly string[], { offerNames: own }: OfferWords, sources: FactSources): About {
  const { file, path } = sources;
  const around = place ? [...functionsAround(place)] : [];
  const names = [...near, ...around.map(functionName), (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')];
  const isOffer = (name: string): boolean => hasAnyPhrase(name, own) || hasAnyPhrase(name, offerNames);
  // What the project calls an offer is none of the other clocks.
  if (!names.some((name) => hasAnyPhrase(name, own)) && names.some((name) => hasAnyPhrase(name, otherClocks))) return 'other clock';
  if (names.some((name) => isOffer(name) || saysAny(name, offerTexts))) return 'offer';
  // Without elements, what a function names beside a text may have nothing to do with it: a game with a shop.
  const component = sources.elements().length > 0 ? around.at(-1) : undefined;
  const words = component ? wordsWithin(component, file) : [];
  if (words.some(isOffer)) return 'offer';
  return sources.elements().some((element) => showsOffer(element)) ? 'offer' : 'unknown';
}

const showsOffer = (element: ElementView): boolean => {
  if (element.parent !== undefined) return false;
  const text = element.text();
  return text.length < LONGEST_TEXT && saysAny(text, offerTexts);
};
