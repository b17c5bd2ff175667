import type { TSESLint } from '@typescript-eslint/utils';
import { LineIndex, type Place } from '../../parsers/line-index';
import type { AstNode } from '../../program/syntax/ast';
import type { Scope, SourceCodeLike } from '../../program/syntax/file-context';

/** A file that was read without ESLint. Nodes know their parents; scopes and lines are worked out when first asked for. */
export abstract class TreeSource implements SourceCodeLike {
  private lines: LineIndex | undefined;
  private scopes: TSESLint.Scope.ScopeManager | undefined;
  private readonly scopeOfNode = new WeakMap<AstNode, Scope>();

  protected constructor(
    /** Without byte order mark, as in ESLint: all offsets count from behind it. */
    readonly text: string,
    readonly hasBOM: boolean,
    readonly ast: AstNode,
    readonly visitorKeys: Record<string, readonly string[]>,
    private readonly comments: AstNode[],
  ) {}

  protected abstract analyzeScopes(): TSESLint.Scope.ScopeManager;

  get scopeManager(): TSESLint.Scope.ScopeManager {
    return (this.scopes ??= this.analyzeScopes());
  }

  /** The innermost scope around a node; of a function the scope inside. */
  getScope(node: AstNode): Scope {
    let scope = this.scopeOfNode.get(node);
    if (!scope) this.scopeOfNode.set(node, scope = this.findScope(node));
    return scope;
  }

  private findScope(node: AstNode): Scope {
    const isInner = node.type !== 'Program';
    for (let around: AstNode | null | undefined = node; around; around = around.parent) {
      const scope = this.scopeManager.acquire(around as never, isInner);
      // The name of a function expression has a scope of its own around that of the function.
      if (scope) return scope.type === ('function-expression-name' as never) ? scope.childScopes[0] : scope;
    }
    return this.scopeManager.scopes[0];
  }

  getAllComments(): AstNode[] {
    return this.comments;
  }

  getText(node?: AstNode): string {
    return node ? this.text.slice(node.range[0], node.range[1]) : this.text;
  }

  /** Lines count from 1, columns from 0. */
  getLocFromIndex(index: number): Place {
    return (this.lines ??= new LineIndex(this.text)).at(index);
  }

  /** Lines and columns of a node or comment; kept as its `loc`. */
  getLoc(node: AstNode): NonNullable<AstNode['loc']> {
    return (node.loc ??= { start: this.getLocFromIndex(node.range[0]), end: this.getLocFromIndex(node.range[1]) });
  }
}
