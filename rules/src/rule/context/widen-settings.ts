import type { Gc25Settings, WrapperKind } from '../../configuration/settings';

/** A setting that an option of a rule adds to, for that rule only. */
export type Widens = 'personalFields' | 'subjects' | 'redactors' | 'firstPartyHosts' | 'processors' | 'erasureFunctions' | 'parentalGuards'
  | `wrappers: ${WrapperKind}`;

const cache = new WeakMap<Gc25Settings, WeakMap<object, Gc25Settings>>();
const add = (list: readonly string[], more: readonly string[]): readonly string[] => [...more, ...list];

type Options = Readonly<Record<string, { readonly widens?: Widens }>>;
const wideningOptions = new WeakMap<Options, readonly (readonly [name: string, widens: Widens])[]>();

function wideningOf(options: Options): readonly (readonly [name: string, widens: Widens])[] {
  let found = wideningOptions.get(options);
  if (!found) {
    found = Object.entries(options).flatMap(([name, { widens }]) => (widens ? [[name, widens] as const] : []));
    wideningOptions.set(options, found);
  }
  return found;
}

/** The project's settings as one rule sees them. Rules without options of their own share one object, and so all facts. */
export function widenSettings(settings: Gc25Settings, options: object, meta: { readonly options: Options }): Gc25Settings {
  const given = wideningOf(meta.options).flatMap(([name, widens]) => {
    const words = (options as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(words) && words.length > 0 ? [{ widens, words: words as readonly string[] }] : [];
  });
  if (given.length === 0) return settings;
  let known = cache.get(settings);
  if (!known) cache.set(settings, known = new WeakMap());
  let wide = known.get(options);
  if (!wide) known.set(options, wide = given.reduce((result, { widens, words }) => widened(result, widens, words), settings));
  return wide;
}

function widened(settings: Gc25Settings, what: Widens, words: readonly string[]): Gc25Settings {
  const { sources } = settings;
  switch (what) {
    case 'personalFields':
      return { ...settings, sources: { ...sources, personalFields: add(sources.personalFields, words) } };
    case 'subjects':
      return { ...settings, sources: { ...sources, subjects: add(sources.subjects, words) } };
    case 'redactors':
    case 'firstPartyHosts':
    case 'processors':
    case 'erasureFunctions':
      return { ...settings, [what]: add(settings[what], words) };
    case 'parentalGuards':
      return { ...settings, guards: { ...settings.guards, parental: [...words, ...settings.guards.parental] } };
    default:
      return {
        ...settings,
        wrappers: [...settings.wrappers, ...words.map((call) => ({ kind: what.slice('wrappers: '.length) as WrapperKind, call }))],
      };
  }
}
