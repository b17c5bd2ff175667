import { createRequire } from 'node:module';
import path from 'node:path';
import { ESLINT_CONFIG_NAMES, UpwardSearch } from '../../configuration/root-folder';
import type { Problem } from '../../rule/finding';
import { rules as allRules } from '../../generated/rules';
import { EVERY_FILE } from '../eslint/file-kinds';
import { severityIn } from '../../rule/presets';
import type { RuleMeta, Severity } from '../../rule/meta';
import { DEFAULT_FILE_CONFIG, type FileConfig, IGNORED_FILE_CONFIG } from './file-config';
import { getSeverity } from './severity';

/** The part of the `eslint` package that is used to read a project's flat config. */
export interface EslintModule {
  readonly ESLint: EslintClass;
  readonly loadESLint?: (options: { readonly useFlatConfig: boolean; readonly cwd: string }) => Promise<EslintClass>;
}
type EslintClass = new(options: { readonly cwd: string; readonly overrideConfig: readonly object[] }) => EslintInstance;
interface EslintInstance {
  calculateConfigForFile(file: string): Promise<ResolvedConfig | undefined>;
}
interface ResolvedConfig {
  readonly plugins?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly rules?: Readonly<Record<string, readonly unknown[] | number | string>>;
}

const requireOwn = createRequire(__filename);

/** Reads flat configs: the nearest one above each file, as ESLint 10 does. Loading ESLint and running a config waits for the first file. */
export class EslintConfigs {
  private readonly search = new UpwardSearch(ESLINT_CONFIG_NAMES);
  private readonly instances = new Map<string, Promise<EslintInstance | undefined>>();
  private readonly readings = new WeakMap<object, FileConfig>();
  private readonly broken = new Set<string>();

  /** `problems` receives one entry per config that cannot be used. */
  constructor(private readonly cwd: string, private readonly problems: Problem[], private readonly given?: EslintModule) {}

  /** Defaults when there is no config, when it does not name gc25 or cannot be run. `file` is absolute. */
  async forFile(file: string): Promise<FileConfig> {
    const config = this.above(path.dirname(file));
    if (config === undefined || this.broken.has(config)) return DEFAULT_FILE_CONFIG;
    try {
      const eslint = await this.open(config);
      if (!eslint) return DEFAULT_FILE_CONFIG;
      const resolved = await eslint.calculateConfigForFile(file);
      return resolved ? this.read(resolved, this.name(config)) : IGNORED_FILE_CONFIG;
    } catch (error) {
      if (!this.broken.has(config))
        this.problems.push({
          kind: 'config',
          message: `${this.name(config)} could not be used (${firstLine(error)}); a preset of gc25 is used instead.`,
        });
      this.broken.add(config);
      return DEFAULT_FILE_CONFIG;
    }
  }

  private name(file: string): string {
    const relative = path.relative(this.cwd, file);
    return (relative.startsWith('..') ? file : relative).replaceAll('\\', '/');
  }

  /** Was a config run? */
  get isUsed(): boolean {
    return this.instances.size > 0;
  }

  /** Absolute path of the nearest config above a folder. */
  above(folder: string): string | undefined {
    return this.search.above(folder);
  }

  private open(config: string): Promise<EslintInstance | undefined> {
    let instance = this.instances.get(config);
    if (!instance) this.instances.set(config, instance = this.create(config));
    return instance;
  }

  private async create(config: string): Promise<EslintInstance | undefined> {
    const folder = path.dirname(config);
    const eslint = this.given ?? this.loadEslint(folder);
    if (!eslint) {
      this.problems.push({
        kind: 'config',
        message: `${this.name(config)} was not read, because ESLint is not installed; a preset of gc25 is used.`,
      });
      return undefined;
    }
    // ESLint 8 has flat configs behind this door only.
    const Eslint = eslint.loadESLint ? await eslint.loadESLint({ useFlatConfig: true, cwd: folder }) : eslint.ESLint;
    // ESLint gives no config for ignored files and for those no entry names alike; with this entry only for ignored ones.
    return new Eslint({ cwd: folder, overrideConfig: [{ files: EVERY_FILE }] });
  }

  private loadEslint(folder: string): EslintModule | undefined {
    for (const resolver of [createRequire(path.join(folder, 'package.json')), requireOwn]) {
      try {
        resolver.resolve('eslint');
      } catch {
        continue;
      }
      return resolver('eslint') as EslintModule;
    }
    return undefined;
  }

  /** ESLint gives the same object for all files that the same config entries match; so do we. */
  private read(resolved: ResolvedConfig, source: string): FileConfig {
    let reading = this.readings.get(resolved);
    if (!reading) this.readings.set(resolved, reading = readResolved(resolved, source));
    return reading;
  }
}

const firstLine = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  // A line that ends in a colon says where; the next says what.
  const end = lines.findIndex((line) => !line.endsWith(':'));
  return lines.length === 0 ? 'no reason given' : lines.slice(0, end + 1 || undefined).join(' ').replace(/[.:]$/, '');
};

const metaOf = (id: string): RuleMeta => allRules[id].meta;

function readResolved(resolved: ResolvedConfig, source: string): FileConfig {
  if (!resolved.plugins || !Object.hasOwn(resolved.plugins, 'gc25')) return DEFAULT_FILE_CONFIG;
  const settings = resolved.settings?.gc25 as Record<string, unknown> | undefined;
  const given = new Map<string, readonly [Severity, object | undefined]>();
  for (const [key, value] of Object.entries(resolved.rules ?? {})) {
    if (!key.startsWith('gc25/')) continue;
    const [first, options] = Array.isArray(value) ? (value as unknown[]) : [value];
    given.set(key.slice('gc25/'.length), [getSeverity(first) ?? 'off', options as object | undefined]);
  }
  if (given.size === 0) return { ignored: false, source, settings };
  const umbrella = (['strict', 'recommended'] as const).find((name) => (given.get(name)?.[0] ?? 'off') !== 'off');
  const rules: Record<string, Severity | readonly [Severity, object]> = {};
  for (const id of Object.keys(allRules)) {
    const [severity, options] = given.get(id) ?? [];
    if (severity !== undefined) rules[id] = options ? [severity, options] : severity;
    else rules[id] = umbrella && severityIn(umbrella, metaOf(id)) !== 'off' ? (given.get(umbrella)?.[0] as Severity) : 'off';
  }
  return { ignored: false, source, preset: umbrella, settings, rules };
}
