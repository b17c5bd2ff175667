import fs from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from '../../../configuration/config-file';
import { ESLINT_CONFIG_NAMES } from '../../../configuration/root-folder';

/** Files that say, for everything below their folder, what is checked, how, and with which packages. */
const WATCHED = new Set([CONFIG_FILE, ...ESLINT_CONFIG_NAMES, 'package.json', '.gitignore', '.eslintignore', 'tsconfig.json',
  'jsconfig.json', 'pnpm-workspace.yaml', 'svelte.config.js', 'svelte.config.mjs', 'svelte.config.ts', 'package-lock.json',
  'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', '.pnp.cjs']);

/** What package managers write down about a `node_modules` folder, and the packages that gc25 itself loads from one. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity',
  ...['eslint', 'typescript', 'svelte', 'oxc-parser', '@typescript-eslint/parser', '@typescript-eslint/typescript-estree',
    'typescript-eslint', '@angular-eslint/template-parser', 'angular-eslint', 'vue-eslint-parser', 'eslint-plugin-vue',
    '@vue/eslint-config-typescript', 'svelte-eslint-parser', 'eslint-plugin-svelte', 'astro-eslint-parser', 'eslint-plugin-astro',
    'eslint-config-next', 'eslint-plugin-gc25'].map((name) => `${name}/package.json`)];

/** A folder that begins a project by being there. */
const REPOSITORY = '.git';
const PACKAGES = 'node_modules';

/** The folders and all above them. */
export function withParents(folders: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const start of folders) {
    for (let folder = start; !all.has(folder); folder = path.dirname(folder)) all.add(folder);
  }
  return all;
}

/** Absolute paths of everything in the folders that can change what a run says of files below. A repository counts by being there. */
export function watchedIn(folders: Iterable<string>, cwd: string): { readonly files: string[]; readonly repositories: string[] } {
  const files: string[] = [];
  const repositories: string[] = [];
  for (const folder of folders) {
    for (const name of namesIn(folder, cwd)) {
      if (WATCHED.has(name)) files.push(path.join(folder, name));
      else if (name === REPOSITORY) repositories.push(folder);
      else if (name === PACKAGES)
        files.push(...INSTALLED.map((each) => path.join(folder, PACKAGES, each)).filter((each) => fs.existsSync(each)));
    }
  }
  // The manifest of an installed gc25 is found in its folder and among the packages of the project.
  return { files: [...new Set(files)].sort(), repositories: repositories.sort() };
}

/** Names in a folder that may be watched. Folders above the working directory can hold very much, so they are asked name by name. */
function namesIn(folder: string, cwd: string): Iterable<string> {
  if (folder !== cwd && !folder.startsWith(`${cwd}${path.sep}`))
    return [...WATCHED, REPOSITORY, PACKAGES].filter((name) => fs.existsSync(path.join(folder, name)));
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
