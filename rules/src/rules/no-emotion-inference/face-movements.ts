import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { emotionLabels } from '../../knowledge/words/inference-words';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const feelings = [...emotionLabels.filter((label) => label !== 'neutral'), 'emotion', 'emotions', 'mood', 'frown', 'frowning', 'bored', 'confused', 'engaged'];

/** Movements of a face of which the file makes feelings. */
export function checkFaceMovements(context: Context): void {
  for (const property of context.nodes('Property')) {
    if (getKeyName(property.key as AstNode, property.computed as boolean) !== 'outputFaceBlendshapes' || property.value.value !== true) continue;
    if (!context.options.allowAvatarBlendshapes || namesFeelings(context)) context.report({ at: property, messageId: 'blendshapes', suggest: [{ id: 'set', data: { value: 'false' }, edits: replaceNode(property.value as AstNode, 'false') }] });
  }
}

/** A name or a label of one or two words; what a page says to people is none. */
const namesFeelings = (context: Context): boolean =>
  context.nodes('Identifier').some((node) => hasAnyWord(node.name as string, feelings)) || context.nodes('Literal').some((node) => typeof node.value === 'string' && wordsOf(node.value).length <= 2 && hasAnyWord(node.value, feelings));
