import { replaceNode } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { StoredId } from '../../facts/identifiers';
import { fingerprintMembers } from '../../knowledge/words/device-words';
import type { Deed } from '../../knowledge/types/sdk';
import { type AstNode, getMemberName, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { itemsWithin } from '../../program/syntax/items-within';

/** A random id in place of the whole initialiser that an id is taken from: `(await (await load()).get()).visitorId`. */
export function withRandomId(call: AstNode, does: Deed): TextEdit[] | undefined {
  let value = wrapped(call);
  let last = '';
  for (let parent = value.parent; parent; parent = value.parent) {
    if (parent.type === 'MemberExpression' && parent.object === value) last = getMemberName(parent) ?? '';
    else if (!(parent.type === 'AwaitExpression' || (parent.type === 'CallExpression' && parent.callee === value))) break;
    value = wrapped(parent);
  }
  const isId = does === 'device id' ? last === '' : does === 'fingerprint' && fingerprintMembers.includes(last);
  const isWhole = value.parent?.type === 'VariableDeclarator' && value.parent.id?.type === 'Identifier';
  return isId && isWhole ? replaceNode(value, 'crypto.randomUUID()') : undefined;
}

/** Takes a statement away that only runs a module, together with the import that nothing else uses. */
export function withoutModule(call: AstNode, file: FileContext): TextEdit[] | undefined {
  const statement = getOwnStatement(call);
  const callee = call.callee as AstNode;
  const declaration = itemsWithin(usedOnce(file), callee)[0]?.declaration;
  const edits = statement && declaration ? [removeStatement(declaration, file), removeStatement(statement, file)] : [undefined];
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

/** Imports of which only one name is used, and only once; with the place of that use. */
const usedOnce = (file: FileContext): readonly { readonly range: AstNode['range']; readonly declaration: AstNode }[] =>
  file.once(usedOnce, () =>
    file.nodes('ImportDeclaration').flatMap((declaration) => {
      const uses = (declaration.specifiers as AstNode[]).flatMap(({ local }) => file.variableOf(local)?.references ?? []);
      return uses.length === 1 ? [{ range: (uses[0].identifier as unknown as AstNode).range, declaration }] : [];
    }));

/** Every access of the file to the key, moved to the store of the visit. */
export const inSession = ({ stores }: StoredId): TextEdit[] => stores.flatMap((store) => replaceNode(store, 'sessionStorage'));
