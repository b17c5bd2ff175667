import fs from 'node:fs';
import path from 'node:path';
import { createPathsMatcher, parseTsconfig, type PathsMatcher, type TsConfigJsonResolved } from 'get-tsconfig';
import { parse } from 'jsonc-parser';
import { type Disk, foldersAbove, remember } from './disk';

const NAMES = ['tsconfig.json', 'jsconfig.json'];
/** How get-tsconfig names what it keeps of a file that it read. */
const READ = 'readFileSync:';

/** `paths` and `baseUrl` of the TypeScript configurations of a workspace. */
export class PathAliases {
  private readonly byConfig = new Map<string, readonly PathsMatcher[] | undefined>();
  /** The configuration for the scripts of a folder, by the folder and the root of its workspace. */
  private readonly configOf = new Map<string, string | undefined>();

  constructor(private readonly disk: Disk) {}

  /** Absolute paths that a specifier may stand for, the first one first; ending and `index` are left out as in the specifier. */
  pathsFor(specifier: string, from: string, root: string): readonly string[] {
    const config = remember(this.configOf, `${path.dirname(from)}\0${root}`, () => this.nearestConfig(from, root));
    return config === undefined ? [] : (this.matchersOf(config) ?? []).flatMap((paths) => paths(specifier));
  }

  private nearestConfig(from: string, root: string): string | undefined {
    for (const folder of foldersAbove(from, root)) {
      const name = NAMES.find((each) => this.disk.has(path.join(folder, each)));
      if (name !== undefined) return path.join(folder, name);
    }
    return undefined;
  }

  /** Of a configuration that only names others, theirs. */
  private matchersOf(config: string, isNamed = false): readonly PathsMatcher[] | undefined {
    return remember(this.byConfig, config, () => {
      const read = new Map<string, string>();
      try {
        const parsed = readConfig(config, read);
        const own = createPathsMatcher({ path: config, config: parsed });
        if (own || isNamed) return own ? [own] : [];
        return (parsed.references ?? []).flatMap(({ path: named }) => {
          const other = path.resolve(path.dirname(config), named);
          return this.matchersOf(other.endsWith('.json') ? other : path.join(other, NAMES[0]), true) ?? [];
        });
      } finally {
        this.disk.onConfiguration(config);
        for (const key of read.keys()) if (key.startsWith(READ)) this.disk.onConfiguration(key.slice(READ.length).split(':utf8')[0]);
      }
    });
  }
}

/** With what it extends; without, where that is not installed. */
function readConfig(config: string, read: Map<string, string>): TsConfigJsonResolved {
  try {
    return parseTsconfig(config, read);
  } catch {
    const { compilerOptions = {}, references } = (parse(fs.readFileSync(config, 'utf8')) ?? {}) as TsConfigJsonResolved;
    return { compilerOptions, references };
  }
}
