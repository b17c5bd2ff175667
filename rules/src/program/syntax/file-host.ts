import type { SourceCodeLike } from './source-code';

/** What the host of a file knows about the project around it. Where a host leaves a part out, its answers stay unknown. */
export interface FileHost {
  /** The object in a `package.json`, by the file's absolute path; undefined when there is none that can be read. Never throws. */
  readManifest?(file: string): Readonly<Record<string, unknown>> | undefined;
  /**
   * The script of the workspace that an import means, as an absolute path; `from` is the absolute path of the file that holds the
   * import. Undefined for installed packages, for files outside of the workspace, and where there is none. Never throws.
   */
  resolve?(specifier: string, from: string): string | undefined;
  /**
   * A script of the workspace by its absolute path, parsed; the same object for the same content. Undefined for a file that is too
   * large, unreadable or no valid script. Never throws.
   */
  read?(file: string): SourceCodeLike | undefined;
}
