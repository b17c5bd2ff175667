import { projectionWords } from '../../knowledge/words/setting-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { lastName } from '../../program/syntax/names';
import { wordsOf } from '../../program/syntax/words';
import type { SettingView } from '../../views/settings';

/**
 * Is a setting a column that a query reads, and `true` no value of it: `select: { isPublic: true }`,
 * `const SETTINGS_SELECT = {…}`, `{…} satisfies Prisma.SettingsSelect`?
 */
export const isProjection = ({ siblings, path, owner = '' }: SettingView): boolean =>
  siblings?.type === 'ObjectExpression' && siblings.properties.length > 0 && entriesOf(siblings).every(({ value }) => isRead(value))
  && ([owner, ...path].some(isProjectionName) || isDeclaredProjection(siblings));

const isProjectionName = (name: string): boolean => projectionWords.has(wordsOf(name).at(-1) ?? '');

/** `true`, `1`, or the columns of a related record. */
function isRead(value: AstNode): boolean {
  const given = unwrap(value);
  return given.type === 'ObjectExpression' ? entriesOf(given).every((entry) => isRead(entry.value)) : [true, 1].includes(given.value);
}

/** Type expressions around an object, and the declaration that it is the value of. */
function isDeclaredProjection(object: AstNode): boolean {
  for (let node = object.parent; node; node = node.parent) {
    if (node.type === 'VariableDeclarator') return isProjectionType(node.id?.typeAnnotation?.typeAnnotation);
    if (node.type.startsWith('TS')) {
      if (isProjectionType(node.typeAnnotation)) return true;
    } else if (node.type !== 'Property' && node.type !== 'ObjectExpression') return false;
  }
  return false;
}

function isProjectionType(type: AstNode | null | undefined): boolean {
  const name = type?.type === 'TSTypeReference' ? (type.typeName as AstNode) : undefined;
  return name !== undefined && isProjectionName(name.type === 'TSQualifiedName' ? lastName(name.right as AstNode) : lastName(name));
}
