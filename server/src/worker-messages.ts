import type { Problem } from '../../rules/src/hosts/node';
import type { ActionsRequest, CheckRequest, EditorResult } from './check-service';
import type { FindingAction } from './code-actions';

/** What a worker is started with. */
export interface WorkerData {
  readonly isTrusted: boolean;
}

/** A check with its text; functions do not cross threads. */
export type CheckTask = Omit<CheckRequest, 'getText'> & { readonly kind: 'check'; readonly text: string };
export type ActionsTask = ActionsRequest & { readonly kind: 'actions' };

/** Other files that changed on disk. */
export interface ChangedTask {
  readonly kind: 'changed';
  readonly files: readonly string[];
}

/** From the server to its worker. Tasks are sent one at a time. */
export type ToWorker = ((CheckTask | ActionsTask | ChangedTask) & { readonly id: number; readonly runCode: boolean }) | {
  readonly kind: 'forget';
};

/** From the worker to the server. */
export type FromWorker =
  /** The worker is loaded and takes tasks. */
  | { readonly kind: 'ready' }
  /** The configuration is read, and the check of the text begins. */
  | { readonly kind: 'checking'; readonly id: number }
  | {
    readonly kind: 'done';
    readonly id: number;
    readonly value: EditorResult | readonly FindingAction[] | readonly string[];
    readonly problems: readonly Problem[];
  }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
