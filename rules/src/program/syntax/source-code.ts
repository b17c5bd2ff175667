import type { TSESLint } from '@typescript-eslint/utils';
import type { AstNode } from './ast';

export type Variable = TSESLint.Scope.Variable;
export type Reference = TSESLint.Scope.Reference;
export type Scope = TSESLint.Scope.Scope;

/** The parts of ESLint's `SourceCode` that gc25 uses. `ast` is the tree of whichever parser read the file. */
export interface SourceCodeLike {
  readonly text: string;
  readonly ast: AstNode;
  readonly visitorKeys: Record<string, readonly string[]>;
  /** Are scopes worked out when first asked for, and the file nothing but a script? */
  readonly hasScopesOnDemand?: boolean;
  /** The nodes of the tree by type, parents first and in the order of the text, where they are known; none is nested too deeply. */
  readonly nodesByType?: ReadonlyMap<string, AstNode[]>;
  readonly scopeManager: TSESLint.Scope.ScopeManager | null;
  getScope?(node: AstNode): Scope;
  getLocFromIndex(index: number): { line: number; column: number };
  getText(node?: AstNode): string;
  getAllComments?(): AstNode[];
}
