import type { TSESLint } from '@typescript-eslint/utils';
import { LineIndex } from '../../parsers/line-index';
import type { Parser } from '../../parsers/project-parser';
import { type AstNode, walk } from '../../program/syntax/ast';
import { type ScriptReader } from './script-reader';
import { ScriptSyntaxError } from './script-parsers';
import type { ScriptSource } from './script-source';
import { tokensOf } from './tokens';

/** What parsers for ESLint throw: lines count from 1, columns from 0, the index in UTF-16 units. */
class PlacedSyntaxError extends SyntaxError {
  constructor(message: string, readonly index: number, readonly lineNumber: number, readonly column: number) {
    super(message);
  }
}

/**
 * The script reader as a parser for ESLint and for its parsers of components, which ask one for the scripts and expressions
 * of a file: with tokens, lines and columns, and scopes on first use. `path` says by its ending how scripts are read where
 * the caller does not say it.
 */
export const embeddedParser = (reader: ScriptReader, path: string): Parser => ({
  meta: { name: 'gc25/script-reader' },
  parseForESLint: (text: string): ScriptResult => new ScriptResult(readPlaced(reader, text, path)),
});

function readPlaced(reader: ScriptReader, text: string, path: string): ScriptSource {
  try {
    return reader.readOrThrow(text, path);
  } catch (error) {
    if (!(error instanceof ScriptSyntaxError)) throw error;
    const index = Math.min(error.offset, text.length);
    const { line, column } = new LineIndex(text).at(index);
    throw new PlacedSyntaxError(error.message, index, line, column);
  }
}

class ScriptResult {
  readonly ast: AstNode;
  readonly visitorKeys: Record<string, readonly string[]>;
  readonly services = {};
  private scopes: TSESLint.Scope.ScopeManager | undefined;

  constructor(private readonly source: ScriptSource) {
    const { ast, text, visitorKeys } = source;
    this.visitorKeys = visitorKeys;
    const comments = source.getAllComments();
    const tokens = tokensOf(text, ast, visitorKeys, comments);
    walk(ast, (node) => void source.getLoc(node), visitorKeys);
    for (const node of [...comments, ...tokens]) source.getLoc(node);
    this.ast = Object.assign(ast, { comments, tokens });
  }

  /** Callers may move nodes and take some out before they ask. */
  get scopeManager(): TSESLint.Scope.ScopeManager {
    return (this.scopes ??= this.source.scopeManager);
  }
}
