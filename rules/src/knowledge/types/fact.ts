export interface Fact {
  /** The one path, or several. */
  readonly path: string | readonly string[];
  /** Versions of the package, a semver range, for which the fact holds. Where the version is not known, nothing is found. */
  readonly versions?: string;
  /**
   * Of a call with several forms: its first argument is an object, is surely none, or is one of these texts. A first
   * argument that may be either fits no form.
   */
  readonly first?: 'object' | 'other' | readonly string[];
}

/**
 * How the command of a command API, one function that does many things, is selected. The first argument must equal one
 * of `when`, the second one of `whenSecond`. Other indices count from the command, so traits of `fbq('init', id, {…})` are 2.
 */
export interface Command {
  /** Literal first arguments, any of which selects this meaning: `setIdentity`, `set`. */
  readonly when?: readonly string[];
  /**
   * Literal second arguments, any of which selects this meaning: `user_properties` of `gtag('set', 'user_properties',
   * {…})`. One that ends in `*` is the beginning: `AW-*`.
   */
  readonly whenSecond?: readonly string[];
  /** The arguments are in an array that is the only argument: `_paq.push(['setUserId', id])`. All indices count inside it. */
  readonly arrayCommand?: true;
}

/** Another call of the same package, or of the same global, that takes the harm away: `gtag('set', 'allow_google_signals', false)`. */
export interface OtherCall extends Command {
  /** Last names of what is called. */
  readonly names: readonly string[];
  /** Only with one of the values there. */
  readonly at?: string;
  readonly is?: readonly (string | number | boolean)[];
}

/** A value of an option that takes the harm away. */
export interface Relief {
  readonly path: string;
  readonly is: readonly (string | number | boolean)[];
  /** Source text of the value to put there. */
  readonly safe?: string;
  /** It takes only a part of the harm away, as nothing is stored, and nothing where the file calls one of these names. */
  readonly isPartWithout?: readonly string[];
}

/**
 * A call to put before this one, or after it; `{receiver}` is the object of the call, `{0}` a name given as its first
 * argument. With the versions that know it.
 */
export interface Remedy {
  readonly text: string;
  readonly after?: true;
  readonly versions?: string;
}
