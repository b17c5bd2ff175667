import { alertAddresses } from '../../knowledge/words/notification-words';
import { entryOf } from '../../program/syntax/entries';
import { hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { type DueItems, dueItemsIn } from './due-items';
import type { Job } from './job';
import { runOf } from './job-run';
import { isOnUtc, jobTimes } from './job-times';
import { ownJobs } from './own-jobs';
import { alertsReachedBy, type ReachedAlert } from './reached-alerts';
import { scheduleTimes } from './read-times';

/** Jobs of catalogued schedulers, of others by their form, and of configuration files. */
export const jobs = (sources: FactSources): readonly Job[] => [...cataloguedJobs(sources), ...ownJobs(sources), ...configuredJobs(sources)];

/** The ways on which a job alerts people. */
export function alertsOf({ run, isOfPage }: Job, sources: FactSources): readonly ReachedAlert[] {
  if (run.kind === 'named') return run.isAlert ? [{ calls: [], isForOperators: false, isOfOtherFile: true }] : [];
  return run.functions.flatMap((fn) => alertsReachedBy(fn, !isOfPage, sources));
}

/** What the functions of a job look for, where it is things with a time of their own. */
export const dueItemsOf = ({ run }: Job, sources: FactSources): DueItems | undefined =>
  run.kind === 'named' ? undefined : run.functions.map((fn) => dueItemsIn(fn, sources)).find((found) => found !== undefined);

const cataloguedJobs = (sources: FactSources): Job[] =>
  sources.apis('scheduler').map((site) => ({
    site: site.call,
    at: site.name,
    times: jobTimes(site, sources.file),
    isOnUtc: isOnUtc(site, sources.file),
    // Most of them have no time that anybody asks about.
    get run() {
      return runOf(site, sources.file);
    },
    isOfPage: site.sdk.id === 'timer',
  }));

/** URL paths that a hosting service requests at times in UTC. */
const configuredJobs = (sources: FactSources): Job[] =>
  sources.configs('schedule').flatMap(({ value, node }): Job[] => {
    const address = node.parent && entryOf(node.parent, 'path')?.value.value;
    if (!node.parent || address === undefined) return [];
    const run = { kind: 'named', isAlert: hasAnyWord(String(address), alertAddresses) } as const;
    return [{ site: node.parent, at: value, times: scheduleTimes(value, 'cron', sources.file), isOnUtc: true, run, isOfPage: false }];
  });
