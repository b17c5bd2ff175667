import { createRequire } from 'node:module';
import path from 'node:path';
import { type ConfigFile, ConfigFiles, nameOf } from './config-file';
import { asPattern } from './file-pattern';
import { layOver } from './lay-over';
import { validate } from './validate';

export type ConfiguredSeverity = 'off' | 'warn' | 'error';

/** The content of one file, as the schema has it. */
interface Content {
  readonly extends?: string | readonly string[];
  readonly preset?: 'recommended' | 'strict' | 'children' | 'all';
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly ignore?: readonly string[];
  readonly suppressions?: readonly Entry[];
}

interface Entry {
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
  readonly expires?: string;
}

/** gc25's own configuration as it holds for the files below a folder, with all that it extends. */
export interface OwnConfiguration {
  /** Absolute path of the file that was found. */
  readonly file: string;
  /** Files it was put together from, the found one last. */
  readonly sources: readonly string[];
  /** Files whose change changes this: the sources, and those that `extends` names though nothing is there. */
  readonly watched: readonly string[];
  /**
   * Absolute folder that all patterns, and the words in paths that tell of children and staff, are relative to: the
   * outermost that holds one of the files.
   */
  readonly root: string;
  readonly preset?: Content['preset'];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** By id without prefix. */
  readonly rules?: Readonly<Record<string, ConfiguredSeverity | readonly [ConfiguredSeverity, object]>>;
  readonly ignore: readonly string[];
  readonly suppressions: readonly (Entry & { readonly folder: string })[];
  /** One sentence each. */
  readonly problems: readonly string[];
  /** Which file said it: `preset`, `settings.audience`, `rules.no-autoplay-loop`. */
  readonly origins: ReadonlyMap<string, string>;
}

export interface LookupOptions {
  /** Absolute folder that names of files in sentences are relative to. */
  readonly cwd: string;
  /**
   * May packages and files outside be extended? They are read, never run, but it may have been installed
   * unintentionally, and a path can lead to another machine.
   */
  readonly mayLeaveFolder: boolean;
  /** Nothing changes while this lookup lives, so each folder is looked at once. */
  readonly isFixed?: boolean;
}

/** What holds for the files of each folder, by absolute path. */
export type FoundInFolders = Map<string, OwnConfiguration | undefined>;

/** A file with the folder its patterns are relative to. */
interface Layer {
  readonly file: string;
  readonly folder: string;
  readonly content: Content;
}

const SEVERITIES: readonly ConfiguredSeverity[] = ['off', 'warn', 'error'];
const severityOf = (value: unknown): ConfiguredSeverity => (typeof value === 'number' ? SEVERITIES[value] : (value as ConfiguredSeverity));

const isBelow = (file: string, folder: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== '' && !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
};

const isPath = (name: string): boolean => /^\.{1,2}[\\/]/.test(name) || path.isAbsolute(name);

/** Does a configuration say which rules there are? One that holds settings or suppressions alone leaves that to ESLint's. */
export const choosesRules = ({ preset, rules }: OwnConfiguration): boolean => preset !== undefined || rules !== undefined;

/** Finds `gc25.config.json`, or `"gc25"` in a package.json, upward from a file: the nearest decides. Serves every host. Never throws. */
export class ConfigurationLookup {
  private readonly files = new ConfigFiles();
  private readonly built = new Map<
    string,
    { readonly watched: ReadonlyMap<string, string | undefined>; readonly configuration: OwnConfiguration }
  >();
  private readonly fixed: FoundInFolders = new Map();

  constructor(private readonly options: LookupOptions) {}

  /**
   * `file` is absolute. The same object for all files that the same content holds for. Folders in `known` are not looked at again;
   * those that are looked at are added.
   */
  find(file: string, known: FoundInFolders = this.options.isFixed ? this.fixed : new Map()): OwnConfiguration | undefined {
    return this.above(path.dirname(file), known);
  }

  private above(folder: string, known: FoundInFolders): OwnConfiguration | undefined {
    const before = known.get(folder);
    if (before !== undefined || known.has(folder)) return before;
    const here = this.files.inFolder(folder);
    const parent = path.dirname(folder);
    const found = here ? this.build(here) : parent === folder ? undefined : this.above(parent, known);
    known.set(folder, found);
    return found;
  }

  private build(found: ConfigFile): OwnConfiguration {
    const before = this.built.get(found.file);
    if (before && [...before.watched].every(([file, stamp]) => this.files.read(file)?.stamp === stamp)) return before.configuration;
    const reading = new LayerReading(this.files, this.options);
    reading.add(found, path.dirname(found.file), []);
    const configuration = putTogether(found.file, reading);
    this.built.set(found.file, { watched: new Map([...reading.watched, [found.file, found.stamp]]), configuration });
    return configuration;
  }
}

/** Follows `extends` from one file; what is extended comes before what extends it. */
class LayerReading {
  readonly layers: Layer[] = [];
  readonly problems: string[] = [];
  readonly watched = new Map<string, string | undefined>();

  constructor(private readonly files: ConfigFiles, private readonly options: LookupOptions) {}

  add(found: ConfigFile, folder: string, chain: readonly string[]): void {
    this.watched.set(found.file, found.stamp);
    const name = nameOf(found.file, this.options.cwd);
    if ('problem' in found.content) {
      this.problems.push(`${name} ${found.content.problem}; ${chain.length > 0 ? 'it is not used' : 'a preset of gc25 is used'}.`);
      return;
    }
    const { value, problems } = validate<Content>('configuration', found.content.value, `${name}: `);
    this.problems.push(...problems);
    for (const given of [value.extends ?? []].flat() as string[]) this.extend(given, found.file, folder, [...chain, found.file], name);
    this.layers.push({ file: found.file, folder, content: value });
  }

  private extend(given: string, from: string, folder: string, chain: readonly string[], name: string): void {
    const target = isPath(given) ? this.fileAt(path.resolve(path.dirname(from), given), chain[0]) : this.packageFile(given, from);
    const fault = (reason: string): number => this.problems.push(`${name}: extends "${given}" ${reason}; it is not used.`);
    if (target === 'distrusted')
      return void fault(`${
        isPath(given) ? 'points outside the workspace folder, and such files are' : 'names a package, and packages are'
      } read in trusted workspaces only`);
    const found = target === undefined ? undefined : this.files.read(target);
    if (target !== undefined) this.watched.set(target, found?.stamp);
    if (!found)
      return void fault(isPath(given)
        ? 'leads to no file'
        : 'is neither an installed package with a gc25.config.json nor a JSON file in one; install it, or start a path with "./"');
    if (chain.includes(found.file)) return void fault('extends itself through another file');
    this.add(found, isPath(given) ? path.dirname(found.file) : folder, chain);
  }

  /**
   * Judged by the path alone: to look at it could already be a connection to another machine. `found` is the file that
   * the reading began with.
   */
  private fileAt(target: string, found: string): string | 'distrusted' {
    return this.options.mayLeaveFolder || [this.options.cwd, path.dirname(found)].some((folder) => isBelow(target, folder))
      ? target
      : 'distrusted';
  }

  /** Looked up as Node does; nothing of the package is run. */
  private packageFile(name: string, from: string): string | undefined | 'distrusted' {
    if (!this.options.mayLeaveFolder) return 'distrusted';
    const resolver = createRequire(from);
    for (const request of [`${name}/gc25.config.json`, name]) {
      try {
        const file = resolver.resolve(request);
        if (file.endsWith('.json')) return file;
      } catch {
        continue;
      }
    }
    return undefined;
  }
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let here = common;
    while (path.relative(here, folder).startsWith('..') && here !== path.dirname(here)) here = path.dirname(here);
    return here;
  });
}

function putTogether(file: string, { layers, problems, watched }: LayerReading): OwnConfiguration {
  const root = commonFolder([path.dirname(file), ...layers.map((layer) => layer.folder)]);
  const origins = new Map<string, string>();
  let preset: Content['preset'];
  let settings: Record<string, unknown> | undefined;
  let rules: Record<string, ConfiguredSeverity | readonly [ConfiguredSeverity, object]> | undefined;
  for (const layer of layers) {
    const { content } = layer;
    if (content.preset !== undefined) origins.set('preset', layer.file);
    preset = content.preset ?? preset;
    if (content.settings) settings = layOver(settings ?? {}, anchored(content.settings, layer.folder, root));
    for (const key of Object.keys(content.settings ?? {})) origins.set(`settings.${key}`, layer.file);
    for (const [key, value] of Object.entries(content.rules ?? {})) {
      const id = key.replace(/^gc25\//, '');
      const [severity, options] = Array.isArray(value) ? (value as unknown[]) : [value];
      rules = { ...rules, [id]: options === undefined ? severityOf(severity) : [severityOf(severity), options as object] };
      origins.set(`rules.${id}`, layer.file);
    }
  }
  return {
    file,
    sources: layers.map((layer) => layer.file),
    watched: [...watched.keys()],
    root,
    preset,
    settings,
    rules,
    ignore: layers.flatMap(({ content, folder }) => (content.ignore ?? []).map((pattern) => anchor(pattern, folder, root))),
    suppressions: layers.flatMap(({ content, folder }) => (content.suppressions ?? []).map((entry) => ({ ...entry, folder }))),
    problems,
    origins,
  };
}

/** A pattern of one folder as a pattern of an outer one. */
function anchor(pattern: string, folder: string, root: string): string {
  const way = path.relative(root, folder).replaceAll('\\', '/');
  return way === '' ? pattern : `${asPattern(way)}/${pattern.replace(/^(?:\.?\/)+/, '')}`;
}

function anchored(settings: Readonly<Record<string, unknown>>, folder: string, root: string): Record<string, unknown> {
  const each = (patterns: unknown): string[] => (patterns as string[]).map((pattern) => anchor(pattern, folder, root));
  return {
    ...settings,
    ...(settings.exclude ? { exclude: each(settings.exclude) } : {}),
    ...(settings.audienceByPath
      ? { audienceByPath: (settings.audienceByPath as { files: unknown }[]).map((entry) => ({ ...entry, files: each(entry.files) })) }
      : {}),
  };
}
