import type { ConfigFact } from './config-types';

export type { ConfigConcern, ConfigFact, ConfigFile } from './config-types';

/**
 * What GC25 knows of an SDK or platform API, as data. Rules ask for facts of a kind and never name a vendor.
 *
 * `path` is an API path (`module:export.member()`, see resolve/api-path); `{a,b}` stands for either, `{,x.}` for an
 * optional part. Facts come from the package's own types or its vendor's documentation, named in `source`.
 */
export interface Sdk {
  /** kebab-case, stable, equal to the file's name. */
  readonly id: string;
  /** Name people know it by; appears in messages. */
  readonly name: string;
  /** Package types with version, or the vendor document, that the facts were read in. */
  readonly source: string;
  readonly apis?: readonly ApiFact[];
  readonly elements?: readonly ElementFact[];
  /** Hosts its scripts, pixels or endpoints are loaded from: `connect.facebook.net`. */
  readonly hosts?: readonly string[];
  /** What a page does that loads a script of one of the hosts. */
  readonly loads?: readonly Deed[];
  /** Entries of configuration files that ship with a product. */
  readonly configs?: readonly ConfigFact[];
  /** Values of exported constants and enum members by API path: `@nestjs/schedule:CronExpression.EVERY_HOUR`. */
  readonly constants?: Readonly<Record<string, string | number>>;
  /** Ages that it reads from the platform of the device. */
  readonly ages?: readonly AgeSignal[];
}

/** An age that the platform of the device tells, which answers with the adult age where it cannot tell one. */
export interface AgeSignal {
  /** API path of the lowest age the person may have. */
  readonly lowest: string;
  /** Values that are seen only where the platform told an age: some of those at the path, any at all (`given`), or numbers from `from` on. */
  readonly answered: readonly { readonly path: string; readonly is?: readonly (string | boolean)[]; readonly given?: true; readonly from?: number }[];
}

export type ApiFact =
  | ProfileFact
  | TrackFact
  | SchedulerFact
  | NotificationFact
  | SendFact
  | PlayerFact
  | LookAlikeFact<'carousel'>
  | LookAlikeFact<'animation'>
  | LookAlikeFact<'camera'>
  | UseFact
  | AdFact;

interface Fact {
  /** The one path, or several. */
  readonly path: string | readonly string[];
  /** Versions of the package, a semver range, for which the fact holds. Where the version is not known, nothing is found. */
  readonly versions?: string;
  /** Of a call with several forms: its first argument is an object, is surely none, or is one of these texts. A first argument that may be either fits no form. */
  readonly first?: 'object' | 'other' | readonly string[];
}

/**
 * How a command API, one function that does many things, is told what to do. The first argument must equal one of
 * `when`, the second one of `whenSecond`. Other indices count from the command, so traits of `fbq('init', id, {…})` are 2.
 */
export interface Command {
  /** Literal first arguments, any of which selects this meaning: `setIdentity`, `set`. */
  readonly when?: readonly string[];
  /** Literal second arguments, any of which selects this meaning: `user_properties` of `gtag('set', 'user_properties', {…})`. One that ends in `*` is the beginning: `AW-*`. */
  readonly whenSecond?: readonly string[];
  /** The arguments stand in an array that is the only argument: `_paq.push(['setUserId', id])`. All indices count inside it. */
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
interface Relief {
  readonly path: string;
  readonly is: readonly (string | number | boolean)[];
  /** Source text of the value to put there. */
  readonly safe?: string;
}

/** A call to put before this one, or after it; `{receiver}` is the object of the call, `{0}` a name given as its first argument. With the versions that know it. */
export interface Remedy {
  readonly text: string;
  readonly after?: true;
  readonly versions?: string;
}

/** Ties a person to traits: identify, people.set, setUserProperties. */
export interface ProfileFact extends Fact, Command {
  readonly kind: 'profile';
  /** Index of the argument that holds traits; a list when overloads differ. */
  readonly traits?: number | readonly number[];
  /** Where traits stand inside that argument: `traits`, `properties`, `user`. */
  readonly traitsKey?: string;
  /** Index of the identity argument, the first of several that names a person, and its key when it is an object. */
  readonly id?: number | readonly number[];
  readonly idKey?: string;
  /** A user id alone ties behaviour to a person, because the vendor sells advertising on what it learns: Google, Meta, TikTok, Snap. */
  readonly idIsProfile?: true;
  /** Name and value given as two arguments: `setUserProperty('age', 12)`. */
  readonly pair?: readonly [name: number, value: number];
  /** The call itself states a trait: `setDateOfBirth(…)`. */
  readonly trait?: string;
  /** It is told facts of the page as well, so that only what can be said of a person counts. */
  readonly isMixed?: true;
  /** An option that says whom the traits are of: with another text there it is no person. */
  readonly ofPersonIf?: { readonly path: string; readonly is: readonly string[] };
  /** Options that keep the traits from the service. */
  readonly unless?: readonly Relief[];
  /** Calls in the same file that do. */
  readonly unlessCalled?: readonly OtherCall[];
  /** Lists of names of traits that are kept from the service. */
  readonly privateAt?: readonly string[];
}

/** Records an event of a person's behaviour with an analytics or advertising service. */
export interface TrackFact extends Fact, Command {
  readonly kind: 'track';
  /** Index of the event's name, and its key when that argument is an object; none when the call names the event itself. */
  readonly name?: number;
  readonly nameKey?: string;
  /** Index of the event's properties; a list when overloads differ. Their key when they stand inside that argument. */
  readonly props?: number | readonly number[];
  readonly propsKey?: string;
}

/** Runs a function at times given as cron text, interval or rule. */
export interface SchedulerFact extends Fact {
  readonly kind: 'scheduler';
  /** Index of the time argument; negative counts from the last argument, for calls with an optional first one. */
  readonly time: number;
  /** Paths below the time argument that may hold the time: `repeat.cron`; the key `[]` walks a list, the empty path is the argument itself. */
  readonly timeKeys?: readonly string[];
  /** Paths below the time argument that hold an hour (0–23), a list of hours, or a range of them with `start` and `end`. */
  readonly hourKeys?: readonly string[];
  /** Hour that a calendar object without an hour stands for; unset when it means every hour. */
  readonly absentHour?: number;
  /**
   * Index of the function, negative from the end, or several when the order is free. `decorated` is the method below the
   * decorator, `chained` the argument of `runMethod` called on the result; omitted when another part of the program runs it.
   */
  readonly run?: number | readonly number[] | 'decorated' | 'chained';
  /** Keys below `run`'s argument that hold the function. */
  readonly runKey?: string;
  /** Method further down the chain that takes the function: `onRun` of `schedule('…').timeZone('…').onRun(fn)`. */
  readonly runMethod?: string;
  /**
   * What the time is: `cron` text (a `TZ=` prefix allowed), a number of `milliseconds`, human `words`, a `duration` object
   * such as `{ hours: 1 }`, AWS's `cron(…)`, `rate(…)` and `at(…)`, or `any` of text and milliseconds.
   */
  readonly form: 'cron' | 'milliseconds' | 'words' | 'duration' | 'aws' | 'any';
  /** Where the time zone is given: an argument (several when the order is free), a path below it, or a method of the chain. */
  readonly zone?: { readonly arg: number | readonly number[]; readonly key?: string } | { readonly method: string };
  /** Zone used when none is given: of the machine, UTC, or a named one. */
  readonly defaultZone: string;
}

/** Schedules or shows a notification on the device, or, without times and `immediate`, sets how notifications behave. */
export interface NotificationFact extends Fact {
  readonly kind: 'notification';
  /** Paths of a local hour (0–23) in the arguments: `0.trigger.hour`; the key `[]` walks a list: `0.[].hour`. */
  readonly hours?: readonly string[];
  /** Paths of a minute beside the hour. */
  readonly minutes?: readonly string[];
  /** A minute without an hour comes every hour. */
  readonly isHourly?: true;
  /** Paths of a date built in code. */
  readonly dates?: readonly string[];
  /** Paths of a clock text: `9:00AM`. */
  readonly clocks?: readonly string[];
  /** Paths whose listed values repeat within a day. Enum members count with their value (`constants`). */
  readonly repeats?: readonly { readonly path: string; readonly values: readonly (string | number)[] }[];
  /**
   * Paths of an interval and the unit it counts in; shorter than a day crosses the night. `unit` may be the path of the
   * argument that names it (`1.timeUnit`); `when` is the path of a switch that must be on for the interval to repeat.
   */
  readonly intervals?: readonly { readonly path: string; readonly unit: 'milliseconds' | 'seconds' | 'minutes' | 'hours' | string; readonly when?: string }[];
  /** Paths that force through silence settings, with the values that do. */
  readonly interrupts?: readonly { readonly path: string; readonly values: readonly (string | boolean)[]; readonly safe: string }[];
  /** `trigger: null` and the like show at once. */
  readonly immediate?: boolean;
}

/** Sends a push, SMS or e-mail push at once. */
export interface SendFact extends Fact {
  readonly kind: 'send';
  readonly channel: 'push' | 'sms' | 'email' | 'local';
  readonly interrupts?: NotificationFact['interrupts'];
  readonly clocks?: readonly string[];
  readonly dates?: readonly string[];
}

/** One option of a player: its path in the arguments, the values that switch it on, and the source text that is safe. */
interface PlayerOption {
  readonly path: string;
  readonly on: readonly (string | number | boolean)[];
  readonly safe: string;
}

/** What the use of an API amounts to; each has one rule that reports it. */
export type Deed =
  | 'session recording' | 'error recording' | 'unmasked recording'
  | 'emotion inference' | 'trait inference' | 'gaze inference'
  | 'face recognition'
  | 'position' | 'precise position' | 'continuous position' | 'background position' | 'place of a picture' | 'map marker'
  | 'camera or microphone' | 'stream recording' | 'camera picture' | 'silent picture' | 'body movement' | 'body data' | 'screen capture' | 'shared screen' | 'listening' | 'body sensor'
  | 'message log' | 'visited pages' | 'key log' | 'device watching' | 'process list'
  | 'fingerprint' | 'advertising id' | 'device id'
  | 'address book' | 'photo library' | 'clipboard' | 'installed apps' | 'health data'
  | 'unverified connection'
  | 'advertising' | 'ad rating' | 'ad personalisation' | 'person profiles' | 'immersive session' | 'scene part'
  | 'language model' | 'model training' | 'foreign request' | 'mailing list' | 'personal diagnostics'
  | 'open storage'
  /** Keeps what it is given, until its time is up or for ever; takes an end away. */
  | 'storage' | 'endless storage' | 'persisted state';

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

/** A call whose use, or one of whose options, a rule reports as it stands. */
export interface UseFact extends Fact, Command {
  readonly kind: 'use';
  readonly does: Deed;
  /** It is a component; this attribute stands for the first argument. */
  readonly prop?: string;
  /** Only with one of these options; without a list the call itself. */
  readonly options?: readonly OptionFact[];
  /** Options by which the call is told apart from others of its name: without them it is another call. */
  readonly needs?: readonly string[];
  /** Options that take the harm away: one of the values there, and it is silent. */
  readonly unless?: readonly Relief[];
  /** Calls in the same file that take the harm away. */
  readonly unlessCalled?: readonly OtherCall[];
  /** Options that must be known to stand so: a number above, or an object made in this file by what the path begins with. */
  readonly onlyIf?: readonly { readonly path: string; readonly above?: number; readonly madeBy?: string }[];
  /** What to call beside it. */
  readonly remedies?: readonly Remedy[];
  /** Method of the same object, or export of the same package, to call instead. */
  readonly instead?: string;
  /** The use alone proves little: shown by `strict` only. */
  readonly isHint?: true;
}

/** A switch of an ad SDK that asks for ads fit for a child: where it stands, and its values. */
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
  /** It speaks of the child itself: once on, it counts whatever the other switches of the call say. */
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
  /** `start` sets the SDK going, `request` asks for an ad, `configure` may ask for child treatment, `signal` tells of the person, `gated` makes an ad the price of something (with `treatments`: where one of them is on), `banner` is a component that asks for an ad and shows it, `view` one that shows what was asked for elsewhere. */
  readonly role: 'start' | 'request' | 'configure' | 'signal' | 'gated' | 'banner' | 'view';
  /** For `banner`: the attribute that holds the options of the request, lower-case; without it the treatments are attributes of the tag. */
  readonly optionsIn?: string;
  /** For `configure` and `request`: what may ask for child treatment. */
  readonly treatments?: readonly AdTreatment[];
  /** For `signal`: index of a key argument; paths of objects whose keys are looked at; or the call itself. */
  readonly key?: number;
  readonly keysAt?: readonly string[];
  /** For `start`: versions in which the SDK has no mode for children at all. A version that is not known counts as one of them. */
  readonly noChildModeIn?: string;
  /** For `start`. */
  readonly remedies?: readonly AdRemedy[];
}

/** Creates or drives a media player. */
export interface PlayerFact extends Fact {
  readonly kind: 'player';
  /** Options that start playback. */
  readonly autoplay?: readonly PlayerOption[];
  readonly loop?: readonly PlayerOption[];
  /** Option whose absence means that playback starts. */
  readonly absentMeansOn?: string;
  /** It plays sounds, mostly short ones: only endless ones hold a child. */
  readonly isSound?: boolean;
  /** The call itself plays, whatever its arguments; `next` loads another item and plays it. */
  readonly starts?: 'play' | 'next';
  /** Method of the same object that loads without playing: `cueVideoById` for `loadVideoById`. */
  readonly insteadOfStart?: string;
  /** The path is a property to which a value is written, `player.loop = true`; `on` and `safe` as for options. */
  readonly assigned?: { readonly effect: 'autoplay' | 'loop'; readonly on: readonly (string | number | boolean)[]; readonly safe: string };
  /** The call registers a handler for the end of an item: index or path of the event's name, its values, and where the handler stands. */
  readonly ended?: { readonly event?: string; readonly values?: readonly (string | number)[]; readonly handler: string };
}

/** Shares words such as `autoplay` and `loop` with players but shows no media: told apart so that it is not reported as one. */
export interface LookAlikeFact<K extends 'carousel' | 'animation' | 'camera'> extends Fact {
  readonly kind: K;
}

export type ApiKind = ApiFact['kind'];

/** A component or custom element. Attribute names are lower-case HTML spellings. */
export interface ElementFact {
  readonly kind: 'player' | 'embed' | 'carousel' | 'animation' | 'camera' | 'image' | 'marker' | 'scene';
  /** API paths of components, or plain tags of custom elements. */
  readonly tags: readonly string[];
  /** For `scene`, which surrounds the viewer: only with this attribute. */
  readonly onlyWith?: string;
  readonly autoplay?: readonly string[];
  readonly loop?: readonly string[];
  /** Attributes that hold an options object, with the paths in it that start playback. */
  readonly options?: readonly { readonly attribute: string; readonly path: string; readonly effect: 'autoplay' | 'loop'; readonly on: readonly (string | number | boolean)[]; readonly safe: string }[];
  /** Attribute that holds playback back (`paused`); without it, or when false, playback starts. */
  readonly pausedBy?: string;
  /** Attribute that, when false, lets media start without the user. */
  readonly playsUnless?: string;
  /** Event names that mean the end of an item. */
  readonly ended?: readonly string[];
}
