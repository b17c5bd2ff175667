import type { Gc25Settings, WrapperKind } from '../../configuration/settings';

/** A setting that an option of a rule adds to, for that rule only. */
export type Widens = 'personalFields' | 'subjects' | 'redactors' | 'firstPartyHosts' | 'processors' | 'erasureFunctions' | 'parentalGuards'
  | `wrappers: ${WrapperKind}`;

const cache = new WeakMap<Gc25Settings, WeakMap<object, Gc25Settings>>();
const add = (list: readonly string[], more: readonly string[]): readonly string[] => [...more, ...list];

/** The project's settings as one rule sees them. Rules without options of their own share one object, and so all facts. */
export function widenSettings(
  settings: Gc25Settings,
  options: object,
  meta: { readonly options: Readonly<Record<string, { readonly widens?: Widens }>> },
): Gc25Settings {
  const widens = Object
    .fromEntries(Object.entries(meta.options).flatMap(([name, option]) => (option.widens ? [[name, option.widens]] : [])));
  const given = Object.entries(options).filter((entry): entry is [string, readonly string[]] =>
    entry[0] in widens && Array.isArray(entry[1]) && entry[1].length > 0
  );
  if (given.length === 0) return settings;
  let known = cache.get(settings);
  if (!known) cache.set(settings, known = new WeakMap());
  let wide = known.get(options);
  if (!wide) known.set(options, wide = given.reduce((result, [name, words]) => widened(result, widens[name], words), settings));
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
