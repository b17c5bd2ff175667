import { measureKeeps } from '../../knowledge/words/sending-words';
import { eyeWords, gazeMeasures } from '../../knowledge/words/inference-words';
import type { AstNode } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isHandedTo } from '../acts/handed-to';
import type { FactSources } from '../sources';

/** A record with several measures of eyes and head. */
export interface GazeRecord {
  /** The first of the measures. */
  readonly at: AstNode;
  readonly site: AstNode;
  /** A call keeps it or sends it away. */
  readonly isKept: boolean;
}

export const gazeRecords = ({ file }: FactSources): readonly GazeRecord[] =>
  file.nodes('ObjectExpression').flatMap((site) => {
    const measured = entriesOf(site).filter(({ key }) => isMeasure(key));
    if (measured.length < 2 || !measured.some(({ key }) => hasAnyWord(key, eyeWords))) return [];
    return [{ at: measured[0].node, site, isKept: isHandedTo(site, (name) => measureKeeps.has(name.toLowerCase()), file) }];
  });

const measures = new Set(gazeMeasures);

const isMeasure = (name: string): boolean => {
  const words = wordsOf(name);
  return [words, words.slice(0, 2), words.slice(-2)].some((part) => measures.has(part.join(' ')));
};
