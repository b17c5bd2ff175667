import fs from 'node:fs';
import path from 'node:path';
import { relativePath } from '../audience';
import { nameOf } from '../configuration/config-file';
import { filePattern } from '../configuration/file-pattern';
import { ConfigurationLookup, type OwnConfiguration } from '../configuration/lookup';
import { RootFolders } from '../configuration/root-folder';
import type { Problem } from '../finding';
import { EslintConfigs, type EslintModule } from './eslint-config';
import { DEFAULT_FILE_CONFIG, type FileConfig, IGNORED_FILE_CONFIG } from './file-config';

export interface ProjectConfig {
  /** Grows while files are asked for, because a flat config runs no earlier than that. */
  readonly problems: Problem[];
  /** `file` is absolute. Never rejects. */
  forFile(file: string): Promise<FileConfig>;
  /** Does the project name functions or words of its own for a file (wrappers, rule options), which no trigger knows? Such a file is to be looked at. */
  hasOwnWords(file: string): boolean;
  /** Absolute folder that paths of a file are relative to, without running code; undefined when none says so. */
  rootOf(file: string): string | undefined;
}

export interface ProjectConfigOptions {
  /** Absolute path of the folder the run starts in. */
  readonly cwd: string;
  /** May code of the project be executed? Flat configs are code; without this only JSON is read. */
  readonly runCode: boolean;
  /** Used instead of the project's own ESLint and of the one installed beside GC25. */
  readonly eslint?: EslintModule;
}

/** What every file gets when no configuration is to be read. */
export const noProjectConfig = (): ProjectConfig => ({ problems: [], hasOwnWords: () => false, rootOf: () => undefined, forFile: async () => DEFAULT_FILE_CONFIG });

/**
 * The configuration of the files of a project. The nearest `gc25.config.json`, or `"gc25"` in a `package.json`, above a
 * file decides alone; where there is none the project's flat ESLint config is asked for what it says about GC25.
 */
export async function loadProjectConfig(options: ProjectConfigOptions): Promise<ProjectConfig> {
  return new FileConfigs(options);
}

class FileConfigs implements ProjectConfig {
  readonly problems: Problem[] = [];
  private readonly lookup: ConfigurationLookup;
  private readonly eslint: EslintConfigs | undefined;
  private readonly roots = new RootFolders();
  private readonly own = new Map<OwnConfiguration, OwnReading>();
  private readonly withRoot = new Map<FileConfig, Map<string | undefined, FileConfig>>();
  private readonly mentions = new Map<string, boolean>();

  constructor(private readonly options: ProjectConfigOptions) {
    this.lookup = new ConfigurationLookup({ cwd: options.cwd, canExtendPackages: options.runCode, isFixed: true });
    // What is wrong with the configuration above all is told though no file may ask for it.
    this.ownFor(path.join(options.cwd, 'file'));
    this.eslint = options.runCode ? new EslintConfigs(options.cwd, this.problems, options.eslint) : undefined;
  }

  async forFile(given: string): Promise<FileConfig> {
    const file = path.resolve(this.options.cwd, given);
    const own = this.ownFor(file);
    if (own) return own.isIgnored(file) ? IGNORED_FILE_CONFIG : own.config;
    const config = this.eslint ? await this.eslint.forFile(file) : DEFAULT_FILE_CONFIG;
    return config.ignored ? config : this.rooted(config, this.roots.rootOf(file));
  }

  hasOwnWords(given: string): boolean {
    const file = path.resolve(this.options.cwd, given);
    const own = this.ownFor(file);
    if (own) return own.hasOwnWords;
    const config = this.options.runCode ? this.eslint?.above(path.dirname(file)) : undefined;
    return config !== undefined && this.mentionsOwnWords(config);
  }

  rootOf(given: string): string | undefined {
    const file = path.resolve(this.options.cwd, given);
    return this.lookup.find(file)?.root ?? this.roots.rootOf(file);
  }

  private ownFor(file: string): OwnReading | undefined {
    const found = this.lookup.find(file);
    if (!found) return undefined;
    let reading = this.own.get(found);
    if (!reading) {
      this.own.set(found, (reading = new OwnReading(found, nameOf(found.file, this.options.cwd))));
      this.problems.push(...found.problems.map((message): Problem => ({ kind: 'config', message })));
    }
    return reading;
  }

  /** Files with equal configuration share one object. */
  private rooted(config: FileConfig, root: string | undefined): FileConfig {
    let byRoot = this.withRoot.get(config);
    if (!byRoot) this.withRoot.set(config, (byRoot = new Map()));
    let result = byRoot.get(root);
    if (!result) byRoot.set(root, (result = root === undefined ? config : { ...config, root }));
    return result;
  }

  /** Whether the text of a flat config names wrappers or options of our rules. Loading it would cost more than all reading. */
  private mentionsOwnWords(config: string): boolean {
    let answer = this.mentions.get(config);
    if (answer === undefined) {
      const text = readOrNothing(config);
      this.mentions.set(config, (answer = text.includes('gc25') && (/\bwrappers\b/.test(text) || /gc25\/[\w-]+['"`]\s*:\s*\[/.test(text))));
    }
    return answer;
  }
}

function readOrNothing(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** GC25's own configuration, as files ask for it. */
class OwnReading {
  readonly config: FileConfig;
  readonly hasOwnWords: boolean;
  private readonly ignored: readonly ((path: string) => boolean)[];

  constructor(private readonly own: OwnConfiguration, source: string) {
    const { preset, settings, rules, suppressions, root } = own;
    this.config = { ignored: false, source, preset, settings, rules, root, ...(suppressions.length > 0 ? { suppressions } : {}) };
    this.hasOwnWords = (settings?.wrappers as readonly unknown[] | undefined) !== undefined || Object.values(rules ?? {}).some((severity) => Array.isArray(severity));
    // A folder's name stands for everything in it.
    this.ignored = own.ignore.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]).map(filePattern);
  }

  isIgnored(file: string): boolean {
    const relative = relativePath(file, this.own.root);
    return this.ignored.some((fits) => fits(relative));
  }
}
