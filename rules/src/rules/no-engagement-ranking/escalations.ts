import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap, wrapped } from '../../program/syntax/ast';
import { escalationTerms, feedNames, harmlessSteps } from '../../knowledge/words/ranking-words';
import { isRanked } from '../../facts/ranking/ranking';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { Context } from './meta';

const ASKS = /next|recommend|pick|suggest/i;
/** Names that say by themselves that it grows. */
const GROWS = ['more extreme', 'escalation', 'escalate'];

/** Requests for something stronger than what came before. */
export function checkEscalations(context: Context): void {
  if (hasAnyPhrase(context.path, harmlessSteps)) return;
  for (const property of context.nodes('Property')) checkRequest(property, context);
  for (const test of context.nodes('BinaryExpression')) checkTest(test, context);
}

/** `pickNext({ intensity: last.intensity + 1 })`, `recommendNext({ moreExtreme: true })` */
function checkRequest(property: AstNode, context: Context): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const value = unwrap(property.value as AstNode);
  if (!hasAnyPhrase(name, escalationTerms)) return;
  const isStep = value.type === 'BinaryExpression' && value.operator === '+';
  const isAsked = hasAnyPhrase(name, GROWS) && value.type === 'Literal' && (value.value === true || Number(value.value) > 0);
  if (!isStep && !isAsked) return;
  let call = property.parent?.parent;
  while (call && call.type !== 'CallExpression' && !/Statement$/.test(call.type)) call = call.parent;
  if (call?.type === 'CallExpression' && ASKS.test(getCalleeName(call) ?? '') && !hasAnyPhrase(context.file.getCode(call).slice(0, 120), harmlessSteps)) context.report({ at: property, site: call, messageId: 'escalation', data: { term: name } });
}

/** `recommendations.filter((one) => one.intensity > last.intensity)` */
function checkTest(test: AstNode, context: Context): void {
  const name = getMemberName(unwrap(test.left as AstNode)) ?? '';
  if (!/^>=?$/.test(test.operator as string) || !hasAnyPhrase(name, escalationTerms) || !context.file.getCode(test.right as AstNode).includes(`.${name}`)) return;
  const chooser = getEnclosingFunction(test);
  const call = chooser && wrapped(chooser).parent;
  if (call?.type !== 'CallExpression' || !/^(?:filter|find|findLast)$/.test(getCalleeName(call) ?? '')) return;
  const list = context.file.getCode((unwrap(call.callee as AstNode).object ?? call.callee) as AstNode);
  if ((isRanked(list) || hasAnyPhrase(list, [...feedNames, ...context.options.feedNames])) && !hasAnyPhrase(list, harmlessSteps)) context.report({ at: test, site: call, messageId: 'escalation', data: { term: name } });
}
