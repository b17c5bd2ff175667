import type { AdFact, AdTreatment } from '../../knowledge/types/sdk';
import { getModule } from '../../program/modules/api-path';
import { conditionsOf } from '../../program/origin/conditions';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { is } from '../../program/values/value';
import { asksForGlobal, getCommandArguments, isCallForSample, optionAt } from '../sdk-calls';
import type { FactSources } from '../sources';
import { type AdSite, stateOf } from './switches';

/** A call that starts an ad SDK. */
export interface AdStart {
  readonly site: AdSite;
  /** A configuration of the same SDK in the file requests child-directed treatment, or may. */
  readonly isTreated: boolean;
  /** The installed version, or one that is not known, has no mode for children at all. */
  readonly hasNoChildMode: boolean;
  /** It names the account of a sample, which no network knows, or sends an event to what another file may have started. */
  readonly isUnsure: boolean;
}

export const adStarts = (sources: FactSources): readonly AdStart[] => {
  const treated = treatedSdks(sources);
  return sitesOf('start', sources).map((site) => ({
    site,
    hasNoChildMode: lacksChildMode(site.fact, site.path, sources),
    isTreated: treated.has(site.sdk.id),
    isUnsure: isCallForSample(site.args, sources.file) || isLaterEvent(site, sources.file) || isOfAnotherScript(site, sources.file),
  }));
};

/** `if (window.adroll) window.adroll.track('pageView')`: another script of the page may load it, or none. */
const isOfAnotherScript = ({ call }: AdSite, file: FileContext): boolean =>
  conditionsOf(call, undefined).some((condition) => asksForGlobal(condition, call, file));

/** Is it an event that no page begins with, or one whose name is not known? */
function isLaterEvent({ fact: { event }, args }: AdSite, file: FileContext): boolean {
  const name = event && optionAt(args, event.at, file)?.value;
  return event !== undefined && !event.first.some((first) => name !== undefined && is(name, first));
}

/** Has the installed version of what is called, or one that is not known, no mode for children at all? */
export const lacksChildMode = ({ noChildModeIn }: AdFact, path: string, sources: FactSources): boolean =>
  noChildModeIn !== undefined && sources.packageVersion(getModule(path) ?? '', noChildModeIn) !== 'outside';

/** A call that asks for an ad. */
export interface AdRequest {
  readonly site: AdSite;
  /** It, or a configuration of the same SDK in the file, asks for an ad fit for a child, or may. */
  readonly isTreated: boolean;
  /** The switch that would ask. */
  readonly treatment: AdTreatment;
}

export const adRequests = (sources: FactSources): readonly AdRequest[] => {
  const treated = treatedSdks(sources);
  return sitesOf('request', sources).flatMap((site) => {
    const [treatment, ...others] = site.fact.treatments ?? [];
    if ((treatment as AdTreatment | undefined) === undefined) return [];
    const asks = [treatment, ...others].some((each) => stateOf(site, each, sources.file) !== 'absent');
    return [{ site, treatment, isTreated: asks || treated.has(site.sdk.id) }];
  });
};

/** A call for an ad that is the price of something, or the option that makes it so. */
export interface GatedAd {
  readonly site: AdSite;
  readonly at: AstNode;
}

export const gatedAds = (sources: FactSources): readonly GatedAd[] =>
  sitesOf('gated', sources).flatMap((site) => {
    const { treatments } = site.fact;
    if (!treatments) return [{ site, at: site.name }];
    const treatment = treatments.find((each) => stateOf(site, each, sources.file) === 'on');
    const place = treatment && optionAt(site.args, treatment.path, sources.file);
    return place ? [{ site, at: place.node }] : [];
  });

const sitesOf = (role: AdSite['fact']['role'], sources: FactSources): readonly AdSite[] =>
  sources.apis('ad').filter((site) => site.fact.role === role && getCommandArguments(site, sources.file) !== undefined);

/** The SDKs that a configuration in the file asks for child-directed treatment, or may. */
const treatedSdks = (sources: FactSources): ReadonlySet<string> =>
  new Set(sitesOf('configure', sources)
    .filter((site) => site.fact.treatments?.some((treatment) => stateOf(site, treatment, sources.file) !== 'absent'))
    .map(({ sdk }) => sdk.id));
