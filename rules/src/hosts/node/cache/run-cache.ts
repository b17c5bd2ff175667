import path from 'node:path';
import { version } from '../../../../package.json';
import { dayOf } from '../../../directives/reason';
import type { FileResult, Problem } from '../../../rule/finding';
import type { FileConfig } from '../file-config';
import type { RunSetup } from '../coverage/run-coverage';
import { readCacheFile, writeCacheFile } from './cache-file';
import { type InputNames, type Inputs, readInputs, renewedInputs } from './inputs';
import { isPlain } from './plain';
import { Modules, type WrittenModules } from './modules';
import { hashOf, renewed, type Stamp, statsOf } from './stamp';
import { withParents } from './watched-folders';

/** Given by the build: changes with everything that ships. */
declare const GC25_BUILD: string | undefined;
const BUILD = typeof GC25_BUILD === 'string' ? GC25_BUILD : undefined;

/** What a run came to for one file. */
export interface FileOutcome {
  /** Undefined where the configuration of the file was not looked up, because no rule's words occur in it. */
  readonly config?: FileConfig;
  /** Undefined where the configuration leaves the file out. */
  readonly result?: FileResult;
  /** Absolute paths of other source files that the result rests on, those included that were looked for in vain. */
  readonly modules?: Iterable<string>;
}

/** What is known of a file that did not change. */
export interface KnownFile {
  readonly stamp: Stamp;
  readonly result?: FileResult;
  /** Was the project asked about the file? */
  readonly wasAsked: boolean;
  /** What it said; undefined where it is to be asked again, because the answer is no data or came with a problem. */
  readonly config?: FileConfig;
  /** Absolute paths of other source files that the result rests on. */
  readonly modules?: readonly string[];
}

/** Nothing to say; the kind of a file that is not judged; left out by the configuration; anything else. */
type WrittenOutcome = 0 | string | null | Omit<FileResult, 'file'>;
/**
 * `config` is an index in the list of configurations, -1 where none was looked up. `day` is the only one on which the outcome holds.
 * `modules` are indices in the list of modules.
 */
type Row = readonly [
  size: number,
  mtime: number,
  hash: string,
  config: number,
  outcome: WrittenOutcome,
  day?: string | null,
  modules?: readonly number[],
];

interface Written {
  readonly inputs: Inputs;
  readonly configs: readonly FileConfig[];
  /** May the configurations be used? Not where one has a problem, which is shown for the first file it concerns, or is no data. */
  readonly hasConfigs: boolean;
  /** By path relative to the working directory. */
  readonly files: Readonly<Record<string, Row>>;
  readonly modules: WrittenModules;
  readonly runs: readonly WholeRun[];
}

/** What a run had to say of the project as a whole, by the files that it was over and what they held. */
export interface RunOutcome {
  readonly problems: readonly Problem[];
  readonly setup: RunSetup;
}

interface WholeRun extends RunOutcome {
  readonly digest: string;
}

/** Runs over different files that are remembered. */
const MOST_RUNS = 8;

/** Everything of the command line that can change a result. */
export interface RunKey {
  /** Absolute: names in sentences are relative to it. */
  readonly cwd: string;
  readonly preset?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Ids of the only rules that run. */
  readonly only?: readonly string[];
  readonly usesConfig: boolean;
}

export interface RunCacheOptions {
  /** Absolute folder; made when something is written. */
  readonly folder: string;
  readonly key: RunKey;
  /** Identifies this build of gc25. */
  readonly build?: string;
  readonly today?: string;
}

/** Results that do not depend on the file's content and the configuration alone. */
const PASSING: readonly Problem['kind'][] = ['unreadable', 'parser-missing', 'crash', 'timeout'];

/**
 * Results of earlier runs with the same gc25, Node and command line. Valid as long as nothing changed that they rest on:
 * see `Inputs` for what is beside the files. Never throws; where something cannot be read or told, nothing is known.
 */
export class RunCache {
  private readonly since = Date.now();
  private readonly cwd: string;
  private readonly file: string;
  private readonly madeFor: string;
  private readonly today: string;
  private readonly before: Written | undefined;
  private readonly known = new Map<string, KnownFile | undefined>();
  private isChanged = false;
  private hasConfigs: boolean;
  private readonly modules: Modules;
  private readonly moduleNames: readonly string[];

  /** Undefined for a gc25 that was not built, whose code changes without notice. */
  static open(options: RunCacheOptions): RunCache | undefined {
    const build = options.build ?? BUILD;
    return build === undefined ? undefined : new RunCache(options, build);
  }

  private constructor({ folder, key, today = dayOf(new Date()) }: RunCacheOptions, build: string) {
    this.cwd = key.cwd;
    this.today = today;
    this.file = path.join(folder, `${hashOf(JSON.stringify(key))}.json`);
    this.madeFor = JSON.stringify([version, build, process.version, process.platform, process.arch, key]);
    const written = readCacheFile(this.file, this.madeFor) as Written | undefined;
    const inputs = written && renewedInputs(written.inputs, this.cwd);
    this.isChanged = inputs !== written?.inputs;
    this.before = written && inputs && { ...written, inputs };
    this.hasConfigs = this.before?.hasConfigs ?? true;
    this.modules = new Modules(this.cwd, this.before?.modules);
    this.moduleNames = Object.keys(this.before?.modules ?? {}).map((name) => path.resolve(this.cwd, name));
  }

  /** What is known of a file, which is looked at once. `file` is absolute. */
  get(file: string): KnownFile | undefined {
    if (!this.known.has(file)) this.known.set(file, this.find(file));
    return this.known.get(file);
  }

  /** All results and problems of a run over these files, when it would find nothing new. */
  getWholeRun(files: readonly string[]): RunOutcome & { readonly results: readonly FileResult[] } | undefined {
    const known: KnownFile[] = [];
    for (const file of this.before ? files : []) {
      const found = this.get(file);
      if (!found) return undefined;
      known.push(found);
    }
    const digest = this.digestOf(files);
    const run = this.before?.runs.find((each) => each.digest === digest);
    if (!run || !this.before) return undefined;
    if (this.isChanged) this.write(this.rows(), this.before.inputs, this.before.runs);
    return { results: known.flatMap(({ result }) => result ?? []), problems: run.problems, setup: run.setup };
  }

  /**
   * Called with every other source file that a check looks for: before it does, or later with the stamp from before, null where nothing
   * was there. `file` is absolute.
   */
  noteModule(file: string, seen?: Stamp | null): void {
    this.modules.note(file, seen);
  }

  /** Keeps what a file came to. `stamp` is from before it was read; undefined where it was not. */
  add(file: string, stamp: Stamp | undefined, { config, result, modules = [] }: FileOutcome): void {
    const isPassing = !stamp || result?.problems.some(({ kind }) => PASSING.includes(kind));
    this.known.set(file, isPassing ? undefined : { stamp, result, config, wasAsked: config !== undefined, modules: [...modules] });
    this.isChanged = true;
  }

  /**
   * Writes what is known for the next run. `inputs` names what the results rest on beside the files. Returns why nothing
   * could be written, where the system refused.
   */
  finish(files: readonly string[], outcome: RunOutcome, inputs: Omit<InputNames, 'folders'>): NodeJS.ErrnoException | undefined {
    const digest = this.digestOf(files);
    const runs = this.before?.runs ?? [];
    if (!this.isChanged && (digest === undefined || runs.some((run) => run.digest === digest))) return undefined;
    const rows = this.rows();
    const now = readInputs(
      {
        folders: withParents([this.cwd, __dirname, ...rows.map(({ file }) => path.dirname(file))]),
        others: new Set([...Object.keys(this.before?.inputs.others ?? {}), ...inputs.others]),
        environment: new Set([...Object.keys(this.before?.inputs.environment ?? {}), ...inputs.environment]),
      },
      this.cwd,
      this.since,
    );
    if (!now) return undefined;
    this.hasConfigs &&= !outcome.problems.some(({ kind }) => kind === 'config' || kind === 'difference');
    const others = runs.filter((run) => run.digest !== digest);
    return this.write(rows, now, digest === undefined ? others : [{ digest, ...outcome }, ...others].slice(0, MOST_RUNS));
  }

  private find(file: string): KnownFile | undefined {
    const row = this.before?.files[path.relative(this.cwd, file)];
    if (!row || !this.before) return undefined;
    const [size, mtime, hash, config, outcome, day, rests = []] = row;
    if (typeof day === 'string' && day !== this.today) return undefined;
    const modules = rests.map((index) => this.moduleNames[index]);
    if (!modules.every((module) => this.modules.isSame(module))) return undefined;
    const stamp = renewed(file, { size, mtime, hash });
    if (!stamp) return undefined;
    this.isChanged ||= stamp.mtime !== mtime;
    const isConfigKnown = config >= 0 && this.before.hasConfigs;
    return {
      stamp,
      wasAsked: config !== NOT_ASKED,
      modules,
      ...(isConfigKnown ? { config: this.before.configs[config] } : {}),
      ...(outcome === null ? {} : { result: resultOf(file, outcome) }),
    };
  }

  /** Undefined where a file is not known. */
  private digestOf(files: readonly string[]): string | undefined {
    const parts: string[] = [];
    for (const file of files) {
      const known = this.get(file);
      if (!known) return undefined;
      parts.push(path.relative(this.cwd, file), known.stamp.hash || String(known.stamp.size));
    }
    return hashOf(parts.join('\0'));
  }

  /** What this run knows, and what earlier ones knew of other files that are still there. */
  private rows(): { readonly file: string; readonly known: KnownFile }[] {
    const rows = [...this.known].flatMap(([file, known]) => (known ? [{ file, known }] : []));
    for (const name of Object.keys(this.before?.files ?? {})) {
      const file = path.resolve(this.cwd, name);
      const known = this.known.has(file) || !statsOf(file) ? undefined : this.get(file);
      if (known) rows.push({ file, known });
    }
    return rows;
  }

  private write(
    rows: readonly { readonly file: string; readonly known: KnownFile }[],
    inputs: Inputs,
    runs: readonly WholeRun[],
  ): NodeJS.ErrnoException | undefined {
    const configs: FileConfig[] = [];
    const places = new Map<FileConfig, number>();
    const placeOf = (config: FileConfig): number => {
      let place = places.get(config);
      if (place === undefined) {
        this.hasConfigs &&= isPlain(config);
        places.set(config, place = configs.push(config) - 1);
      }
      return place;
    };
    const modules = new Map<string, number>();
    const files = Object.fromEntries(rows.map(({ file, known }): [string, Row] => {
      const { stamp, wasAsked, config, result } = known;
      const place = !wasAsked ? NOT_ASKED : config ? placeOf(config) : NOT_KEPT;
      const row = [stamp.size, stamp.mtime, stamp.hash, place, outcomeOf(result)] as const;
      const day = result && isForToday(result) ? this.today : null;
      const rests = (known.modules ?? []).map((module) => numberOf(modules, module));
      return [path.relative(this.cwd, file), rests.length > 0 ? [...row, day, rests] : day === null ? row : [...row, day]];
    }));
    const { hasConfigs } = this;
    const written: Written = {
      inputs,
      configs: hasConfigs ? configs : [],
      hasConfigs,
      files,
      modules: this.modules.written(modules.keys()),
      runs,
    };
    return writeCacheFile(this.file, this.madeFor, written);
  }
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known === undefined) numbers.set(name, numbers.size);
  return known ?? numbers.size - 1;
}

const NOT_ASKED = -1;
const NOT_KEPT = -2;

/** Does the result rest on the day? The end of a suppression does. */
const isForToday = ({ findings, suppressed = [] }: FileResult): boolean =>
  findings.some(({ suppressionExpired }) => suppressionExpired !== undefined)
  || suppressed.some(({ suppression }) => suppression.expires !== undefined);

function outcomeOf(result: FileResult | undefined): WrittenOutcome {
  if (!result) return null;
  const { file: _file, ...rest } = result;
  if (rest.findings.length + rest.problems.length > 0 || rest.suppressed || rest.applied) return rest;
  return rest.notJudged ?? 0;
}

const resultOf = (file: string, outcome: Exclude<WrittenOutcome, null>): FileResult =>
  outcome === 0 || typeof outcome === 'string'
    ? { file, findings: [], problems: [], ...(outcome === 0 ? {} : { notJudged: outcome }) }
    : { file, ...outcome };
