import type { AstNode } from '../program/syntax/ast';
import type { Sdk } from '../knowledge/types/sdk';
import type { FileContext } from '../program/syntax/file-context';
import { valueImports } from '../edits/import-edits';
import type { TextEdit } from '../edits/text-edit';

/** A text to write into the code, and what has to be imported for it. */
export interface SpelledText {
  readonly text: string;
  readonly imports: readonly TextEdit[];
}

/**
 * The text with values of a package's enums written as its members, `'child'` as `AgeRestrictedTreatment.CHILD`, which
 * TypeScript wants. In JavaScript, and where nothing is imported from the package by name, the values stay.
 */
export function withEnumMembers(text: string, sdk: Sdk, file: FileContext): SpelledText {
  if (!/\.[cm]?tsx?$/i.test(file.filename)) return { text, imports: [] };
  for (const [path, value] of Object.entries(sdk.constants ?? {})) {
    const [, module, name, member] = /^(.+):(\w+)\.(\w+)$/.exec(path) ?? [];
    if (typeof value !== 'string' || name === undefined || !text.includes(`'${value}'`)) continue;
    const found = importOf(name, module, file);
    if (found) return { text: text.replace(`'${value}'`, `${found.local}.${member}`), imports: found.edits };
  }
  return { text, imports: [] };
}

/** How a file names an export of a module; when it does not yet, with the edit that imports it beside others. */
function importOf(name: string, module: string, file: FileContext): { local: string; edits: TextEdit[] } | undefined {
  const specifiers = valueImports(module, file).flatMap((node) => node.specifiers as AstNode[]);
  const own = specifiers.find((each) => each.type === 'ImportSpecifier' && each.imported.name === name);
  if (own) return { local: own.local?.name as string, edits: [] };
  const last = specifiers.findLast((each) => each.type === 'ImportSpecifier')
    ?? specifiers.findLast((each) => each.type === 'ImportDefaultSpecifier');
  if (!last || specifiers.some((each) => each.type === 'ImportNamespaceSpecifier')) return undefined;
  return {
    local: name,
    edits: [{ range: [last.range[1], last.range[1]], text: last.type === 'ImportSpecifier' ? `, ${name}` : `, { ${name} }` }],
  };
}
