import fs from 'node:fs';
import path from 'node:path';

/** A path that a client gave, or a sentence why it is refused. */
export type WorkspacePath =
  | { readonly kind: 'inside'; readonly file: string; readonly root: string }
  | { readonly kind: 'refused'; readonly message: string };

/** The folders that a client may ask about. Links do not lead out of them. */
export class Workspace {
  /** Absolute paths, without links. */
  readonly roots: readonly string[];

  constructor(folders: readonly string[]) {
    this.roots = folders.flatMap((folder) => realPath(folder) ?? []);
  }

  /** `given` is absolute, or relative to one of the folders: the first that has it, else the first. It need not exist. */
  resolve(given: string): WorkspacePath {
    const candidates = path.isAbsolute(given) ? [given] : this.roots.map((root) => path.join(root, given));
    const file = candidates.find((candidate) => fs.existsSync(candidate)) ?? candidates[0];
    const real = file === undefined ? undefined : realPathOfNearest(file);
    const root = real === undefined ? undefined : this.roots.find((folder) => isInside(real, folder));
    if (real === undefined || root === undefined) {
      return {
        kind: 'refused',
        message: `"${given}" is outside of the workspace, so it is not read; the workspace is ${
          this.roots.map((folder) => `"${folder}"`).join(', ')
        }.`,
      };
    }
    return { kind: 'inside', file: real, root };
  }

  /** Is a file that was found in one of the folders in that folder, wherever links lead? */
  holds(file: string, root: string): boolean {
    const real = realPath(file);
    return real !== undefined && isInside(real, root);
  }
}

const isInside = (file: string, folder: string): boolean => {
  const relative = path.relative(folder, file);
  return relative === '' || (relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative));
};

function realPath(file: string): string | undefined {
  try {
    return fs.realpathSync.native(file);
  } catch {
    return undefined;
  }
}

/** Of a path whose last parts need not exist. A link to nowhere has no place. */
function realPathOfNearest(file: string): string | undefined {
  const real = realPath(file);
  if (real !== undefined) return real;
  if (path.dirname(file) === file || fs.lstatSync(file, { throwIfNoEntry: false })) return undefined;
  const parent = realPathOfNearest(path.dirname(file));
  return parent === undefined ? undefined : path.join(parent, path.basename(file));
}
