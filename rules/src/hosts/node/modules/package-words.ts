import fs from 'node:fs';
import path from 'node:path';
import { stemOf } from '../../../facts/kind-of-file';
import { folderReaders, sampleShowers } from '../../../knowledge/words/programs/entry-words';
import { remember } from './disk';
import { namedPaths, onlyReexports } from './named-paths';
import { loadsScripts } from './pattern-loads';
import type { Reach } from './reach';
import type { ScriptIndex } from './script-index';
import { WordTable } from './word-table';
import type { WorkspaceFile, WorkspaceFileKind } from './workspace-files';

/** Bytes of all files. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Bytes of one; larger files are data or bundles. */
const MOST_BYTES_OF_FILE = 384 * 1024;
/** Manifests and configurations are smaller than data. */
const MOST_BYTES_OF_JSON = 64 * 1024;

/** A package of a workspace, without those inside. Its files are read when they are asked about. */
export interface Package {
  readonly folder: string;
  readonly name: unknown;
  readonly dependencies: ReadonlySet<string>;
  readonly files: WorkspaceFile[];
  /** Can others import any of its files, as its manifest says? */
  readonly isOpen: boolean;
  words?: PackageWords;
  /** Undefined where it is not known; null before it is asked for. */
  reach?: Reach | null;
  /** Packages whose files may use its own. */
  users?: readonly Package[];
  /** Do names show what is used in it? */
  isKnown?: boolean;
}

export interface PackageWords {
  /** Words of programs and configurations. */
  readonly scripts: WordTable;
  /** Words of files in other languages. */
  readonly others: WordTable;
  /** What each script names, by its number; as `ScriptIndex.meantBy` says. */
  readonly names: ReadonlyMap<number, Int32Array>;
  /** Numbers of scripts that stand for a folder, and only export what others declare. */
  readonly barrels: ReadonlySet<number>;
  /** Folders of programs that look into folders. */
  readonly readers: ReadonlySet<string>;
  /** Does a program load files by a pattern of paths? */
  readonly usesPatterns: boolean;
}

/** Reads the files of packages. */
export class PackageReader {
  private bytes = 0;

  /** `numbers` identify files by their absolute paths, from 1. */
  constructor(private readonly numbers: ReadonlyMap<string, number>, private readonly index: ScriptIndex) {}

  /**
   * `isInstalled` says whether a package of a name is one that is not in the workspace. Throws where the workspace is too large, or a
   * file cannot be read.
   */
  read({ files, dependencies }: Package, isInstalled: (name: string) => boolean): PackageWords {
    const [scripts, others] = [new WordTable(), new WordTable()];
    const [names, barrels] = [new Map<number, Int32Array>(), new Set<number>()];
    const readers = new Set<string>();
    let usesPatterns = false;
    for (const { file, name, kind } of files) {
      const bytes = fs.readFileSync(file);
      const [number, folder] = [this.numbers.get(file) ?? 0, path.dirname(file)];
      if (kind !== 'other') {
        const text = bytes.toString();
        names.set(number, this.namesIn(text, file, kind, isInstalled));
        if (stemOf(name) === 'index' && onlyReexports(text)) barrels.add(number);
      }
      if (bytes.length > (name.endsWith('.json') ? MOST_BYTES_OF_JSON : MOST_BYTES_OF_FILE)) continue;
      this.bytes += bytes.length;
      const table = kind === 'other' ? others : scripts;
      table.add(bytes, number, kind, [path.basename(folder), path.basename(path.dirname(folder))]);
      if (table.isFull || this.bytes > MOST_BYTES) throw new Error('too many words');
      if (kind !== 'program') continue;
      usesPatterns ||= !isStory(file, dependencies) && loadsScripts(bytes);
      if (folderReaders.some((word) => bytes.includes(word))) readers.add(folder);
    }
    return { scripts, others, names, barrels, readers, usesPatterns };
  }

  private namesIn(text: string, file: string, kind: WorkspaceFileKind, isInstalled: (name: string) => boolean): Int32Array {
    const numbers = new Set<number>();
    for (const named of namedPaths(text)) {
      // Configurations have patterns of files that tools look at.
      if (named.kind === 'pattern' && kind === 'configuration') continue;
      for (const number of this.index.meantBy(named, file, isInstalled)) numbers.add(number);
    }
    return Int32Array.from(numbers);
  }
}

/** Is it a sample of components, which show all of a kind at once? Elsewhere, `stories` are a part of a product. */
const isStory = (file: string, dependencies: ReadonlySet<string>): boolean =>
  file.split(path.sep).includes('stories') && [...dependencies].some((name) => name.startsWith(sampleShowers));

/** A package by its manifest; one that cannot be read has no name and no dependencies. */
export function packageIn(file: string): Package {
  const manifest = remember(new Map(), file, () => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>);
  const lists = [manifest?.dependencies, manifest?.devDependencies, manifest?.peerDependencies, manifest?.imports]
    .filter((list) => typeof list === 'object' && list !== null);
  const dependencies = new Set(lists.flatMap((list) => Object.keys(list as object)));
  const isOpen = JSON.stringify(manifest?.exports ?? '').includes('*');
  return { folder: path.dirname(file), name: manifest?.name, dependencies, isOpen, files: [] };
}
