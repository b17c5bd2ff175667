import type { FileResult, Finding, Problem } from '../../rules/src/hosts/node';
import type { FindingAction } from './code-actions';
import type { EditorSettings } from './settings';

/** Where a text is and what the editor says about it. */
export interface TextPlace {
  /** Absolute path; its ending says how to read the text. */
  readonly file: string;
  /** Absolute path that configuration is looked up from: the folder of the workspace the file lies in. */
  readonly folder: string;
  readonly settings: EditorSettings;
}

export interface CheckRequest extends TextPlace {
  /**
   * Asked each time a text is needed, last when everything else is ready, so that the newest is checked; undefined
   * when there is none any more.
   */
  readonly getText: () => string | undefined;
  /** Another extension shows what the project's ESLint finds. */
  readonly isBesideEslint?: boolean;
}

export interface ActionsRequest extends TextPlace {
  readonly text: string;
  /** What a check found in this text, and the findings of it that actions are asked for. */
  readonly result: FileResult;
  readonly findings: readonly Finding[];
}

/** What decided how a file was checked, for people. */
export interface FileConfiguration {
  /** Name of the file that decided, or undefined when the editor's settings or the defaults did. */
  readonly source?: string;
  readonly preset: string;
  readonly audience: string;
}

/** What a check found, with what an editor needs to know beside it. */
export interface EditorResult extends FileResult {
  /** The project's ESLint shows the findings of this file in the editor already. */
  readonly isShownByEslint?: boolean;
  readonly configuration?: FileConfiguration;
  /** Absolute paths of configuration files, also extended ones, whose change makes the answer stale. */
  readonly sources?: readonly string[];
  /** Indices of the findings that ESLint's suppressions file in the folder accepts. */
  readonly accepted?: readonly number[];
  /** Does the answer rest on other source files? */
  readonly hasImports?: boolean;
}

/** Checks texts for an editor. Knows no editor: texts, paths and settings in, findings out. */
export interface CheckService {
  /** Findings and problems of one text. Rejects only when reading the configuration fails in an unforeseen way. */
  check(request: CheckRequest): Promise<EditorResult>;
  /** What an editor can offer at findings of one text, in the order to show it. */
  actions(request: ActionsRequest): Promise<readonly FindingAction[]>;
  /**
   * Files that were checked and whose results rest on something that one of these files no longer says, as they are on disk now. All
   * paths are absolute.
   */
  changed(files: readonly string[]): Promise<readonly string[]>;
  /** What is wrong with the configuration and the settings, as far as files were checked with them. */
  problems(): readonly Problem[];
  /** Reads configuration anew from the next check on. */
  forget(): void;
  /** Ends all work. */
  stop(): void;
}

/** The answer about a file of which there is nothing to say. */
export const nothingIn = (file: string): FileResult => ({ file, findings: [], problems: [] });
