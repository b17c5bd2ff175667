import { type AstNode, getCalleeName, getKeyName, isFunction } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { pathNames } from '../people/names';

const isBoundary = (node: AstNode): boolean => isFunction(node) || node.type === 'Program' || node.type.endsWith('Statement');

/** Names that describe an object: those of its other entries, its variable, the keys above it and the calls it is passed to. */
export function namesAround(entry: AstNode): readonly string[] {
  const object = entry.parent as AstNode;
  const names = entriesOf(object).flatMap(({ key, node }) => (node === entry ? [] : [key]));
  for (let node = object.parent; node && !isBoundary(node); node = node.parent) names.push(...namesOf(node));
  return names;
}

function namesOf(node: AstNode): readonly string[] {
  switch (node.type) {
    case 'Property':
      return [getKeyName(node.key as AstNode, node.computed as boolean) ?? ''];
    case 'VariableDeclarator':
      return pathNames(node.id);
    case 'AssignmentExpression':
      return pathNames(node.left as AstNode);
    case 'CallExpression':
    case 'NewExpression': {
      const texts = (node.arguments as AstNode[]).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
      return [getCalleeName(node) ?? '', ...texts];
    }
    default:
      return [];
  }
}
