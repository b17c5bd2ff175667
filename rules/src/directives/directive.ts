/** A place in a text; both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A comment of any language, without its delimiters. */
export interface SourceComment {
  readonly kind: 'line' | 'block';
  readonly text: string;
  readonly start: Place;
  readonly end: Place;
}

export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** A comment that switches rules off or on again: `eslint-disable-next-line gc25/no-autoplay-loop -- reason (until 2027-01-31)`. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** Rule ids as written, with prefix; an empty list stands for every rule. */
  readonly rules: readonly string[];
  /** What is written behind `--`, without the date; empty when nothing is. */
  readonly reason: string;
  /** Last day, "YYYY-MM-DD", on which the comment holds; only for kinds that switch off. */
  readonly expires?: string;
  readonly start: Place;
  readonly end: Place;
}

/** A comment that cannot be used as it is written: one sentence, and where the comment is. */
export interface DirectiveProblem extends Place {
  readonly message: string;
}

/** Rules that run a whole preset, so that their ids stand for each of its rules. */
const PRESET_RULES = ['gc25/recommended', 'gc25/strict'];

/**
 * Does the directive concern every rule, because it names none or names a preset? ESLint applies such directives to
 * the preset rules itself.
 */
export const concernsEveryRule = ({ rules }: Directive): boolean => rules.length === 0 || rules.some((rule) => PRESET_RULES.includes(rule));

/** Does the directive concern a rule, given without prefix? */
export const concerns = (directive: Directive, ruleId: string): boolean =>
  concernsEveryRule(directive) || directive.rules.includes(`gc25/${ruleId}`);

/** Is the id that of a rule or of a preset? Every id is where the rules are not known. */
export const isKnownRule = (id: string, ruleIds: ReadonlySet<string> | undefined): boolean =>
  ruleIds === undefined || PRESET_RULES.includes(id) || ruleIds.has(id.slice('gc25/'.length));
