import { existsSync, readFileSync } from 'node:fs';
import type { FileHost } from '../../program/syntax/file-host';

/** Projects on disk. */
export const nodeFileHost: FileHost = {
  readManifest(file) {
    try {
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>) : undefined;
    } catch {
      return undefined;
    }
  },
};
