import { costlyStates, reportCalls } from '../../knowledge/words/consent/contact-words';
import { conditionsOf } from '../../program/origin/conditions';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { readCondition, readHandler } from '../../views/elements/template-expressions';
import type { FactSources } from '../sources';

/** A control for users to report that only works where something was paid for. */
export interface PaidReport {
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  readonly name: string;
  /** The name that says what has to be paid for. */
  readonly state: string;
}

/** `if (user.isPremium) reportUser(id)`, `{isPremium && <ReportButton />}`, `<ReportButton v-if="isPremium" />` */
export const paidReports = (sources: FactSources): readonly PaidReport[] => [...paidInCode(sources.file), ...paidInTemplate(sources)];

function paidInTemplate(sources: FactSources): readonly PaidReport[] {
  const { file } = sources;
  return sources.elements().filter(({ conditions }) => conditions.length > 0).flatMap((element): PaidReport[] => {
    const acts = element.events.flatMap((event) => {
      const handler = readHandler(event);
      return handler ? wordsWithin(handler, file) : [];
    });
    const name = [element.rawTag, ...acts].find((each) => hasAnyPhrase(each, reportCalls));
    const state = element.conditions.flatMap((condition) => {
      const test = readCondition(condition);
      return test ? heldNames(test, condition.truth, file) : [];
    }).find((word) => hasAnyPhrase(word, costlyStates));
    return name !== undefined && state !== undefined ? [{ at: element, site: element, name, state }] : [];
  });
}

function paidInCode(file: FileContext): readonly PaidReport[] {
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
