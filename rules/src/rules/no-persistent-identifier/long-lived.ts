import { cookieLives } from '../../facts/cookies/cookie-life';
import { isVisitorCookie } from '../../facts/cookies/visitor-cookie';
import { replaceNode } from '../../edits/argument-edits';
import type { Scope } from './index';
import { checkStoredIds } from './stored-ids';

/** Cookies and entries of the storage that hold the identity of a visitor for longer than the limit. */
export function checkLongLivedIds(on: Scope): void {
  const limit = on.options.maxIdAgeDays > 0 ? on.options.maxIdAgeDays : on.audience === 'children' ? 1 : 30;
  for (const life of cookieLives(on.file)) {
    if (life.days <= limit || !isVisitorCookie(life.name)) continue;
    const value = life.amount && String(limit * life.amount.perDay);
    on.report({ at: life.at, site: life.site, messageId: 'longLived', data: { name: life.name as string, days: String(Math.round(life.days)), limit: String(limit) }, suggest: [{ id: 'shorten', data: { value: value ?? '' }, edits: life.amount && value !== undefined ? replaceNode(life.amount.node, value) : undefined }] });
  }
  checkStoredIds(limit, on);
}
