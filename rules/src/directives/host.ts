import type { FileContext } from '../program/syntax/file-context';
import { concernsEveryRule, type Directive, type Place } from './directive';
import { DirectiveIndex } from './directive-index';
import type { EntryAnswer } from './entries';
import { commentsOf } from './file-comments';
import { parseDirectives } from './parse';
import { isExpired } from './reason';
import { type Verdict, verdictOn } from './verdict';

/** What ESLint does not know about suppressions, and the plugin passes to its rules. */
export interface EslintHost {
  /** The UTC day, "YYYY-MM-DD". */
  today(): string;
  /** What the configuration of a file says about a rule, given without prefix. `file` is absolute. */
  entryFor(file: string, ruleId: string): EntryAnswer;
}

/** Without a plugin around them, rules know no configuration, and nothing expires. */
let host: EslintHost = { today: () => '', entryFor: () => ({}) };
let isApplyingItself = false;

/** Called when the plugin is loaded; parts left out stay as they are. */
export function configureEslintHost(parts: Partial<EslintHost>): void {
  host = { ...host, ...parts };
}

/** Does one of gc25's own hosts run the rules, not ESLint? */
export const isOwnRun = (): boolean => isApplyingItself;

/** Runs a lint whose caller applies directives and entries to everything that the rules report. */
export function withOwnDirectives<T>(run: () => T): T {
  const before = isApplyingItself;
  isApplyingItself = true;
  try {
    return run();
  } finally {
    isApplyingItself = before;
  }
}

interface FileDirectives {
  /** From comments that ESLint reads as well. */
  readonly known: DirectiveIndex;
  /** From comments in markup that ESLint cannot see. */
  readonly markup: DirectiveIndex;
  /** Rules, without prefix, whose severity a comment sets. */
  readonly configured: ReadonlySet<string>;
  /** All of them that have a last day. */
  readonly dated: readonly Directive[];
}

const directivesOf = (file: FileContext): FileDirectives =>
  file.once(directivesOf, () => {
    const { known, markup } = commentsOf(file);
    const { directives, severities } = parseDirectives(known);
    const ofMarkup = parseDirectives(markup).directives;
    return {
      known: new DirectiveIndex(directives),
      markup: new DirectiveIndex(ofMarkup),
      configured: new Set(severities.keys()),
      dated: [...directives, ...ofMarkup].filter(({ expires }) => expires !== undefined),
    };
  });

/** What a rule that runs in ESLint has to obey itself: comments in markup that ESLint cannot see, and entries of the configuration. */
export function verdictInEslint(file: FileContext, ruleId: string, at: Place): Verdict {
  if (isApplyingItself) return { kind: 'stands' };
  return verdictOn(ruleId, at, host.today(), [directivesOf(file).markup], (id) => host.entryFor(file.filename, id));
}

/**
 * Is a rule that a preset rule runs silenced by a comment that names it? ESLint knows such findings under the id of the
 * preset rule only. Comments for every rule are left to ESLint, which would call them unused otherwise.
 */
export function isSilencedInPresetRule(file: FileContext, ruleId: string, at: Place): boolean {
  const holding = [...directivesOf(file).known.covering(ruleId, at)].filter((directive) => !isExpired(directive, host.today()));
  return holding.length > 0 && !holding.some(concernsEveryRule);
}

/** Does a comment give the rule a severity? ESLint then runs the rule, or not, under its own id. */
export const isConfiguredByComment = (file: FileContext, ruleId: string): boolean =>
  file.text.includes(`gc25/${ruleId}`) && directivesOf(file).configured.has(ruleId);

/** Directives whose last day is over. ESLint goes on applying those that it reads itself. */
export const expiredIn = (file: FileContext): readonly Directive[] =>
  directivesOf(file).dated.filter((directive) => isExpired(directive, host.today()));
