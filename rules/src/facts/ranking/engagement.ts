import { engagementTerms, feedNames, feedThings, feedWords, ownLists, protectiveTerms,
  timeTerms } from '../../knowledge/words/ranking-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsNear } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isChosen } from './chosen';
import { isFitted } from './fitted';
import { isOfRecord, isRankedAgain } from './handed-to-ranking';
import type { Ranking, RankTerm } from './rank-term';
import { groupBy } from '../../program/syntax/group-by';
import { type Whole, wholeOf } from './part-of-score';
import { isTerm, namesAround, rankingsOf } from './ranking';

/** An order in which time spent or reactions count. */
export interface EngagementRanking {
  readonly ranking: Ranking;
  readonly term: RankTerm;
  /** Nothing but engagement and time decides. */
  readonly isAlone: boolean;
  /** Time is a part of it, other than to break ties. */
  readonly hasTime: boolean;
  /** Time is its first key: what follows only breaks ties. */
  readonly isTimeFirst: boolean;
  /** It orders what is put before people, as names tell. */
  readonly isFeed: boolean;
  /** The person picked this order. */
  readonly isChosen: boolean;
  /** What does not fit those who see it is left out first. */
  readonly isFitted: boolean;
  /** Another step makes the order that people see, or the score is only shown. */
  readonly isPreliminary: boolean;
}

/** The project's own words. */
export interface EngagementWords {
  readonly engagementSignals: readonly string[];
  readonly protectiveSignals: readonly string[];
  readonly feedNames: readonly string[];
}

const placesOfStaff = ['admin', 'analytics', 'stats', 'statistics', 'dashboard', 'studio', 'report'];
/** Lists of those whose work it is, and figures. "Posts" of a feed are none of them. */
const workLists = ownLists.filter((name) => name !== 'tips');
const watched = ['watch', 'dwell', 'spent', 'session', 'screen', 'viewing', 'band', 'rating', 'group', 'range'];
/** Terms that do not affect what is ranked first. */
const neutralTerms = new Set(['length', 'size', 'id', '_id', 'score', 'value']);
/** How far around a score its surroundings reach, in characters: about five lines. */
const REACH = 200;

/** Is a file for those who look at figures, by its path? */
export const isPlaceOfFigures = (path: string): boolean => hasAnyWord(path, placesOfStaff);

/**
 * Rankings with their first engagement term that ranks an item higher. A sort by a score of the file is reported where
 * the score is computed.
 */
export function engagementRankingsOf(sources: FactSources, words: EngagementWords): readonly EngagementRanking[] {
  const rankings = rankingsOf(sources.file);
  const scores = new Set(rankings.filter(({ kind }) => kind === 'score').map(({ subject }) => subject));
  const found = rankings
    .filter(({ kind, terms }) => kind === 'score' || !terms.some(({ name }) => scores.has(name)))
    .flatMap((ranking) => readRanking(ranking, words, sources));
  return withoutParts(found, rankings, words, sources);
}

/** Of scores that are parts of another one none counts if that uses other signals; else the whole does, or the first part. */
function withoutParts(
  found: readonly EngagementRanking[],
  rankings: readonly Ranking[],
  words: EngagementWords,
  { file }: FactSources,
): readonly EngagementRanking[] {
  const signals = [...engagementTerms, ...words.engagementSignals];
  const parts = found.filter(({ ranking, isAlone }) => isAlone && ranking.kind === 'score');
  const wholes = new Map<Ranking, Whole>();
  for (const { ranking } of parts) {
    const whole = wholeOf(ranking, rankings, file);
    if (whole) wholes.set(ranking, whole);
  }
  const partsOf = groupBy(wholes.values(), ({ node }) => node);
  const told = new Set<AstNode>(found.map(({ ranking }) => ranking.node));
  return found.filter(({ ranking }) => {
    const whole = wholes.get(ranking);
    if (!whole) return true;
    const names = (partsOf.get(whole.node) ?? []).map(({ name }) => name);
    const isTold = told.has(whole.node) || whole.others.some((term) => !names.includes(term.name) && countsBeside(term, signals, words));
    told.add(whole.node);
    return !isTold;
  });
}

function readRanking(ranking: Ranking, words: EngagementWords, sources: FactSources): EngagementRanking[] {
  const signals = [...engagementTerms, ...words.engagementSignals];
  const term = ranking.terms.find((each) => !each.isNegative && isReaction(each, signals));
  if (!term) return [];
  const [first] = ranking.terms;
  return [{
    ranking,
    term,
    isAlone: ranking.terms.every((each) => isTime(each) || !countsBeside(each, signals, words)),
    hasTime: ranking.terms.some((each, index) => isTime(each) && !isTieBreak(index, ranking.terms.indexOf(term), ranking)),
    isTimeFirst: ranking.kind !== 'score' && isTime(first) && first.node.type !== 'Identifier',
    isFeed: isFeed(ranking, words, sources),
    isChosen: isChosen(ranking.node, sources),
    isFitted: isFitted(ranking, words.protectiveSignals, sources.file),
    isPreliminary: isRankedAgain(ranking, sources.file) || isOfRecord(ranking, rankingsOf(sources.file)),
  }];
}

/** `ORDER BY likes DESC, created_at DESC`: a later key decides where the earlier ones are equal, which counts seldom are. */
const isTieBreak = (index: number, counted: number, { kind }: Ranking): boolean => (kind === 'query' || kind === 'keys') && index > counted;

const isTime = ({ name }: RankTerm): boolean => hasAnyPhrase(name, timeTerms) && !hasAnyPhrase(name, watched);

/** What reactions are reactions to, within their names: `postViews`. */
const things: ReadonlySet<string> = new Set(feedThings.filter((thing) => !thing.includes(' ')));

const isReaction = (term: RankTerm, signals: readonly string[]): boolean => isTerm(term, signals, things);

/** Does a term rank lower, is it a quality or safety signal, or is it about something other than engagement? */
const countsBeside = (term: RankTerm, signals: readonly string[], { protectiveSignals }: EngagementWords): boolean =>
  term.isNegative || hasAnyPhrase(term.name, protectiveTerms) || hasAnyPhrase(term.name, protectiveSignals)
  || (!isReaction(term, signals) && !neutralTerms.has(term.name));

/** The list, or what takes the order, is about what is put before people. */
function isFeed({ kind, subjectNames, node, terms }: Ranking, words: EngagementWords, { file, path }: FactSources): boolean {
  const names = `${subjectNames} ${namesAround(node, path)}`;
  if (hasAnyPhrase(names, workLists)) return false;
  if (hasAnyPhrase(names, feedNames) || hasAnyPhrase(names, words.feedNames)) return true;
  if (kind !== 'score') return false;
  if (terms.length > 1 && hasAnyPhrase(subjectNames, feedThings)) return true;
  return wordsNear(node, REACH, file).some((word) => hasAnyPhrase(word, feedWords));
}
