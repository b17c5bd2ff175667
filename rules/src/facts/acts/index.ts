import type { Act, Practice } from './act';
import { addressActs } from './address';
import { describeActs, reportUserActs } from './describe';
import { importedFunctionActs } from './functions/imported-functions';
import { ownFunctionActs } from './functions/own-functions';
import { logActs } from './log';
import { measureActs } from './measure';
import { namedPrompts, promptActs, sendActs } from './send';
import { messageActs } from './message';
import { keepActs, publishActs } from './shared-or-kept';
import type { FactSources } from '../sources';
import { storeActs } from './store';
import { audienceActs, trainActs } from './train';

export { type Talk, talkIn } from './talks/talk';
export { isTalkOfChild } from './talks/talk-partner';
export { type PeopleAct, readPeopleAct } from './train';
export { isOfChannel } from './destination';
export { isOfFailure } from './log';

export type { Act, By, Destination, Doubt, Payload, Practice } from './act';
export type { FactSources } from '../sources';

const readers: Readonly<Record<Practice, (on: FactSources) => Act[]>> = {
  log: logActs,
  store: storeActs,
  address: addressActs,
  send: sendActs,
  measure: measureActs,
  describe: describeActs,
  'report user': reportUserActs,
  prompt: promptActs,
  message: messageActs,
  publish: publishActs,
  keep: keepActs,
  train: trainActs,
  'build audience': audienceActs,
};

const startOf = ({ node }: Act): number => ('range' in node ? node.range[0] : 0);

/** What the file does of one practice, in source order: read once a file and settings. */
export function actsOf(practice: Practice, on: FactSources): readonly Act[] {
  const lists = on.file.onceFor(actsOf, on.settings, () => new Map<Practice, readonly Act[]>());
  let acts = lists.get(practice);
  if (!acts) {
    const direct = readers[practice](on);
    const own = ownFunctionActs(direct, on);
    const known = new Set<object>([...direct, ...own].map(({ node }) => node));
    const others = importedFunctionActs(practice, known, on, (other) => actsOf(practice, other));
    const found = new Set<object>([...known, ...others.map(({ node }) => node)]);
    const named = practice === 'prompt' ? namedPrompts(on).filter(({ node }) => !found.has(node)) : [];
    lists.set(practice, acts = [...direct, ...own, ...others, ...named].sort((a, b) => startOf(a) - startOf(b)));
  }
  return acts;
}
