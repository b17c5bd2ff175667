import { subjects } from '../../knowledge/words/people/person-words';
import { choiceCookies, identityCookies, preferenceCookies, thingsWithIds } from '../../knowledge/words/retention-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { type CookieLife, cookieLives } from '../cookies/cookie-life';
import { isVisitorCookie } from '../cookies/visitor-cookie';
import type { FactSources } from '../sources';

/** A cookie of a known name that is set for a known time. */
export interface KeptCookie extends CookieLife {
  readonly name: string;
  /** It keeps a choice or an answer, not a person. */
  readonly isOfChoice: boolean;
  /** Its name says that it identifies a person. */
  readonly isOfPerson: boolean;
  /** It is the identity of a visitor or device. */
  readonly isOfVisitor: boolean;
}

const identifying: readonly string[] = [...subjects.child, ...identityCookies];

/** A name with a word that identifies, unless it is of what the person likes to see or the id of a thing. */
const isOfPerson = (name: string): boolean =>
  hasAnyPhrase(name, identifying) && !hasAnyPhrase(name, preferenceCookies) && !isIdOfThing(name);

/** `quiz_id`, and not `quiz_user_id` or `quiz_id_token` */
function isIdOfThing(name: string): boolean {
  const words = wordsOf(name);
  return (words.at(-1) === 'id' || words.at(-1) === 'ids') && thingsWithIds.includes(words.at(-2) ?? '')
    && !hasAnyWord(name, identifying.filter((word) => word !== 'id' && word !== 'ids'));
}

export const keptCookies = ({ file }: FactSources): readonly KeptCookie[] =>
  cookieLives(file).flatMap((life) => {
    const { name } = life;
    if (name === undefined) return [];
    return [{
      ...life,
      name,
      isOfChoice: life.isMark === true || hasAnyPhrase(name, choiceCookies),
      isOfPerson: isOfPerson(name),
      isOfVisitor: isVisitorCookie(name),
    }];
  });
