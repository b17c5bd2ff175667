import fs from 'node:fs';
import path from 'node:path';

/** Names of ESLint's configuration, in the order in which ESLint looks for them. */
export const ESLINT_CONFIG_NAMES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`);

/** Finds files and folders by name upward from a file, each folder looked at once. */
export class UpwardSearch {
  private readonly found = new Map<string, string | undefined>();

  constructor(private readonly names: readonly string[]) {}

  /** Absolute path of the nearest, or undefined. */
  above(folder: string): string | undefined {
    if (this.found.has(folder)) return this.found.get(folder);
    const here = this.names.map((name) => path.join(folder, name)).find((file) => fs.existsSync(file));
    const parent = path.dirname(folder);
    const result = here ?? (parent === folder ? undefined : this.above(parent));
    this.found.set(folder, result);
    return result;
  }
}

/** Where a project begins that configures nothing of gc25's own: a folder that does not depend on where a run was started. */
export class RootFolders {
  private readonly eslint = new UpwardSearch(ESLINT_CONFIG_NAMES);
  private readonly repository = new UpwardSearch(['.git']);
  private readonly manifest = new UpwardSearch(['package.json']);

  /**
   * Absolute folder of the nearest ESLint configuration above the file, else its repository, else its package;
   * undefined when there is none of them.
   */
  rootOf(file: string): string | undefined {
    const folder = path.dirname(file);
    const mark = this.eslint.above(folder) ?? this.repository.above(folder) ?? this.manifest.above(folder);
    return mark === undefined ? undefined : path.dirname(mark);
  }
}
