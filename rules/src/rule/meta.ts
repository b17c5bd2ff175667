import type { Evidence } from '../facts/evidence';
import type { FamilyId, Force, ParagraphNumber } from '../gc25';
import type { Widens } from './context/widen-settings';

/** How the audience of the code and guards around a place change whether it is reported. */
export type Sensitivity =
  | 'always'
  | 'guarded-adult'
  | 'guarded-adult-or-parental'
  | 'guarded-adult-or-optin'
  | 'guarded-consent'
  | 'children+mixed'
  | 'children; mixed in strict'
  | 'always-children, guarded-adult else';

export type Severity = 'off' | 'warn' | 'error';

/** Syntax families a rule is proven in by its cases. */
export type Language = 'JS' | 'JSX' | 'VUE' | 'NG' | 'SVL' | 'HTML' | 'ASTRO' | 'LIT' | 'JSON';

/**
 * A message in two parts, put together in one place as "GC25 ¶{paragraph}: {Seen}. {advice}."
 * No part names a paragraph, starts with a capital (except `advice`) or ends with a stop. `{{name}}` holds report data.
 */
export interface MessageSpec {
  /** What was detected. */
  readonly seen: string;
  /** What to do. */
  readonly advice: string;
  /** The paragraph this message cites first, where it is not the rule's primary one; one of the rule's. */
  readonly paragraph?: ParagraphNumber;
  /** Paragraphs that a finding with this message chooses between, where the thing it is about decides; the first by default. */
  readonly choice?: readonly [ParagraphNumber, ...ParagraphNumber[]];
  readonly evidence: Evidence;
  /**
   * Where children are some of the users only, `recommended` shows findings with this message if a name says that the data are of a child
   * or the settings name the data; passwords are shown whoever has them. With `audience: 'children'`, every user is a child.
   */
  readonly ofChild?: true;
  /**
   * Findings with this message that are one: readings of one thing or uses of one variable in a function, or places side by side
   * (in statements, entries, elements). The first place is reported; `by` names the datum that lists the others.
   */
  readonly joins?: { readonly what: 'readings of one thing' | 'uses of one variable' | 'side by side'; readonly by: string };
}

/** What a paragraph says to the point of a rule, for hovers, pages and machines. */
export interface HelpSpec {
  /** The force of the sentence it rests on; one the paragraph speaks with. */
  readonly force: Force;
  /** Completes "GC25 ¶96 …" with the verb of the paragraph: "says that measures may be needed to …"; no stop. */
  readonly says: string;
}

export interface OptionSpec {
  /** JSON schema of the option's value. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly default: unknown;
  /** One sentence for the rule page, without the default. */
  readonly description: string;
  /** The setting that the option adds to, for this rule only; facts then know it as a setting. */
  readonly widens?: Widens;
}

/** Everything about a rule that is data; the server, the docs and the presets read it without running the rule. */
export interface RuleMeta<MessageId extends string = string, SuggestionId extends string = string> {
  readonly id: string;
  /** Starts with "Disallow", "Require" or "Prefer"; no full stop. */
  readonly description: string;
  readonly paragraphs: { readonly primary: ParagraphNumber; readonly also: readonly ParagraphNumber[] };
  /** By paragraph, for each that a message cites first. */
  readonly help: Readonly<Partial<Record<ParagraphNumber, HelpSpec>>>;
  readonly family: FamilyId;
  readonly sensitivity: Sensitivity;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly severity: { readonly recommended: Severity; readonly strict: Severity };
  /** Findings of `recommended` that people judged in products that were new to the rule; undefined where none were. */
  readonly measured?: { readonly judged: number; readonly right: number };
  readonly languages: readonly Language[];
  readonly messages: Readonly<Record<MessageId, MessageSpec>>;
  /** Titles of the quick fixes, imperative, with an object ("Remove `autoplay`"), without a stop. */
  readonly suggestions: Readonly<Record<SuggestionId, string>>;
  /** Those of the edits that change nothing in the running program: `--fix` makes them too. */
  readonly fixes?: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Version that brought the rule. */
  readonly since: string;
  readonly replacedBy?: string;
}
