import { adIdKeys, aimingKeys } from '../../knowledge/words/advertising/ad-request-words';
import { catalogue } from '../../knowledge';
import type { AdFact, Sdk } from '../../knowledge/types/sdk';
import type { AstNode } from '../../program/syntax/ast';
import { entriesOf, hasUnknownEntries } from '../../program/syntax/entries';
import { objectOf } from '../../program/values/object-literal';
import { propertyAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';
import { getComponentPath } from '../../views/elements/component-path';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { getAdComponent, isAdComponent } from '../advertising/ad-evidence';
import type { FactSources } from '../sources';
import type { DeclinedSwitch } from './declared-switches';
import { type AdSignal, isOfPerson, plainKey } from './signal';
import { lacksChildMode } from './starts';

const telling = new Set([...aimingKeys, 'keywords', 'ppid', 'publisher provided id']);
const ids = new Set(adIdKeys);

interface Banner {
  readonly element: ElementView;
  /** What the catalogue knows of a component that asks for its ad; undefined for one of the project's own. */
  readonly fact?: AdFact;
  /** The attribute with the options of the request, and the object in it. */
  readonly options?: AttributeView;
  readonly object?: AstNode;
}

const bannersIn = (sources: FactSources): readonly Banner[] => {
  const { file, settings } = sources;
  return file.onceFor(bannersIn, settings, () =>
    sources
      .elements()
      .filter((element) => isAdComponent(element, file, settings))
      .map((element) => {
        const fact = getAdComponent(element, file);
        const options = fact?.role === 'banner' && fact.optionsIn !== undefined ? element.getAttribute(fact.optionsIn) : undefined;
        return { element, fact, options, object: objectOf(options?.expression, file) };
      }));
};

/** Flags for child-directed treatment that are attributes of a banner and turned off. */
export const declinedAttributes = (sources: FactSources): readonly DeclinedSwitch[] =>
  bannersIn(sources).flatMap(({ element, fact }) => {
    const treatments = fact?.role === 'banner' && fact.optionsIn === undefined ? (fact.treatments ?? []) : [];
    return treatments.flatMap(({ path, on: [on], off, safe = '' }): DeclinedSwitch[] => {
      const at = element.getAttribute(path);
      if (at?.value.kind !== 'known' || !off?.some((value) => is(at.value, value))) return [];
      const tag = typeof on === 'boolean' ? { element, on } : undefined;
      return [{ at, site: element, name: path, value: String(at.value.value), isOutweighed: false, safe, tag }];
    });
  });

/** A banner whose request asks for an ad that is not aimed at the person, does not, or may. */
export interface AskingBanner {
  readonly element: ElementView;
  readonly options?: AttributeView;
  /** The entry of the options that asks for such an ad: `requestNonPersonalizedAdsOnly: true`. */
  readonly asked: string;
  readonly isTreated: boolean;
}

export const askingBanners = (sources: FactSources): readonly AskingBanner[] => {
  const isConfigured = sources.apis('ad').some(({ fact }) => fact.role === 'configure');
  return bannersIn(sources)
    .filter(({ fact }) => fact?.role === 'banner' && fact.optionsIn !== undefined)
    .map(({ element, fact, options, object }) => {
      const isUnknown = element.hasSpread || (options !== undefined && (!object || hasUnknownEntries(object)));
      const { path = '', safe = '' } = fact?.treatments?.[0] ?? {};
      const flag = object && propertyAt(object, [path], sources.file)?.value;
      const isAsked = flag !== undefined && flag.kind !== 'absent' && !is(flag, false);
      return { element, options, asked: `${path}: ${safe}`, isTreated: isConfigured || isUnknown || isAsked };
    });
};

/** A component that requests an ad from an SDK without a mode for children. */
export interface UnfitBanner {
  readonly element: ElementView;
  readonly sdk: Sdk;
}

export const unfitBanners = (sources: FactSources): readonly UnfitBanner[] =>
  bannersIn(sources).flatMap(({ element }): UnfitBanner[] => {
    const path = getComponentPath(element, sources.file);
    const unfit = path === undefined
      ? undefined
      : catalogue.apis.get(path).find(({ fact }) => fact.kind === 'ad' && fact.role === 'banner' && lacksChildMode(fact, path, sources));
    return unfit ? [{ element, sdk: unfit.sdk }] : [];
  });

/** User signals that banners receive: in attributes, and in the options of the request. */
export const bannerSignals = (sources: FactSources): readonly AdSignal[] =>
  bannersIn(sources).flatMap(({ element, fact, object }) => {
    const attributes = element.attributes.filter(({ rawName, expression }) =>
      telling.has(plainKey(rawName)) && expression && isOfPerson(expression, sources)
    );
    const entries = element.hasSpread || hasUnknownEntries(object) ? [] : entriesOf(object);
    return [
      ...attributes.map((at): AdSignal => ({ evidence: fact ? 'A' : 'B', at, site: element, name: at.rawName, key: '' })),
      ...entries
        .filter(({ key, value }) => ids.has(plainKey(key)) || (key === 'keywords' && isOfPerson(value, sources)))
        .map(({ key, node }): AdSignal => ({ evidence: 'A', at: node, site: node, name: key, key, entry: node })),
    ];
  });
