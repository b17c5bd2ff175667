import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { adIdKeys, aimingKeys } from '../../knowledge/words/advertising/ad-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { isSubject, pathNames } from '../../facts/people/names';
import { removeProperty } from '../../edits/argument-edits';
import { objectOf } from '../../program/values/object-literal';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Scope } from './index';
import { isOfPerson } from './signals';

const AD_WORDS = ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising', 'creatives'];
const ASKS = ['get', 'fetch', 'load', 'request', 'serve', 'show', 'find', 'pick', 'select', 'target', 'query', 'post', 'axios', 'init', 'initialize', 'configure'];
/** An address of ads: `/api/ads`, `https://ads.example/serve`. */
const AD_ADDRESS = /(?:^|\/)(?:ads?|ad-?request|ad-?server|advertisements?|adverts)(?:[/?#]|$)|\/\/ads?\./i;
const CHOOSES = /^(?:filter|find|sort|toSorted|some|findLast)$/;
const aiming = new Set(aimingKeys);
const ids = new Set(adIdKeys);

/** Ads of a product's own: what a request for one tells of the person, and choosing one by traits. */
export function checkOwnRequests(on: Scope): void {
  const declared = new Set(on.wrappers('ads').map((site) => site.call));
  for (const call of on.nodes('CallExpression')) {
    if (declared.has(call) || asksForAd(call, on)) for (const argument of call.arguments as AstNode[]) checkArgument(argument, on, 0);
    else if (CHOOSES.test(getCalleeName(call) ?? '')) checkChoice(call, on);
  }
}

/** A call with an ad word and a word of asking in it, or one that is given the address of ads. Calls of catalogued SDKs have facts of their own. */
function asksForAd(call: AstNode, on: Scope): boolean {
  const callee = unwrap(call.callee as AstNode);
  const name = callee.type === 'Identifier' ? (callee.name as string) : callee.type === 'MemberExpression' && callee.object?.type !== 'CallExpression' ? on.file.getText(callee) : (getMemberName(callee) ?? '');
  if (name.length > 60 || !hasAnyWord(name, ASKS)) return false;
  const first = call.arguments[0] as AstNode | undefined;
  const address = first?.type === 'Literal' ? String(first.value) : first?.type === 'TemplateLiteral' ? on.file.getText(first).slice(1, -1) : '';
  return (AD_ADDRESS.test(address) || hasAnyWord(name, AD_WORDS)) && !on.apis('ad').some((site) => site.call === call);
}

/** Traits among what a request is given: in an object, below `user`, or in the text a body is made of. */
function checkArgument(argument: AstNode, on: Scope, depth: number): void {
  const node = unwrap(argument);
  const value = node.type === 'CallExpression' && getMemberName(unwrap(node.callee as AstNode)) === 'stringify' ? (node.arguments[0] as AstNode | undefined) : node;
  const object = value && objectOf(value, on.file);
  if (!object || depth > 3) return;
  for (const property of object.properties as AstNode[]) {
    if (property.type !== 'Property') continue;
    const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    const given = unwrap(property.value as AstNode);
    const words = wordsOf(name).join(' ');
    const isId = (ids.has(words) && given.type !== 'Literal') || (words === 'keywords' && isOfPerson(given, on));
    if (!isId && /^(?:ObjectExpression|CallExpression)$/.test(given.type)) checkArgument(given, on, depth + 1);
    // A fixed text is the same for everybody: `age: 'all'`.
    else if ((isId || (aiming.has(words) && given.type !== 'Literal')) && !on.options.contextualKeys.includes(name)) on.report({ at: property, site: property, messageId: 'userSignal', evidence: 'C', data: { name }, suggest: [{ id: 'dropKey', data: { name }, edits: removeProperty(property, on.file) }] });
  }
}

/** `ads.filter((ad) => ad.topics.some((topic) => user.interests.includes(topic)))`; to leave out by age protects. */
function checkChoice(call: AstNode, on: Scope): void {
  const list = unwrap((call.callee as AstNode).object as AstNode | undefined);
  const name = list?.type === 'Identifier' ? (list.name as string) : list ? (getMemberName(list) ?? '') : '';
  if (!AD_WORDS.includes(wordsOf(name).at(-1) ?? '')) return;
  const chooser = getHandlerFunction(call.arguments[0] as AstNode | undefined, on.file);
  const trait = chooser && on.nodes('MemberExpression').find((member) => chooser.range[0] <= member.range[0] && member.range[1] <= chooser.range[1] && isAim(member, on));
  if (trait) on.report({ at: trait, site: call, messageId: 'userSignal', evidence: 'C', data: { name: on.file.getText(trait) } });
}

function isAim(member: AstNode, on: Scope): boolean {
  const words = wordsOf(getMemberName(member) ?? '').join(' ');
  return aiming.has(words) && !/\bage\b|birth|yob|dob/.test(words) && pathNames(member).slice(0, -1).some((name) => isSubject(name, on.settings));
}
