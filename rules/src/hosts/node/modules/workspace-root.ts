import path from 'node:path';
import { type Disk, remember } from './disk';

/** Finds the workspace of a file: no module outside of it is read. Does not depend on where a run was started. */
export class WorkspaceRoots {
  private readonly known = new Map<string, string | undefined>();

  /** No workspace reaches beyond `boundary`, an absolute folder, where one is given. */
  constructor(private readonly disk: Disk, private readonly boundary?: string) {}

  /**
   * Absolute folder of the repository around the file, else of the npm, yarn or pnpm workspace, else of its package; undefined when
   * it is in none of them.
   */
  rootOf(file: string): string | undefined {
    return remember(this.known, path.dirname(file), () => this.find(path.dirname(file)));
  }

  private find(start: string): string | undefined {
    let workspace: string | undefined;
    let manifest: string | undefined;
    for (let folder = start;; folder = path.dirname(folder)) {
      if (this.disk.has(path.join(folder, '.git'))) return folder;
      if (this.disk.has(path.join(folder, 'package.json'))) manifest ??= folder;
      if (this.disk.has(path.join(folder, 'pnpm-workspace.yaml')) || this.disk.manifestIn(folder)?.workspaces !== undefined)
        workspace ??= folder;
      if (folder === this.boundary) return folder;
      if (folder === path.dirname(folder)) return workspace ?? manifest;
    }
  }
}
