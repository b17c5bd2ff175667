import fs from 'node:fs';
import type { FileHost, WordsBeside } from '../../../program/syntax/file-host';
import type { SourceCodeLike } from '../../../program/syntax/source-code';
import { Disk } from './disk';
import { ImportResolver } from './import-resolver';
import { WorkspaceRoots } from './workspace-root';
import { WorkspaceWords } from './workspace-words';

/** Bytes; larger modules are data or bundles. */
export const MAX_MODULE_BYTES = 256 * 1024;
/** Modules that are read for one file. */
export const MOST_MODULES = 100;
/** UTF-16 units of all modules whose trees are kept. */
const MOST_KEPT = 1_500_000;

export interface ModuleFilesOptions {
  /** Parses a script by its path; undefined where it cannot be parsed. */
  readonly parse: (text: string, file: string) => SourceCodeLike | undefined;
  /** Receives the absolute path of every configuration that says where modules are. */
  readonly onConfiguration?: (file: string) => void;
  /** Receives absolute paths that a result rests on: of a module that was read, and of those that were looked for in vain. */
  readonly onModule?: (file: string) => void;
  /** Absolute folder beyond which nothing is read. */
  readonly boundary?: string;
  /** Milliseconds for which the state of the disk is taken as known; without limit by default, because a run takes a moment. */
  readonly holds?: number;
}

interface ReadModule {
  readonly size: number;
  readonly mtime: number;
  readonly source: SourceCodeLike | undefined;
}

/** Modules of the workspaces around files. Each content is parsed once, and kept while there is room. Never throws. */
export class ModuleFiles {
  private resolver!: ImportResolver;
  private roots!: WorkspaceRoots;
  private seenAt = 0;
  private kept = 0;
  private readonly modules = new Map<string, ReadModule>();
  /** Modules that were looked at since the disk was last asked. */
  private readonly current = new Set<string>();

  constructor(private readonly options: ModuleFilesOptions) {
    this.renew();
  }

  /** Forgets what is on disk; modules that did not change stay as they were read. */
  renew(): void {
    const disk = new Disk((file) => this.options.onConfiguration?.(file));
    this.resolver = new ImportResolver(disk);
    this.roots = new WorkspaceRoots(disk, this.options.boundary);
    this.current.clear();
    this.seenAt = Date.now();
  }

  /** What one file may ask, which is not told of more modules than `MOST_MODULES`. */
  forFile(): Required<Pick<FileHost, 'resolve' | 'read' | 'wordsBeside' | 'hasWords'>> {
    if (Date.now() - this.seenAt > (this.options.holds ?? Infinity)) this.renew();
    const asked = new Set<string>();
    const found = new Map<string, string | undefined>();
    return {
      resolve: (specifier, from) => {
        const key = `${from}\0${specifier}`;
        if (!found.has(key)) found.set(key, this.resolve(specifier, from));
        return found.get(key);
      },
      read: (file) => {
        asked.add(file);
        return asked.size > MOST_MODULES ? undefined : this.read(file);
      },
      wordsBeside: (file) => this.wordsBeside(file),
      hasWords: (file, words) => this.hasWords(file, words),
    };
  }

  /** A result rests on the files that hold a word; where none does, on all of the workspace. */
  private wordsBeside(file: string): WordsBeside | undefined {
    const root = this.roots.rootOf(file);
    const words = root === undefined ? undefined : WorkspaceWords.shared.beside(file, root);
    if (!words) return undefined;
    const noting = (files: readonly string[] | undefined): readonly string[] | undefined => {
      for (const each of files?.length === 0 ? [root as string] : (files ?? [])) this.options.onModule?.(each);
      return files;
    };
    return {
      package: words.package,
      filesWith: (word) => noting(words.filesWith(word)),
      filesNaming: (script, isWhole) => noting(words.filesNaming(script, isWhole)),
      wayTo: (script) => noting(words.wayTo(script)),
      isTaken: (script, name, takes) => {
        let taker: string | undefined;
        const answer = words.isTaken(script, name, (importer) => {
          if (takes(importer)) taker = importer;
          return taker !== undefined;
        });
        if (answer !== undefined) noting(taker === undefined ? [] : [taker]);
        return answer;
      },
      isUndrawn: () => {
        noting([]);
        return words.isUndrawn();
      },
    };
  }

  /** A result rests on all of the workspace. */
  private hasWords(file: string, words: readonly string[]): boolean | undefined {
    const root = this.roots.rootOf(file);
    if (root === undefined || !fs.existsSync(file)) return undefined;
    this.options.onModule?.(root);
    return WorkspaceWords.shared.hasAny(root, words);
  }

  private resolve(specifier: string, from: string): string | undefined {
    const root = this.roots.rootOf(from);
    if (root === undefined) return undefined;
    const { file, missing } = this.resolver.resolve(specifier, from, root);
    for (const each of missing) this.options.onModule?.(each);
    return file;
  }

  private read(file: string): SourceCodeLike | undefined {
    this.options.onModule?.(file);
    const known = this.modules.get(file);
    if (known && this.current.has(file)) return known.source;
    this.current.add(file);
    let stats: fs.Stats | undefined;
    try {
      stats = fs.statSync(file, { throwIfNoEntry: false });
      if (known && stats?.size === known.size && stats.mtimeMs === known.mtime) return known.source;
      if (!stats?.isFile() || stats.size > MAX_MODULE_BYTES) return this.keep(file, stats, undefined);
      return this.keep(file, stats, this.options.parse(fs.readFileSync(file, 'utf8'), file));
    } catch {
      return this.keep(file, stats, undefined);
    }
  }

  /** The trees that were read first go first. */
  private keep(file: string, stats: fs.Stats | undefined, source: SourceCodeLike | undefined): SourceCodeLike | undefined {
    this.forget(file);
    this.modules.set(file, { size: stats?.size ?? -1, mtime: stats?.mtimeMs ?? -1, source });
    this.kept += source?.text.length ?? 0;
    for (const first of this.modules.keys()) {
      if (this.kept <= MOST_KEPT || first === file) break;
      this.forget(first);
    }
    return source;
  }

  private forget(file: string): void {
    this.kept -= this.modules.get(file)?.source?.text.length ?? 0;
    this.modules.delete(file);
  }
}
