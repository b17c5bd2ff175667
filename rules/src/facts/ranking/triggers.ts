import { engagementTerms, escalationTerms, feedNames, feedThings, feedWords, measureWords, paymentTerms, rankNames,
  scoreWords } from '../../knowledge/words/ranking-words';
import { endsOfNames, followedInName, type Trigger, wholeWords } from '../../scan/triggers';

const joined = (terms: readonly string[]): string[] => terms.map((term) => term.replaceAll(' ', ''));

/** Words of which a file holds one of each group when it orders things by what was paid. */
export const paymentTriggers: readonly Trigger[] = [
  [wholeWords(paymentTerms), ['sort', 'orderby', 'sortby', 'order by', 'rank', 'score', 'unshift', 'concat', '...', 'splice', 'relevance',
    'priority', 'hotness', '.order(', 'order:', "order':", 'ranking', 'weight', 'boost']],
];

const scores = joined([...rankNames, ...scoreWords]);
const scored = joined([...feedThings]);
/** What is put before people: by a name of its own, or as what a score is given to. */
const feeds = [...wholeWords(joined([...feedNames, ...feedWords])), ...followedInName(scored, scores), ...followedInName(scores, scored),
  ...wholeWords(['engagementscore', 'viralityscore'])];

/** The same for time spent and reactions. */
export const engagementTriggers: readonly Trigger[] = [
  [[...endsOfNames(engagementTerms), ...followedInName(joined(engagementTerms), [...measureWords])], ['sort(', 'tosorted', 'orderby',
    'sortby', 'order by', 'rank', 'score', 'sort:', "sort':", '.order(', 'order:', "order':", 'orderbydesc'], feeds],
];

/** The same for requests for something stronger. */
export const escalationTriggers: readonly Trigger[] = [
  [joined(escalationTerms), ['next', 'recommend', 'pick', 'suggest', 'feed', 'candidates', 'timeline', 'discover', 'explore', 'trending']],
];
