import { cookieLives } from '../../facts/cookies/cookie-life';
import { isVisitorCookie } from '../../facts/cookies/visitor-cookie';
import { replaceNode } from '../../edits/argument-edits';
import type { Context } from './meta';
import { checkStoredIds } from './stored-ids';

/** Cookies and entries of the storage that hold the identity of a visitor for longer than the limit. */
export function checkLongLivedIds(context: Context): void {
  const limit = context.options.maxIdAgeDays > 0 ? context.options.maxIdAgeDays : context.audience === 'children' ? 1 : 30;
  for (const life of cookieLives(context.file)) {
    if (life.days <= limit || !isVisitorCookie(life.name)) continue;
    const value = life.amount && String(limit * life.amount.perDay);
    context.report({ at: life.at, site: life.site, messageId: 'longLived', data: { name: life.name as string, days: String(Math.round(life.days)), limit: String(limit) }, suggest: [{ id: 'shorten', data: { value: value ?? '' }, edits: life.amount && value !== undefined ? replaceNode(life.amount.node, value) : undefined }] });
  }
  checkStoredIds(limit, context);
}
