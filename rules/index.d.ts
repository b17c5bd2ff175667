/** Types of the `eslint-plugin-gc25` package. They name no type of ESLint's, so that any of its versions fits. */
import type * as configuration from './configuration';

/** An entry of a flat config. A preset is a list of them: `export default [...gc25.configs.recommended]`. */
interface ConfigEntry {
  readonly name?: string;
  readonly files?: string[];
  readonly ignores?: string[];
  readonly languageOptions?: Record<string, unknown>;
  readonly language?: string;
  readonly processor?: string;
  readonly plugins?: Record<string, object>;
  readonly settings?: Record<string, unknown>;
  readonly rules?: Record<string, plugin.Severity | [plugin.Severity, object]>;
}

/** As much of a rule as every version of ESLint asks for. */
interface Rule {
  create(context: object): Record<string, (node: unknown) => void>;
}

declare namespace plugin {
  type PresetName = 'recommended' | 'strict' | 'children' | 'all';
  type Audience = NonNullable<Settings['audience']>;

  /** Names something of the project's own: an import, a global, a member path, a call, a component, a middleware or a decorator. */
  type Matcher = configuration.Matcher;
  /** A function of the project's own that passes on to an API gc25 knows. */
  type Wrapper = configuration.Wrapper;
  /** What may stand in `settings.gc25`. Lists add to the built-in ones. */
  type Settings = configuration.Settings;
  /** A finding that may stand, in `gc25.config.json`. */
  type Suppression = configuration.Suppression;

  type Severity = 'off' | 'warn' | 'error';

  /** What may stand in `gc25.config.json`, or under `"gc25"` in `package.json`. */
  type ProjectConfiguration = configuration.ProjectConfiguration;

  const meta: { readonly name: string; readonly version: string; readonly namespace: string };
  /** By id, without the `gc25/` prefix. `recommended` and `strict` run the whole preset of that name. */
  const rules: Record<string, Rule>;
  /** Reads HTML, Angular templates and configuration files without their being read by parsers and rules of others. */
  const processors: { readonly markup: object };
  /** The presets, and beside them parsers for kinds of files that no other entry of the project reads. */
  const configs: {
    readonly [preset in PresetName | 'vue' | 'svelte' | 'astro']: ConfigEntry[];
  } & {
    /**
     * For a run of gc25 alone, as `eslint -c node_modules/eslint-plugin-gc25/ci.config.mjs .` makes it. Beside other entries it
     * would hide what their rules report.
     */
    readonly ci: ConfigEntry[];
    /**
     * For JSON files of translations (`locales/en.json`), after a preset. It replaces the parsers and processors of other plugins for
     * these files.
     */
    readonly translations: ConfigEntry[];
  };
  /**
   * A preset of the rules that answer for the given paragraphs: `forParagraphs([96, 110])`.
   * Throws a RangeError on numbers outside 1 to 125.
   */
  function forParagraphs(paragraphs: readonly number[], options?: { readonly preset?: PresetName }): ConfigEntry[];
}

export = plugin;
