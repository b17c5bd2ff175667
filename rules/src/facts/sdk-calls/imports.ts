import type { AstNode } from '../../program/syntax/ast';
import type { FactSources } from '../sources';

/** An import of a module that a project's options name. */
export interface ModuleImport {
  readonly node: AstNode;
  /** The text that names the module: where to report. */
  readonly at: AstNode;
  readonly module: string;
  /** Nothing in the file uses what it imports. */
  readonly isUnused: boolean;
}

/** Imports of modules, by the text they are imported with. */
export const importsFrom = (modules: readonly string[], { file }: FactSources): readonly ModuleImport[] =>
  modules.length === 0
    ? []
    : file
      .nodes('ImportDeclaration')
      .filter(({ source }) => modules.includes(String(source.value)))
      .map((node) => {
        const isUnused = (node.specifiers as AstNode[]).every(({ local }) => (file.variableOf(local)?.references ?? []).length === 0);
        return { node, at: node.source as AstNode, module: String(node.source.value), isUnused };
      });
