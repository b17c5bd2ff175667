import fs from 'node:fs';
import path from 'node:path';

/** How many findings of each rule a file may have, by rule id with prefix, as ESLint writes them. */
export type BaselineCounts = Readonly<Record<string, { readonly count: number }>>;
/** By path relative to the working directory, with forward slashes. */
export type Baseline = Readonly<Record<string, BaselineCounts>>;

/** ESLint's name for it. */
export const BASELINE_NAME = 'eslint-suppressions.json';

export type BaselineReading =
  /** `file` is absolute; `entries` is undefined where there is no such file. */
  | { readonly kind: 'read'; readonly file: string; readonly entries: Baseline | undefined }
  | { readonly kind: 'broken'; readonly message: string };

/** Reads the suppressions file of ESLint. `location` is relative to `cwd`. */
export function readBaseline(cwd: string, location: string | undefined): BaselineReading {
  const file = path.resolve(cwd, location ?? BASELINE_NAME);
  const shown = path.relative(cwd, file).replaceAll('\\', '/');
  try {
    const entries: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isBaseline(entries)
      ? { kind: 'read', file, entries }
      : { kind: 'broken', message: `${shown} is no suppressions file of ESLint; correct it, or remove it and use --suppress-all.` };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { kind: 'read', file, entries: undefined };
    const fault = code === undefined ? 'is not valid JSON' : `could not be read (${code})`;
    return { kind: 'broken', message: `${shown} ${fault}, so no finding is suppressed by it; correct or remove it.` };
  }
}

function isBaseline(value: unknown): value is Baseline {
  const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part);
  const isCount = (part: unknown): boolean => isObject(part) && 'count' in part && Number.isInteger(part.count);
  return isObject(value) && Object.values(value).every((counts) => isObject(counts) && Object.values(counts).every(isCount));
}

/** Writes it as ESLint does: sorted by code units, indented by two, without a final line end. */
export function writeBaseline(file: string, entries: Baseline): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(sorted(entries), undefined, 2));
}

const sorted = (entries: Baseline): Baseline =>
  byName(Object.fromEntries(Object.entries(entries).map(([file, counts]) => [file, byName(counts)])));

const byName = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
