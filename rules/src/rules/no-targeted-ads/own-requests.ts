import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { adIdKeys, aimingKeys } from '../../knowledge/words/advertising/ad-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { isSubject, pathNames } from '../../facts/people/names';
import { removeProperty } from '../../edits/argument-edits';
import { objectOf } from '../../program/values/object-literal';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';
import { isOfPerson } from './signals';

const AD_WORDS = ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising', 'creatives'];
const ASKS = ['get', 'fetch', 'load', 'request', 'serve', 'show', 'find', 'pick', 'select', 'target', 'query', 'post', 'axios', 'init', 'initialize', 'configure'];
/** An address of ads: `/api/ads`, `https://ads.example/serve`. */
const AD_ADDRESS = /(?:^|\/)(?:ads?|ad-?request|ad-?server|advertisements?|adverts)(?:[/?#]|$)|\/\/ads?\./i;
const CHOOSES = /^(?:filter|find|sort|toSorted|some|findLast)$/;
const aiming = new Set(aimingKeys);
const ids = new Set(adIdKeys);

/** Ads of a product's own: what a request for one tells of the person, and choosing one by traits. */
export function checkOwnRequests(context: Context): void {
  const declared = new Set(context.wrappers('ads').map((site) => site.call));
  for (const call of context.nodes('CallExpression')) {
    if (declared.has(call) || asksForAd(call, context)) for (const argument of call.arguments as AstNode[]) checkArgument(argument, context, 0);
    else if (CHOOSES.test(getCalleeName(call) ?? '')) checkChoice(call, context);
  }
}

/** A call with an ad word and a word of asking in it, or one that is given the address of ads. Calls of catalogued SDKs have facts of their own. */
function asksForAd(call: AstNode, context: Context): boolean {
  const callee = unwrap(call.callee as AstNode);
  const name = callee.type === 'Identifier' ? (callee.name as string) : callee.type === 'MemberExpression' && callee.object?.type !== 'CallExpression' ? context.file.getText(callee) : (getMemberName(callee) ?? '');
  if (name.length > 60 || !hasAnyWord(name, ASKS)) return false;
  const first = call.arguments[0] as AstNode | undefined;
  const address = first?.type === 'Literal' ? String(first.value) : first?.type === 'TemplateLiteral' ? context.file.getText(first).slice(1, -1) : '';
  return (AD_ADDRESS.test(address) || hasAnyWord(name, AD_WORDS)) && !context.apis('ad').some((site) => site.call === call);
}

/** Traits among what a request is given: in an object, below `user`, or in the text a body is made of. */
function checkArgument(argument: AstNode, context: Context, depth: number): void {
  const node = unwrap(argument);
  const value = node.type === 'CallExpression' && getMemberName(unwrap(node.callee as AstNode)) === 'stringify' ? (node.arguments[0] as AstNode | undefined) : node;
  const object = value && objectOf(value, context.file);
  if (!object || depth > 3) return;
  for (const property of object.properties as AstNode[]) {
    if (property.type !== 'Property') continue;
    const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    const given = unwrap(property.value as AstNode);
    const words = wordsOf(name).join(' ');
    const isId = (ids.has(words) && given.type !== 'Literal') || (words === 'keywords' && isOfPerson(given, context));
    if (!isId && /^(?:ObjectExpression|CallExpression)$/.test(given.type)) checkArgument(given, context, depth + 1);
    // A fixed text is the same for everybody: `age: 'all'`.
    else if ((isId || (aiming.has(words) && given.type !== 'Literal')) && !context.options.contextualKeys.includes(name)) context.report({ at: property, site: property, messageId: 'userSignal', evidence: 'C', data: { name }, suggest: [{ id: 'dropKey', data: { name }, edits: removeProperty(property, context.file) }] });
  }
}

/** `ads.filter((ad) => ad.topics.some((topic) => user.interests.includes(topic)))`; to leave out by age protects. */
function checkChoice(call: AstNode, context: Context): void {
  const list = unwrap((call.callee as AstNode).object as AstNode | undefined);
  const name = list?.type === 'Identifier' ? (list.name as string) : list ? (getMemberName(list) ?? '') : '';
  if (!AD_WORDS.includes(wordsOf(name).at(-1) ?? '')) return;
  const chooser = getHandlerFunction(call.arguments[0] as AstNode | undefined, context.file);
  const trait = chooser && context.nodes('MemberExpression').find((member) => chooser.range[0] <= member.range[0] && member.range[1] <= chooser.range[1] && isAim(member, context));
  if (trait) context.report({ at: trait, site: call, messageId: 'userSignal', evidence: 'C', data: { name: context.file.getText(trait) } });
}

function isAim(member: AstNode, context: Context): boolean {
  const words = wordsOf(getMemberName(member) ?? '').join(' ');
  return aiming.has(words) && !/\bage\b|birth|yob|dob/.test(words) && pathNames(member).slice(0, -1).some((name) => isSubject(name, context.settings));
}
