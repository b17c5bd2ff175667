import path from 'node:path';
import { resolveExports, resolveImports } from 'resolve-pkg-maps';
import { type Disk, foldersAbove, isInside, remember } from './disk';
import { PathAliases } from './path-aliases';
import { type WorkspacePackage, WorkspacePackages } from './workspace-packages';

/** Where an import leads, and which files would lead elsewhere if they came or went. */
export interface Resolution {
  /** Absolute path without links; undefined where the import names no script of the workspace. */
  readonly file?: string;
  /** Absolute paths that were looked for in vain before. */
  readonly missing: readonly string[];
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** Written for the file that TypeScript makes of the one that is meant. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};
const DECLARATION = /\.d\.[cm]?ts$/;
const CONDITIONS = ['source', 'development', 'import', 'module', 'require', 'node', 'browser', 'default'];
/** Folders of built files; their sources are under `src`. */
const BUILT = /^(?:\.\/)?(?:dist|build|lib|out|esm|cjs|es)\//;
const INSTALLED = 'node_modules';

/**
 * Finds the scripts that imports name, inside of one workspace: by relative path, by `paths` and `baseUrl` of a TypeScript
 * configuration, by `imports` of a package, and by the name of a package of the workspace. Installed packages and files outside
 * of the workspace, also those that a link leads to, are none.
 */
export class ImportResolver {
  private readonly known = new Map<string, Resolution | undefined>();
  private readonly aliases: PathAliases;
  private readonly packages: WorkspacePackages;

  constructor(private readonly disk: Disk) {
    this.aliases = new PathAliases(disk);
    this.packages = new WorkspacePackages(disk);
  }

  /** `from` and `root` are absolute. */
  resolve(specifier: string, from: string, root: string): Resolution {
    return remember(this.known, `${path.dirname(from)}\0${specifier}`, () => this.find(specifier, from, root)) ?? NOWHERE;
  }

  private find(specifier: string, from: string, root: string): Resolution {
    const missing: string[] = [];
    for (const base of this.basesOf(specifier.replace(/\?.*$/, ''), from, root)) {
      const found = this.scriptAt(base, missing);
      if (found !== undefined) return { file: this.inside(found, root), missing };
    }
    return { missing };
  }

  /** Paths that a specifier may mean, with or without an ending. */
  private basesOf(specifier: string, from: string, root: string): readonly string[] {
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return [path.resolve(path.dirname(from), specifier)];
    if (path.isAbsolute(specifier) || /^[a-z]+:/.test(specifier)) return [];
    return [
      ...this.aliases.pathsFor(specifier, from, root),
      ...(specifier.startsWith('#') ? this.privateImport(specifier, from, root) : this.packageImport(specifier, from, root)),
    ];
  }

  /** `#db` of the `imports` in the nearest manifest. */
  private privateImport(specifier: string, from: string, root: string): string[] {
    for (const folder of foldersAbove(from, root)) {
      const manifest = this.disk.manifestIn(folder);
      if (!manifest) continue;
      return attempt(() => resolveImports(manifest.imports as never, specifier, CONDITIONS)).filter((target) => target.startsWith('.'))
        .flatMap((target) => this.withSource(folder, target));
    }
    return [];
  }

  private packageImport(specifier: string, from: string, root: string): string[] {
    const [scope, name] = specifier.split('/');
    const packageName = specifier.startsWith('@') ? `${scope}/${name}` : scope;
    for (const folder of foldersAbove(from, root)) {
      const found = this.packages.of(folder)?.get(packageName);
      if (found) return this.entriesOf(found, specifier.slice(packageName.length + 1));
    }
    return [];
  }

  /** What a package gives under a subpath; the empty one is the package itself. */
  private entriesOf({ folder, manifest }: WorkspacePackage, subpath: string): string[] {
    if (manifest.exports !== undefined)
      return attempt(() => resolveExports(manifest.exports as never, subpath, CONDITIONS)).flatMap((target) =>
        this.withSource(folder, target)
      );
    if (subpath !== '') return [path.join(folder, subpath), path.join(folder, 'src', subpath)];
    const named = [manifest.source, manifest.module, manifest.main].filter((each): each is string => typeof each === 'string');
    return [...named.flatMap((target) => this.withSource(folder, target)), path.join(folder, 'src', 'index'), path.join(folder, 'index')];
  }

  /** The source of a built file counts before that, which may be older. */
  private withSource(folder: string, target: string): string[] {
    const source = target.replace(BUILT, 'src/');
    return [...(source === target ? [] : [path.join(folder, source)]), path.join(folder, target)];
  }

  private scriptAt(base: string, missing: string[]): string | undefined {
    const ending = path.extname(base);
    const stem = base.slice(0, base.length - ending.length);
    const files = [
      ...(SOURCES[ending] ?? []).map((other) => stem + other),
      ...(ENDINGS.includes(ending) ? [base] : []),
      ...ENDINGS.map((other) => base + other),
      ...ENDINGS.map((other) => path.join(base, `index${other}`)),
    ];
    const before = missing.length;
    for (const file of files) {
      if (this.disk.has(file) && !DECLARATION.test(file)) return file;
      missing.push(file);
    }
    // Styles, pictures and data are no scripts, and none comes to be there.
    if (ending !== '' && !ENDINGS.includes(ending) && this.disk.has(base)) missing.length = before;
    return undefined;
  }

  private inside(file: string, root: string): string | undefined {
    const [real, top] = [this.disk.realPath(file), this.disk.realPath(root)];
    if (real === undefined || top === undefined || !isInside(real, top)) return undefined;
    return path.relative(top, real).split(path.sep).includes(INSTALLED) ? undefined : real;
  }
}

const NOWHERE: Resolution = { missing: [] };

/** A manifest may hold what the specification does not allow. */
function attempt(find: () => string[]): string[] {
  try {
    return find();
  } catch {
    return [];
  }
}
