/** What an entry of a configuration file bears on; each has one rule that reports it. */
export type ConfigConcern = 'location' | 'transport' | 'advertising id' | 'advertising' | 'schedule';

/**
 * `app`: Expo's app.json and app.config.*; `capacitor`: capacitor.config.*; `manifest`: a web app's or extension's
 * manifest.json; `firebase`: firebase.json.
 */
export type ConfigFile = 'app' | 'capacitor' | 'manifest' | 'vercel' | 'firebase';

/** An entry of a configuration file that ships with a product. */
export interface ConfigFact {
  readonly concern: ConfigConcern;
  readonly file: ConfigFile;
  /**
   * Keys joined by dots; `[]` stands for every item of a list, `[name]` for the options of the plugin of that name:
   * `expo.plugins[expo-location].isIosBackgroundLocationEnabled`.
   */
  readonly path: string | readonly string[];
  /** Values that are reported; any value when left out, but for those that take the entry back. */
  readonly unsafe?: readonly (string | number | boolean)[];
  readonly takenBackBy?: readonly (string | number | boolean)[];
  /** What is reported is that the entry is not there, in a plugin or block that is. */
  readonly absent?: true;
  /** Source text of the value to put there; without it the entry is to go. */
  readonly safe?: string;
  /**
   * Key of the sibling list to move the entry to; removing the entry is not enough, because other parts of the product
   * add it.
   */
  readonly moveTo?: string;
  /** The entry alone proves little: shown by `strict` only. */
  readonly isHint?: true;
  /** Entries beside it without which it does little: where all of them are `false`, `strict` alone shows it. */
  readonly idleWithout?: readonly string[];
  /** What the entry does, as the end of "… {says}". */
  readonly says: string;
}
