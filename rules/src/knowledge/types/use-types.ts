import type { Command, Fact, OtherCall, Relief, Remedy } from './fact';

/** What the use of an API amounts to; each has one rule that reports it. */
export type Deed = 'session recording' | 'error recording' | 'unmasked recording' | 'emotion inference' | 'trait inference'
  | 'gaze inference' | 'face recognition' | 'position' | 'precise position' | 'continuous position' | 'background position'
  | 'place of a picture' | 'map marker' | 'camera or microphone' | 'stream recording' | 'camera picture' | 'silent picture'
  | 'body movement' | 'body data' | 'screen capture' | 'shared screen' | 'listening' | 'body sensor' | 'message log' | 'visited pages'
  | 'key log' | 'device watching' | 'process list' | 'fingerprint' | 'advertising id' | 'device id' | 'network address' | 'address book'
  | 'photo library' | 'clipboard' | 'installed apps' | 'health data' | 'unverified connection' | 'insecure content' | 'advertising'
  | 'ad rating' | 'ad personalisation' | 'person profiles' | 'immersive session' | 'scene part' | 'language model' | 'model training'
  | 'foreign request' | 'mailing list' | 'personal diagnostics'
  | 'open storage' /** Keeps what it is given, until its time is up or for ever; takes an end away. */ | 'storage' | 'endless storage'
  | 'persisted state' | 'purchase' | 'notification prompt' /** Starts to record what people do, for a service. */
  | 'tracking' /** Starts to report errors of a product to a service. */ | 'error monitoring' /** Loads a platform that asks for consent. */
  | 'consent platform' /** Gives consent by itself; lets consent be given without a choice, or before one. */ | 'consent by code'
  | 'consent without choice' | 'consent by default' /** Broadcasts live to an audience; shows a chat in which nothing can be reported. */
  | 'live broadcast' | 'chat without report';

/** One option of a call: its path in the arguments (`0.mask`), and what makes it a finding. */
export interface OptionFact {
  readonly path: string;
  readonly unsafe?: readonly (string | number | boolean | null)[];
  /** Numbers above this are a finding. */
  readonly above?: number;
  /** Texts of which one in a list of the option is a finding. */
  readonly lists?: readonly string[];
  /** Not giving it is a finding. */
  readonly absent?: true;
  /** Giving it is a finding, whatever the value. */
  readonly given?: true;
  /** Further options to put beside it when it is added. */
  readonly also?: readonly { readonly path: string; readonly text: string }[];
  /** Another option that decides in its place: not giving this one is then no finding. */
  readonly unlessGiven?: string;
  /** Calls after which not giving it is no finding. */
  readonly unlessCalled?: readonly OtherCall[];
  /** Source text of a value to put there; `{seconds}` stands for the longest time a rule allows. */
  readonly safe?: string;
  /** The member to put there where the value is a member of an enum. */
  readonly safeMember?: string;
}

/** A call that a rule reports for its use or for one of its options. */
export interface UseFact extends Fact, Command {
  readonly kind: 'use';
  readonly does: Deed;
  /** It is a component; this attribute stands for the first argument. */
  readonly prop?: string;
  /** It is a component that offers something with this attribute only; what is reported is that it is not there. */
  readonly lacks?: string;
  /** It is a component whose use is the finding. */
  readonly component?: true;
  /** Only with one of these options; without a list the call itself. */
  readonly options?: readonly OptionFact[];
  /** Options that distinguish the call from others of its name: without them it is another call. */
  readonly needs?: readonly string[];
  /** Options that take the harm away: one of the values there, and it is silent. */
  readonly unless?: readonly Relief[];
  /** Calls in the same file that take the harm away. */
  readonly unlessCalled?: readonly OtherCall[];
  /**
   * Options that must be known to have such a value: a greater number, or an object created in this file by a call that
   * the path begins with.
   */
  readonly onlyIf?: readonly { readonly path: string; readonly above?: number; readonly madeBy?: string }[];
  /**
   * A list of plugins without which nothing happens: where it is written out, and none of these names is anywhere in the
   * file, nothing is found. One that is `isAddedByHand` is nowhere unless code names it: then another file may add it.
   */
  readonly onlyWith?: { readonly path: string; readonly names: readonly string[]; readonly isAddedByHand?: true };
  /** What to call beside it. */
  readonly remedies?: readonly Remedy[];
  /** Method of the same object, or export of the same package, to call instead. */
  readonly instead?: string;
  /**
   * A command with one of `words` as an option more likely changes what runs already than that it starts it, where the file neither loads
   * it nor gives a command of `first`, with which every start begins.
   */
  readonly again?: { readonly words: readonly string[]; readonly first: readonly string[] };
  /** Packages without which a product runs in browsers alone, where the API gives a random id that the product keeps. */
  readonly permanentWith?: readonly string[];
  /** It concerns who made a request: a program that answers none has nothing to give it. */
  readonly aboutRequests?: true;
  /** It asks the user: only `strict` shows it where the answer is used and the file holds none of these words. */
  readonly asksFor?: readonly string[];
  /** The use proves little, or users choose in it: shown by `strict` only. One that loads a model counts where a file shows no more. */
  readonly isHint?: true | 'model';
}
