import { absenceNames, roundNames, streakNames, tellingNames } from '../../knowledge/words/attention/streak-words';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
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
}

/** `if (daysAway > 1) { user.streak = 0; … }`. `lossNames` are functions of a project that announce or carry out a loss. */
export const streakResets = (lossNames: readonly string[], { file }: FactSources): readonly StreakReset[] =>
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
    return [{ at: assignment, name, isTold }];
  });

/** `items.push(x)` adds to a list; `push(user, 'You lost …')` notifies. */
const isTelling = (name: string, call: AstNode, file: FactSources['file']): boolean =>
  hasAnyPhrase(name, tellingNames)
  && (name !== 'push' || call.arguments.length > 1 || mentionsWithin(call.callee as AstNode, ['notifications'], file));

function branchOf(node: AstNode): AstNode {
  let branch = node;
  while (branch.parent && branch.parent.type !== 'IfStatement' && branch.parent.type !== 'Program') branch = branch.parent;
  return branch;
}
