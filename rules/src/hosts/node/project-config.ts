import fs from 'node:fs';
import path from 'node:path';
import { relativePath } from '../../rule/audience';
import { nameOf } from '../../configuration/config-file';
import { filePattern } from '../../configuration/file-pattern';
import { choosesRules, ConfigurationLookup, type OwnConfiguration } from '../../configuration/lookup';
import { ESLINT_CONFIG_NAMES, RootFolders } from '../../configuration/root-folder';
import type { Problem } from '../../rule/finding';
import { eslintInputsOf } from './cache/eslint-inputs';
import { differenceFromEslint } from './eslint-difference';
import { EslintConfigs, type EslintModule } from './eslint-config';
import { DEFAULT_FILE_CONFIG, type FileConfig, IGNORED_FILE_CONFIG } from './file-config';

export interface ProjectConfig {
  /** Grows while files are asked for, because a flat config runs no earlier than that. */
  readonly problems: Problem[];
  /** `file` is absolute. Never rejects. */
  forFile(file: string): Promise<FileConfig>;
  /**
   * Does the project name functions or words of its own for a file (wrappers, rule options), which no trigger knows?
   * Such a file is to be looked at.
   */
  hasOwnWords(file: string): boolean;
  /**
   * Absolute paths of the files that gc25's own configuration of a file was put together from, and of those it looked
   * for. Reading them again can change findings.
   */
  sourcesOf(file: string): readonly string[];
  /**
   * What the configuration of files rests on, beside files that are watched by name; undefined where that cannot be told,
   * because an ESLint configuration was run that reads more than it names.
   */
  inputsOf?(files: readonly string[]): ConfigurationInputs | undefined;
  /** Absolute folder that paths of a file are relative to, without running code; undefined when none says so. */
  rootOf(file: string): string | undefined;
}

export interface ConfigurationInputs {
  /** Absolute paths of files that were read or looked for. */
  readonly others: readonly string[];
  /** Names of variables. */
  readonly environment: readonly string[];
}

export interface ProjectConfigOptions {
  /** Absolute path of the folder the run starts in. */
  readonly cwd: string;
  /** May code of the project be executed? Flat configs are code; without this only JSON is read. */
  readonly runCode: boolean;
  /** Is it told once when the ESLint configuration says something else than gc25's own? To know it, both are read. */
  readonly tellsDifference?: boolean;
  /** Used instead of the project's own ESLint and of the one installed beside gc25. */
  readonly eslint?: EslintModule;
}

/** What every file gets when no configuration is to be read. */
export const noProjectConfig = (): ProjectConfig => ({
  problems: [],
  hasOwnWords: () => false,
  rootOf: () => undefined,
  sourcesOf: () => [],
  inputsOf: () => ({ others: [], environment: [] }),
  forFile: async () => DEFAULT_FILE_CONFIG,
});

/**
 * The configuration of the files of a project. The nearest `gc25.config.json`, or `"gc25"` in a `package.json`, above a
 * file decides alone; where there is none, or it names neither preset nor rules, the project's flat ESLint config is asked
 * for what it says about gc25.
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
  private readonly leftOpen = new Map<OwnReading, Map<FileConfig, FileConfig>>();
  private readonly texts = new Map<string, string>();
  private isDifferenceTold = false;
  private readonly compared: EslintConfigs;

  constructor(private readonly options: ProjectConfigOptions) {
    this.lookup = new ConfigurationLookup({ cwd: options.cwd, mayLeaveFolder: options.runCode, isFixed: true });
    // Problems of the topmost configuration are shown even if no file uses it.
    this.ownFor(path.join(options.cwd, 'file'));
    // What is wrong with a configuration that does not decide is ESLint's to tell.
    this.compared = new EslintConfigs(options.cwd, [], options.eslint);
    this.eslint = options.runCode ? new EslintConfigs(options.cwd, this.problems, options.eslint) : undefined;
  }

  async forFile(given: string): Promise<FileConfig> {
    const file = path.resolve(this.options.cwd, given);
    const own = this.ownFor(file);
    if (own?.isIgnored(file)) return IGNORED_FILE_CONFIG;
    if (own?.choosesRules) {
      await this.tellDifference(file, own.config);
      return own.config;
    }
    const config = this.eslint ? await this.eslint.forFile(file) : DEFAULT_FILE_CONFIG;
    if (config.ignored) return config;
    return own ? this.completed(own, config) : this.rooted(config, this.roots.rootOf(file));
  }

  hasOwnWords(given: string): boolean {
    const file = path.resolve(this.options.cwd, given);
    const own = this.ownFor(file);
    if (own && (own.choosesRules || own.hasOwnWords)) return own.hasOwnWords;
    const config = this.options.runCode ? this.eslint?.above(path.dirname(file)) : undefined;
    return config !== undefined && this.mentionsOwnWords(config);
  }

  rootOf(given: string): string | undefined {
    const file = path.resolve(this.options.cwd, given);
    return this.lookup.find(file)?.root ?? this.roots.rootOf(file);
  }

  sourcesOf(given: string): readonly string[] {
    return this.lookup.find(path.resolve(this.options.cwd, given))?.watched ?? [];
  }

  inputsOf(files: readonly string[]): ConfigurationInputs | undefined {
    const folders = [...new Set(files.map((file) => path.dirname(file)))];
    const others = [...new Set(folders.flatMap((folder) => this.sourcesOf(path.join(folder, 'file'))))];
    if (!this.eslint?.isUsed && !this.compared.isUsed) return { others, environment: [] };
    const configurations = new Set(folders.flatMap((folder) => this.eslint?.above(folder) ?? []));
    const { files: imported, environment, isOpen } = eslintInputsOf([...configurations]);
    return isOpen ? undefined : { others: [...others, ...imported], environment: [...environment] };
  }

  private ownFor(file: string): OwnReading | undefined {
    const found = this.lookup.find(file);
    if (!found) return undefined;
    let reading = this.own.get(found);
    if (!reading) {
      this.own.set(found, reading = new OwnReading(found, nameOf(found.file, this.options.cwd)));
      this.problems.push(...found.problems.map((message): Problem => ({ kind: 'config', message })));
    }
    return reading;
  }

  /** Files with equal configuration share one object. */
  private rooted(config: FileConfig, root: string | undefined): FileConfig {
    let byRoot = this.withRoot.get(config);
    if (!byRoot) this.withRoot.set(config, byRoot = new Map());
    let result = byRoot.get(root);
    if (!result) byRoot.set(root, result = root === undefined ? config : { ...config, root });
    return result;
  }

  /** Whether the text of a flat config names wrappers or options of our rules. Loading it would cost more than all reading. */
  private mentionsOwnWords(config: string): boolean {
    const text = this.textOf(config);
    return text.includes('gc25') && (/\bwrappers\b/.test(text) || /gc25\/[\w-]+['"`]\s*:\s*\[/.test(text));
  }

  private textOf(config: string): string {
    let text = this.texts.get(config);
    if (text === undefined) this.texts.set(config, text = readOrNothing(config));
    return text;
  }

  /** What gc25's own configuration says, and of ESLint's what it leaves open; as in ESLint, whose settings come first there. */
  private completed(own: OwnReading, config: FileConfig): FileConfig {
    let byConfig = this.leftOpen.get(own);
    if (!byConfig) this.leftOpen.set(own, byConfig = new Map());
    let result = byConfig.get(config);
    if (!result) {
      const settings = own.config.settings || config.settings ? { ...own.config.settings, ...config.settings } : undefined;
      byConfig.set(config, result = { ...own.config, ...(config.source === undefined ? {} : config), settings });
    }
    return result;
  }

  /** Running a configuration costs more than many files, so one whose text does not name gc25 is taken to say nothing of it. */
  private async tellDifference(file: string, own: FileConfig): Promise<void> {
    const config = this.options.tellsDifference && !this.isDifferenceTold ? this.eslint?.above(path.dirname(file)) : undefined;
    // A configuration is no product code, and its name in the sentence would puzzle.
    if (config === undefined || ESLINT_CONFIG_NAMES.includes(path.basename(file)) || !this.textOf(config).includes('gc25')) return;
    const difference = await differenceFromEslint(file, own, this.options.cwd, this.compared);
    if (!difference || this.isDifferenceTold) return;
    this.isDifferenceTold = true;
    const shown = nameOf(file, this.options.cwd);
    this.problems.push({
      kind: 'difference',
      message:
        `${own.source} and ${difference.source} disagree about ${difference.about} for ${shown}; gc25 and the editors use the first, ESLint the second, and "gc25 --why ${shown}" shows the differences.`,
    });
  }
}

function readOrNothing(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** gc25's own configuration, as files ask for it. */
class OwnReading {
  readonly config: FileConfig;
  readonly hasOwnWords: boolean;
  readonly choosesRules: boolean;
  private readonly ignored: readonly ((path: string) => boolean)[];

  constructor(private readonly own: OwnConfiguration, source: string) {
    const { preset, settings, rules, suppressions, root } = own;
    this.config = { ignored: false, source, preset, settings, rules, root, ...(suppressions.length > 0 ? { suppressions } : {}) };
    this.choosesRules = choosesRules(own);
    this.hasOwnWords = (settings?.wrappers as readonly unknown[] | undefined) !== undefined
      || Object.values(rules ?? {}).some((severity) => Array.isArray(severity));
    // A folder's name stands for everything in it.
    this.ignored = own.ignore.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]).map(filePattern);
  }

  isIgnored(file: string): boolean {
    const relative = relativePath(file, this.own.root);
    return this.ignored.some((fits) => fits(relative));
  }
}
