import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { adWords, personKeys, userObjectKeys } from '../../knowledge/words/advertising/ad-words';
import type { AdFact } from '../../knowledge/types/sdk';
import { isSubject, pathNames } from '../../facts/people/names';
import { removeProperty } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { objectOf } from '../../program/values/object-literal';
import { propertyAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { ApiSite } from '../../program/modules/api-site';
import type { Scope } from './index';

const keys = new Set(personKeys);
const isPersonKey = (name: string, on: Scope): boolean => !on.options.contextualKeys.includes(name) && keys.has(wordsOf(name).join(' '));
const AD_FILE = /\b(?:ortb2?|openrtb|prebid|bidder|bidders|adUnits?|ad_units?|bidRequests?|imp|pbjs|vast)\b/i;

/** What ad requests tell of the person: keys of targeting, and `user` objects of bid requests. */
export function checkSignals(on: Scope): void {
  for (const site of on.apis('ad')) if (site.fact.role === 'signal') checkSignal(site, on);
  if (!AD_FILE.test(on.file.code)) return;
  for (const property of on.nodes('Property')) checkUserObject(property, on);
  for (const call of on.nodes('CallExpression')) checkPath(call, on);
}

/** A method that is known by its name alone counts on a slot, and where the file names the SDK: games aim as well. */
function isOfAds(site: ApiSite<AdFact>, on: Scope): boolean {
  if (!site.path.startsWith('*.')) return true;
  const receiver = on.file.getCode(unwrap(site.call.callee as AstNode).object as AstNode);
  const roots = (site.sdk.apis ?? []).flatMap(({ path }) => [path].flat()).map((path) => /^\w+/.exec(path)?.[0]);
  return hasAnyPhrase(receiver.slice(0, 80), ['slot', 'slots', ...adWords]) || roots.some((root) => root !== undefined && hasName(root, on.file.code));
}

const hasName = (name: string, code: string): boolean => new RegExp(`\\b${name}\\b`).test(code);

function checkSignal(site: ApiSite<AdFact>, on: Scope): void {
  if (!isOfAds(site, on)) return;
  const statement = getOwnStatement(site.call);
  const callee = unwrap(site.call.callee as AstNode);
  const isChained = callee.type === 'MemberExpression' && unwrap(callee.object as AstNode).type === 'CallExpression';
  const drop = { id: 'dropKey' as const, edits: statement && on.file.getText(callee).split('\n').length === 1 && !isChained ? removeStatement(statement, on.file) : undefined };
  if (site.fact.key !== undefined) {
    const key = site.args[site.fact.key];
    const value = valueOf(key, on.file);
    const name = value.kind === 'known' && typeof value.value === 'string' ? value.value : undefined;
    const given = site.args[site.fact.key + 1];
    if (key && ((name !== undefined && isPersonKey(name, on)) || (given && isOfPerson(given, on)))) on.report({ at: key, site: site.call, messageId: 'userSignal', data: { name: name ?? on.file.getText(given ?? key) }, suggest: [{ ...drop, data: { name: name ?? '' } }] });
    return;
  }
  if (!site.fact.keysAt) {
    // A fixed text is the same for everybody.
    if (site.args.length > 0 && site.args[0].type !== 'Literal') on.report({ at: site.name, site: site.call, messageId: 'userSignal', data: { name: on.file.getText(site.name) }, suggest: [{ ...drop, data: { name: on.file.getText(site.name) } }] });
    return;
  }
  for (const path of site.fact.keysAt) {
    const [index, ...inner] = path.split('.');
    const place = site.args[Number(index)] ? propertyAt(site.args[Number(index)], inner, on.file) : undefined;
    const object = place?.expression ? objectOf(place.expression, on.file) : undefined;
    if (/userIds$/.test(path) && place?.node && place.value.kind !== 'absent') on.report({ at: place.node, site: site.call, messageId: 'userSignal', data: { name: 'userIds' }, suggest: [{ id: 'dropKey', data: { name: 'userIds' }, edits: place.node.type === 'Property' ? removeProperty(place.node, on.file) : undefined }] });
    for (const property of (object?.properties ?? []) as AstNode[]) {
      const name = property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';
      const isUserObject = /user$/.test(path);
      if (name === '' || !(isPersonKey(name, on) || (isUserObject && userObjectKeys.includes(wordsOf(name).join(' '))) || (name === 'keywords' && isOfPerson(property.value as AstNode, on)))) continue;
      on.report({ at: property, site: site.call, messageId: 'userSignal', data: { name }, suggest: [{ id: 'dropKey', data: { name }, edits: removeProperty(property, on.file) }] });
    }
  }
}

/** Is a value, or what a call makes of it, read from a person: `user.age`, `String(child.interests)`? */
export const isOfPerson = (value: AstNode, on: Scope): boolean => {
  const inner = unwrap(value).type === 'CallExpression' ? ((unwrap(value).arguments[0] as AstNode | undefined) ?? value) : value;
  return pathNames(inner).slice(0, -1).some((name) => isSubject(name, on.settings));
};

/** `user: { yob, gender }` in a bid request, `dnt: 0`. Adapters that hand on what they get are silent. */
function checkUserObject(property: AstNode, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (name === 'dnt' && property.value.value === 0) return on.report({ at: property, messageId: 'doNotTrackOff', data: { name }, suggest: [{ id: 'dropKey', data: { name }, edits: removeProperty(property, on.file) }] });
  if (name !== 'user' || property.value.type !== 'ObjectExpression' || on.apis('ad').some((site) => site.call.range[0] <= property.range[0] && property.range[1] <= site.call.range[1])) return undefined;
  for (const inner of property.value.properties as AstNode[]) {
    const key = inner.type === 'Property' ? (getKeyName(inner.key as AstNode, inner.computed as boolean) ?? '') : '';
    if (!userObjectKeys.includes(wordsOf(key).join(' ')) || /^(?:id|ext|data)$/.test(key) || /(?:bid|request|ortb|params)\w*\./i.test(on.file.getCode(inner.value as AstNode))) continue;
    on.report({ at: inner, messageId: 'userSignal', data: { name: `user.${key}` }, suggest: [{ id: 'dropKey', data: { name: key }, edits: removeProperty(inner, on.file) }] });
  }
  return undefined;
}

/** `deepSetValue(request, 'user.yob', …)` */
function checkPath(call: AstNode, on: Scope): void {
  if (!/^(?:deepSetValue|setValue|set|dset|assign)$/.test(getCalleeName(call) ?? '')) return;
  const path = (call.arguments as AstNode[]).find((argument) => argument.type === 'Literal' && typeof argument.value === 'string' && /^(?:\w+\.)*user\.(?:yob|gender|keywords|geo|age|interests)/.test(argument.value));
  if (path) on.report({ at: path, site: call, messageId: 'userSignal', data: { name: String(path.value) } });
}
