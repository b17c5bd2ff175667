import fs from 'node:fs';
import path from 'node:path';

/**
 * The folder for caches of the project around `cwd`: below the nearest `node_modules` that belongs to it, as other tools
 * have it. Undefined where there is none: a run leaves nothing behind in a project that installs nothing. Writes nothing.
 */
export function getCacheFolder(cwd: string): string | undefined {
  for (let folder = cwd;; folder = path.dirname(folder)) {
    const packages = path.join(folder, 'node_modules');
    if (isFolder(packages)) return path.join(packages, '.cache', 'gc25');
    // Beyond the repository is another project.
    if (folder === path.dirname(folder) || fs.existsSync(path.join(folder, '.git'))) return undefined;
  }
}

const isFolder = (name: string): boolean => fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
