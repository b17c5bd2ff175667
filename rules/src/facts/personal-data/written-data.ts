import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { Variable } from '../../program/syntax/file-context';
import { getDeclarator } from '../../program/values/variable-writes';

/** Methods that put something else into a list, or an object. */
const changing: ReadonlySet<string> = new Set(['push', 'unshift', 'splice', 'fill', 'assign']);

/** Are records written in full, as sample data are: literals, with a text among them, and dates? Empty texts are to be filled in. */
export const isWrittenData = (value: AstNode): boolean => isWritten(value) && hasText(value);

function isWritten(node: AstNode | null | undefined): boolean {
  const value = unwrap(node);
  switch (value?.type) {
    case 'Literal':
      return true;
    case 'UnaryExpression':
      return isWritten(value.argument);
    case 'TemplateLiteral':
      return (value.expressions as AstNode[]).length === 0;
    case 'ArrayExpression':
      return (value.elements as (AstNode | null)[]).every((element) => isWritten(element));
    case 'ObjectExpression':
      return (value.properties as AstNode[]).every((property) => property.type === 'Property' && isWritten(property.value as AstNode));
    case 'NewExpression':
      return value.callee.name === 'Date' && (value.arguments as AstNode[]).every((argument) => isWritten(argument));
    default:
      return value?.type === 'Identifier' && value.name === 'undefined';
  }
}

/** Is there a text in some written records that is not empty? */
function hasText(node: AstNode | null | undefined): boolean {
  const value = unwrap(node);
  switch (value?.type) {
    case 'Literal':
      return typeof value.value === 'string' && value.value !== '';
    case 'ArrayExpression':
      return (value.elements as (AstNode | null)[]).some((element) => hasText(element));
    case 'ObjectExpression':
      return (value.properties as AstNode[]).some((property) => hasText(property.value as AstNode));
    default:
      return false;
  }
}

/** Is a variable a constant, and does nothing put something else into what it holds? */
export const isOnlyWritten = (variable: Variable): boolean =>
  getDeclarator(variable)?.parent?.kind === 'const' && variable.references.every(({ identifier }) => !isChanged(identifier as never));

/** `list.push(record)`, `list[0] = record`, `user.profile.email = typed`, `Object.assign(user, typed)` */
function isChanged(use: AstNode): boolean {
  const { parent } = use;
  if (parent?.type === 'CallExpression') return getCalleeName(parent) === 'assign' && parent.arguments[0] === use;
  let member: AstNode = use;
  while (member.parent?.type === 'MemberExpression' && member.parent.object === member) member = member.parent;
  if (member === use) return false;
  return changing.has(getMemberName(member) ?? '')
    || (member.parent?.type === 'AssignmentExpression' && member.parent.left === member);
}
