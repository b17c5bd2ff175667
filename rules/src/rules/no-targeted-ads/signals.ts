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
import type { Context } from './meta';

const keys = new Set(personKeys);
const isPersonKey = (name: string, context: Context): boolean => !context.options.contextualKeys.includes(name) && keys.has(wordsOf(name).join(' '));
const AD_FILE = /\b(?:ortb2?|openrtb|prebid|bidder|bidders|adUnits?|ad_units?|bidRequests?|imp|pbjs|vast)\b/i;

/** What ad requests tell of the person: keys of targeting, and `user` objects of bid requests. */
export function checkSignals(context: Context): void {
  for (const site of context.apis('ad')) if (site.fact.role === 'signal') checkSignal(site, context);
  if (!AD_FILE.test(context.file.code)) return;
  for (const property of context.nodes('Property')) checkUserObject(property, context);
  for (const call of context.nodes('CallExpression')) checkPath(call, context);
}

/** A method that is known by its name alone counts on a slot, and where the file names the SDK: games aim as well. */
function isOfAds(site: ApiSite<AdFact>, context: Context): boolean {
  if (!site.path.startsWith('*.')) return true;
  const receiver = context.file.getCode(unwrap(site.call.callee as AstNode).object as AstNode);
  const roots = (site.sdk.apis ?? []).flatMap(({ path }) => [path].flat()).map((path) => /^\w+/.exec(path)?.[0]);
  return hasAnyPhrase(receiver.slice(0, 80), ['slot', 'slots', ...adWords]) || roots.some((root) => root !== undefined && hasName(root, context.file.code));
}

const hasName = (name: string, code: string): boolean => new RegExp(`\\b${name}\\b`).test(code);

function checkSignal(site: ApiSite<AdFact>, context: Context): void {
  if (!isOfAds(site, context)) return;
  const statement = getOwnStatement(site.call);
  const callee = unwrap(site.call.callee as AstNode);
  const isChained = callee.type === 'MemberExpression' && unwrap(callee.object as AstNode).type === 'CallExpression';
  const drop = { id: 'dropKey' as const, edits: statement && context.file.getText(callee).split('\n').length === 1 && !isChained ? removeStatement(statement, context.file) : undefined };
  if (site.fact.key !== undefined) {
    const key = site.args[site.fact.key];
    const value = valueOf(key, context.file);
    const name = value.kind === 'known' && typeof value.value === 'string' ? value.value : undefined;
    const given = site.args[site.fact.key + 1];
    if (key && ((name !== undefined && isPersonKey(name, context)) || (given && isOfPerson(given, context)))) context.report({ at: key, site: site.call, messageId: 'userSignal', data: { name: name ?? context.file.getText(given ?? key) }, suggest: [{ ...drop, data: { name: name ?? '' } }] });
    return;
  }
  if (!site.fact.keysAt) {
    // A fixed text is the same for everybody.
    if (site.args.length > 0 && site.args[0].type !== 'Literal') context.report({ at: site.name, site: site.call, messageId: 'userSignal', data: { name: context.file.getText(site.name) }, suggest: [{ ...drop, data: { name: context.file.getText(site.name) } }] });
    return;
  }
  for (const path of site.fact.keysAt) {
    const [index, ...inner] = path.split('.');
    const place = site.args[Number(index)] ? propertyAt(site.args[Number(index)], inner, context.file) : undefined;
    const object = place?.expression ? objectOf(place.expression, context.file) : undefined;
    if (/userIds$/.test(path) && place?.node && place.value.kind !== 'absent') context.report({ at: place.node, site: site.call, messageId: 'userSignal', data: { name: 'userIds' }, suggest: [{ id: 'dropKey', data: { name: 'userIds' }, edits: place.node.type === 'Property' ? removeProperty(place.node, context.file) : undefined }] });
    for (const property of (object?.properties ?? []) as AstNode[]) {
      const name = property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';
      const isUserObject = /user$/.test(path);
      if (name === '' || !(isPersonKey(name, context) || (isUserObject && userObjectKeys.includes(wordsOf(name).join(' '))) || (name === 'keywords' && isOfPerson(property.value as AstNode, context)))) continue;
      context.report({ at: property, site: site.call, messageId: 'userSignal', data: { name }, suggest: [{ id: 'dropKey', data: { name }, edits: removeProperty(property, context.file) }] });
    }
  }
}

/** Is a value, or what a call makes of it, read from a person: `user.age`, `String(child.interests)`? */
export const isOfPerson = (value: AstNode, context: Context): boolean => {
  const inner = unwrap(value).type === 'CallExpression' ? ((unwrap(value).arguments[0] as AstNode | undefined) ?? value) : value;
  return pathNames(inner).slice(0, -1).some((name) => isSubject(name, context.settings));
};

/** `user: { yob, gender }` in a bid request, `dnt: 0`. Adapters that hand on what they get are silent. */
function checkUserObject(property: AstNode, context: Context): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (name === 'dnt' && property.value.value === 0) return context.report({ at: property, messageId: 'doNotTrackOff', data: { name }, suggest: [{ id: 'dropKey', data: { name }, edits: removeProperty(property, context.file) }] });
  if (name !== 'user' || property.value.type !== 'ObjectExpression' || context.apis('ad').some((site) => site.call.range[0] <= property.range[0] && property.range[1] <= site.call.range[1])) return undefined;
  for (const inner of property.value.properties as AstNode[]) {
    const key = inner.type === 'Property' ? (getKeyName(inner.key as AstNode, inner.computed as boolean) ?? '') : '';
    if (!userObjectKeys.includes(wordsOf(key).join(' ')) || /^(?:id|ext|data)$/.test(key) || /(?:bid|request|ortb|params)\w*\./i.test(context.file.getCode(inner.value as AstNode))) continue;
    context.report({ at: inner, messageId: 'userSignal', data: { name: `user.${key}` }, suggest: [{ id: 'dropKey', data: { name: key }, edits: removeProperty(inner, context.file) }] });
  }
  return undefined;
}

/** `deepSetValue(request, 'user.yob', …)` */
function checkPath(call: AstNode, context: Context): void {
  if (!/^(?:deepSetValue|setValue|set|dset|assign)$/.test(getCalleeName(call) ?? '')) return;
  const path = (call.arguments as AstNode[]).find((argument) => argument.type === 'Literal' && typeof argument.value === 'string' && /^(?:\w+\.)*user\.(?:yob|gender|keywords|geo|age|interests)/.test(argument.value));
  if (path) context.report({ at: path, site: call, messageId: 'userSignal', data: { name: String(path.value) } });
}
