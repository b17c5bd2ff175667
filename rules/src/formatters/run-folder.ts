import path from 'node:path';
import { Disk } from '../hosts/node/modules/disk';
import { WorkspaceRoots } from '../hosts/node/modules/workspace-root';
import { shownPath } from './shown-path';

/** Absolute folder of the repository or workspace around a folder; the folder itself where there is none. */
export const workspaceAround = (cwd: string): string =>
  new WorkspaceRoots(new Disk(() => {})).rootOf(path.join(cwd, 'package.json')) ?? cwd;

/**
 * The folder of a run, relative to its workspace, with forward slashes; empty at the root. Reports name it instead of an absolute path,
 * so that they are the same on every machine, and `gc25 merge` knows where their files are.
 */
export const runFolder = (cwd: string): string => path.relative(workspaceAround(cwd), cwd).replaceAll('\\', '/');

/** Paths of files in the repository or workspace around a folder, as services show them that know nothing of the folder. */
export function repositoryPaths(cwd: string): (file: string) => string {
  const workspace = workspaceAround(cwd);
  return (file) => shownPath(file, workspace);
}
