import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { subjects } from '../../knowledge/words/person-words';
import { endDates, keepKeys, leftBehind, otherThings, traces, works } from '../../knowledge/words/retention-words';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { valueOf } from '../../program/values/value-of';
import { limitOf, type Context } from './meta';

/** `deleteInactiveAccountsAfter`, `purge_recordings_after_days` */
const ENDS = /^(?:delete|purge|erase|remove|expire|anonymi[sz]e)\w*after(?:_?(?:days|seconds|months|years))?$/i;
/** Keys that time other things too: they count beside words of what people leave behind. */
const LIFE_KEYS = /^(?:ttl|time_?to_?live|max_?age_?days|expires_?after|lifetime)$/i;
const FOREVER = /^(?:forever|indefinite|indefinitely|infinite|infinity|never|unlimited|permanent|none|disabled)$/i;
/** Members of enums that say the same. */
const FOREVER_MEMBER = /^(?:forever|indefinite|infinite|unlimited|never|permanent)$/i;
/** Last words of names that are a moment or a number, not how long something is kept. */
const MOMENTS = /(?:cut_?off|date|time|timestamp|at|count|rate|score|index|position)$/i;
const WRITES = /^(?:create|createMany|insert|insertOne|insertMany|save|add|addDoc|setDoc|put|values|upsert)$/;
const ASKS = /^(?:where|select|filter|orderBy|include)$/;

/** `retention: 'forever'`, `deleteAfter: null`, `RETENTION_DAYS = Infinity`, and a record whose own end is `null`. */
export function checkForever(context: Context, judged: ReadonlySet<AstNode>): void {
  for (const node of context.nodes('Property', 'VariableDeclarator', 'AssignmentExpression')) if (!judged.has(node)) checkLimit(node, context);
}

function checkLimit(node: AstNode, context: Context): void {
  const target = (node.type === 'Property' ? node.key : node.type === 'VariableDeclarator' ? node.id : node.left) as AstNode;
  const name = node.type === 'Property' ? (getKeyName(target, node.computed as boolean) ?? '') : nameOf(target);
  const given = (node.type === 'Property' ? node.value : node.type === 'VariableDeclarator' ? node.init : node.right) as AstNode | null;
  if (!given || node.parent?.type === 'ObjectPattern' || isFilledLater(node) || !isEndless(name, unwrap(given), context)) return;
  const isRecord = isEndOfRecord(node, name, context);
  if (!isRecord && (!(hasAnyPhrase(name, keepKeys) || ENDS.test(name) || /^KEEP_FOREVER$/.test(name) || isLife(node, name, context)) || hasAnyWord(name, otherThings) || MOMENTS.test(name))) return;
  const around = node.type === 'Property' && node.parent ? context.file.getText(node.parent).slice(0, 300) : '';
  if (hasAnyWord(around, otherThings) || (hasAnyWord(around, works) && canBeTakenAway(context)) || context.options.legalHolds.some((hold) => around.includes(hold) || context.path.includes(hold))) return;
  const expression = unwrap(given);
  const value = valueOf(expression, context.file);
  const limit = limitOf(context);
  const isText = value.kind === 'known' && typeof value.value === 'string';
  const days = isText ? `'${limit}d'` : /seconds/i.test(name) ? String(limit * 86_400) : String(limit);
  const isPlain = expression.type === 'Literal' || expression.type === 'Identifier' || expression.type === 'UnaryExpression';
  context.report({ at: node.type === 'Property' ? node : given, site: node, messageId: 'forever', data: { name, value: context.file.getText(expression), what: whatIsKept(around) }, suggest: [{ id: 'limit', data: { value: days }, edits: isPlain && !isRecord ? replaceNode(expression, days) : undefined }] });
}

function isEndless(name: string, expression: AstNode, context: Context): boolean {
  const text = context.file.getText(expression);
  if (/^(?:Infinity|Number\.(?:POSITIVE_INFINITY|MAX_SAFE_INTEGER))$/.test(text) || (/forever/i.test(name) && text === 'true')) return true;
  if (expression.type === 'MemberExpression' && FOREVER_MEMBER.test(getMemberName(expression) ?? '')) return true;
  const value = valueOf(expression, context.file);
  if (value.kind !== 'known') return false;
  // An index with 0 ends each record at the date it holds, and 0 days after something is at once.
  if (value.value === 0) return !hasAnyWord(name, ['after']) && !isDeletedAtOnce(expression.parent, context) && !isTally(expression.parent);
  return value.value === null || value.value === -1 || (typeof value.value === 'string' && FOREVER.test(value.value));
}

/** `retentionDays: 0, method: 'HARD_DELETE'` keeps nothing. */
const isDeletedAtOnce = (node: AstNode | undefined, context: Context): boolean =>
  node?.type === 'Property' && node.parent !== undefined && /delete|not kept|never persisted/i.test(context.file.getCode(node.parent).replace(context.file.getCode(node), ''));

/** `{ productivity: 0, retention: 0 }`: numbers that start at nothing, one of which counts who stays. */
const isTally = (node: AstNode | undefined): boolean =>
  node?.type === 'Property' && ((node.parent?.properties ?? []) as AstNode[]).some((each) => each !== node && each.type === 'Property' && each.value.value === 0);

/** `{ collection: 'childEvents', ttl: -1 }` */
const isLife = (node: AstNode, name: string, context: Context): boolean =>
  node.type === 'Property' && LIFE_KEYS.test(name) && node.parent !== undefined && hasAnyWord(context.file.getCode(node.parent).slice(0, 300), leftBehind);

/** `voiceRecording.create({ data: { childId, url, expiresAt: null } })` */
function isEndOfRecord(node: AstNode, name: string, context: Context): boolean {
  if (node.type !== 'Property' || !hasAnyPhrase(name, endDates) || node.value.value !== null) return false;
  let call = node.parent;
  for (; call && call.type !== 'CallExpression'; call = call.parent) {
    if (!/^(?:Property|ObjectExpression|ArrayExpression)$/.test(call.type)) return false;
    if (call.type === 'Property' && ASKS.test(getKeyName(call.key as AstNode, call.computed as boolean) ?? '')) return false;
  }
  if (!call || !WRITES.test(getCalleeName(call) ?? '')) return false;
  const text = context.file.getCode(call).slice(0, 400);
  return hasAnyWord(text, traces) && hasAnyWord(text, [...subjects.child, 'user', 'users']);
}

/** Is there a way to take works away? */
const canBeTakenAway = (context: Context): boolean => context.nodes('Identifier').some(({ name }) => /^(?:delete|remove|destroy|erase)$/.test(wordsOf(name as string)[0] ?? '') && hasAnyWord(name as string, works));

/** `let cutoff = 0;` only starts with something. */
const isFilledLater = (node: AstNode): boolean => node.type === 'VariableDeclarator' && node.parent?.kind !== 'const';

const nameOf = (target: AstNode): string => (target.type === 'MemberExpression' ? (target.computed ? '' : (getMemberName(target) ?? '')) : String(target.name ?? ''));

const whatIsKept = (around: string): string => /['"](\w*(?:child|message|pupil|student|kid|user|event|recording|location)\w*)['"]/i.exec(around)?.[1] ?? 'data';
