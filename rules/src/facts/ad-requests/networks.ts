import { plainAdHost } from '../../knowledge/words/advertising/ad-request-words';
import { type FoundScript, loadsOf } from '../sdk-calls';
import type { FactSources } from '../sources';
import { adStarts } from './starts';

/**
 * Scripts and pixels of advertising networks that a page loads. One that only fills slots is none: each slot is judged by
 * itself. Nor is one that the code starts: the start says more.
 */
export function adNetworks(sources: FactSources): readonly FoundScript[] {
  const started = new Set(adStarts(sources).map(({ site }) => site.sdk));
  return loadsOf(['advertising'], sources).filter(({ host, sdk, site }) =>
    host !== plainAdHost && (!started.has(sdk) || ('tag' in site && site.tag === 'img'))
  );
}
