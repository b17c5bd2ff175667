import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap, walk } from '../../ast';
import { clearFeelings, emotionLabels, feelingWords, gazeSubjects, guessingWords } from '../../catalogue/inference-words';
import { violationWords } from '../../catalogue/monitoring-words';
import { pathNames } from '../../detect/personal';
import { getRequestAddress } from '../../detect/request-address';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { isClear, isGuess, isOfBody } from './body-source';
import type { Scope } from './index';

const KEEPS = /^(?:send\w*|emit\w*|post|put|save\w*|insert\w*|create|update\w*|report\w*|record\w*|log\w*|flag\w*|fetch|track)$/i;
const RUNS = /^(?:predict|classify|detect\w*|run|execute|infer|estimate\w*|executeAsync|predictOnBatch)$/;
const labels = new Set(emotionLabels);

/** Guesses by a service or a function of the project. */
export function checkOwnGuesses(on: Scope, scored: ReadonlySet<AstNode>): void {
  for (const call of on.nodes('CallExpression')) if (!scored.has(call)) checkCall(call, on);
  for (const list of on.nodes('ArrayExpression', 'ObjectExpression')) checkLabels(list, on);
  for (const member of on.nodes('MemberExpression')) checkReading(member, on);
}

function checkCall(call: AstNode, on: Scope): void {
  const address = getRequestAddress(call);
  if (address) {
    const [path, query = ''] = address.text.split('?');
    const segment = path.split(/[/\s]+/).find((part, i, all) => hasAnyPhrase(part, clearFeelings) && [all[i - 1], part, all[i + 1]].some((near) => near !== undefined && hasAnyWord(near, guessingWords)));
    const isAsked = /returnFaceAttributes=[\w,]*emotion/i.test(query);
    if (segment !== undefined || isAsked) on.report({ at: address.node, site: call, messageId: 'emotion', evidence: 'C', data: { name: segment ?? 'returnFaceAttributes', service: 'a service' } });
    return;
  }
  const name = getCalleeName(call) ?? '';
  if (!isOfBody(call, !isClear(name), on)) return;
  const callee = unwrap(call.callee as AstNode);
  const at = callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee;
  if (isGuess(call) && hasAnyPhrase(name, feelingWords)) on.report({ at, site: call, messageId: 'emotion', evidence: 'C', data: { name, service: 'a function of the product' } });
  else if ((isGuess(call) || /^(?:get|track|check)/.test(name) || hasAnyPhrase(name, ['eye aspect ratio'])) && hasAnyPhrase(name, gazeSubjects) && isKeptAround(call, on)) on.report({ at, site: call, messageId: 'gaze', evidence: 'C', data: { name } });
}

/** The function around keeps or sends something, or calls it a fault. */
function isKeptAround(call: AstNode, on: Scope): boolean {
  let isKept = false;
  walk(getEnclosingFunction(call) ?? on.file.program, (node) => {
    if (node.type === 'CallExpression' && (KEEPS.test(getCalleeName(node) ?? '') || hasAnyPhrase(getCalleeName(node) ?? '', violationWords)) && !/^console\b/.test(on.file.getCode(node.callee as AstNode))) isKept = true;
  }, on.file.sourceCode.visitorKeys);
  return isKept;
}

/** The labels of a classifier of faces, in a file that runs one. */
function checkLabels(list: AstNode, on: Scope): void {
  const values = list.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]) : (list.properties as AstNode[]).map((property) => property.value as AstNode | undefined);
  const found = new Set(values.flatMap((value) => (value?.type === 'Literal' && typeof value.value === 'string' && labels.has(value.value.toLowerCase()) ? [value.value.toLowerCase()] : [])));
  if (found.size < 5 || ![...found].some((label) => /^(?:disgust|contempt|fear)/.test(label)) || !on.nodes('CallExpression').some((call) => RUNS.test(getCalleeName(call) ?? ''))) return;
  on.report({ at: list.parent?.type === 'VariableDeclarator' ? (list.parent.id as AstNode) : list, site: list, messageId: 'reading', evidence: 'C', data: { name: list.parent?.type === 'VariableDeclarator' ? on.file.getText(list.parent.id as AstNode) : 'angry, disgusted, …' } });
}

/** `detection.expressions`: what a detector adds to a face. */
function checkReading(member: AstNode, on: Scope): void {
  if (getMemberName(member) !== 'expressions' || member.parent?.type === 'AssignmentExpression') return;
  const holders = pathNames(member.object as AstNode);
  if (holders.some((name) => hasAnyWord(name, ['detection', 'detections', 'face', 'faces']))) on.report({ at: member.property as AstNode, site: member, messageId: 'reading', data: { name: on.file.getText(member) } });
}
