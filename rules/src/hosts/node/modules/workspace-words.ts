import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { isEntry, isEntryFirst, stemOf } from '../../../facts/kind-of-file';
import { autoLoaders } from '../../../knowledge/words/programs/entry-words';
import type { WordsBeside } from '../../../program/syntax/file-host';
import { isProductPath } from '../../../rule/audience';
import { componentIn } from './angular-components';
import { Disk, isInside, remember } from './disk';
import { ImportResolver } from './import-resolver';
import { namingIn } from './named-uses';
import { type Package, packageIn, PackageReader, type PackageWords } from './package-words';
import { type Node, Reach } from './reach';
import { ScriptIndex } from './script-index';
import { type WorkspaceFile, workspaceFiles } from './workspace-files';

/** Files of a workspace; in a larger one nothing is known. */
const MOST_FILES = 12_000;
/** Scripts of a package in which what nothing names is unused; a few files may each be a page. */
const FEWEST_SCRIPTS = 12;
/** Share of scripts without a name elsewhere; where there are more, something loads them that is not known here. */
const MOST_UNNAMED = 0.4;
/** Share of scripts that nothing reaches; the same. */
const MOST_UNREACHED = 0.5;
/** Scripts that import one of which it is asked what they take of it. */
const MOST_IMPORTERS = 40;
/** How scripts take a module as a whole, or all that it exports. */
const WHOLE = String.raw`\*\s*(?:as\b|from\b)|\brequire\s*\(|\bimport\s*\(|\bimport\s+[\w$]+\s*[,=f]`;
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

class Packages {
  private readonly files: readonly WorkspaceFile[];
  private readonly numbers = new Map<string, number>();
  private readonly packages = new Map<string, Package>();
  private readonly reader: PackageReader;

  constructor(private readonly root: string) {
    const scripts = new ScriptIndex(root, new ImportResolver(new Disk(() => undefined)));
    this.files = [...workspaceFiles(root)].filter(({ file, kind }) =>
      kind === 'other' || isProductPath(slashed(path.relative(root, file)))
    );
    if (this.files.length > MOST_FILES) throw new Error('too many files');
    this.packages.set(root, { folder: root, name: undefined, dependencies: new Set(), isOpen: false, files: [] });
    for (const { file, name } of this.files) if (MANIFESTS.has(name)) this.packages.set(path.dirname(file), packageIn(file));
    for (const [index, each] of this.files.entries()) {
      this.numbers.set(each.file, index + 1);
      if (each.kind !== 'other') scripts.add(each.file, index + 1);
      this.packageOf(each.file).files.push(each);
    }
    this.reader = new PackageReader(this.numbers, scripts);
  }

  beside(file: string): WordsBeside | undefined {
    const number = this.numbers.get(file);
    const own = this.packageOf(file);
    if (number === undefined || !(own.isKnown ??= this.findOut(own)) || this.mayBeLoaded(file, own)) return undefined;
    return {
      package: own,
      filesWith: (word) => this.filesWith(word, number, own),
      filesNaming: (script, isWhole) => this.filesNaming(script, this.packageOf(script), isWhole),
      wayTo: (script) => remember(new Map(), file, () => this.wayTo(script, own)),
      isTaken: (script, name, takes) => remember(new Map(), file, () => this.importersOf(script, name, own))?.some(takes),
      isUndrawn: () => remember(new Map(), file, () => this.isUndrawn(file, own)) ?? false,
    };
  }

  /** Throws where the workspace is too large, or a file cannot be read. */
  hasAny(words: readonly string[]): boolean {
    const files = new Set<number>();
    for (const each of this.packages.values()) {
      const { scripts, others } = this.wordsOf(each);
      for (const table of [scripts, others]) {
        for (const word of words) {
          const found = table.filesWith(word);
          if (!found) return true;
          for (const number of found) files.add(number);
          if (files.size > 1) return true;
        }
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
      const { scripts, others } = this.wordsOf(user);
      for (const table of [scripts, others]) {
        const found = table.filesWith(word);
        if (!found) return undefined;
        for (const number of found) if (number !== besides) files.push(this.files[number - 1].file);
      }
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

  private wayTo(script: string, own: Package): readonly string[] | undefined {
    own.reach ??= this.reachIn(own) ?? null;
    const number = this.numbers.get(script);
    if (number === undefined || own.reach === null) return undefined;
    if (!own.reach.has(number)) return [];
    return [...own.reach.wayTo(number).map((each) => this.files[each - 1].file), script];
  }

  /** Undefined where so little is reached that something loads scripts that is not known here. */
  private reachIn(own: Package): Reach | undefined {
    const users = this.usersOf(own);
    if (users.some(({ isOpen }) => isOpen)) return undefined;
    const nodes = users.flatMap((each) =>
      [...this.wordsOf(each).names].map(([number, names]) => ({ number, names, isEntry: this.isEntry(number, each) }))
    );
    const reach = new Reach(new Map(nodes.map((each) => [each.number, each])), this.files.length, (number) => this.isNamed(number, users));
    const scripts = [...this.wordsOf(own).names.keys()];
    return scripts.filter((number) => !reach.has(number)).length <= scripts.length * MOST_UNREACHED ? reach : undefined;
  }

  private isEntry(number: number, own: Package): Node['isEntry'] {
    const { file, kind } = this.files[number - 1];
    const place = slashed(path.relative(own.folder, file));
    if (kind === 'configuration' || isEntryFirst(place, own.dependencies) || this.mayBeLoaded(file, own)) return 'sure';
    return isEntry(place, own.dependencies) && !this.wordsOf(own).barrels.has(number) ? 'maybe' : 'no';
  }

  /** Does a file in another language name a script: with its folder, or with an ending? */
  private isNamed(number: number, users: readonly Package[]): boolean {
    const { file, name } = this.files[number - 1];
    const [stem, folder, around] = [stemOf(slashed(file)), path.dirname(file), path.dirname(path.dirname(file))];
    const ends = [`${path.basename(folder)}/${stem}`];
    ends.push(...(stem === 'index' ? [`${path.basename(around)}/${path.basename(folder)}`] : [`/${name}`, `/${stem}.js`]));
    return users.some((each) => ends.some((end) => this.wordsOf(each).others.filesWith(end)?.length !== 0));
  }

  /** Undefined where a script may be used otherwise than by imports, or by very many scripts. */
  private importersOf(script: string, name: string, own: Package): readonly string[] | undefined {
    const number = this.numbers.get(script);
    const users = this.usersOf(own);
    if (number === undefined || users.some(({ isOpen }) => isOpen) || this.isNamed(number, users)) return undefined;
    const files: string[] = [];
    for (const user of users) {
      for (const [other, names] of this.wordsOf(user).names) {
        if (other === number) continue;
        if (names.includes(-number)) return undefined;
        if (names.includes(number)) files.push(this.files[other - 1].file);
      }
    }
    const word = new RegExp(String.raw`(?<![\w$])${name.replaceAll('$', String.raw`\$`)}(?![\w$])|${WHOLE}`);
    return files.length > MOST_IMPORTERS ? undefined : files.filter((each) => word.test(fs.readFileSync(each, 'utf8')));
  }

  private wordsOf(own: Package): PackageWords {
    return own.words ??= this.reader.read(own, this.installedFor(own));
  }

  /** Is a package installed that scripts of another import: one of its own dependencies, or of those around it? */
  private installedFor({ folder }: Package): (name: string) => boolean {
    const around = [...this.packages.values()].filter((each) => isInside(folder, each.folder));
    const own = new Set(Array.from(this.packages.values(), ({ name }) => name));
    return (name) => isBuiltin(name) || (!own.has(name) && around.some(({ dependencies }) => dependencies.has(name)));
  }
}

const slashed = (file: string): string => file.replaceAll('\\', '/');
