import { dirname, isAbsolute, join } from 'pathe';
import { coerce, intersects, satisfies, subset, valid, validRange } from 'semver';
import type { FileContext } from '../syntax/file-context';
import type { FileHost } from '../syntax/file-host';

/** Whether the version of a package that a file gets lies in a range. */
export type VersionAnswer = 'inside' | 'outside' | 'unknown';

const PARTS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/**
 * Compares a package's version with a semver range: the version in `given` (from `settings.gc25.packages`), else the one
 * installed nearest above the file, else the range in the nearest manifest that names the package. A manifest's range
 * that lies partly inside and partly outside decides nothing. Runs no file, never throws.
 */
export function versionIn(
  packageName: string,
  range: string,
  file: FileContext,
  given: Readonly<Record<string, unknown>> = {},
): VersionAnswer {
  return file.onceFor(`${packageName} ${range}`, given, () => {
    const own = given[packageName];
    if (typeof own === 'string') return compare(own, range);
    const known = isAbsolute(file.filename) ? findVersion(packageName, dirname(file.filename), file.host) : undefined;
    return known === undefined ? 'unknown' : compare(known, range);
  });
}

function compare(versionOrRange: string, range: string): VersionAnswer {
  const version = valid(versionOrRange);
  if (version) return satisfies(version, range, { includePrerelease: true }) ? 'inside' : 'outside';
  if (!validRange(versionOrRange) || coerce(versionOrRange) === null) return 'unknown';
  if (subset(versionOrRange, range)) return 'inside';
  return intersects(versionOrRange, range) ? 'unknown' : 'outside';
}

function findVersion(packageName: string, start: string, { readManifest }: FileHost): string | undefined {
  let asked: string | undefined;
  for (let folder = start;; folder = dirname(folder)) {
    const installed = readManifest?.(join(folder, 'node_modules', packageName, 'package.json'))?.version;
    if (typeof installed === 'string') return installed;
    asked ??= getRange(readManifest?.(join(folder, 'package.json')), packageName);
    if (folder === dirname(folder)) return asked;
  }
}

function getRange(manifest: Readonly<Record<string, unknown>> | undefined, packageName: string): string | undefined {
  for (const part of PARTS) {
    const range = (manifest?.[part] as Readonly<Record<string, unknown>> | undefined)?.[packageName];
    if (typeof range === 'string') return range;
  }
  return undefined;
}
