import { groupsOfPupils, trainedPeople, trainingPurposes } from '../../knowledge/words/people/training-words';
import { callSitesOf } from '../../program/modules/call-site';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { type Act, makeAct, valuesOf } from './act';
import type { FactSources } from '../sources';

const TRAINS = ['fineTune', 'fine_tune', 'trainModel', 'createTrainingFile', 'createFineTune', 'addTrainingData', 'addToDataset',
  'trainOn'];
const DATASETS = new Set(['dataset', 'trainingData', 'trainingSet', 'training_data']);
const AUDIENCES = ['createAudience', 'uploadAudience', 'createCustomAudience', 'uploadCustomers', 'syncAudience', 'createLookalike',
  'exportToAds'];

/** Examples a model learns from: by the catalogue, by the name of the call, and by the set they are added to. */
export function trainActs(on: FactSources): Act[] {
  const sites = callSitesOf(on.file);
  const known = on.apis('use', ['model training'])
    .map(({ call, name, args }) =>
      makeAct({ practice: 'train', by: 'catalogue', node: call, at: name, call: sites.of(call), payload: valuesOf(args) })
    );
  const calls = [...sites.named(...TRAINS), ...sites.named('push').filter(({ holder }) => DATASETS.has(holder))].filter(({ node, isNew }) =>
    !isNew && known.every((act) => act.node !== node)
  );
  return [...known,
    ...calls.map((call) => makeAct({ practice: 'train', by: 'name', node: call.node, at: call.at, call, payload: valuesOf(call.args) }))];
}

/** Groups of people handed to advertising. */
export const audienceActs = (on: FactSources): Act[] =>
  callSitesOf(on.file).named(...AUDIENCES).map((call) =>
    makeAct({ practice: 'build audience', by: 'name', node: call.node, at: call.at, call, payload: valuesOf(call.args) })
  );

/** Examples of a model, or a group handed to advertising, with whom it is about as far as names tell. */
export interface PeopleAct {
  readonly act: Act;
  readonly isOfPeople: boolean;
  readonly isOfPupils: boolean;
  /** Names mention a consent or a purpose. */
  readonly hasPurpose: boolean;
}

export function readPeopleAct(act: Act, { file }: Pick<FactSources, 'file'>): PeopleAct {
  const mentions = (phrases: readonly string[]): boolean => act.payload.some(({ node }) => mentionsWithin(node, phrases, file));
  return { act, isOfPeople: mentions(trainedPeople), isOfPupils: mentions(groupsOfPupils), hasPurpose: mentions(trainingPurposes) };
}
