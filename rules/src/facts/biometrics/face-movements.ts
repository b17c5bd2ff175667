import { emotionLabels, statesOfMind } from '../../knowledge/words/inference-words';
import { type AstNode, getKeyName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** An option that makes a detector return facial movements. */
export interface FaceMovements {
  readonly at: AstNode;
  readonly value: AstNode;
  /** The file names feelings, which such movements may be read as; without them they move an avatar. */
  readonly isBesideFeelings: boolean;
}

export const faceMovements = ({ file }: FactSources): readonly FaceMovements[] =>
  file.nodes('Property').flatMap((at) => {
    const value = at.value as AstNode;
    const isOn = getKeyName(at.key as AstNode, at.computed as boolean) === 'outputFaceBlendshapes' && value.value === true;
    return isOn ? [{ at, value, isBesideFeelings: namesFeelings(file) }] : [];
  });

const feelings = new Set([...emotionLabels.filter((label) => label !== 'neutral'), ...statesOfMind]);

/** A name or a label of one or two words; what a page says to people is none. */
const namesFeelings = (file: FileContext): boolean =>
  file.once(namesFeelings, () => {
    const isLabel = ({ value }: AstNode): boolean => typeof value === 'string' && wordsOf(value).length <= 2 && hasAnyWord(value, feelings);
    return [...lexiconOf(file).names].some((name) => hasAnyWord(name, feelings)) || file.nodes('Literal').some(isLabel);
  });
