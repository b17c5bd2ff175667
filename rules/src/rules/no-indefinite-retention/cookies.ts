import { choiceCookies } from '../../knowledge/words/retention-words';
import { cookieLives } from '../../facts/cookies/cookie-life';
import { isVisitorCookie } from '../../facts/cookies/visitor-cookie';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyPhrase } from '../../program/syntax/words';
import { limitOf, type Context } from './meta';

/** Cookies of a person that live longer than data may be kept. */
export function checkCookies(context: Context): void {
  const limit = limitOf(context);
  for (const life of cookieLives(context.file)) {
    const { name } = life;
    if (name === undefined || life.days <= limit || life.isMark || isVisitorCookie(name) || hasAnyPhrase(name, choiceCookies) || context.options.legalHolds.includes(name)) continue;
    const value = life.amount && String(limit * life.amount.perDay);
    context.report({ at: life.at, site: life.site, messageId: 'longCookie', data: { name, days: String(Math.round(life.days)), limit: String(limit) }, suggest: [{ id: 'limit', data: { value: value ?? '' }, edits: life.amount && value !== undefined ? replaceNode(life.amount.node, value) : undefined }] });
  }
}
