import { subjects } from '../../knowledge/words/people/person-words';
import { choiceCookies, identityCookies } from '../../knowledge/words/retention-words';
import { hasAnyPhrase } from '../../program/syntax/words';
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

export const keptCookies = ({ file }: FactSources): readonly KeptCookie[] =>
  cookieLives(file).flatMap((life) => {
    const { name } = life;
    if (name === undefined) return [];
    return [{
      ...life,
      name,
      isOfChoice: life.isMark === true || hasAnyPhrase(name, choiceCookies),
      isOfPerson: hasAnyPhrase(name, identifying),
      isOfVisitor: isVisitorCookie(name),
    }];
  });
