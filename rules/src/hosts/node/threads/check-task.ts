import type { CheckerOptions } from '../../../engine/checker';
import type { FileResult } from '../../../rule/finding';
import type { Stamp } from '../cache/stamp';

/** What a thread that checks is started with. */
export interface ThreadData {
  /** Are the parsers of the project not used? */
  readonly usesOwnParsers: boolean;
  /** Are modules stamped, because a cache will hold what results rest on? */
  readonly stampsModules: boolean;
}

/** What files with the same configuration have in common: options without functions. */
export type SharedOptions = Omit<CheckerOptions, 'now'>;

/** A text to check. */
export interface CheckTask {
  /** Key of its `SharedOptions`. */
  readonly options: number;
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

export interface CheckAnswer {
  readonly result: FileResult;
  /** Absolute paths of manifests and configurations that were looked for. */
  readonly manifests: readonly string[];
  /** Absolute paths of other source files that the result rests on, those included that were looked for in vain. */
  readonly modules: readonly string[];
  /** Stamps of those of them that the thread had not looked for before, from before it did; null where nothing was there. */
  readonly stamps: readonly (readonly [file: string, stamp: Stamp | null])[];
}
