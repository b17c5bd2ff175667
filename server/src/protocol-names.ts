/** Names and shapes that server and clients agree on beyond LSP itself. Imports nothing, so that a client can take it alone. */

/** Opens the page of a rule; argument: its address. Clients that have such a command themselves say so with `commands`. */
export const OPEN_RULE_PAGE = 'gc25.openRulePage';

/** Notification from server to client, sent when `status` was asked for; carries a `ServerStatus`. */
export const STATUS = 'gc25/status';

export interface ServerStatus {
  /** What is wrong with configuration and settings, one sentence each; empty when all is well. */
  readonly problems: readonly string[];
}

/** What a client may send as `initializationOptions`; all parts optional. */
export interface InitializationOptions {
  /** `false`: nothing that belongs to the workspace is executed, neither its ESLint configuration nor its parsers. */
  readonly trusted?: boolean;
  /** The client runs `gc25.openRulePage` itself. */
  readonly commands?: boolean;
  /** The client shows the messages of findings over the code by itself, so hovers leave them out. */
  readonly showsMessages?: boolean;
  /** The client wants `gc25/status`. */
  readonly status?: boolean;
  /** Content of the `gc25` section, for clients that answer no `workspace/configuration`. */
  readonly settings?: unknown;
}
