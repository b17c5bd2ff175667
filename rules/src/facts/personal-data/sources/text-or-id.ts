import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { itemListOf, resultOf } from '../../../program/origin/definition';
import { lastName } from '../../../program/syntax/names';
import { wordsOf } from '../../../program/syntax/words';
import type { Vocabulary } from '../vocabulary';

const TEXTS = new Set(['TSStringKeyword', 'TSNumberKeyword', 'TSBooleanKeyword', 'TSBigIntKeyword', 'TSTemplateLiteralType']);
/** Calls that make a text or a number of what they are given. */
const MAKES_TEXT = new Set(['String', 'Number', 'parseInt', 'toString', 'trim', 'toLowerCase', 'toUpperCase']);
/** `findUserById(id)` gives back what the id stands for. */
const BY = new Set(['by', 'with', 'from', 'for', 'of', 'using']);

/**
 * Does a variable whose name means a record hold a text, an id or a list of ids: `const user = req.user.userId`,
 * `users: string[]`, `const user = validateAddress(text)`? `only`: the one value it is given.
 */
export const isTextOrId = (identifier: AstNode, only: AstNode | undefined, words: Vocabulary, file: FileContext): boolean =>
  isDeclaredText(identifier, file) || (only !== undefined && isMadeTextOrId(only, words)) || isUsedAsId(identifier, file);

function isDeclaredText(identifier: AstNode, file: FileContext): boolean {
  const name = file.variableOf(identifier)?.defs[0]?.name as unknown as AstNode | undefined;
  if (isTextType((name?.typeAnnotation as AstNode | undefined)?.typeAnnotation as AstNode | undefined)) return true;
  // `kids: string[]` and `kids.map((kid) => …)`
  const list = itemListOf(identifier, file);
  return list?.type === 'Identifier' && isDeclaredText(list, file);
}

/** `string`, `string[]`, `UserId`, `EthAddress | undefined`. */
function isTextType(type: AstNode | undefined): boolean {
  switch (type?.type) {
    case 'TSArrayType':
      return isTextType(type.elementType as AstNode);
    case 'TSUnionType':
      return (type.types as AstNode[]).filter(({ type: each }) => each !== 'TSNullKeyword' && each !== 'TSUndefinedKeyword')
        .every((each) => isTextType(each));
    case 'TSTypeReference':
      return isKeyName(lastName(type.typeName as AstNode));
    default:
      return TEXTS.has(type?.type ?? '');
  }
}

/** Last words of types and calls that stand for an identifier: `UserId`, `EthAddress`. A `UserType` is a record. */
const IDENTIFIERS = new Set(['id', 'ids', 'uid', 'uuid', 'guid', 'address']);
const isKeyName = (name: string): boolean => IDENTIFIERS.has(wordsOf(name).at(-1) ?? '');

/** `session.userId`, `body.userIds ?? []`, `[own.id, ...others]`, `pupils.map(({ id }) => id)`, `validateAddress(text)`. */
function isMadeTextOrId(value: AstNode, words: Vocabulary): boolean {
  const given = unwrap(value);
  switch (given.type) {
    case 'TemplateLiteral':
      return true;
    case 'Identifier':
      return words.isId(given.name as string);
    case 'MemberExpression':
      return words.isId(getMemberName(given) ?? '') || isLaterItem(given);
    case 'LogicalExpression':
      return isMadeTextOrId(given.left as AstNode, words);
    case 'ArrayExpression': {
      const items = (given.elements as (AstNode | null)[]).filter((item) => item !== null && item.type !== 'SpreadElement');
      return items.length > 0 && items.every((item) => isMadeTextOrId(item as AstNode, words));
    }
    case 'CallExpression':
      return isCallForTextOrId(given, words);
    default:
      return false;
  }
}

/** `parts[1]` is one of several values of an entry or a text; records of a list are read one by one, or the first one. */
const isLaterItem = ({ computed, property }: AstNode): boolean =>
  computed === true && typeof property?.value === 'number' && property.value > 0;

function isCallForTextOrId(call: AstNode, words: Vocabulary): boolean {
  const name = getCalleeName(call) ?? '';
  const [given] = call.arguments as AstNode[];
  if (name === 'map' && isFunction(given)) {
    const result = resultOf(given);
    return result !== undefined && isMadeTextOrId(result, words);
  }
  return MAKES_TEXT.has(name) || (isKeyName(name) && !wordsOf(name).some((word) => BY.has(word)));
}

/** `list.find((user) => user.id === otherUser)`, `{ userId: user }`: what is compared with ids, or kept as one, is one. */
const isUsedAsId = (identifier: AstNode, file: FileContext): boolean =>
  (file.variableOf(identifier)?.references ?? []).some((reference) => {
    const node = reference.identifier as unknown as AstNode;
    const { parent } = node;
    if (parent?.type === 'Property')
      return parent.value === node && parent.parent?.type === 'ObjectExpression'
        && isIdKey(getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '');
    if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator as string)) return false;
    const other = unwrap((parent.left === node ? parent.right : parent.left) as AstNode);
    return other.type === 'MemberExpression' && isIdKey(getMemberName(other) ?? '');
  });

const isIdKey = (name: string): boolean => /^_?id$|(?:Id|_id)$/.test(name);
