import type { Command, Fact } from './fact';

/** An option of an ad SDK that requests child-directed ads: its path, and its values. */
export interface AdTreatment {
  readonly path: string;
  /** Values that ask for it. */
  readonly on: readonly (string | number | boolean)[];
  /** Values that decline it. */
  readonly off?: readonly (string | number | boolean | null)[];
  /** Source text that asks for it. */
  readonly safe?: string;
  /** Versions in which another switch took its place. */
  readonly outdatedIn?: string;
  /** Marks the user as a child: if on, it outweighs the other options of the call. */
  readonly outweighs?: true;
}

/** What a start of an ad SDK lacks. Several are tried in their order. */
export interface AdRemedy {
  /** A call to make first, in which `{receiver}` is the object of the start; with `into`, properties. */
  readonly text: string;
  /** Versions that know it, of the package of the call or, for a global, of its types. Where they are not known, it is not offered. */
  readonly versions?: string;
  readonly package?: string;
  /** It gives a promise that the start has to wait for. */
  readonly isAwaited?: true;
  /** Path of the object in the start's own arguments into which the text is written: `0.requestConfiguration`. */
  readonly into?: string;
  /** Exports of the module that the text names. Where they cannot be imported, the next remedy is tried. */
  readonly imports?: readonly string[];
}

/** A call of an ad SDK. */
export interface AdFact extends Fact, Command {
  readonly kind: 'ad';
  /**
   * `start` starts the SDK, `request` requests an ad, `configure` may set child-directed treatment, `signal` sends user
   * data, `gated` makes an ad the price of something (with `treatments`: if one of them is on), `banner` is a component
   * that requests and shows an ad, `view` one that shows an ad requested elsewhere, `options` the type of the options of a
   * request, with paths from the options themselves.
   */
  readonly role: 'start' | 'request' | 'configure' | 'signal' | 'gated' | 'banner' | 'view' | 'options';
  /** For `banner`: the attribute that holds the options of the request, lower-case; without it the treatments are attributes of the tag. */
  readonly optionsIn?: string;
  /** For `configure`, `request` and `options`: options that may set child-directed treatment. */
  readonly treatments?: readonly AdTreatment[];
  /** For `signal`: index of a key argument; paths of objects whose keys are looked at; or the call itself. */
  readonly key?: number;
  readonly keysAt?: readonly string[];
  /** For `start` and `banner`: versions in which the SDK has no mode for children at all. A version that is not known counts as one. */
  readonly noChildModeIn?: string;
  /** For `start` by a call that sends events: path of the event's name, and the names of those that a page begins with. */
  readonly event?: { readonly at: string; readonly first: readonly string[] };
  /** For `start`. */
  readonly remedies?: readonly AdRemedy[];
}
