import { plainAdHost } from '../../knowledge/words/advertising/ad-request-words';
import { type LoadedScript, loadsOf } from '../sdk-calls';
import type { FactSources } from '../sources';

/** Scripts of advertising networks that a page loads; one that only fills slots is none: each slot is judged by itself. */
export const adNetworks = (sources: FactSources): readonly LoadedScript[] =>
  loadsOf(['advertising'], sources).filter(({ host }) => host !== plainAdHost);
