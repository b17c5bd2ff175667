import { plainAdHost } from '../../knowledge/words/advertising/ad-request-words';
import { dealsWithConsent } from '../consent';
import { type FoundScript, isWithoutScripts, loadsOf } from '../sdk-calls';
import type { FactSources } from '../sources';
import { adStarts } from './starts';

/**
 * Scripts and pixels of advertising networks that a page loads. One that only fills slots is none: each slot is judged by
 * itself. Nor is one that the code starts: the start says more. What a page shows where no scripts run belongs to its script.
 */
export function adNetworks(sources: FactSources): readonly FoundScript[] {
  const started = new Set(adStarts(sources).map(({ site }) => site.sdk));
  const loads = loadsOf(['advertising'], sources).filter(({ host }) => host !== plainAdHost);
  const scripted = new Set(loads.flatMap(({ sdk, site }) => (isWithoutScripts(site) ? [] : [sdk])));
  // What a consent holds back reaches fewer people; of whom is not known here.
  const isAsked = loads.length > 0 && dealsWithConsent(sources.file);
  return loads.filter(({ sdk, site }) =>
    isWithoutScripts(site)
      ? !started.has(sdk) && !scripted.has(sdk)
      : !started.has(sdk) || ('tag' in site && site.tag === 'img')
  ).map((load) => ({ ...load, isUnsure: load.isUnsure || isAsked }));
}
