import { dirname, isAbsolute, join } from 'pathe';
import type { FileHost } from '../../program/syntax/file-host';

export interface FoundManifest {
  /** Absolute path of the folder that holds it. */
  readonly folder: string;
  /** Folders between it and the file: 0 beside the file. */
  readonly depth: number;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/**
 * Each `package.json` in the folders around a file, the nearest first, in at most `most` folders. None where files cannot be read or
 * the name of the file is no absolute path.
 */
export function* manifestsAround(filename: string, { readManifest }: FileHost, most = Infinity): Generator<FoundManifest> {
  if (!readManifest || !isAbsolute(filename)) return;
  let folder = dirname(filename);
  for (let depth = 0; depth < most; depth++) {
    const manifest = readManifest(join(folder, 'package.json'));
    if (manifest) yield { folder, depth, manifest };
    if (folder === dirname(folder)) return;
    folder = dirname(folder);
  }
}

/** The first of them. */
export const nearestManifest = (filename: string, host: FileHost, most?: number): FoundManifest | undefined => {
  for (const found of manifestsAround(filename, host, most)) return found;
  return undefined;
};
