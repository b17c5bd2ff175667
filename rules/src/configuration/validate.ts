import { type Schema, Validator } from '@cfworker/json-schema';
import schema from '../../gc25.schema.json';
import { hintFor, isUnreadSetting, type SchemaPart } from './hints';
import { toPlain } from './plain-value';
import type { JsonSchema } from './schema';

/** What a value of the user's comes to: the part that can be used, and one sentence for each part that cannot. */
export interface Validated<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

type Path = readonly (string | number)[];

interface Fault {
  readonly path: Path;
  /** The sentence after its place: "must be a name". */
  readonly text: string;
  /** For keys the schema does not know. */
  readonly unknownKey?: string;
}

const root = schema as unknown as JsonSchema;
const { $id: _id, $schema: _dialect, ...self } = root;
const partOf =
  (part: SchemaPart): JsonSchema => (part === 'configuration' ? self : { definitions: root.definitions, $ref: `#/definitions/${part}` });
const validators = new Map<SchemaPart, Validator>();

function validatorOf(part: SchemaPart): Validator {
  let validator = validators.get(part);
  if (!validator) validators.set(part, validator = new Validator(partOf(part) as Schema, '7', false));
  return validator;
}

/** Keywords whose errors only say that something below them is wrong. */
const CONTAINERS = new Set(['properties', 'patternProperties', 'items', 'additionalItems', '$ref', 'if', 'then', 'else',
  'additionalProperties', 'propertyNames']);

const decode = (part: string): string => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');

/** The schema that a keyword of an error is in. */
function schemaAt(part: SchemaPart, location: string): JsonSchema {
  let here: unknown = partOf(part);
  for (const step of location.split('/').slice(1, -1).map(decode)) {
    here = (here as Record<string, unknown>)[step];
    if (typeof here === 'string' && step === '$ref')
      here = here.split('/').slice(1).reduce<unknown>((outer, key) => (outer as Record<string, unknown>)[key], root);
  }
  return here as JsonSchema;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** Where the schema has no words of its own, as those of rule options. */
function formOf(found: JsonSchema): string {
  if (found.errorMessage) return found.errorMessage;
  if (Array.isArray(found.enum)) return `must be one of ${found.enum.map((value) => JSON.stringify(value)).join(', ')}`;
  const types = [found.type].flat().map((type) => typeWords[String(type)] ?? 'of another form').join(' or ');
  return `must be ${types}${found.minimum === undefined ? '' : ` from ${String(found.minimum)}`}${
    found.maximum === undefined ? '' : ` to ${String(found.maximum)}`
  }`;
}

function faultsOf(part: SchemaPart, value: unknown): Fault[] {
  const faults: Fault[] = [];
  for (const { keyword, keywordLocation, instanceLocation } of validatorOf(part).validate(value).errors) {
    const steps = instanceLocation.split('/').slice(1).map(decode);
    const path = pathIn(value, steps);
    if (keyword === 'false') faults.push({ path, text: '', unknownKey: steps.at(-1) });
    else if (!CONTAINERS.has(keyword) && !keywordLocation.includes('/anyOf/') && !keywordLocation.includes('/if/')) {
      const found = schemaAt(part, keywordLocation);
      faults.push({ path, text: keyword === 'required' ? lackOf(found, valueAt(value, path)) : formOf(found) });
    }
  }
  return faults;
}

/** What an object that lacks required keys lacks, and how it is written. */
function lackOf(found: JsonSchema, given: unknown): string {
  const missing = ((found.required ?? []) as readonly string[]).filter((key) => !Object.hasOwn(Object(given) as object, key));
  return `has no ${missing.map(quoted).join(' and no ')} and ${formOf(found)}`;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((outer, step) => (outer as Record<string | number, unknown> | undefined)?.[step], value);

/** Steps of a pointer as they are used in the value: positions of lists are numbers. */
function pathIn(value: unknown, steps: readonly string[]): Path {
  let here = value;
  return steps.map((step) => {
    const key = Array.isArray(here) ? Number(step) : step;
    here = (here as Record<string | number, unknown> | undefined)?.[key];
    return key;
  });
}

/** A key with everything shown that a terminal would act on. */
const quoted = (key: string): string =>
  JSON.stringify(key).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** How a place is written: `settings.gc25.audienceByPath[0].files`. */
export function placeOf(at: string, path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = /^[\p{L}$_][\p{L}\p{N}$_-]*$/u.test(step) ? step : quoted(step);
    return text === '' || text.endsWith(' ') ? `${text}${key}` : `${text}.${key}`;
  }, at);
}

/**
 * What is left out because of an error: an item of a list as a whole, because half a matcher means something else; of a rule with
 * options only the options, unless its severity is wrong; else the one key. What never had an effect goes alone.
 */
function unitOf(part: SchemaPart, path: Path, isUnread: boolean): Path {
  if (isUnread) return path;
  const list = path.findIndex((step) => typeof step === 'number');
  if (list < 0) return path;
  const isSeverity = path[list] === 0 && (part === 'rules' ? list === 1 : part === 'configuration' && path[0] === 'rules' && list === 2);
  return path.slice(0, isSeverity ? list : list + 1);
}

function remove(value: unknown, path: Path): void {
  const parent = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const last = path.at(-1);
  if (parent === undefined || last === undefined) return;
  if (Array.isArray(parent)) parent.splice(last as number, 1);
  else delete parent[last];
}

/** Deeper and later places first, so that removing one does not move another. */
const laterFirst = (a: Path, b: Path): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (a[i] !== b[i])
      return typeof a[i] === 'number' && typeof b[i] === 'number'
        ? (b[i] as number) - (a[i] as number)
        : 0;
  return b.length - a.length;
};

/**
 * Holds a value of the user's against the schema. Never throws. `at` begins the place in a sentence: `settings.gc25`, or
 * `gc25.config.json: `. What is wrong is left out of the result, and the rest stays.
 */
export function validate<T extends object>(part: SchemaPart, given: unknown, at: string): Validated<T> {
  const value = toPlain(given);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      value: {} as T,
      problems: [`${at.replace(/: $/, '')} ${formOf(part === 'configuration' ? self : root.definitions?.[part] ?? {})}; it is not used.`],
    };
  const faults = faultsOf(part, value);
  for (
    const unit
      of uniquePaths(faults.map(({ path, unknownKey }) => unitOf(part, path, unknownKey !== undefined && isUnreadSetting(part, path))))
        .sort(laterFirst)
  ) remove(value, unit);
  return { value: value as T, problems: tell(part, faults, at) };
}

const uniquePaths = (paths: readonly Path[]): Path[] => [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];

const isBelow = (inner: Path, outer: Path): boolean => outer.length < inner.length && outer.every((step, i) => step === inner[i]);

/** One sentence a place. Of a location and one within it, only one is reported: the key that is not known, else the outer one. */
function tell(part: SchemaPart, faults: readonly Fault[], at: string): string[] {
  const told: Fault[] = [];
  const sentences = new Map<string, string>();
  const inOrder = [...faults].sort((a, b) =>
    Number(b.unknownKey !== undefined) - Number(a.unknownKey !== undefined) || a.path.length - b.path.length
  );
  for (const fault of inOrder) {
    const place = placeOf(at, fault.path);
    if (
      sentences.has(place)
      || told.some((other) => isBelow(fault.path, other.path) || (other.unknownKey !== undefined && isBelow(other.path, fault.path)))
    ) continue;
    told.push(fault);
    const what = fault.unknownKey === undefined
      ? `${fault.text}; it is not used`
      : hintFor(root, part, fault.path, (other) => placeOf(at.endsWith(' ') ? '' : at, other));
    sentences.set(place, `${place} ${what}${what.endsWith('?') ? '' : '.'}`);
  }
  return [...sentences.values()];
}
