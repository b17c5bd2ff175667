import type { SourceCodeLike } from '../program/syntax/file-context';

/** Rules of the ESLint plugin that judge no product code: they report faults of gc25, of its settings and of suppressions. */
export const NOTICE_RULES = ['internal-error', 'settings', 'suppressions'] as const;

/** Those that take over what other rules would report. */
export type NoticeRule = 'internal-error' | 'settings';

/** What is known of one source's notices. */
interface Notices {
  /** Notice rules that are on for the file. */
  readonly reporters: Set<NoticeRule>;
  /** Rules by the error that made them fail; an error in a shared view fails many rules and is shown once. */
  readonly failures: Map<string, string[]>;
  /** Sentences about the file as a whole. */
  readonly problems: Set<string>;
}

const noticesBySource = new WeakMap<object, Notices>();

function noticesOf(sourceCode: SourceCodeLike): Notices {
  let notices = noticesBySource.get(sourceCode);
  if (!notices) noticesBySource.set(sourceCode, notices = { reporters: new Set(), failures: new Map(), problems: new Set() });
  return notices;
}

/** Called when a notice rule is made for a file, which is before any rule looks at it. */
export const addReporter = (sourceCode: SourceCodeLike, rule: NoticeRule): void => {
  noticesOf(sourceCode).reporters.add(rule);
};

export const hasReporter = (sourceCode: SourceCodeLike, rule: NoticeRule): boolean => noticesOf(sourceCode).reporters.has(rule);

const causeOf = (error: unknown): string => {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n')[0].replace(/\.$/, '').slice(0, 300);
};

const sentenceOf = (ruleIds: readonly string[], cause: string): string =>
  `${
    ruleIds.map((id) => `gc25/${id}`).join(', ')
  } failed on this file, so findings may be missing. This is a bug in gc25; please report it with the file at https://github.com/gc25/gc25/issues: ${cause}.`;

let isRethrowing = false;

/** Runs something with the exceptions of rules let through, for tests that need to see them. */
export function withExceptions<T>(run: () => T): T {
  const before = isRethrowing;
  isRethrowing = true;
  try {
    return run();
  } finally {
    isRethrowing = before;
  }
}

/**
 * Keeps the exception of a rule for `internal-error`. Returns the sentence when that rule is off and the cause is new,
 * so that the failing rule reports it.
 */
export function noteFailure(sourceCode: SourceCodeLike, ruleId: string, error: unknown): string | undefined {
  if (isRethrowing) throw error;
  const { failures } = noticesOf(sourceCode);
  const cause = causeOf(error);
  const failed = failures.get(cause);
  if (failed) failed.push(ruleId);
  else failures.set(cause, [ruleId]);
  return failed || hasReporter(sourceCode, 'internal-error') ? undefined : sentenceOf([ruleId], cause);
}

/** Keeps a sentence about the whole file for `internal-error`; returns it under the same condition as `noteFailure`. */
export function noteFileProblem(sourceCode: SourceCodeLike, sentence: string): string | undefined {
  const { problems } = noticesOf(sourceCode);
  const isNew = !problems.has(sentence);
  problems.add(sentence);
  return isNew && !hasReporter(sourceCode, 'internal-error') ? sentence : undefined;
}

/** Was the file as a whole found to be one that cannot be checked? The rules after need not find out again. */
export const hasFileProblem = (sourceCode: SourceCodeLike): boolean => noticesOf(sourceCode).problems.size > 0;

const NO_NOTICES = { failures: [], problems: [] };

/** The notices for `internal-error`; each is given out once, also where two rules ask. */
export function takeNotices(sourceCode: SourceCodeLike): { readonly failures: readonly string[]; readonly problems: readonly string[] } {
  const notices = noticesOf(sourceCode);
  if (notices.failures.size + notices.problems.size === 0) return NO_NOTICES;
  const taken = {
    failures: Array.from(notices.failures, ([cause, ruleIds]) => sentenceOf(ruleIds, cause)),
    problems: [...notices.problems],
  };
  notices.failures.clear();
  notices.problems.clear();
  return taken;
}
