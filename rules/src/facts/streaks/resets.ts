import { absenceNames, roundNames, streakNames, tellingNames, unbrokenNames } from '../../knowledge/words/attention/streak-words';
import { conditionsOf } from '../../program/origin/conditions';
import { mentionsBehind } from '../../program/origin/words-behind';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../program/syntax/ast';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** A run of days that starts again because days were missed. */
export interface StreakReset {
  readonly at: AstNode;
  readonly name: string;
  /** The same branch notifies the user, or takes something away. */
  readonly isTold: boolean;
  /** The assignment that does nothing else and can be left out. */
  readonly statement?: AstNode;
}

/** All resets of a file. `lossNames` are functions of a project that announce or carry out a loss. */
export const streakResets = (lossNames: readonly string[], sources: FactSources): readonly StreakReset[] => [
  ...assignedResets(lossNames, sources),
  ...chosenResets(sources),
  ...startedAgain(sources),
];

/** `if (daysAway > 1) { user.streak = 0; … }` */
const assignedResets = (lossNames: readonly string[], { file }: FactSources): readonly StreakReset[] =>
  file.nodes('AssignmentExpression').flatMap((assignment): readonly StreakReset[] => {
    const name = lastName(assignment.left as AstNode);
    const { value } = assignment.right as AstNode;
    if (assignment.operator !== '=' || (value !== 0 && value !== 1) || !hasAnyPhrase(name, streakNames) || hasAnyPhrase(name, roundNames))
      return [];
    const conditions = conditionsOf(assignment, getEnclosingFunction(assignment));
    if (!conditions.some(({ test }) => mentionsWithin(test, absenceNames, file))) return [];
    const branch = branchOf(assignment);
    const isTold = file.within(branch, 'CallExpression').some((call) =>
      lossNames.includes(getCalleeName(call) ?? '') || isTelling(getCalleeName(call) ?? '', call, file)
    );
    return [{ at: assignment, name, isTold, statement: assignment }];
  });

/** `streak: lastDay === yesterday ? user.streak + 1 : 1` */
const chosenResets = ({ file }: FactSources): readonly StreakReset[] =>
  file.nodes('ConditionalExpression').flatMap((choice): readonly StreakReset[] => {
    const name = nameOfValue(choice);
    if (!hasAnyPhrase(name, streakNames) || hasAnyPhrase(name, roundNames)) return [];
    const { test } = choice;
    const arms = [choice.consequent, choice.alternate].flatMap((arm) => unwrap(arm ?? undefined) ?? []);
    if (!test || !arms.some(beginsAgain) || !arms.some(addsOne) || !mentionsBehind(test, unbrokenNames, file)) return [];
    return [{ at: choice, name, isTold: false }];
  });

/** `let streak = 1; if (last === yesterday) streak = user.streak + 1;`: a run starts again unless a day was not missed. */
const startedAgain = ({ file }: FactSources): readonly StreakReset[] =>
  file.nodes('VariableDeclarator').flatMap((declarator): readonly StreakReset[] => {
    const { id, init } = declarator;
    const name = id?.type === 'Identifier' ? String(id.name) : '';
    if (!init || !beginsAgain(init) || !hasAnyPhrase(name, streakNames) || hasAnyPhrase(name, roundNames)) return [];
    const writes = (file.variableOf(id as AstNode)?.references ?? []).flatMap(({ identifier }) => {
      const { parent } = identifier as unknown as AstNode;
      const isWrite = parent?.type === 'AssignmentExpression' && parent.operator === '='
        && parent.left === (identifier as unknown as AstNode);
      return isWrite && addsOne(unwrap(parent.right as AstNode)) ? [parent] : [];
    });
    const isUnbroken = writes.some((write) =>
      conditionsOf(write, getEnclosingFunction(write)).some(({ test, isTrue }) => isTrue && mentionsBehind(test, unbrokenNames, file))
    );
    return isUnbroken ? [{ at: declarator, name, isTold: false }] : [];
  });

const beginsAgain = ({ value }: AstNode): boolean => value === 0 || value === 1;

/** `user.streak + 1` */
const addsOne = ({ type, operator, right }: AstNode): boolean =>
  type === 'BinaryExpression' && operator === '+' && (right as AstNode).value === 1;

/** The variable, member or key that is given a value. */
function nameOfValue(value: AstNode): string {
  const { parent } = value;
  if (parent?.type === 'VariableDeclarator') return lastName(parent.id ?? undefined);
  if (parent?.type === 'AssignmentExpression' && parent.operator === '=') return lastName(parent.left as AstNode);
  return parent?.type === 'Property' ? (getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '') : '';
}

/** `items.push(x)` adds to a list; `push(user, 'You lost …')` notifies. */
const isTelling = (name: string, call: AstNode, file: FactSources['file']): boolean =>
  hasAnyPhrase(name, tellingNames)
  && (name !== 'push' || call.arguments.length > 1 || mentionsWithin(call.callee as AstNode, ['notifications'], file));

function branchOf(node: AstNode): AstNode {
  let branch = node;
  while (branch.parent && branch.parent.type !== 'IfStatement' && branch.parent.type !== 'Program') branch = branch.parent;
  return branch;
}
