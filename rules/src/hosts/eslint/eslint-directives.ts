import type { FileContext } from '../../program/syntax/file-context';
import { concernsEveryRule, type Directive, type Place } from '../../directives/directive';
import { DirectiveIndex } from '../../directives/directive-index';
import type { EntryAnswer } from '../../directives/entries';
import { commentsOf } from '../../directives/file-comments';
import { parseDirectives } from '../../directives/parse';
import { isExpired } from '../../directives/reason';
import { type Verdict, verdictOn } from '../../directives/verdict';

/** What ESLint does not know about suppressions, and the plugin passes to its rules. */
export interface EslintHost {
  /** The UTC day, "YYYY-MM-DD". */
  today(): string;
  /** What the configuration of a file says about a rule, given without prefix. `file` is absolute. */
  entryFor(file: string, ruleId: string): EntryAnswer;
}

/** Without a plugin around them, rules know no configuration, and nothing expires. */
let host: EslintHost = { today: () => '', entryFor: () => ({}) };

/** Called when the plugin is loaded; parts left out stay as they are. */
export function configureEslintHost(parts: Partial<EslintHost>): void {
  host = { ...host, ...parts };
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
