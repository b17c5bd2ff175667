import { type AstNode, unwrap } from '../program/syntax/ast';
import type { Remedy } from '../knowledge/types/sdk';
import { replaceNode } from '../edits/argument-edits';
import { getOwnStatement, insertAfter, insertBefore } from '../edits/statement-edits';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from '../edits/text-edit';
import { getModule } from '../program/modules/api-path';
import type { VersionAnswer } from '../program/modules/package-version';
import type { ApiSite } from '../program/modules/api-site';

/** A call to write in a file, and the edit that does. */
export interface Replacement {
  readonly text: string;
  readonly edits: readonly TextEdit[] | undefined;
}

type VersionOf = (packageName: string, range: string) => VersionAnswer;

/** The call to put beside a call, in the words of the installed version. */
export function callBeside(site: ApiSite, remedies: readonly Remedy[], versionOf: VersionOf, file: FileContext): Replacement | undefined {
  const remedy = remedies.find(({ versions }) => versions === undefined || versionOf(getModule(site.path) ?? '', versions) === 'inside');
  const callee = unwrap(site.call.callee as AstNode);
  const receiver = callee.type === 'MemberExpression' ? file.getText(callee.object as AstNode) : undefined;
  const first = site.args[0]?.type === 'Identifier' ? (site.args[0].name as string) : undefined;
  if (!remedy || (remedy.text.includes('{receiver}') && receiver === undefined) || (remedy.text.includes('{0}') && first === undefined))
    return undefined;
  const text = remedy.text.replaceAll('{receiver}', receiver ?? '').replaceAll('{0}', first ?? '');
  const statement = getOwnStatement(site.call);
  const bare = text.replace(/;$/, '');
  return { text, edits: statement && (remedy.after ? insertAfter(statement, bare, file) : insertBefore(statement, bare)) };
}

/** What to call instead: a method of the same object, or another export of the same package. */
export const callInstead = (site: ApiSite, name: string, file: FileContext): Replacement => ({
  text: name,
  edits: renamed(site, name, file),
});

/** The name of what is called, changed; that of an import too, where nothing else in the file uses it. */
function renamed({ name: callee }: ApiSite, name: string, file: FileContext): TextEdit[] | undefined {
  if (callee.parent?.type === 'MemberExpression') return replaceNode(callee, name);
  const variable = callee.type === 'Identifier' ? file.variableOf(callee) : undefined;
  const specifier = variable?.defs[0]?.node as AstNode | undefined;
  const isOnly = variable?.references.length === 1 && specifier?.type === 'ImportSpecifier'
    && specifier.local?.range[0] === specifier.imported.range[0] && !file.code.includes(name);
  return isOnly ? [...replaceNode(specifier, name), ...replaceNode(callee, name)] : undefined;
}
