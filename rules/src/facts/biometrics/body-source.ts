import { bodySources, clearFeelings, guessingWords, mediaHolders, mediaSources } from '../../knowledge/words/inference-words';
import { type AstNode, getKeyName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

const close: readonly string[] = bodySources.filter((word) => !mediaSources.includes(word));
const questions: ReadonlySet<string> = new Set(['is', 'has', 'should', 'can', 'on']);
const reckonings: ReadonlySet<string> = new Set(['compute', 'calculate', 'measure']);
/** Types of values that may come from a sensor; a literal is a setting or a description. */
const derived: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'AwaitExpression']);

/**
 * Do the arguments of a call name something of a body? Texts do not count. `isClose`: a clip that is watched is not enough, its
 * element is.
 */
export function isOfBody(args: readonly AstNode[], isClose: boolean, file: FileContext): boolean {
  const isSource = (name: string): boolean => {
    if (questions.has(wordsOf(name)[0])) return false;
    return hasAnyWord(name, isClose ? close : bodySources) || (isClose && hasAnyWord(name, mediaSources) && hasAnyWord(name, mediaHolders));
  };
  let isFound = false;
  const look = (node: AstNode): boolean => {
    if (node.type === 'Identifier') isFound ||= !isKey(node) && isSource(String(node.name));
    else if (node.type === 'Property' && derived.has(String(node.value?.type))) isFound ||= isSource(keyOf(node));
    return !isFound;
  };
  for (const argument of args) walk(argument, look, file.sourceCode.visitorKeys);
  return isFound;
}

const isKey = (node: AstNode): boolean => node.parent?.type === 'Property' && node.parent.key === node;
const keyOf = (property: AstNode): string => getKeyName(property.key as AstNode, property.computed as boolean) ?? '';

/** Is a name that of a function which guesses a state: `analyzeVoice`, `computeEngagement`? */
export const isGuess = (name: string): boolean => hasAnyWord(name, guessingWords) || reckonings.has(wordsOf(name)[0]);

/** Feelings whose name leaves no doubt need less beside them. */
export const isClear = (name: string): boolean => hasAnyPhrase(name, clearFeelings);

/** The call that a value is made by, awaited or not. */
export const madeBy = (value: AstNode | null | undefined): AstNode | undefined => {
  const made = unwrap(value?.type === 'AwaitExpression' ? value.argument : value);
  return made?.type === 'CallExpression' ? made : undefined;
};
