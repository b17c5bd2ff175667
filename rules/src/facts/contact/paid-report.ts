import { costlyStates, reportCalls } from '../../knowledge/words/consent/contact-words';
import { conditionsOf } from '../../program/origin/conditions';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** A control for users to report that only works where something was paid for. */
export interface PaidReport {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** The name that says what has to be paid for. */
  readonly state: string;
}

/** `if (user.isPremium) reportUser(id)`, `{isPremium && <ReportButton />}` */
export function paidReports({ file }: FactSources): readonly PaidReport[] {
  const calls = callSitesOf(file).all.filter(({ name }) => hasAnyPhrase(name, reportCalls)).map(({ node, at, name }) => ({
    node,
    at,
    name,
  }));
  const shown = file.nodes('JSXOpeningElement').map((node) => ({ node, at: node.name as AstNode, name: String(node.name?.name ?? '') }))
    .filter(({ name }) => hasAnyPhrase(name, reportCalls));
  return [...calls, ...shown].flatMap(({ node, at, name }) => {
    const fn = getEnclosingFunction(node);
    const around = [...conditionsOf(node, fn), ...(fn ? conditionsOf(fn, getEnclosingFunction(fn)) : [])];
    const state = around.flatMap(({ test, isTrue }) => heldNames(test, isTrue, file)).find((word) => hasAnyPhrase(word, costlyStates));
    return state === undefined ? [] : [{ at, site: node, name, state }];
  });
}

/** Names in the parts of a test that hold; those of a part that is denied are none. */
function heldNames(test: AstNode, truth: boolean, file: FileContext): readonly string[] {
  const expression = unwrap(test);
  if (expression.type === 'UnaryExpression' && expression.operator === '!' && expression.argument)
    return heldNames(expression.argument, !truth, file);
  if (expression.type === 'LogicalExpression' && expression.operator === (truth ? '&&' : '||'))
    return [expression.left as AstNode, expression.right as AstNode].flatMap((side) => heldNames(side, truth, file));
  return truth && expression.type !== 'LogicalExpression' ? wordsWithin(expression, file) : [];
}
