import type { Act, Practice } from './act';
import { addressActs } from './address';
import { describeActs, reportUserActs } from './describe';
import { importedFunctionActs } from './functions/imported-functions';
import { ownFunctionActs } from './functions/own-functions';
import { logActs } from './log';
import { measureActs } from './measure';
import { hostedPrompts, namedPrompts, promptActs, sendActs } from './send';
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
export { isUsualForSecrets } from './store';

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

const inOrder = (acts: readonly Act[]): readonly Act[] => [...acts].sort((a, b) => startOf(a) - startOf(b));

/** What the file does of one practice, in source order: read once a file and settings. */
export const actsOf = (practice: Practice, on: FactSources): readonly Act[] =>
  readOnce(actsOf, practice, on, () => {
    const here = actsByFile(practice, on);
    const known = new Set<object>(here.map(({ node }) => node));
    const found = [...here, ...importedFunctionActs(practice, known, on, (other) => actsOf(practice, other))];
    if (practice !== 'prompt') return inOrder(found);
    const prompts = new Set<object>(found.map(({ node }) => node));
    return inOrder([...found, ...[...namedPrompts(on), ...hostedPrompts(on)].filter(({ node }) => !prompts.has(node))]);
  });

/** Of these, what functions of other files have no part in: nothing but the file is read. */
export const actsByFile = (practice: Practice, on: FactSources): readonly Act[] =>
  readOnce(actsByFile, practice, on, () => {
    const direct = readers[practice](on);
    return inOrder([...direct, ...ownFunctionActs(direct, on)]);
  });

function readOnce(key: object, practice: Practice, on: FactSources, read: () => readonly Act[]): readonly Act[] {
  const lists = on.file.onceFor(key, on.settings, () => new Map<Practice, readonly Act[]>());
  let acts = lists.get(practice);
  if (!acts) lists.set(practice, acts = read());
  return acts;
}
