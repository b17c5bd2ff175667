import { type AstNode, getCalleeName, getKeyName, unwrap, walk } from '../../program/syntax/ast';
import { bodySources, clearFeelings, guessingWords, mediaSources } from '../../knowledge/words/inference-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const close = bodySources.filter((word) => !mediaSources.includes(word));
const ELEMENTS = ['ref', 'element', 'el', 'blob', 'buffer', 'stream', 'clip'];

/** Do the arguments of a call name something of a body? Texts do not count. `isClose`: a clip that is watched is not enough, its element is. */
export function isOfBody(call: AstNode, isClose: boolean, context: Context): boolean {
  let isFound = false;
  const look = (name: string): void => {
    if (/^(?:is|has|should|can|on)$/.test(wordsOf(name)[0] ?? '')) return;
    isFound ||= hasAnyWord(name, isClose ? close : bodySources) || (isClose && hasAnyWord(name, mediaSources) && hasAnyWord(name, ELEMENTS));
  };
  for (const argument of call.arguments as AstNode[]) walk(argument, (node) => {
    if (node.type === 'Identifier' && !(node.parent?.type === 'Property' && node.parent.key === node)) look(node.name as string);
    // Under a written value stands a setting or a description.
    if (node.type === 'Property' && /^(?:Identifier|MemberExpression|CallExpression|AwaitExpression)$/.test(node.value.type as string)) look(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
  }, context.file.sourceCode.visitorKeys);
  return isFound;
}

/** Is a call a guess of a state by its name (`analyzeVoice`, `computeEngagement`)? */
export function isGuess(call: AstNode): boolean {
  const name = getCalleeName(call) ?? '';
  return hasAnyWord(name, guessingWords) || /^(?:compute|calculate|measure)/.test(name);
}

/** Feelings whose name leaves no doubt need less beside them. */
export const isClear = (name: string): boolean => hasAnyPhrase(name, clearFeelings);

/** The call that a value is made by, awaited or not. */
export const madeBy = (value: AstNode | null | undefined): AstNode | undefined => {
  const made = value ? unwrap(value.type === 'AwaitExpression' ? value.argument : value) : undefined;
  return made?.type === 'CallExpression' ? made : undefined;
};
