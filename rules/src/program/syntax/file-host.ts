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
  /**
   * The words of the workspace beside a script, by its absolute path. Undefined where they do not show what uses the script: in a
   * workspace that is too large, has few scripts, or has many that nothing names. Never throws.
   */
  wordsBeside?(file: string): WordsBeside | undefined;
  /**
   * Do two files or more of the workspace around a script, in any package, hold one of some words? `file` is the absolute path of the
   * script; words are as in `WordsBeside.filesWith`. Undefined where the workspace is too large. Never throws.
   */
  hasWords?(file: string, words: readonly string[]): boolean | undefined;
}

/** Words in other files of a workspace: scripts that a product runs, pages, templates and configurations. */
export interface WordsBeside {
  /** The package around the script: the folder of its manifest, absolute, and the names of the packages that it depends on. */
  readonly package: { readonly folder: string; readonly dependencies: ReadonlySet<string> };
  /**
   * Absolute paths of other files that hold a word of ASCII letters, digits, `_` and `$` beside comments, at most two; undefined where
   * there may be more. Words of less than four characters are not known.
   */
  filesWith(word: string): readonly string[] | undefined;
  /**
   * The same for files with a path that may mean a script of the workspace, by its absolute path. With `isWhole` the path ends as the
   * name of the file does, as pages write it: `menu.js` and not `menu`.
   */
  filesNaming(script: string, isWhole?: boolean): readonly string[] | undefined;
  /**
   * The scripts by which a program comes to one, by its absolute path: from the script where the program begins to that itself, in
   * reverse order. Empty where none does: only scripts that no program comes to either name it. Undefined where that is not known.
   */
  wayTo(script: string): readonly string[] | undefined;
  /**
   * Does a script that imports another take an export of that, as `takes` says? It is asked of those that hold the name, or may take
   * all that is exported. All paths are absolute. Undefined where the other may be used by other means than imports, or many import it.
   */
  isTaken(script: string, name: string, takes: (importer: string) => boolean): boolean | undefined;
  /** Is the file a component of Angular, or the template of one, that no template draws and no script shows? */
  isUndrawn(): boolean;
}
