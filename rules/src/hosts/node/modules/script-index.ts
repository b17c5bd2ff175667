import path from 'node:path';
import type { ImportResolver } from './import-resolver';
import type { NamedPath } from './named-paths';

const ENDING = /\.(?:[mc]?[jt]sx?|vue|svelte|astro|gjs|gts)$/;
/** Before the ending of a script: React Native and others choose one of several for the system on which it runs. */
const SYSTEM = /\.(?:native|web|ios|android|macos|windows|browser|node|electron)$/;
const RELATIVE = /^\.{1,2}(?:\/|$)/;
const STARS = /\*+/;
/** `/api/social`, and not `/@/views` */
const ROOTED = /^\/\w/;

/** What a script is looked up by, beside its path. */
const endOf = (folder: string, stem: string): string => `${folder}/${stem}`;

/** The scripts of a workspace by their paths and the ends of these. */
export class ScriptIndex {
  private readonly byPath = new Map<string, number[]>();
  private readonly byEnd = new Map<string, number[]>();
  private readonly files = new Map<number, string>();

  constructor(private readonly root: string, private readonly resolver: ImportResolver) {}

  /** `file` is absolute; `number` identifies it and is above 0. */
  add(file: string, number: number): void {
    this.files.set(number, file);
    const whole = file.replace(ENDING, '');
    for (const each of new Set([whole, whole.replace(SYSTEM, '')])) this.addPath(each, number);
    const folder = path.dirname(file);
    for (const around of [folder, path.dirname(folder)]) put(this.byEnd, endOf(path.basename(around), '*'), number);
  }

  private addPath(whole: string, number: number): void {
    const [folder, stem] = [path.dirname(whole), path.basename(whole)];
    put(this.byPath, whole, number);
    put(this.byEnd, endOf(path.basename(folder), stem), number);
    // A folder is named for its index, of which there are many.
    if (stem === 'index') this.addPath(folder, number);
    else put(this.byEnd, endOf('', stem), number);
  }

  /**
   * Numbers of the scripts that a path in a script means. They are negative where it only may mean them. `isInstalled` says whether a
   * package of a name is one that is not in the workspace.
   */
  meantBy({ path: given, kind }: NamedPath, from: string, isInstalled: (name: string) => boolean): readonly number[] {
    if (kind === 'pattern') return this.like(given).map((number) => -number);
    if (kind === 'folder') return this.below(given, from).map((number) => -number);
    if (RELATIVE.test(given)) {
      const found = this.at(path.resolve(path.dirname(from), given));
      if (kind === 'import' || found.length > 0) return kind === 'import' ? found : found.map((number) => -number);
    } else if (kind === 'import') {
      if (isInstalled(packageOf(given))) return [];
      const { file } = this.resolver.resolve(given, from, this.root);
      const found = file === undefined ? [] : this.at(file);
      if (found.length > 0) return found;
    }
    return this.called(given, kind === 'import').map((number) => -number);
  }

  private at(whole: string): readonly number[] {
    return this.byPath.get(whole) ?? this.byPath.get(whole.replace(ENDING, '')) ?? [];
  }

  /** Scripts of the name at the end of a path. An alias may stand for any folder. */
  private called(given: string, isAlias: boolean): readonly number[] {
    const parts = given.replace(ENDING, '').split('/');
    const [stem, folder = ''] = parts.reverse();
    return [
      ...(this.byEnd.get(endOf(folder.startsWith('.') ? '' : folder, stem)) ?? []),
      ...(isAlias || folder === '' ? (this.byEnd.get(endOf('', stem)) ?? []) : []),
    ];
  }

  private below(folder: string, from: string): readonly number[] {
    const name = path.basename(RELATIVE.test(folder) ? path.resolve(path.dirname(from), folder) : folder);
    const found = this.byEnd.get(endOf(name, '*')) ?? [];
    // URLs of requests begin as such paths do: `/api/social`. An alias may stand for any folder.
    return ROOTED.test(folder) ? found.filter((number) => this.files.get(number)?.split(path.sep).join('/').includes(`${folder}/`)) : found;
  }

  /** Scripts below the last folder of a pattern before its first star, or with a name like the one it ends in. */
  private like(pattern: string): readonly number[] {
    const name = path.basename(path.dirname(`${pattern.split(STARS, 1)[0]}*`));
    const end = pattern.split(STARS).at(-1)?.split(/[{(]/, 1)[0].replace(ENDING, '').replace(/\.$/, '') ?? '';
    const isNamed = /^\.?\w/.test(end) && !end.includes('/');
    if (!isNamed && /^\.*$/.test(name)) return [];
    return [...this.files].flatMap(([number, file]) =>
      (isNamed ? file.replace(ENDING, '').endsWith(end) : file.split(path.sep).includes(name)) ? [number] : []
    );
  }
}

const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function put(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [number]);
  else if (known.at(-1) !== number) known.push(number);
}
