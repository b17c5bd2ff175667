import { visitorIdWords } from '../../catalogue/device-words';
import { cookieLives } from '../../detect/cookie-life';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyPhrase } from '../../values/words';
import type { Scope } from './index';

/** Is a cookie the identity of a visitor or device? */
export const isVisitorId = (name: string | undefined): boolean => name !== undefined && hasAnyPhrase(name.replace(/^_+/, ''), visitorIdWords);

/** Cookies that hold the identity of a visitor for longer than the limit. */
export function checkLongLivedIds(on: Scope): void {
  const limit = on.options.maxIdAgeDays > 0 ? on.options.maxIdAgeDays : on.audience === 'children' ? 1 : 30;
  for (const life of cookieLives(on.file)) {
    if (life.days <= limit || !isVisitorId(life.name)) continue;
    const value = life.amount && String(limit * life.amount.perDay);
    on.report({ at: life.at, site: life.site, messageId: 'longLived', data: { name: life.name as string, days: String(Math.round(life.days)), limit: String(limit) }, suggest: [{ id: 'shorten', data: { value: value ?? '' }, edits: life.amount && value !== undefined ? replaceNode(life.amount.node, value) : undefined }] });
  }
}
