import type { Suppression } from '../rule/finding';
import type { Directive, Place } from './directive';
import type { DirectiveIndex } from './directive-index';
import type { EntryAnswer } from './entries';
import { hasReason, isExpired } from './reason';

/** What the suppressions of a file say about one finding. */
export type Verdict =
  | { readonly kind: 'stands' }
  | { readonly kind: 'suppressed'; readonly by: Suppression }
  /** It was suppressed up to a day, "YYYY-MM-DD", that is over. */
  | { readonly kind: 'expired'; readonly on: string };

/** Judges one finding: the comments of each index first, then what the configuration says of the file. */
export function verdictOn(
  ruleId: string,
  at: Place,
  today: string,
  indexes: readonly DirectiveIndex[],
  entryFor: (ruleId: string) => EntryAnswer,
): Verdict {
  let over: string | undefined;
  for (const index of indexes) {
    for (const directive of index.covering(ruleId, at)) {
      if (!isExpired(directive, today)) return { kind: 'suppressed', by: ofComment(directive) };
      over ??= directive.expires;
    }
  }
  const { entry, expired } = entryFor(ruleId);
  if (entry)
    return {
      kind: 'suppressed',
      by: {
        kind: 'entry',
        reason: hasReason(entry.reason) ? entry.reason : '',
        ...(entry.expires === undefined ? {} : { expires: entry.expires }),
      },
    };
  over ??= expired?.expires;
  return over === undefined ? { kind: 'stands' } : { kind: 'expired', on: over };
}

function ofComment({ reason, expires, start }: Directive): Suppression {
  return { kind: 'comment', reason: hasReason(reason) ? reason : '', ...(expires === undefined ? {} : { expires }), line: start.line };
}

/** What a finding says behind its message when its suppression is over. */
export const expiredSentence = (on: string): string => `The suppression of this finding expired on ${on}.`;
