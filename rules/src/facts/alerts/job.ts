import type { AstNode } from '../../program/syntax/ast';
import type { ScheduledTime } from './scheduled-time';

/** What a machine runs by itself at given times. */
export interface Job {
  /** The call, or the object that describes it. */
  readonly site: AstNode;
  /** Where to report if the time is written elsewhere. */
  readonly at: AstNode;
  readonly times: readonly ScheduledTime[];
  /** The times are in UTC, which is no recipient's local time. */
  readonly isOnUtc: boolean;
  readonly run: JobRun;
  /** It runs in an open page; who looks at what it draws there is awake. */
  readonly isOfPage: boolean;
}

/** What a job runs: functions of this file; otherwise, whether its names contain words for alerts. */
export type JobRun =
  | { readonly kind: 'functions'; readonly functions: readonly AstNode[] }
  | { readonly kind: 'named'; readonly isAlert: boolean };
