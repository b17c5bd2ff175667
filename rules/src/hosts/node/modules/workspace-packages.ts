import fs from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import picomatch from 'picomatch';
import { type Disk, type Manifest, remember } from './disk';

/** A package that the workspace itself holds. */
export interface WorkspacePackage {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
}

const PNPM = 'pnpm-workspace.yaml';
/** Folders that `**` of a pattern is looked for in, one below the other. */
const MOST_LEVELS = 4;
const MOST_FOLDERS = 2000;

/** Packages by name, of the npm, yarn, bun or pnpm workspace that begins in a folder. */
export class WorkspacePackages {
  private readonly byRoot = new Map<string, ReadonlyMap<string, WorkspacePackage> | undefined>();

  constructor(private readonly disk: Disk) {}

  /** Undefined where no workspace begins. */
  of(root: string): ReadonlyMap<string, WorkspacePackage> | undefined {
    return remember(this.byRoot, root, () => {
      const patterns = this.patternsIn(root);
      return patterns && this.find(root, patterns);
    });
  }

  private patternsIn(root: string): readonly string[] | undefined {
    const pnpm = path.join(root, PNPM);
    if (this.disk.has(pnpm)) {
      this.disk.onConfiguration(pnpm);
      return textsIn((load(fs.readFileSync(pnpm, 'utf8')) as { readonly packages?: unknown } | undefined)?.packages);
    }
    const workspaces = this.disk.manifestIn(root)?.workspaces;
    return textsIn((workspaces as { readonly packages?: unknown } | undefined)?.packages ?? workspaces);
  }

  private find(root: string, patterns: readonly string[]): ReadonlyMap<string, WorkspacePackage> {
    const left = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => picomatch(pattern.slice(1).replace(/\/$/, '')));
    const packages = new Map<string, WorkspacePackage>();
    for (const pattern of patterns) {
      if (pattern.startsWith('!')) continue;
      for (const folder of this.foldersFor(root, pattern.replace(/^\.\//, '').split('/').filter((part) => part !== ''))) {
        const manifest = this.disk.manifestIn(folder);
        const relative = path.relative(root, folder).replaceAll('\\', '/');
        if (typeof manifest?.name !== 'string' || left.some((fits) => fits(relative)) || packages.has(manifest.name)) continue;
        packages.set(manifest.name, { folder, manifest });
      }
    }
    return packages;
  }

  /** Folders below `root` that a pattern means. */
  private foldersFor(root: string, parts: readonly string[]): string[] {
    let folders = [root];
    for (const part of parts) {
      if (part === '..') return [];
      folders = folders.flatMap((folder) => part === '**' ? this.allBelow(folder, MOST_LEVELS) : this.childrenOf(folder, part)).slice(
        0,
        MOST_FOLDERS,
      );
    }
    return folders;
  }

  private childrenOf(folder: string, part: string): string[] {
    if (!/[*?[\]{}()!+@]/.test(part)) return this.disk.has(path.join(folder, part)) ? [path.join(folder, part)] : [];
    const fits = picomatch(part);
    return this.subfolders(folder).filter((name) => fits(name)).map((name) => path.join(folder, name));
  }

  private allBelow(folder: string, levels: number): string[] {
    if (levels === 0) return [folder];
    return [folder, ...this.subfolders(folder).flatMap((name) => this.allBelow(path.join(folder, name), levels - 1))];
  }

  private subfolders(folder: string): string[] {
    return [...(this.disk.namesIn(folder) ?? [])].filter((name) =>
      name !== 'node_modules' && !name.startsWith('.') && this.disk.namesIn(path.join(folder, name)) !== undefined
    );
  }
}

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;
