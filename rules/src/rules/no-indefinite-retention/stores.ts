import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { subjects } from '../../knowledge/words/person-words';
import { keyStoreNames, leftBehind, traces } from '../../knowledge/words/retention-words';
import { pathNames } from '../../facts/people/names';
import { type Use, usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { addArguments } from '../../edits/argument-edits';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { limitOf, type Context } from './meta';

const PEOPLE = [...subjects.child, 'user', 'users', 'session'];
const SECONDS_PER_DAY = 86_400;

/** Stores that lose their end or never had one. Answers the options it reported. */
export function checkStores(context: Context): ReadonlySet<AstNode> {
  const judged = new Set<AstNode>();
  const known = new Set<AstNode>();
  for (const use of usesOf(['endless storage', 'storage'], context.apis('use'), context.file)) {
    known.add(use.site.call);
    if (use.site.fact.does === 'storage') checkStorage(use, context);
    else if (use.option) {
      judged.add(use.at);
      reportOption(use, context);
    } else checkTakenOff(use.site.call, use.at, context);
  }
  for (const call of context.nodes('CallExpression')) if (!known.has(call)) checkNamedStore(call, context);
  return judged;
}

/** `retention: RetentionDays.INFINITE` */
function reportOption(use: Use, context: Context): void {
  const { at, name, option, site } = use;
  const safe = setSafely(use, context.file);
  context.report({ at, site: site.call, messageId: 'forever', evidence: 'A', data: { name, value: option?.text ?? '', what: 'data' }, suggest: [{ id: 'limit', data: { value: safe.text }, edits: safe.edits }] });
}

/** `store.persist('child:1')`, and the policy of a log that is named after what people leave behind. */
function checkTakenOff(call: AstNode, at: AstNode, context: Context): void {
  const given = (call.arguments as AstNode[]).map((argument) => context.file.getCode(argument)).join(' ');
  const isOfStore = getMemberName(unwrap(call.callee as AstNode)) === 'persist';
  if (hasAnyWord(given, isOfStore ? PEOPLE : leftBehind)) context.report({ at, site: call, messageId: 'endTakenOff', data: { name: context.file.getText(call.callee as AstNode) } });
}

/** What is kept without a time of its own: values under the keys of people, and tables and buckets of what children leave behind. */
function checkStorage(use: Use, context: Context): void {
  const { site: { call, args }, at, option } = use;
  if (args.some((argument) => argument.type === 'SpreadElement')) return;
  if (option?.fact.path === '2') return checkValue(call, at, option.fact.safe, context);
  const name = args[1]?.type === 'Literal' ? String(args[1].value) : '';
  if (hasAnyWord(name, subjects.child) && hasAnyWord(name, [...traces, 'history', 'messages', 'chats', 'events'])) context.report({ at, site: call, messageId: 'noEnd', isUnsure: true, data: { name }, suggest: [{ id: 'addEnd', data: { value: setSafely(use, context.file).text }, edits: setSafely(use, context.file).edits }] });
}

function checkValue(call: AstNode, at: AstNode, safe: string | undefined, context: Context): void {
  const args = call.arguments as AstNode[];
  if (args.length !== 2 || !hasAnyWord(context.file.getCode(args[0]), PEOPLE) || isEndedLater(call, context)) return;
  const value = safe?.replace('{seconds}', String(limitOf(context) * SECONDS_PER_DAY));
  context.report({ at, site: call, messageId: 'noExpiry', data: { name: context.file.getText(call.callee as AstNode) }, suggest: [{ id: 'addTime', data: { value: value ?? '' }, edits: value === undefined ? undefined : addArguments(call, args, value, context.file) }] });
}

/** `store.expire(key, 60)` after it. */
function isEndedLater(call: AstNode, context: Context): boolean {
  let isEnded = false;
  walk(getEnclosingFunction(call) ?? context.file.program, (node) => { if (node.type === 'CallExpression' && /^p?expire(?:at)?$/i.test(getCalleeName(node) ?? '')) isEnded = true; }, context.file.sourceCode.visitorKeys);
  return isEnded;
}

/** A client that is made elsewhere and named after what it is. */
function checkNamedStore(call: AstNode, context: Context): void {
  const callee = unwrap(call.callee as AstNode);
  const method = getMemberName(callee);
  if ((method !== 'set' && method !== 'persist') || !pathNames(callee.object as AstNode).some((name) => hasAnyPhrase(name, keyStoreNames))) return;
  if (method === 'set') checkValue(call, callee.property as AstNode, undefined, context);
  else checkTakenOff(call, callee.property as AstNode, context);
}
