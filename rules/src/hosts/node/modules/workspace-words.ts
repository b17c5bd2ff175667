import fs from 'node:fs';
import path from 'node:path';
import { isEntry, stemOf } from '../../../facts/kind-of-file';
import { autoLoaders, folderReaders, globLoaders } from '../../../knowledge/words/entry-words';
import type { WordsBeside } from '../../../program/syntax/file-host';
import { remember } from './disk';
import { WordTable } from './word-table';
import { workspaceFiles } from './workspace-files';

/** Files of a workspace; in a larger one nothing is known. */
const MOST_FILES = 12_000;
/** Bytes of all of them. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Bytes of one; larger files are data or bundles. */
const MOST_BYTES_OF_FILE = 384 * 1024;
/** Scripts of a package in which what nothing names is unused; a few files may each be a page. */
const FEWEST_SCRIPTS = 12;
/** Manifests and configurations are smaller than data. */
const MOST_BYTES_OF_JSON = 64 * 1024;
/** Share of scripts without a name elsewhere; where there are more, something loads them that is not known here. */
const MOST_UNNAMED = 0.25;
/** Milliseconds for which words are taken as known. They are read anew at a price, and what nothing used is seldom used soon. */
const HOLDS = 60_000;

const MANIFESTS = new Set(['package.json', 'deno.json', 'deno.jsonc']);

interface Package {
  readonly folder: string;
  readonly dependencies: ReadonlySet<string>;
  /** Undefined until it is asked for. */
  isKnown?: boolean;
}

/** The words of the workspaces around files. Never throws. */
export class WorkspaceWords {
  private readonly workspaces = new Map<string, { readonly since: number; readonly words: Words | undefined }>();

  /** Words beside a script of the workspace in `root`; both are absolute. */
  beside(file: string, root: string): WordsBeside | undefined {
    let known = this.workspaces.get(root);
    if (!known || Date.now() - known.since > HOLDS)
      this.workspaces.set(root, known = { since: Date.now(), words: remember(new Map(), root, () => Words.of(root)) });
    return known.words?.beside(file);
  }
}

class Words {
  private readonly table = new WordTable();
  private readonly files: string[] = [];
  private readonly scripts: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly packages = new Map<string, Package>();
  /** Folders of scripts that look into folders. */
  private readonly readers = new Set<string>();
  /** Does a script load files by a pattern of paths? */
  private usesPatterns = false;

  /** Undefined where there is too much to read. */
  static of(root: string): Words | undefined {
    const words = new Words(root);
    return words.read() ? words : undefined;
  }

  private constructor(private readonly root: string) {
    this.packages.set(root, { folder: root, dependencies: new Set() });
  }

  beside(file: string): WordsBeside | undefined {
    const number = this.numbers.get(file);
    const own = this.packageOf(file);
    if (number === undefined || !own || !this.isKnown(own) || this.mayBeLoaded(file)) return undefined;
    return { package: own, filesWith: (word) => this.filesWith(word, number), filesNaming: (script) => this.filesNaming(script) };
  }

  /** Files with a path that ends in the name of a script: with its folder, without any, or with any name in that folder. */
  private filesNaming(script: string): string[] | undefined {
    const [stem, folder] = [stemOf(slashed(script)), path.basename(path.dirname(script))];
    const files = new Set<string>();
    for (const end of [`${folder}/${stem}`, `/${stem}`, `${folder}/*`]) {
      const found = this.filesWith(end, this.numbers.get(script) ?? 0);
      if (!found) return undefined;
      for (const each of found) files.add(each);
    }
    return [...files];
  }

  private filesWith(word: string, besides: number): string[] | undefined {
    return this.table.filesWith(word)?.filter((number) => number !== besides).map((number) => this.files[number - 1]);
  }

  /** Is a file in a folder that a script in it, or in the folder around it, reads? Scripts beside a manifest are tools. */
  private mayBeLoaded(file: string): boolean {
    const around = [path.dirname(file), path.dirname(path.dirname(file))].filter((folder) => !this.packages.has(folder));
    return around.some((folder) => this.readers.has(folder));
  }

  private packageOf(file: string): Package | undefined {
    for (let folder = path.dirname(file);; folder = path.dirname(folder)) {
      const known = this.packages.get(folder);
      if (known || folder === path.dirname(folder)) return known;
    }
  }

  /** Do names show what is used in a package? */
  private isKnown(own: Package): boolean {
    return own.isKnown ??= this.findOut(own);
  }

  private findOut(own: Package): boolean {
    const around = [...this.packages.values()].filter(({ folder }) => own.folder === folder || own.folder.startsWith(folder + path.sep));
    if (around.some(({ dependencies }) => autoLoaders.some((name) => dependencies.has(name)))) return false;
    if (this.usesPatterns) return false;
    const scripts = this.scripts.filter((file) => file.startsWith(own.folder) && this.packageOf(file) === own);
    const loaded = scripts.filter((file) => !isEntry(slashed(path.relative(own.folder, file)), own.dependencies));
    const unnamed = loaded.filter((file) => this.filesNaming(file)?.length === 0);
    return scripts.length >= FEWEST_SCRIPTS && unnamed.length <= loaded.length * MOST_UNNAMED;
  }

  /** False where the workspace becomes too large. */
  private read(): boolean {
    let size = 0;
    for (const { file, name, kind } of workspaceFiles(this.root)) {
      const bytes = fs.readFileSync(file);
      if (MANIFESTS.has(name)) this.addPackage(path.dirname(file), bytes);
      if (bytes.length > (name.endsWith('.json') ? MOST_BYTES_OF_JSON : MOST_BYTES_OF_FILE)) continue;
      size += bytes.length;
      const number = this.files.push(file);
      this.numbers.set(file, number);
      if (kind !== 'other') this.scripts.push(file);
      const folder = path.dirname(file);
      this.table.add(bytes, number, kind, [path.basename(folder), path.basename(path.dirname(folder))]);
      if (kind === 'program') {
        this.usesPatterns ||= globLoaders.some((word) => bytes.includes(word));
        if (folderReaders.some((word) => bytes.includes(word))) this.readers.add(folder);
      }
      if (number > MOST_FILES || size > MOST_BYTES) return false;
    }
    return !this.table.isFull;
  }

  private addPackage(folder: string, bytes: Buffer): void {
    const manifest = remember(new Map(), folder, () => JSON.parse(bytes.toString()) as Record<string, unknown>);
    const lists = [manifest?.dependencies, manifest?.devDependencies, manifest?.imports].filter((list) =>
      typeof list === 'object' && list !== null
    );
    this.packages.set(folder, { folder, dependencies: new Set(lists.flatMap((list) => Object.keys(list as object))) });
  }
}

const slashed = (file: string): string => file.replaceAll('\\', '/');
