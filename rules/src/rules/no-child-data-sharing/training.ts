import { type AstNode, getCalleeName, unwrap } from '../../ast';
import { hasAnyWord } from '../../values/words';
import { nameNode } from '../../views/call';
import type { Scope } from './meta';

const TRAINS = /^(?:fineTune|fine_tune|trainModel|createTrainingFile|createFineTune|addTrainingData|addToDataset|trainOn)$/;
const PEOPLE = ['child', 'children', 'student', 'students', 'pupil', 'pupils', 'kid', 'kids', 'learner', 'learners', 'user', 'users', 'chat', 'chats', 'messages', 'conversations'];
const PURPOSE = /\b(?:consent|purpose|optIn|opt_in|agreed)\b/i;
const AUDIENCES = /^(?:createAudience|uploadAudience|createCustomAudience|uploadCustomers|syncAudience|createLookalike|exportToAds)$/;

/** Data of people that trains a model, and groups of pupils handed to advertising. */
export function checkTraining(on: Scope): void {
  const jobs = new Set(on.apis('use').filter(({ fact }) => fact.does === 'model training').map(({ call }) => call));
  for (const call of on.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    const text = (call.arguments as AstNode[]).map((argument) => on.file.getCode(argument)).join(' ').slice(0, 400);
    const at = nameNode(unwrap(call.callee as AstNode));
    const isDataset = name === 'push' && /(?:^|\.)(?:dataset|trainingData|trainingSet|training_data)$/.test(on.file.getReceiverCode((call.callee as AstNode).object ?? call.callee));
    if ((TRAINS.test(name) || isDataset || jobs.has(call)) && hasAnyWord(text, PEOPLE) && !PURPOSE.test(text)) on.report({ at, site: call, messageId: 'training', data: { name: on.file.getText(call.callee as AstNode) } });
    if (AUDIENCES.test(name) && hasAnyWord(text, ['class', 'classroom', 'school', 'cohort', 'students', 'pupils', 'children', 'kids'])) on.report({ at, site: call, messageId: 'groupData', data: { name } });
  }
}
