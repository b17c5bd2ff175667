import type { FileContext } from '../file-context';
import type { Place } from './directive';
import { DirectiveIndex } from './directive-index';
import type { EntryAnswer } from './entries';
import { commentsOf } from './file-comments';
import { parseDirectives } from './parse';
import { type Verdict, verdictOn } from './verdict';

/** What ESLint does not know of suppressions, and the plugin therefore tells its rules. */
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

export const todayInEslint = (): string => host.today();

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

/** The directives of a file: those that ESLint reads as well, and those in markup that it cannot see. */
export const directivesOf = (file: FileContext): { readonly known: DirectiveIndex; readonly markup: DirectiveIndex } => file.once(directivesOf, () => {
  const { known, markup } = commentsOf(file);
  return { known: new DirectiveIndex(parseDirectives(known).directives), markup: new DirectiveIndex(parseDirectives(markup).directives) };
});

/** What a rule that runs in ESLint has to obey itself: comments in markup that ESLint cannot see, and entries of the configuration. */
export function verdictInEslint(file: FileContext, ruleId: string, at: Place): Verdict {
  if (isApplyingItself) return { kind: 'stands' };
  return verdictOn(ruleId, at, host.today(), [directivesOf(file).markup], (id) => host.entryFor(file.filename, id));
}
