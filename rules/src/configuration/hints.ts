import { distance } from 'fastest-levenshtein';
import { type JsonSchema, UNREAD_SETTINGS } from './schema';

/** How many letters may differ for a name to be taken for another. */
const limitFor = (name: string): number => Math.max(1, Math.floor(name.length / 3));

/** The one of the names that was probably meant, or undefined. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = limitFor(name) + 1;
  for (const candidate of names) {
    const away = distance(name.toLowerCase(), candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** The parts of the schema that hosts check on their own. */
export type SchemaPart = 'configuration' | 'settings' | 'rules';

type Step = string | number;

const derefer = (root: JsonSchema) => (schema: JsonSchema | undefined): JsonSchema | undefined =>
  typeof schema?.$ref === 'string' ? root.definitions?.[schema.$ref.split('/').at(-1) ?? ''] : schema;

/** Where the settings lie below each place of the schema, for keys at the wrong depth: `adult` → `guards`. */
const homesOf = (settings: JsonSchema | undefined, key: string): string[] =>
  Object.entries(settings?.properties ?? {}).filter(([, part]) => Object.hasOwn(part.properties ?? {}, key)).map(([name]) => name);

/** Is it a setting that earlier versions took and no rule read? */
export function isUnreadSetting(part: SchemaPart, path: readonly Step[]): boolean {
  const depth = part === 'settings' ? 0 : part === 'configuration' && path[0] === 'settings' ? 1 : undefined;
  if (depth === undefined) return false;
  const names = path.slice(depth).filter((step) => typeof step === 'string');
  return UNREAD_SETTINGS.includes(names.join('.'))
    || (names.length === 3 && UNREAD_SETTINGS.includes(`guards.*.${names[2]}`) && names[0] === 'guards');
}

/**
 * Ends the sentence about a key that the schema does not know at its place: what was meant, or where it belongs.
 * `write` spells a place.
 */
export function hintFor(root: JsonSchema, part: SchemaPart, path: readonly Step[], write: (path: readonly Step[]) => string): string {
  const deref = derefer(root);
  const key = path.at(-1) ?? '';
  if (typeof key === 'number') return 'is one part too many';
  const parent = path.slice(0, -1);
  let schema: JsonSchema | undefined = part === 'configuration' ? root : root.definitions?.[part];
  for (const step of parent) schema = deref(typeof step === 'number' ? itemsOf(deref(schema), step) : propertyOf(deref(schema), step));
  schema = deref(schema);

  const settings = root.definitions?.settings;
  const settingsDepth = part === 'settings' ? 0 : path[0] === 'settings' ? 1 : undefined;
  const isRule = part === 'rules' ? parent.length === 0 : path[0] === 'rules' && parent.length === 1;
  if (isRule)
    return `is not a rule of gc25${
      meant(nearestName(key.replace(/^gc25\//, ''), Object.keys(schema?.properties ?? {})), (name) => `"${name}"`)
    }`;
  if (isUnreadSetting(part, path)) return 'has no effect, because no rule reads it; remove it';
  const isTop = parent.length === (settingsDepth ?? 0);
  if (settingsDepth === undefined && isTop && Object.hasOwn(settings?.properties ?? {}, key))
    return `is a setting; put it under "settings"`;
  if (settingsDepth !== undefined && isTop) {
    if (key === 'gc25') return 'is one level too many; move its keys up one level';
    if (['preset', 'rules', 'ignore', 'extends', 'suppressions'].includes(key))
      return part === 'settings'
        ? `is not a setting; "${key}" belongs in gc25.config.json`
        : `is not a setting; move it next to "settings"`;
    const homes = homesOf(settings, key);
    if (homes.length === 1) return `is not a setting; put it under "${homes[0]}"`;
  }
  const known = Object.keys(schema?.properties ?? {});
  const name = nearestName(key, known);
  const kind = settingsDepth !== undefined
    ? 'is not a setting of gc25'
    : isTop
    ? "is not a key of gc25's configuration"
    : 'is not known here';
  if (name === undefined)
    return `${kind}${known.length > 0 && known.length <= 12 ? `; there are ${known.map((other) => `"${other}"`).join(', ')}` : ''}`;
  return `${kind}${meant(name, (other) => write([...parent, other]))}`;
}

const meant = (
  name: string | undefined,
  write: (name: string) => string,
): string => (name === undefined ? '' : `; did you mean ${write(name)}?`);

const itemsOf = (schema: JsonSchema | undefined, step: number): JsonSchema | undefined => {
  const items = schema?.items ?? (schema?.then as JsonSchema | undefined)?.items;
  return Array.isArray(items) ? (items as JsonSchema[])[step] : (items as JsonSchema | undefined);
};

function propertyOf(schema: JsonSchema | undefined, step: string): JsonSchema | undefined {
  const own = schema?.properties?.[step] ?? schema?.properties?.[step.replace(/^gc25\//, '')];
  return own ?? (typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined);
}
