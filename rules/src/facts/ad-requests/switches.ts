import type { AdFact, AdTreatment } from '../../knowledge/types/sdk';
import { getModule } from '../../program/modules/api-path';
import type { ApiSite } from '../../program/modules/api-site';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { shownName } from '../../program/syntax/names';
import type { PropertyPlace } from '../../program/values/object-path';
import { optionsOf } from '../../program/values/value';
import { optionAt } from '../sdk-calls/option-value';
import type { FactSources } from '../sources';

export type AdSite = ApiSite<AdFact>;

/** What a call says of a switch; `absent` when it surely leaves it out. */
export type SwitchState = 'on' | 'off' | 'unknown' | 'absent';

/** A switch of an ad SDK that asks for ads fit for a child, in a call that may set it. */
export interface AdSwitch {
  readonly site: AdSite;
  readonly treatment: AdTreatment;
  /** How messages show it as it is set: `npa: false`, `setAgeRestrictedUser(false)`. */
  readonly setting: string;
  readonly state: SwitchState;
  /** Where it is set. */
  readonly place?: PropertyPlace;
  /** Another switch of the call is on that counts whatever this one says. */
  readonly isOutweighed: boolean;
  /** The switch that took its place in the installed version, where the call leaves that out. */
  readonly newer?: AdTreatment;
}

/** The switches of configurations of ad SDKs and of requests for ads. */
export const adSwitches = (sources: FactSources): readonly AdSwitch[] =>
  sources
    .apis('ad')
    .filter(({ fact }) => fact.role === 'configure' || fact.role === 'request')
    .flatMap((site) => switchesOf(site, sources));

const switchesOf = (site: AdSite, sources: FactSources): readonly AdSwitch[] => {
  const { file } = sources;
  const treatments = site.fact.treatments ?? [];
  const states = treatments.map((treatment) => stateOf(site, treatment, file));
  return treatments.map((treatment, i) => {
    const isOutdated = treatment.outdatedIn !== undefined
      && sources.packageVersion(getModule(site.path) ?? '', treatment.outdatedIn) === 'inside';
    const newest = isOutdated
      ? treatments.find(({ outdatedIn, safe, path }) => outdatedIn === undefined && safe !== undefined && path.includes('.'))
      : undefined;
    const place = optionAt(site.args, treatment.path, file);
    return {
      site,
      treatment,
      setting: settingOf(site, treatment, place, file),
      state: states[i],
      place,
      isOutweighed: treatments.some((other, j) => j !== i && other.outweighs && states[j] === 'on'),
      newer: newest && states[treatments.indexOf(newest)] === 'absent' ? newest : undefined,
    };
  });
};

/** An argument as a whole, or an item of one, has no name but that of the call. */
function settingOf(site: AdSite, { path }: AdTreatment, place: PropertyPlace | undefined, file: FileContext): string {
  const written = place?.expression ? file.getText(place.expression) : '';
  const key = lastKey(path);
  if (key !== '[]' && Number.isNaN(Number(key))) return `${key}: ${written}`;
  const isFirst = Number.parseInt(path, 10) === 0;
  return `${shownName(site.name, file)}(${isFirst ? '' : '…, '}${written})`;
}

export const lastKey = (path: string): string => path.split('.').at(-1) as string;

export function stateOf({ args }: AdSite, { path, on, off }: AdTreatment, file: FileContext): SwitchState {
  const place = optionAt(args, path, file);
  // An argument that is there, and in which the way of the path is lost, may hold anything.
  if (!place) return Number(path.split('.')[0]) < args.length ? 'unknown' : 'absent';
  if (place.value.kind === 'absent') return 'absent';
  const values = optionsOf(place.value).map((option) => option.value);
  const words = place.expression ? wordsWithin(place.expression, file, 'names and texts') : [];
  // An unknown member of an enum is compared by name.
  const holds = (list: readonly unknown[]): boolean =>
    values.some((value) => list.includes(value)) || words.some((word) => list.includes(word));
  if (holds(on)) return 'on';
  if (values.length === 0) return off && holds(off) ? 'off' : 'unknown';
  return off && values.every((value) => (off as readonly unknown[]).includes(value)) ? 'off' : 'absent';
}
