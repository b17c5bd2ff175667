import type { TSESLint } from '@typescript-eslint/utils';
import { bundledParsers } from '../../parsers/bundled-parsers-on-demand';
import type { AstNode } from '../../program/syntax/ast';
import { MAX_DEPTH, TooDeepError, visitTree } from '../../program/syntax/limits/tree-depth';
import { TreeSource } from './tree-source';

/** What a parser for ESLint answers, as far as it is used. */
export interface ParseResult {
  readonly ast: AstNode;
  readonly visitorKeys?: Record<string, readonly string[]>;
  readonly scopeManager?: TSESLint.Scope.ScopeManager | null;
  readonly services?: object;
}

/** A file that one of ESLint's parsers read: a component, a template, a page or a configuration. */
export class ParsedSource extends TreeSource {
  /** What the parser offers beside the tree. Vue's has the comments of the template. */
  readonly parserServices: object;

  /** Throws a `TooDeepError` for a tree that recursion could not walk. */
  constructor(text: string, hasBOM: boolean, private readonly result: ParseResult) {
    const { ast, visitorKeys = {}, services = {} } = result;
    super(text, hasBOM, ast, visitorKeys, (ast.comments ?? []) as AstNode[]);
    this.parserServices = services;
    visitTree(ast, visitorKeys, (node, parent, depth) => {
      if (depth > MAX_DEPTH) throw new TooDeepError();
      if (parent && !node.parent) node.parent = parent;
    });
  }

  protected analyzeScopes(): TSESLint.Scope.ScopeManager {
    if (this.result.scopeManager) return this.result.scopeManager;
    const { analyzeEslint, espree } = bundledParsers();
    return analyzeEslint(this.ast as never, {
      ecmaVersion: espree.latestEcmaVersion as never,
      sourceType: 'module',
      ignoreEval: true,
      jsx: true,
      childVisitorKeys: this.visitorKeys as never,
    }) as unknown as TSESLint.Scope.ScopeManager;
  }
}
