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
let configurationOf: ConfigurationReader = () => ({ problems: [] });

/**
 * Reads what holds for an absolute path. `lint` is the same object for all rules on one text, `settings` the same for all files of
 * which one ESLint knows that they have the same configuration.
 */
export type ConfigurationReader = (file: string, lint: object, settings: object) => HostConfiguration;

/** Called when the plugin is loaded. */
export function configureHost(read: ConfigurationReader): void {
  configurationOf = read;
}

export const hostConfigurationOf: ConfigurationReader = (file, lint, settings) => configurationOf(file, lint, settings);
