import { listWords, musicWords, queueWords, watchedWords } from '../../../knowledge/words/media-words';
import { type AstNode, getCalleeName, unwrap } from '../../../program/syntax/ast';
import { mentions, wordsWithin } from '../../../program/syntax/lexicon';
import { lastNames } from '../../../program/syntax/names';
import { functionName, functionsAround } from '../../../program/syntax/near';
import { hasAnyWord } from '../../../program/syntax/words';
import type { ElementView } from '../../../views/elements/element-view';
import type { FactSources } from '../../sources';
import { receiverWords } from '../receiver-words';

/** Names of folders and of the file that are looked at, from the end of the path. */
const PARTS = 3;

/**
 * Does a step go on in a list that people listen to, or in pictures that take turns: as what is called with what it is given, the
 * functions around, the player whose handler it is in, the path, or names of music in a file without any of videos say? A sound that
 * only plays again is no list.
 */
export function isOfList(step: AstNode, handler: AstNode, isReplay: boolean, sources: FactSources): boolean {
  const { file } = sources;
  const words = isReplay ? listWords : queueWords;
  const called = step.type === 'CallExpression'
    ? [getCalleeName(step) ?? '', ...receiverOf(step),
      ...(step.arguments as AstNode[]).flatMap((given) => wordsWithin(given, file, 'names and texts'))]
    : lastNames(step.left as AstNode, 2);
  const names = [...called, ...[...functionsAround(step)].map(functionName), functionName(handler), ...playerOf(handler)];
  return names.some((name) => isOfWords(name, words)) || isOfListeners(words, sources);
}

/** The same of an element, where the file does not show the handler. */
export const isListElement = (element: ElementView, sources: FactSources): boolean =>
  hasAnyWord(element.rawTag, queueWords) || isOfListeners(queueWords, sources);

/** Is a whole file about music, by its path or its names? */
const isOfListeners = (words: readonly string[], { file, path }: FactSources): boolean =>
  path.split('/').slice(-PARTS).some((part) => isOfWords(part, words))
  || (mentions(file, musicWords) && !mentions(file, watchedWords));

/** `episode-queue` is a list that people watch. */
const isOfWords = (name: string, words: readonly string[]): boolean => hasAnyWord(name, words) && !hasAnyWord(name, watchedWords);

const receiverOf = (call: AstNode): readonly string[] => {
  const callee = unwrap(call.callee as AstNode);
  return callee.type === 'MemberExpression' ? receiverWords(callee.object as AstNode) : [];
};

/** `audio` of `audio.onended = …` and of `audio.addEventListener('ended', …)`. */
function playerOf(handler: AstNode): readonly string[] {
  const { parent } = handler;
  // `new Howl({ onend: … })`
  const made = parent?.type === 'Property' ? parent.parent?.parent : undefined;
  if (made?.type === 'NewExpression') return receiverWords(made.callee as AstNode);
  if (parent?.type === 'AssignmentExpression') return receiverWords(unwrap(parent.left as AstNode));
  return parent?.type === 'CallExpression' && parent.callee !== handler ? receiverOf(parent) : [];
}
