import fs from 'node:fs';
import path from 'node:path';
import { BASELINE_NAME } from '../../rules/src/hosts/node/suppressions/baseline-file';

const NAMES = ['gc25.config.json', BASELINE_NAME, 'package.json', 'tsconfig.json', 'jsconfig.json', 'pnpm-workspace.yaml',
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`)];

/** Patterns of the files whose change makes earlier findings stale. */
export const CONFIG_PATTERNS = ['**/{gc25.config,package,tsconfig,jsconfig,eslint-suppressions}.json', '**/pnpm-workspace.yaml',
  '**/eslint.config.{js,mjs,cjs,ts,mts,cts}'];

/** Files that others may import. */
export const SOURCE_PATTERN = '**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';

/** Is this a configuration file by its name? Files of installed packages are not, unless a configuration extends them. */
export const isConfigFile = (file: string): boolean => NAMES.includes(path.basename(file)) && !/[\\/]node_modules[\\/]/.test(file);

/**
 * A text that differs once a configuration file of a folder, or between it and a file below it, or one of those that
 * configurations extend, was written, made or removed. For editors that report no changes of files.
 */
export function configStamp(file: string, folder: string, extended: Iterable<string>): string {
  const stamps: string[] = [];
  const add = (name: string): void => {
    const stats = fs.statSync(name, { throwIfNoEntry: false });
    if (stats) stamps.push(`${name} ${stats.mtimeMs} ${stats.size}`);
  };
  for (const name of extended) add(name);
  for (let here = path.dirname(file); here.length >= folder.length; here = path.dirname(here)) {
    for (const name of NAMES) add(path.join(here, name));
    if (here === path.dirname(here)) break;
  }
  return stamps.join('\n');
}
