import { isExpired } from './reason';

/** A suppression that is in a configuration file, for files that can hold no comment and for decisions that concern many files. */
export interface SuppressionEntry {
  /** Path or pattern of files, relative to `folder`, with forward slashes. */
  readonly file: string;
  /** Rule id, with or without `gc25/`. */
  readonly rule: string;
  readonly reason: string;
  /** Last day, "YYYY-MM-DD", on which the entry holds. */
  readonly expires?: string;
  /** Absolute folder of the configuration that holds the entry; whoever reads the configuration fills it in. */
  readonly folder?: string;
}

/** Makes a test for paths of a pattern. */
export type PatternMatcher = (pattern: string) => (path: string) => boolean;

export interface EntryAnswer {
  /** The first entry that holds. */
  readonly entry?: SuppressionEntry;
  /** An entry that held once, when none does any more. */
  readonly expired?: SuppressionEntry;
}

const ruleOf = (entry: SuppressionEntry): string => entry.rule.replace(/^gc25\//, '');

/** The entries of a configuration, asked file by file, and which of them were of use. */
export class EntryIndex {
  private readonly entriesUsed = new Set<SuppressionEntry>();
  private readonly tests = new Map<SuppressionEntry, (path: string) => boolean>();

  /** `relativeTo` gives the path of a file below a folder, with forward slashes; `cwd` replaces entries without a folder. */
  constructor(
    private readonly entries: readonly SuppressionEntry[],
    private readonly cwd: string,
    private readonly relativeTo: (file: string, folder: string) => string,
    private readonly matcherOf: PatternMatcher,
  ) {}

  /** What the entries say about a rule, given without prefix, in a file. Remembers which entries had something to say. */
  answer(file: string, ruleId: string, today: string): EntryAnswer {
    let expired: SuppressionEntry | undefined;
    let holding: SuppressionEntry | undefined;
    for (const entry of this.entries) {
      if (ruleOf(entry) !== ruleId || !this.isFor(entry, file)) continue;
      this.entriesUsed.add(entry);
      if (isExpired(entry, today)) expired ??= entry;
      else holding ??= entry;
    }
    return holding ? { entry: holding } : { expired };
  }

  /** Entries that had something to say. */
  get used(): readonly SuppressionEntry[] {
    return [...this.entriesUsed];
  }

  /** Entries for at least one of the files that nothing was found for. */
  unused(files: readonly string[]): SuppressionEntry[] {
    return this.entries.filter((entry) => !this.entriesUsed.has(entry) && files.some((file) => this.isFor(entry, file)));
  }

  private isFor(entry: SuppressionEntry, file: string): boolean {
    const path = this.relativeTo(file, entry.folder ?? this.cwd);
    const written = entry.file.replace(/^\.\//, '');
    // A name such as `app/[id]/page.tsx` is a path and would mean something else as a pattern.
    if (path === written) return true;
    let test = this.tests.get(entry);
    if (!test) this.tests.set(entry, test = this.matcherOf(written));
    return test(path);
  }
}
