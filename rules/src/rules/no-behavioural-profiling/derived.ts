import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../ast';
import { activityWords, profilingWords } from '../../catalogue/person-words';
import { isSubject, pathNames } from '../../detect/personal';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { nameNode } from '../../views/call';
import type { Scope } from './meta';

/** Profiles the product derives itself: by vocabulary, and by counting interests per person. */
export function checkDerived(on: Scope): void {
  const isProfiling = (name: string | undefined): boolean => name !== undefined && (hasAnyPhrase(name, profilingWords) || on.options.vocabulary.includes(name));
  for (const call of on.nodes('CallExpression')) {
    const name = getCalleeName(call);
    if (!isProfiling(name) || !(call.arguments as AstNode[]).some((argument) => isAboutPeople(argument, on))) continue;
    on.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'vocabulary', data: { name: name as string } });
  }
  for (const node of on.nodes('Property', 'AssignmentExpression')) {
    const name = node.type === 'Property' ? (node.parent?.type === 'ObjectExpression' ? getKeyName(node.key, node.computed) : undefined) : getMemberName(unwrap(node.left as AstNode));
    if (!isProfiling(name) || node.type === 'Property' && node.value.type === 'Literal') continue;
    const source = (node.type === 'Property' ? node.value : node.right) as AstNode;
    const isOfPerson = node.type === 'AssignmentExpression' && pathNames(unwrap(node.left as AstNode).object as AstNode).some((part) => isSubject(part, on.settings));
    const isComputed = unwrap(source).type === 'CallExpression' && (unwrap(source).arguments as AstNode[]).some((argument) => isAboutPeople(argument, on));
    if (isOfPerson || isComputed) on.report({ at: node, messageId: 'vocabulary', data: { name: name as string } });
  }
  for (const node of on.nodes('AssignmentExpression', 'UpdateExpression')) checkCounter(node, on);
}

function isAboutPeople(argument: AstNode, on: Scope): boolean {
  const names = pathNames(argument);
  if (names.some((name) => isSubject(name, on.settings)) || hasAnyWord(names.at(-1) ?? '', activityWords)) return true;
  const expression = unwrap(argument);
  return expression.type === 'ObjectExpression' && (expression.properties as AstNode[]).some((property) => property.type === 'Property' && isAboutPeople(property.value as AstNode, on));
}

/** `profile[user.id].interests[topic] += seconds`. */
function checkCounter(node: AstNode, on: Scope): void {
  if (node.type === 'AssignmentExpression' && node.operator !== '+=' && !isIncrement(node, on)) return;
  const target = unwrap((node.left ?? node.argument) as AstNode);
  if (target.type !== 'MemberExpression' || !target.computed) return;
  const names = pathNames(target);
  const subjectKeys = computedKeys(target).flatMap(pathNames);
  const interest = [...names].find((name) => hasAnyWord(name, ['interests', 'interest', 'affinities', 'affinity', 'topics']));
  const isPerPerson = subjectKeys.some((name) => isSubject(name, on.settings) || /user_?id|child_?id|student_?id|uid$/i.test(name)) || names.some((name) => isSubject(name, on.settings));
  if (interest === undefined || !isPerPerson) return;
  const statement = getOwnStatement(node);
  on.report({ at: node, messageId: 'counter', data: { name: interest }, suggest: [{ id: 'dropTraits', edits: statement ? removeStatement(statement, on.file) : undefined }] });
}

/** `x[k] = (x[k] || 0) + n`. */
const isIncrement = (node: AstNode, on: Scope): boolean => node.right.type === 'BinaryExpression' && node.right.operator === '+' && on.file.getText(node.right).includes(on.file.getText(node.left));

function computedKeys(node: AstNode): AstNode[] {
  const expression = unwrap(node);
  if (expression.type !== 'MemberExpression') return [];
  return [...computedKeys(expression.object as AstNode), ...(expression.computed ? [expression.property as AstNode] : [])];
}
