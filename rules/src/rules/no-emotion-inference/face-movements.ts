import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { emotionLabels } from '../../knowledge/words/inference-words';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Scope } from './index';

const feelings = [...emotionLabels.filter((label) => label !== 'neutral'), 'emotion', 'emotions', 'mood', 'frown', 'frowning', 'bored', 'confused', 'engaged'];

/** Movements of a face of which the file makes feelings. */
export function checkFaceMovements(on: Scope): void {
  for (const property of on.nodes('Property')) {
    if (getKeyName(property.key as AstNode, property.computed as boolean) !== 'outputFaceBlendshapes' || property.value.value !== true) continue;
    if (!on.options.allowAvatarBlendshapes || namesFeelings(on)) on.report({ at: property, messageId: 'blendshapes', suggest: [{ id: 'set', data: { value: 'false' }, edits: replaceNode(property.value as AstNode, 'false') }] });
  }
}

/** A name or a label of one or two words; what a page says to people is none. */
const namesFeelings = (on: Scope): boolean =>
  on.nodes('Identifier').some((node) => hasAnyWord(node.name as string, feelings)) || on.nodes('Literal').some((node) => typeof node.value === 'string' && wordsOf(node.value).length <= 2 && hasAnyWord(node.value, feelings));
