import type { AdFact } from './ad-types';
import type { ConfigFact } from './config-types';
import type { Command, Fact, OtherCall, Relief } from './fact';
import type { Deed, UseFact } from './use-types';

export type { AdFact, AdRemedy, AdTreatment } from './ad-types';
export type { ConfigConcern, ConfigFact, ConfigFile } from './config-types';
export type { Command, OtherCall, Remedy } from './fact';
export type { Deed, OptionFact, UseFact } from './use-types';

/**
 * What gc25 knows of an SDK or platform API, as data. Rules ask for facts of a kind and never name a vendor.
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
  /**
   * Scripts and pictures on hosts that serve other things as well: host and folders, `*` for one folder of any name, and
   * whatever follows: `www.facebook.com/tr`.
   */
  readonly addresses?: readonly string[];
  /** URLs, written alike, of requests that report to advertisers what people did. */
  readonly conversions?: readonly string[];
  /** Calls in the file of a page that keep its scripts from storing anything until consent is given. */
  readonly heldBackBy?: readonly OtherCall[];
  /** What a page does that loads a script of one of the hosts, or one of the URLs. */
  readonly loads?: readonly Deed[];
  /** People write to the staff of a product through it: those learn with whom they talk, and no profile is made of it by that alone. */
  readonly isSupport?: true;
  /** Entries of configuration files that ship with a product. */
  readonly configs?: readonly ConfigFact[];
  /** Values of exported constants and enum members by API path: `@nestjs/schedule:CronExpression.EVERY_HOUR`. */
  readonly constants?: Readonly<Record<string, string | number>>;
  /** Ages that it reads from the platform of the device. */
  readonly ages?: readonly AgeSignal[];
}

/** An age provided by the platform of the device, which may return the adult age if it has none. */
export interface AgeSignal {
  /** API path of the lowest age the person may have. */
  readonly lowest: string;
  /**
   * Values that are seen only where the platform told an age: some of those at the path, any at all (`given`), or
   * numbers from `from` on.
   */
  readonly answered: readonly {
    readonly path: string;
    readonly is?: readonly (string | boolean)[];
    readonly given?: true;
    readonly from?: number;
  }[];
}

export type ApiFact =
  | ProfileFact
  | ReportedUserFact
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

/** Ties a person to traits: identify, people.set, setUserProperties. */
export interface ProfileFact extends Fact, Command {
  readonly kind: 'profile';
  /** Index of the argument that holds traits; a list when overloads differ. */
  readonly traits?: number | readonly number[];
  /** Key of the traits inside that argument: `traits`, `properties`, `user`. */
  readonly traitsKey?: string;
  /** Index of the identity argument, the first of several that names a person, and its key when it is an object. */
  readonly id?: number | readonly number[];
  readonly idKey?: string;
  /** A user id alone ties behaviour to a person, because the vendor sells advertising on what it learns: Google, Meta, TikTok, Snap. */
  readonly idIsProfile?: true;
  /** Name and value given as two arguments: `setUserProperty('age', 12)`. */
  readonly pair?: readonly [name: number, value: number];
  /** Name and value under two keys of the first argument: `setUserProperty({ key: 'age', value: 12 })`. */
  readonly entry?: readonly [name: string, value: string];
  /** The call itself states a trait: `setDateOfBirth(…)`. */
  readonly trait?: string;
  /** The call also takes data about the page, or of every event, so only properties that can describe a user count. */
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

/** Attaches a person to the error reports of a service: no profile is made of it, but another company learns who had the error. */
export interface ReportedUserFact extends Omit<ProfileFact, 'kind'> {
  readonly kind: 'reported user';
  /** Indexes of arguments that each state one trait: `setUser(id, email, name)`. */
  readonly texts?: readonly { readonly name: string; readonly at: number }[];
}

/** Records an event of a person's behaviour with an analytics or advertising service. */
export interface TrackFact extends Fact, Command {
  readonly kind: 'track';
  /** Index of the event's name, and its key when that argument is an object; none when the call names the event itself. */
  readonly name?: number;
  readonly nameKey?: string;
  /** Index of the event's properties; a list when overloads differ. Their key if they are inside that argument. */
  readonly props?: number | readonly number[];
  readonly propsKey?: string;
}

/** Runs a function at times given as cron text, interval or rule. */
export interface SchedulerFact extends Fact {
  readonly kind: 'scheduler';
  /** Index of the time argument; negative counts from the last argument, for calls with an optional first one. */
  readonly time: number;
  /**
   * Paths below the time argument that may hold the time: `repeat.cron`; the key `[]` walks a list, the empty path is
   * the argument itself.
   */
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
  readonly intervals?: readonly {
    readonly path: string;
    readonly unit: 'milliseconds' | 'seconds' | 'minutes' | 'hours' | string;
    readonly when?: string;
  }[];
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

/** Creates or drives a media player. */
export interface PlayerFact extends Fact {
  readonly kind: 'player';
  /** Options that start playback. */
  readonly autoplay?: readonly PlayerOption[];
  readonly loop?: readonly PlayerOption[];
  /** Option whose absence means that playback starts. */
  readonly absentMeansOn?: string;
  /** The call itself plays, whatever its arguments; `next` loads another item and plays it. */
  readonly starts?: 'play' | 'next';
  /** Method of the same object that loads without playing: `cueVideoById` for `loadVideoById`. */
  readonly insteadOfStart?: string;
  /** The path is a property to which a value is written, `player.loop = true`; `on` and `safe` as for options. */
  readonly assigned?: { readonly effect: 'autoplay' | 'loop'; readonly on: readonly (string | number | boolean)[]; readonly safe: string };
  /**
   * The call registers a handler for the end of an item: index or path of the event's name, its values, and the index
   * or path of the handler.
   */
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
  readonly options?: readonly {
    readonly attribute: string;
    readonly path: string;
    readonly effect: 'autoplay' | 'loop';
    readonly on: readonly (string | number | boolean)[];
    readonly safe: string;
  }[];
  /** Attribute that holds playback back (`paused`); without it, or when false, playback starts. */
  readonly pausedBy?: string;
  /** Attribute that, when false, lets media start without the user. */
  readonly playsUnless?: string;
  /** Event names that mean the end of an item. */
  readonly ended?: readonly string[];
}
