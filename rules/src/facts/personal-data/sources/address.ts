import { addressChecks, addressedAccounts, addressKinds, addressParts, chainLibraries,
  chainWords } from '../../../knowledge/words/people/personal-words';
import { definitionOf } from '../../../program/origin/definition';
import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap, wrapped } from '../../../program/syntax/ast';
import { entriesOf } from '../../../program/syntax/entries';
import type { FileContext } from '../../../program/syntax/file-context';
import { lexiconOf } from '../../../program/syntax/lexicon';
import { boundNames, pathNames } from '../../../program/syntax/names';
import { hasAnyWord, wordsOf } from '../../../program/syntax/words';
import type { Vocabulary } from '../vocabulary';

/**
 * Does a value whose name ends in `address` identify an account, such as a wallet, instead of a home? `node` is a variable or a member,
 * `name` its last name. A variable named after an account does, unless its name or the names beside it mean a home: `userHomeAddress`,
 * `{ userAddress, city }`. A member (`user.address`) does only where its use shows it.
 */
export function isIdentifyingAddress(node: AstNode, name: string, words: Vocabulary, file: FileContext): boolean {
  const parts = wordsOf(name);
  if (parts.at(-1) !== 'address' || words.isTelling(name) || hasAnyWord(name, addressKinds)) return false;
  if (isOnChain(file)) return true;
  if (node.type === 'Identifier' && parts.some((word) => addressedAccounts.has(word))) return !isBesidePartsOfAddress(node, file);
  return usesOf(node, file).some(isUseOfKey) || isDeclaredKey(node, file) || isMadeKey(node, file);
}

/** Is the file about a blockchain? The value of `address` identifies a wallet there. */
const isOnChain = (file: FileContext): boolean =>
  file.once(isOnChain, () => {
    const { names, texts } = lexiconOf(file);
    return [...names].some((each) => chainLibraries.test(each) || hasAnyWord(each, chainWords))
      || [...texts].some((each) => chainLibraries.test(each))
      || file.nodes('ImportDeclaration').some(({ source }) => hasAnyWord(String(source.value), chainWords));
  });

/** Is a variable taken out of an object, put into one, or a parameter in a list, with the city or the street beside it? */
function isBesidePartsOfAddress(identifier: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(identifier)?.defs[0];
  const node = definition?.node as unknown as AstNode | undefined;
  const patterns = definition?.type === 'Parameter' ? ((node?.params ?? []) as AstNode[]) : [node?.id];
  const siblings = [...patterns.flatMap((pattern) => boundNames(pattern)), ...entriesOf(objectAround(identifier)).map(({ key }) => key)];
  return siblings.some((each) => {
    const text = ` ${wordsOf(each).join(' ')}`;
    return addressParts.some((part) => text.endsWith(` ${part}`));
  });
}

const objectAround = (node: AstNode): AstNode | undefined => (node.parent?.type === 'Property' ? node.parent.parent : undefined);

/** All that is read under the same name: references of a variable, members with the same path. */
function usesOf(node: AstNode, file: FileContext): readonly AstNode[] {
  if (node.type === 'Identifier')
    return (file.variableOf(node)?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode);
  return file.once(usesOf, () => membersByPath(file)).get(pathNames(node).join('.')) ?? [];
}

function membersByPath(file: FileContext): ReadonlyMap<string, readonly AstNode[]> {
  const members = new Map<string, AstNode[]>();
  for (const member of file.nodes('MemberExpression')) {
    if (wordsOf(getMemberName(member) ?? '').at(-1) !== 'address') continue;
    const path = pathNames(member).join('.');
    members.set(path, [...(members.get(path) ?? []), member]);
  }
  return members;
}

/** `address.toLowerCase()`, `validateAddress(address)`, `user_id: address`, `where: { address }`, `/users/${address}`. */
function isUseOfKey(use: AstNode): boolean {
  const node = wrapped(use);
  const { parent } = node;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node && isFoldedWhole(parent);
    case 'CallExpression':
      return parent.callee !== node && isAddressCheck(parent);
    case 'Property':
      return isKeyOfRecord(parent, node);
    case 'TemplateLiteral': {
      const before = (parent.quasis as AstNode[])[(parent.expressions as AstNode[]).indexOf(node)];
      return isPathOfAccounts(String(before?.value.cooked ?? ''));
    }
    default:
      return false;
  }
}

/** `address.toLowerCase()` is a key; `address.toLowerCase().includes(text)` is a search. */
const isFoldedWhole = (member: AstNode): boolean =>
  getMemberName(member) === 'toLowerCase' && member.parent?.type === 'CallExpression' && member.parent.parent?.type !== 'MemberExpression';

/** `/users/`, `https://api.example/v1/member/`. */
function isPathOfAccounts(start: string): boolean {
  const [name = '', last] = start.split('/').slice(-2);
  return last === '' && wordsOf(name).some((word) => addressedAccounts.has(word) || addressedAccounts.has(word.slice(0, -1)));
}

function isAddressCheck(call: AstNode): boolean {
  const words = wordsOf(getCalleeName(call) ?? '');
  return words.at(-1) === 'address' && words.length > 1 && addressChecks.has(words[0]);
}

function isKeyOfRecord(property: AstNode, value: AstNode): boolean {
  if (property.value !== value || property.parent?.type !== 'ObjectExpression') return false;
  const around = property.parent.parent;
  return wordsOf(keyName(property)).at(-1) === 'id' || (around?.type === 'Property' && keyName(around) === 'where');
}

const keyName = (property: AstNode): string => getKeyName(property.key as AstNode, property.computed as boolean) ?? '';

/** `address: EthAddress`, ``address: `0x${string}` ``. */
function isDeclaredKey(node: AstNode, file: FileContext): boolean {
  const name = node.type === 'Identifier' ? (file.variableOf(node)?.defs[0]?.name as unknown as AstNode | undefined) : undefined;
  const type = (name?.typeAnnotation as AstNode | undefined)?.typeAnnotation as AstNode | undefined;
  const template = (type?.type === 'TSLiteralType' ? type.literal : type) as AstNode | undefined;
  const [start] = (template?.quasis ?? []) as AstNode[];
  return String(start?.value?.cooked ?? '').startsWith('0x');
}

/** `const address = validateAddress(text)`, `const address = session.address.toLowerCase()`. */
function isMadeKey(node: AstNode, file: FileContext): boolean {
  const origin = node.type === 'Identifier' ? definitionOf(node, file) : undefined;
  const made = origin?.key === undefined && !origin?.isCallback ? unwrap(origin?.from) : undefined;
  return made?.type === 'CallExpression' && (isAddressCheck(made) || getCalleeName(made) === 'toLowerCase');
}
