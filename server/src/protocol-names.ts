/** Names and shapes that server and clients agree on beyond LSP itself. Imports nothing, so that a client can take it alone. */

/** Opens the page of a rule; argument: its URL. Clients that have such a command themselves say so with `commands`. */
export const OPEN_RULE_PAGE = 'gc25.openRulePage';

/** Copies a citation; argument: its Markdown. Offered to clients that send `commands`, because a server has no clipboard. */
export const COPY_CITATION = 'gc25.copyCitation';

/** Request from client to server with `CitationParams`; the answer is the citation of the finding there as Markdown, or null. */
export const CITATION = 'gc25/citation';

/** A position as in LSP: lines and characters count from 0. */
export interface CitationParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** Notification from server to client, sent when `status` was asked for; carries a `ServerStatus`. */
export const STATUS = 'gc25/status';

export interface ServerStatus {
  /** What is wrong with configuration and settings, one sentence each; empty when all is well. */
  readonly problems: readonly string[];
}

/**
 * Notification from server to client, sent when `status` was asked for and a file was checked differently than before;
 * carries a `FileStatus`.
 */
export const FILE_STATUS = 'gc25/fileStatus';

/** What decides how a file is checked. */
export interface FileStatus {
  readonly uri: string;
  /** Name of the configuration file, or undefined when the editor's settings or the defaults decide. */
  readonly source?: string;
  readonly preset: string;
  /** `children`, `mixed` or `general`. */
  readonly audience: string;
  readonly isTrusted: boolean;
  /** Findings are left to the ESLint extension. */
  readonly isShownByEslint: boolean;
}

/** Notification from client to server: whether the ESLint extension is at work in the editor; carries a boolean. */
export const ESLINT_EXTENSION = 'gc25/eslintExtension';

/** What a client may send as `initializationOptions`; all parts optional. */
export interface InitializationOptions {
  /** Only `true` lets the server execute what belongs to the workspace: its ESLint configuration, its ESLint and its Astro parser. */
  readonly trusted?: boolean;
  /** The client runs `gc25.openRulePage` and `gc25.copyCitation` itself. */
  readonly commands?: boolean;
  /** The client shows the messages of findings over the code by itself, so hovers leave them out. */
  readonly showsMessages?: boolean;
  /** The ESLint extension is at work in the editor, see `ESLINT_EXTENSION`. */
  readonly eslintExtension?: boolean;
  /** The client wants `gc25/status` and `gc25/fileStatus`. */
  readonly status?: boolean;
  /** Content of the `gc25` section, for clients that answer no `workspace/configuration`. */
  readonly settings?: unknown;
}
