import { sdks } from '../generated/sdks';
import { expandPath, PathIndex } from '../program/modules/path-pattern';
import { calls, inThisCase, wholeWords } from '../scan/triggers';
import type { ApiFact, ConfigConcern, Deed, ElementFact, Sdk } from './types/sdk';

export { sdks };

const apis = new PathIndex<{ readonly sdk: Sdk; readonly fact: ApiFact }>();
const elements = new PathIndex<{ readonly sdk: Sdk; readonly fact: ElementFact }>();
const constants = new Map<string, string | number>();
for (const sdk of sdks) {
  for (const [path, value] of Object.entries(sdk.constants ?? {})) constants.set(path, value);
  for (const fact of sdk.apis ?? []) apis.add(fact.path, { sdk, fact });
  for (const fact of sdk.elements ?? []) elements.add(fact.tags, { sdk, fact });
}

/** The SDK data, ready for look-up by API path and by component path or custom element tag. */
export const catalogue = { apis, elements, constants } as const;

/** Ages that platforms tell, for guards. */
export const ageSignals = sdks.flatMap((sdk) => sdk.ages ?? []);

/**
 * Triggers of the APIs of some kinds, one per SDK: where it comes from (modules, names of globals), and the last names of
 * its paths. A file that uses one of them holds a word of each.
 */
export const apiTriggers = (kinds: readonly ApiFact['kind'][]): (readonly (readonly string[])[])[] =>
  triggersOf((fact) => kinds.includes(fact.kind));

/** Triggers of the uses that amount to one of some deeds, and of scripts whose loading does. */
export const useTriggers = (deeds: readonly Deed[]): (readonly (readonly string[])[])[] => [
  ...triggersOf((fact) => fact.kind === 'use' && deeds.includes(fact.does)),
  ...sdks.filter(({ loads }) => loads?.some((deed) => deeds.includes(deed))).flatMap(({ hosts, addresses = [] }) => [
    ...(hosts ? [[hosts.map((host) => host.replace('*.', ''))]] : []),
    ...addresses.map(addressTrigger),
  ]),
];

/** Words of a URL, all of which a text that holds it has. */
const addressTrigger = (address: string): readonly (readonly string[])[] => address.split(/\/(?:\*\/)+/).map((part) => [part]);

/** URLs of requests that report to advertisers what people did, with their triggers. */
export const conversionAddresses: readonly string[] = sdks.flatMap(({ conversions = [] }) => conversions);
export const conversionTriggers: readonly (readonly (readonly string[])[])[] = conversionAddresses.map(addressTrigger);

function triggersOf(wants: (fact: ApiFact) => boolean): (readonly (readonly string[])[])[] {
  return sdks.flatMap((sdk) => {
    const paths = (sdk.apis ?? []).filter(wants).flatMap((fact) =>
      (typeof fact.path === 'string' ? [fact.path] : fact.path).flatMap(expandPath)
    );
    const byName = new Map<string, Set<string>>();
    for (const path of paths) {
      const name = lastNameOf(path);
      for (const root of rootsOf(path)) byName.set(root, (byName.get(root) ?? new Set()).add(name));
    }
    // Roots that are themselves what is called (`gtag(…)`, `import videojs`) need no further name.
    const plain = [...byName].filter(([, names]) => names.has('')).map(([root]) => root);
    const named = [...byName].filter(([, names]) => !names.has(''));
    const names = [...new Set(named.flatMap(([, found]) => [...found]))];
    return [...(plain.length > 0 ? [[plain]] : []), ...(named.length > 0 ? [[named.map(([root]) => root), names]] : [])];
  });
}

/**
 * Where a path starts: its module, or the name of the global, however it is written around it: `hj ('x')`, `FS?.log`,
 * `const { Howl } = window`.
 */
function rootsOf(path: string): string[] {
  if (path.startsWith('*.')) return [path.slice(2)];
  const colon = path.lastIndexOf(':');
  if (colon > 0) return moduleWords(path.slice(0, colon));
  const name = /^[\w$]+/.exec(path)?.[0] ?? path;
  if (path === `${name}()` && /^[A-Z][a-z]+$/.test(name)) return constructions(name);
  if (/^[A-Z]{2,3}$/.test(name)) return inThisCase([name]);
  if (name.length > 1) return path === name && name.length > 3 ? [name] : wholeWords([name]);
  // A single letter occurs in every text.
  return ['.', '?.', '(', ' as'].map((next) => `${name}${next}`);
}

/** A class whose name is a common word: how it is made, wherever it is taken from. */
const constructions = (name: string): string[] => [`new ${name}`, `.${name}`, `'${name}'`, ...wholeWords([`= ${name}`]), ...calls([name])];

/** A module as an import names it: `ai` is a word of many texts, `'ai'` is not. */
const moduleWords = (module: string): string[] => (/^\w+$/.test(module) ? [`'${module}'`, `'${module}/`] : [module]);

/** The last member name of a path; empty when the root itself is called or made. */
function lastNameOf(path: string): string {
  if (path.startsWith('*.')) return '';
  const inside = path.slice(path.lastIndexOf(':') + 1).replace(/<[\d.]+>/g, '');
  const names = inside.split('.').map((part) => part.replace(/(?:\(\)|\[\w*\])+$/g, '')).filter(Boolean);
  return path.includes(':') || names.length > 1 ? (names.at(-1) ?? '') : '';
}

/** Words of the tags and component modules of elements of the kinds. For triggers. */
export function elementTriggers(kinds: readonly ElementFact['kind'][]): string[] {
  const words = new Set<string>();
  for (const sdk of sdks)
    for (const fact of sdk.elements ?? []) {
      if (!kinds.includes(fact.kind)) continue;
      for (const tag of fact.tags) words.add(tag.includes(':') ? tag.slice(0, tag.lastIndexOf(':')) : tag);
    }
  return [...words];
}

/**
 * Triggers of the entries of configuration files of a concern: the last key of each, and the values it is reported
 * for; for one that is missing, what would hold it.
 */
export function configTriggers(concern: ConfigConcern): (readonly (readonly string[])[])[] {
  const facts = sdks.flatMap((sdk) => sdk.configs ?? []).filter((fact) => fact.concern === concern);
  return facts.flatMap((fact) =>
    [fact.path].flat().map((path) => {
      const keys = path.split('.');
      if (fact.absent) return [[/\[(.+)\]/.exec(path)?.[1] ?? keys[0]]];
      const key = keys.at(-1)?.replace(/\[.*$/, '') ?? path;
      const texts = (fact.unsafe ?? []).filter((value): value is string => typeof value === 'string' && value.length > 1);
      return texts.length > 0 && texts.length === fact.unsafe?.length ? [[key], texts] : [[key]];
    })
  );
}
