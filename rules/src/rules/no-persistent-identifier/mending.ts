import { type AstNode, getMemberName, wrapped } from '../../program/syntax/ast';
import type { Deed } from '../../knowledge/types/sdk';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import type { Context } from './meta';

/** The whole initialiser that an identifier is taken from: `(await (await load()).get()).visitorId`, `await getUniqueId()`. */
export function valueMadeBy(call: AstNode, does: Deed): AstNode | undefined {
  let value = wrapped(call);
  let last = '';
  for (let parent = value.parent; parent; parent = value.parent) {
    if (parent.type === 'MemberExpression' && parent.object === value) last = getMemberName(parent) ?? '';
    else if (!(parent.type === 'AwaitExpression' || (parent.type === 'CallExpression' && parent.callee === value))) break;
    value = wrapped(parent);
  }
  const isId = does === 'device id' ? last === '' : does === 'fingerprint' && /^(?:visitorId|thumbmark|fingerprint|hash|id)$/.test(last);
  return isId && value.parent?.type === 'VariableDeclarator' && value.parent.id?.type === 'Identifier' ? value : undefined;
}

/** Where the names that an import makes are used. */
export const usesOfImport = (declaration: AstNode, context: Context): readonly AstNode[] =>
  (declaration.specifiers as AstNode[]).flatMap((specifier) => (context.file.variableOf(specifier.local)?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode));

/** Takes a statement away that only runs a module, together with the import that nothing else uses. */
export function withoutModule(call: AstNode, context: Context): ReturnType<typeof removeStatement> {
  const statement = getOwnStatement(call);
  const declaration = context.nodes('ImportDeclaration').find((each) => { const uses = usesOfImport(each, context); return uses.length === 1 && uses[0].range[0] >= call.callee.range[0] && uses[0].range[1] <= call.callee.range[1]; });
  const edits = statement && declaration ? [removeStatement(declaration, context.file), removeStatement(statement, context.file)] : [];
  return edits.length > 0 && edits.every((edit) => edit !== undefined) ? edits.flatMap((edit) => edit ?? []) : undefined;
}
