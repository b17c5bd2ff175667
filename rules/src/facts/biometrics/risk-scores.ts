import { judgedPeople, moneyWords, riskScores as scoreWords } from '../../knowledge/words/inference-words';
import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isChildSubject, pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { namesAround } from './names-around';

/** A score that marks a person as a danger. */
export interface RiskScore {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** The entry of an object literal that holds it. */
  readonly entry?: AstNode;
}

const idWords: ReadonlySet<string> = new Set(['id', 'ids']);
const isId = (name: string): boolean => idWords.has(wordsOf(name).at(-1) ?? '');

/** Scores in a record of a child or a suspect, by its name or by an id beside the score. */
export function riskScores(sources: FactSources): readonly RiskScore[] {
  const { file, settings } = sources;
  const isOfChild = (name: string): boolean => isChildSubject(name, settings);
  // Scores of accounts and loans guard against loss; those of children and suspects judge people.
  const isJudged = (name: string): boolean =>
    !hasAnyWord(name, moneyWords) && !isId(name) && (isOfChild(name) || hasAnyWord(name, judgedPeople));
  const kept = file.nodes('Property').flatMap((entry): RiskScore[] => {
    const name = getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '';
    if (entry.parent?.type === 'ObjectPattern' || !hasAnyPhrase(name, scoreWords)) return [];
    const isKept = namesAround(entry).some((each) => isJudged(each) || (isId(each) && isOfChild(each)));
    return isKept ? [{ at: entry.key as AstNode, site: entry, name, entry }] : [];
  });
  const assigned = file.nodes('AssignmentExpression').flatMap((site): RiskScore[] => {
    const target = unwrap(site.left as AstNode);
    if (!hasAnyPhrase(getMemberName(target) ?? '', scoreWords) || !pathNames(target.object).some(isJudged)) return [];
    return [{ at: target.property as AstNode, site, name: file.getText(target) }];
  });
  return [...kept, ...assigned];
}
