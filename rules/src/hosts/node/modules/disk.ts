import fs from 'node:fs';
import path from 'node:path';

/** A package's manifest, as far as it says where its modules are. */
export type Manifest = Readonly<Record<string, unknown>>;

/** What is on disk, looked at once. Reads names, links and JSON; runs nothing and never throws. */
export class Disk {
  private readonly names = new Map<string, ReadonlySet<string> | undefined>();
  private readonly manifests = new Map<string, Manifest | undefined>();
  private readonly realPaths = new Map<string, string | undefined>();

  /** Receives the absolute path of every configuration that is read. */
  constructor(readonly onConfiguration: (file: string) => void) {}

  /** Names in a folder; undefined where there is none. */
  namesIn(folder: string): ReadonlySet<string> | undefined {
    return remember(this.names, folder, () => new Set(fs.readdirSync(folder)));
  }

  /** Is something of that name there: a file, a folder or a link? */
  has(file: string): boolean {
    return this.namesIn(path.dirname(file))?.has(path.basename(file)) ?? false;
  }

  /** Where links lead to in the end; undefined for a link to nowhere and for links in a circle. */
  realPath(file: string): string | undefined {
    return remember(this.realPaths, file, () => fs.realpathSync.native(file));
  }

  /** The `package.json` in a folder. */
  manifestIn(folder: string): Manifest | undefined {
    return remember(this.manifests, folder, () => {
      const file = path.join(folder, 'package.json');
      if (!this.has(file)) return undefined;
      this.onConfiguration(file);
      const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as unknown;
      return typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest) ? (manifest as Manifest) : undefined;
    });
  }
}

/** Computes once; what the system refuses is not there. */
export function remember<T>(memory: Map<string, T | undefined>, key: string, compute: () => T | undefined): T | undefined {
  if (memory.has(key)) return memory.get(key);
  let value: T | undefined;
  try {
    value = compute();
  } catch {
    value = undefined;
  }
  memory.set(key, value);
  return value;
}

/** Is a path in a folder, or the folder itself? */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** The folders around a file up to `last`, nearest first. */
export function foldersAbove(file: string, last: string): string[] {
  const folders: string[] = [];
  for (let folder = path.dirname(file); isInside(folder, last); folder = path.dirname(folder)) {
    folders.push(folder);
    if (folder === path.dirname(folder)) break;
  }
  return folders;
}
