import type { Trigger } from '../scan/triggers';

/**
 * What must be in a text for a rule to be able to report: one of the triggers, each a list of word groups that
 * all need a hit. Words are plain text of at least two characters, case ignored; one that begins with a letter is found
 * at the beginning of a word of the text, `ad` in `bannerAd` but not in `load`. Blanks, comments, dashes, underscores and
 * the kind of a quote do not matter, in the trigger or in the text: write `'end'` and `active:` once.
 *
 * They are beside the metadata and not in it, because only the generator of the index evaluates them.
 */
export interface RuleTriggers {
  /** Empty where only `strict` shows findings of the rule. */
  readonly always: readonly Trigger[];
  /** Further triggers of evidence that only `strict` shows. */
  readonly strict?: readonly Trigger[];
  /**
   * Further triggers of evidence that is about anyone: it is shown by `strict`, and where all users are children or the settings name
   * people or data of the project. `MessageSpec.ofChild` says which messages these are.
   */
  readonly anyone?: readonly Trigger[];
  /** Triggers in JSON files of translations, which concern no rule without them. */
  readonly translations?: readonly Trigger[];
}
