import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { moneyWords, riskScores, templates } from '../../knowledge/words/inference-words';
import { isHandedTo } from '../../facts/acts/handed-to';
import { isChildSubject, isSubject, pathNames } from '../../facts/people/names';
import { removeProperty } from '../../edits/argument-edits';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const STORES = ['schema', 'model', 'table', 'create', 'update', 'insert', 'save', 'set', 'add', 'put', 'post'];
const PEOPLE = ['student', 'pupil', 'child', 'user', 'member', 'visitor', 'person', 'profile', 'entity'];

/** Forms of a face or a voice, and scores of danger, in records of people. */
export function checkStoredFields(context: Context): void {
  for (const property of context.nodes('Property', 'PropertyDefinition')) if (property.parent?.type !== 'ObjectPattern') checkField(property, context);
  for (const assignment of context.nodes('AssignmentExpression')) checkAssignment(assignment, context);
}

function checkField(property: AstNode, context: Context): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const messageId = hasAnyPhrase(name, templates) && isKept(property, context) ? 'template' : hasAnyPhrase(name, riskScores) && isOfJudged(property, context) ? 'riskScore' : undefined;
  if (messageId === undefined) return;
  const suggest = property.type === 'Property' ? [{ id: 'dropField' as const, data: { name }, edits: removeProperty(property, context.file) }] : [];
  context.report({ at: property.key as AstNode, site: property, messageId, data: { name }, suggest });
}

const isStore = (name: string): boolean => hasAnyWord(name, STORES) || hasAnyWord(name, PEOPLE);

const isKept = (property: AstNode, context: Context): boolean =>
  property.type === 'PropertyDefinition' || namesAround(property).some(isStore) || isHandedTo(property, isStore, context.file);

/** A record of a child or a suspect, by its name or by an id beside the score. */
const isOfJudged = (property: AstNode, context: Context): boolean =>
  property.type === 'Property' && namesAround(property).some((name) => isJudged(name, context) || (/^ids?$/.test(wordsOf(name).at(-1) ?? '') && isChildSubject(name, context.settings)));

/** Names that an object goes by: of its keys, its variable, the keys it stands under and the calls it is made for. */
function namesAround(property: AstNode): string[] {
  const names: string[] = [];
  const object = property.parent as AstNode;
  for (const other of (object.properties ?? []) as AstNode[]) if (other !== property && other.type === 'Property') names.push(getKeyName(other.key as AstNode, other.computed as boolean) ?? '');
  for (let node = object.parent; node && !/Statement$|Function|^Program$/.test(node.type); node = node.parent) {
    if (node.type === 'Property') names.push(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    if (node.type === 'CallExpression' || node.type === 'NewExpression') names.push(getCalleeName(node) ?? '', ...(node.arguments as AstNode[]).flatMap((argument) => (typeof argument.value === 'string' ? [argument.value] : [])));
    if (node.type === 'VariableDeclarator' || node.type === 'AssignmentExpression') names.push(...pathNames((node.id ?? node.left) as AstNode));
  }
  return names;
}

/** Scores of accounts and loans guard against loss; those of children and suspects judge people. */
const isJudged = (name: string, context: Context): boolean =>
  !hasAnyWord(name, moneyWords) && !/^ids?$/.test(wordsOf(name).at(-1) ?? '') && (isChildSubject(name, context.settings) || hasAnyWord(name, ['suspect', 'offender', 'family']) || context.options.subjects.includes(name));

function checkAssignment(assignment: AstNode, context: Context): void {
  const target = unwrap(assignment.left as AstNode);
  const name = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
  if (name === '') return;
  const holders = pathNames(target.object as AstNode);
  const isPerson = holders.some((part) => isSubject(part, context.settings) || hasAnyWord(part, ['visitor', 'family']) || context.options.subjects.includes(part));
  if (hasAnyPhrase(name, templates) && isPerson) context.report({ at: target.property as AstNode, site: assignment, messageId: 'template', data: { name } });
  else if (hasAnyPhrase(name, riskScores) && holders.some((part) => isJudged(part, context))) context.report({ at: target.property as AstNode, site: assignment, messageId: 'riskScore', data: { name: context.file.getText(target) } });
}
