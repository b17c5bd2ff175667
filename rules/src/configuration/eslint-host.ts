/** What the configuration of gc25's own says about a file that ESLint checks. */
export interface HostConfiguration {
  /**
   * Absolute folder that patterns and the words in paths are relative to; undefined when no folder above the file says
   * where the project begins.
   */
  readonly root?: string;
  /** Settings for what `settings.gc25` leaves open. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** One sentence each. */
  readonly problems: readonly string[];
}

/** Without a plugin around them, rules know no configuration but ESLint's. */
let configurationOf: (file: string, lint: object) => HostConfiguration = () => ({ problems: [] });

/** Called when the plugin is loaded. `read` gets absolute paths, and an object that is the same for all rules on one text. */
export function configureHost(read: (file: string, lint: object) => HostConfiguration): void {
  configurationOf = read;
}

export const hostConfigurationOf = (file: string, lint: object): HostConfiguration => configurationOf(file, lint);
