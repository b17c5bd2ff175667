import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['gc25.config.json', 'package.json', ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`)];

/** Patterns of the files whose change makes earlier findings stale. */
export const CONFIG_PATTERNS = ['**/gc25.config.json', '**/package.json', '**/eslint.config.{js,mjs,cjs,ts,mts,cts}'];

/** Can a change of this file change findings? Files of installed packages cannot. */
export const isConfigFile = (file: string): boolean => NAMES.includes(path.basename(file)) && !/[\\/]node_modules[\\/]/.test(file);

/**
 * A text that differs once a configuration file of a folder, or between it and a file below it, was written, made or
 * removed. For editors that report no changes of files.
 */
export function configStamp(file: string, folder: string): string {
  const stamps: string[] = [];
  for (let here = path.dirname(file); here.length >= folder.length; here = path.dirname(here)) {
    for (const name of NAMES) {
      const stats = fs.statSync(path.join(here, name), { throwIfNoEntry: false });
      if (stats) stamps.push(`${here}/${name} ${stats.mtimeMs} ${stats.size}`);
    }
    if (here === path.dirname(here)) break;
  }
  return stamps.join('\n');
}
