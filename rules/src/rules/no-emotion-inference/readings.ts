import { type AstNode, getCalleeName, getKeyName, getMemberName } from '../../program/syntax/ast';
import { emotionLabels, emotionReadings } from '../../knowledge/words/inference-words';
import { pathNames } from '../../facts/people/names';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

const RUNS = /^(?:predict|classify|detect\w*|run|execute|infer|estimate\w*|executeAsync|predictOnBatch)$/;
const FOUND = ['detection', 'detections', 'face', 'faces'];
const labels = new Set(emotionLabels);

/** What a classifier makes of a face, where the product reads it. */
export function checkReadings(context: Context): void {
  for (const member of context.nodes('MemberExpression')) if (isReading(member)) report(member.property as AstNode, member, context.file.getText(member), context);
  for (const pattern of context.nodes('ObjectPattern')) for (const property of pattern.properties as AstNode[]) {
    const name = property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';
    if (emotionReadings.includes(name)) report(property.key as AstNode, pattern, name, context);
  }
  for (const list of context.nodes('ArrayExpression', 'ObjectExpression')) checkLabels(list, context);
}

const report = (at: AstNode, site: AstNode, name: string, context: Context): void => context.report({ at, site, messageId: 'reading', data: { name } });

/** `face.joyLikelihood`, `detection.expressions`, `answer.FaceDetails[0].Emotions`. */
function isReading(member: AstNode): boolean {
  const name = getMemberName(member) ?? '';
  if (emotionReadings.includes(name)) return member.parent?.type !== 'CallExpression';
  if (name !== 'expressions' && name !== 'Emotions') return false;
  return member.parent?.type !== 'AssignmentExpression' && pathNames(member.object as AstNode).some((holder) => hasAnyWord(holder, FOUND));
}

/** The labels of a classifier of faces, in a file that runs one. */
function checkLabels(list: AstNode, context: Context): void {
  const values = list.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]) : (list.properties as AstNode[]).map((property) => property.value as AstNode | undefined);
  const found = new Set(values.flatMap((value) => (value?.type === 'Literal' && typeof value.value === 'string' && labels.has(value.value.toLowerCase()) ? [value.value.toLowerCase()] : [])));
  if (found.size < 5 || ![...found].some((label) => /^(?:disgust|contempt|fear)/.test(label)) || !context.nodes('CallExpression').some((call) => RUNS.test(getCalleeName(call) ?? ''))) return;
  const variable = list.parent?.type === 'VariableDeclarator' ? list.parent.id : undefined;
  context.report({ at: variable ?? list, site: list, messageId: 'reading', evidence: 'C', data: { name: variable ? context.file.getText(variable) : 'angry, disgusted, …' } });
}
