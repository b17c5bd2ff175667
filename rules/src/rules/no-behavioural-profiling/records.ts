import { type AstNode, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { contentKeys, engagementKeys, measuringPaths, technicalIds, userIdKeys } from '../../knowledge/words/person-words';
import { removeProperty } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import type { Suggestion } from '../../rule/create-rule';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

interface Key {
  readonly name: string;
  /** The property, or the later assignment. */
  readonly node: AstNode;
  readonly value: AstNode;
}

/** Viewing records: one object with a person, what they watched and how, that is sent. */
export function checkRecords(context: Context): void {
  for (const object of context.nodes('ObjectExpression')) {
    const own = (object.properties as AstNode[]).flatMap((property): Key[] => (property.type === 'Property' ? [{ name: getKeyName(property.key, property.computed) ?? '', node: property, value: property.value as AstNode }] : []));
    if (!own.some((key) => isEngagement(key.name)) || !own.some((key) => isContent(key.name))) continue;
    const users = [...own, ...writtenLater(object, context)].filter((key) => isKey(key.name, userIdKeys) && unwrap(key.value).type !== 'Literal');
    const [user] = users;
    if (!user || !isSent(object, context)) continue;
    // Written in several places, the person stays in the record when one of them goes.
    const edits = users.length === 1 ? removalOf(user.node, context) : undefined;
    context.report({ at: user.node, site: object, messageId: 'record', evidence: isMeasured(object, context) ? 'C' : 'D', data: { name: user.name }, suggest: [{ id: 'dropProperty', data: { trait: user.name }, edits }] });
  }
}

function removalOf(written: AstNode, context: Context): Suggestion<'dropProperty'>['edits'] {
  if (written.type === 'Property') return removeProperty(written, context.file);
  const statement = getOwnStatement(written);
  return statement && removeStatement(statement, context.file);
}

const isKey = (name: string, keys: readonly string[]): boolean => keys.some((key) => wordsOf(key).join(' ') === wordsOf(name).join(' '));
const isEngagement = (name: string): boolean => isKey(name, engagementKeys);

/** An id of something other than a person, a session or the machinery names the content. */
function isContent(name: string): boolean {
  const words = wordsOf(name);
  return isKey(name, contentKeys) || (words.length > 1 && /^(?:id|uri|slug)$/.test(words[words.length - 1]) && !isKey(name, userIdKeys) && !words.some((word) => technicalIds.includes(word)));
}

/** `record.uid = user.id` after `record = { … }`, in the same function. */
function writtenLater(object: AstNode, context: Context): Key[] {
  const parent = object.parent;
  const target = parent?.type === 'AssignmentExpression' && parent.right === object ? (parent.left as AstNode) : parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  if (!target) return [];
  const text = context.file.getCode(target);
  const around = getEnclosingFunction(object);
  return context.nodes('AssignmentExpression').flatMap((node): Key[] => {
    const left = unwrap(node.left as AstNode);
    const isOf = left.type === 'MemberExpression' && node.range[0] > object.range[1] && context.file.getCode(left.object as AstNode) === text && getEnclosingFunction(node) === around;
    return isOf ? [{ name: getMemberName(left) ?? '', node, value: node.right as AstNode }] : [];
  });
}

const nearby = (object: AstNode, context: Context): string => context.file.code.slice(Math.max(0, object.range[0] - 2000), object.range[1] + 2000);

const isMeasuringPath = (context: Context): boolean => hasAnyWord(context.path.split('/').slice(-3).join('/'), measuringPaths);

/** The code around sends, or the file is about measuring. */
const isSent = (object: AstNode, context: Context): boolean =>
  isMeasuringPath(context) || /\b(?:fetch|sendBeacon|axios|post|XMLHttpRequest|send|emit|publish|track|logEvent|capture)\s*\(/.test(nearby(object, context));

/** A place of a lesson that the product keeps for the child is sent too; measuring has its own words. */
const isMeasured = (object: AstNode, context: Context): boolean => isMeasuringPath(context) || /sendBeacon|\btrack|telemetry|analytic|metric|logEvent|\bcapture\(|collect|beacon|recommend/i.test(nearby(object, context));
