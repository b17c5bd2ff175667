import fs from 'node:fs';
import path from 'node:path';
import { isEntry, stemOf } from '../../../facts/kind-of-file';
import { autoLoaders, folderReaders } from '../../../knowledge/words/programs/entry-words';
import type { WordsBeside } from '../../../program/syntax/file-host';
import { isProductPath } from '../../../rule/audience';
import { componentIn } from './angular-components';
import { isInside, remember } from './disk';
import { namingIn } from './named-uses';
import { loadsScripts } from './pattern-loads';
import { WordTable } from './word-table';
import { type WorkspaceFile, workspaceFiles } from './workspace-files';

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

/** Workspaces of which the words are kept. */
const MOST_WORKSPACES = 4;

/** The words of the workspaces around files. Never throws. */
export class WorkspaceWords {
  /** For all projects of a process: ESLint has one for each object with settings, and a test or an editor makes many. */
  static readonly shared = new WorkspaceWords();

  private readonly workspaces = new Map<string, Workspace>();

  /** Words beside a script of the workspace in `root`; both are absolute. */
  beside(file: string, root: string): WordsBeside | undefined {
    // A text without a file, as an editor has before it is saved, is nowhere in the workspace.
    if (!fs.existsSync(file)) return undefined;
    const { packages } = this.workspaceIn(root);
    return packages && remember(new Map(), file, () => packages.beside(file));
  }

  /** Do two files or more of the workspace in `root` hold one of the words? The same list is answered once. */
  hasAny(root: string, words: readonly string[]): boolean | undefined {
    const { packages, known } = this.workspaceIn(root);
    if (!packages) return undefined;
    if (!known.has(words)) known.set(words, remember(new Map(), root, () => packages.hasAny(words)));
    return known.get(words);
  }

  private workspaceIn(root: string): Workspace {
    const known = this.workspaces.get(root);
    if (known && Date.now() - known.since <= HOLDS) return known;
    const read: Workspace = { since: Date.now(), packages: remember(new Map(), root, () => new Packages(root)), known: new Map() };
    this.workspaces.delete(root);
    this.workspaces.set(root, read);
    const [first] = this.workspaces.keys();
    if (this.workspaces.size > MOST_WORKSPACES) this.workspaces.delete(first);
    return read;
  }
}

interface Workspace {
  /** When it was read; milliseconds since 1970. */
  readonly since: number;
  /** Undefined where there is too much to read. */
  readonly packages: Packages | undefined;
  /** Answers to `hasAny`. */
  readonly known: Map<readonly string[], boolean | undefined>;
}

/** A package of a workspace, without those inside. Its files are read when they are asked about. */
interface Package {
  readonly folder: string;
  readonly name: unknown;
  readonly dependencies: ReadonlySet<string>;
  readonly files: WorkspaceFile[];
  words?: PackageWords;
  /** Packages whose files may use its own. */
  users?: readonly Package[];
  /** Do names show what is used in it? */
  isKnown?: boolean;
}

interface PackageWords {
  readonly table: WordTable;
  /** Folders of programs that look into folders. */
  readonly readers: ReadonlySet<string>;
  /** Does a program load files by a pattern of paths? */
  readonly usesPatterns: boolean;
}

class Packages {
  private readonly files: readonly WorkspaceFile[];
  private readonly numbers = new Map<string, number>();
  private readonly packages = new Map<string, Package>();
  private bytes = 0;

  constructor(private readonly root: string) {
    this.files = [...workspaceFiles(root)].filter(({ file, kind }) =>
      kind === 'other' || isProductPath(slashed(path.relative(root, file)))
    );
    if (this.files.length > MOST_FILES) throw new Error('too many files');
    this.packages.set(root, { folder: root, name: undefined, dependencies: new Set(), files: [] });
    for (const { file, name } of this.files) if (MANIFESTS.has(name)) this.packages.set(path.dirname(file), packageIn(file));
    for (const [index, each] of this.files.entries()) {
      this.numbers.set(each.file, index + 1);
      this.packageOf(each.file).files.push(each);
    }
  }

  beside(file: string): WordsBeside | undefined {
    const number = this.numbers.get(file);
    const own = this.packageOf(file);
    if (number === undefined || !(own.isKnown ??= this.findOut(own)) || this.mayBeLoaded(file, own)) return undefined;
    return {
      package: own,
      filesWith: (word) => this.filesWith(word, number, own),
      filesNaming: (script, isWhole) => this.filesNaming(script, this.packageOf(script), isWhole),
      isUndrawn: () => remember(new Map(), file, () => this.isUndrawn(file, own)) ?? false,
    };
  }

  /** Throws where the workspace is too large, or a file cannot be read. */
  hasAny(words: readonly string[]): boolean {
    const files = new Set<number>();
    for (const each of this.packages.values()) {
      const { table } = this.wordsOf(each);
      for (const word of words) {
        const found = table.filesWith(word);
        if (!found) return true;
        for (const number of found) files.add(number);
        if (files.size > 1) return true;
      }
    }
    return false;
  }

  /** Is a file a component of Angular, or the template of one, that no template draws and no script shows? */
  private isUndrawn(file: string, own: Package): boolean {
    const script = path.extname(file) === '.html' ? this.scriptOf(file, own) : file;
    const component = script === undefined || path.extname(script) !== '.ts' ? undefined : componentIn(fs.readFileSync(script, 'utf8'));
    if (!component) return false;
    const ofOthers = (word: string): readonly string[] | undefined =>
      this.filesWith(word, 0, own)?.filter((each) => each !== script && each !== file);
    if (ofOthers(`<${component.tag}`)?.length !== 0) return false;
    return ofOthers(component.name)?.every((each) => namingIn(fs.readFileSync(each, 'utf8'), component.name) !== 'used') === true;
  }

  /** The script of a template: the one that is called like it, or the only one that names it. */
  private scriptOf(template: string, own: Package): string | undefined {
    const beside = template.replace(/\.html$/, '.ts');
    if (this.numbers.has(beside)) return beside;
    const naming = this.filesNaming(template, own);
    return naming?.length === 1 ? naming[0] : undefined;
  }

  /** Files with a path that ends in the name of a script: with its folder, without any, or with any name in that folder. */
  private filesNaming(script: string, own: Package, isWhole = false): string[] | undefined {
    const [stem, folder] = [isWhole ? path.basename(script) : stemOf(slashed(script)), path.basename(path.dirname(script))];
    const files = new Set<string>();
    for (const end of [`${folder}/${stem}`, `/${stem}`, `${folder}/*`]) {
      const found = this.filesWith(end, this.numbers.get(script) ?? 0, own);
      if (!found) return undefined;
      for (const each of found) files.add(each);
    }
    return [...files];
  }

  private filesWith(word: string, besides: number, own: Package): string[] | undefined {
    const files: string[] = [];
    for (const user of this.usersOf(own)) {
      const found = this.wordsOf(user).table.filesWith(word);
      if (!found) return undefined;
      for (const number of found) if (number !== besides) files.push(this.files[number - 1].file);
    }
    return files.length > 2 ? undefined : files;
  }

  /** A package, those around and in it, and those that depend on it. Others may hold copies of its files, but do not use them. */
  private usersOf(own: Package): readonly Package[] {
    return own.users ??= [...this.packages.values()].filter(({ folder, dependencies }) =>
      isInside(own.folder, folder) || isInside(folder, own.folder) || (typeof own.name === 'string' && dependencies.has(own.name))
    );
  }

  /** Is a file in a folder that a program in it, or in the folder around it, reads? Those beside a manifest are tools. */
  private mayBeLoaded(file: string, own: Package): boolean {
    const { readers } = this.wordsOf(own);
    return [path.dirname(file), path.dirname(path.dirname(file))].some((folder) => readers.has(folder) && !this.packages.has(folder));
  }

  private packageOf(file: string): Package {
    let folder = path.dirname(file);
    while (!this.packages.has(folder) && folder !== this.root) folder = path.dirname(folder);
    return this.packages.get(folder) as Package;
  }

  private findOut(own: Package): boolean {
    const users = this.usersOf(own);
    if (users.some(({ folder, dependencies }) => isInside(own.folder, folder) && autoLoaders.some((name) => dependencies.has(name))))
      return false;
    if (users.some((each) => this.wordsOf(each).usesPatterns)) return false;
    const scripts = own.files.filter(({ kind }) => kind !== 'other');
    const loaded = scripts.filter(({ file }) => !isEntry(slashed(path.relative(own.folder, file)), own.dependencies));
    const unnamed = loaded.filter(({ file }) => this.filesNaming(file, own)?.length === 0);
    return scripts.length >= FEWEST_SCRIPTS && unnamed.length <= loaded.length * MOST_UNNAMED;
  }

  private wordsOf(own: Package): PackageWords {
    return own.words ??= this.read(own);
  }

  /** Throws where the workspace is too large, or a file cannot be read. */
  private read({ files }: Package): PackageWords {
    const table = new WordTable();
    const readers = new Set<string>();
    let usesPatterns = false;
    for (const { file, name, kind } of files) {
      const bytes = fs.readFileSync(file);
      if (bytes.length > (name.endsWith('.json') ? MOST_BYTES_OF_JSON : MOST_BYTES_OF_FILE)) continue;
      this.bytes += bytes.length;
      const folder = path.dirname(file);
      table.add(bytes, this.numbers.get(file) ?? 0, kind, [path.basename(folder), path.basename(path.dirname(folder))]);
      if (table.isFull || this.bytes > MOST_BYTES) throw new Error('too many words');
      if (kind !== 'program') continue;
      usesPatterns ||= loadsScripts(bytes);
      if (folderReaders.some((word) => bytes.includes(word))) readers.add(folder);
    }
    return { table, readers, usesPatterns };
  }
}

/** A package by its manifest; one that cannot be read has no name and no dependencies. */
function packageIn(file: string): Package {
  const manifest = remember(new Map(), file, () => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>);
  const lists = [manifest?.dependencies, manifest?.devDependencies, manifest?.peerDependencies, manifest?.imports]
    .filter((list) => typeof list === 'object' && list !== null);
  const dependencies = new Set(lists.flatMap((list) => Object.keys(list as object)));
  return { folder: path.dirname(file), name: manifest?.name, dependencies, files: [] };
}

const slashed = (file: string): string => file.replaceAll('\\', '/');
