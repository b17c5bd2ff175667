import { type AstNode, getCalleeName, getEnclosingFunction, unwrap, walk } from '../../program/syntax/ast';
import { clearFeelings, feelingWords, gazeSubjects, guessingWords } from '../../knowledge/words/inference-words';
import { violationWords } from '../../knowledge/words/monitoring-words';
import { pathNames } from '../../facts/people/names';
import { getRequestAddress } from '../../facts/acts/request-address';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { isClear, isGuess, isOfBody } from './body-source';
import type { Context } from './meta';

const KEEPS = /^(?:send\w*|emit\w*|post|put|save\w*|insert\w*|create|update\w*|report\w*|record\w*|log\w*|flag\w*|fetch|track)$/i;

/** Guesses by a service or a function of the project. */
export function checkOwnGuesses(context: Context, scored: ReadonlySet<AstNode>): void {
  for (const call of context.nodes('CallExpression')) if (!scored.has(call)) checkCall(call, context);
}

function checkCall(call: AstNode, context: Context): void {
  const address = getRequestAddress(call);
  if (address) {
    const [path, query = ''] = address.text.split('?');
    const segment = path.split(/[/\s]+/).find((part, i, all) => hasAnyPhrase(part, clearFeelings) && [all[i - 1], part, all[i + 1]].some((near) => near !== undefined && hasAnyWord(near, guessingWords)));
    const isAsked = /returnFaceAttributes=[\w,]*emotion/i.test(query);
    if (segment !== undefined || isAsked) context.report({ at: address.node, site: call, messageId: 'emotion', evidence: 'C', data: { name: segment ?? 'returnFaceAttributes', service: 'a service' } });
    return;
  }
  const name = getCalleeName(call) ?? '';
  if (!isOfBody(call, !isClear(name), context)) return;
  const callee = unwrap(call.callee as AstNode);
  const at = callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee;
  if (isGuess(call) && hasAnyPhrase(name, feelingWords)) context.report({ at, site: call, messageId: 'emotion', evidence: 'C', data: { name, service: 'a function of the product' } });
  else if ((isGuess(call) || /^(?:get|track|check)/.test(name) || hasAnyPhrase(name, ['eye aspect ratio'])) && hasAnyPhrase(name, gazeSubjects) && isKeptAround(call, context)) context.report({ at, site: call, messageId: 'gaze', evidence: 'C', data: { name } });
}

/** The function around keeps or sends something, or calls it a fault. */
function isKeptAround(call: AstNode, context: Context): boolean {
  let isKept = false;
  walk(getEnclosingFunction(call) ?? context.file.program, (node) => {
    if (node.type === 'CallExpression' && (KEEPS.test(getCalleeName(node) ?? '') || hasAnyPhrase(getCalleeName(node) ?? '', violationWords)) && pathNames(node.callee as AstNode)[0] !== 'console') isKept = true;
  }, context.file.sourceCode.visitorKeys);
  return isKept;
}
