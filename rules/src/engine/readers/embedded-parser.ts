import type { TSESLint } from '@typescript-eslint/utils';
import { LineIndex } from '../../parsers/line-index';
import { version } from '../../../package.json';
import type { Parser } from '../../parsers/project-parser';
import { type AstNode, walk } from '../../program/syntax/ast';
import { type ScriptReader } from './script-reader';
import { ScriptSyntaxError } from './script-parsers';
import type { ScriptSource } from './script-source';
import { tokensOf } from './tokens';

const META = { name: 'gc25/script-reader', version };

/** What parsers for ESLint throw: lines count from 1, columns from 0, the index in UTF-16 units. */
class PlacedSyntaxError extends SyntaxError {
  constructor(message: string, readonly index: number, readonly lineNumber: number, readonly column: number) {
    super(message);
  }
}

/** The script reader as a parser for parsers of components; the ending of `path` says how it reads their scripts and expressions. */
export const embeddedParser = (reader: ScriptReader, path: string): Parser => ({
  meta: META,
  parseForESLint(text: string): ScriptResult {
    const result = new ScriptResult(readPlaced(reader, text, path));
    // Before the parser moves statements: Vue's takes the block of `<script setup>` out of the tree and asks for its scope then.
    void result.scopeManager;
    return result;
  },
});

/** The script reader as a parser for ESLint. */
export const parserForEslint = (reader: ScriptReader): Parser => ({
  meta: META,
  parseForESLint: (text: string, { filePath = '' }: { readonly filePath?: string } = {}): ScriptResult => {
    const source = readPlaced(reader, text, filePath);
    return new ScriptResult(source, () => source.analyzeWithGlobalTypes());
  },
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

/** With tokens, lines and columns, which oxc does not give, and scopes on first use. */
class ScriptResult {
  readonly ast: AstNode;
  readonly visitorKeys: Record<string, readonly string[]>;
  readonly services = {};
  private scopes: TSESLint.Scope.ScopeManager | undefined;

  constructor(source: ScriptSource, private readonly analyze = (): TSESLint.Scope.ScopeManager => source.scopeManager) {
    const { ast, text, visitorKeys } = source;
    this.visitorKeys = visitorKeys;
    const comments = source.getAllComments();
    const tokens = tokensOf(text, ast, visitorKeys, comments);
    walk(ast, (node) => void source.getLoc(node), visitorKeys);
    for (const node of [...comments, ...tokens]) source.getLoc(node);
    this.ast = Object.assign(ast, { comments, tokens });
  }

  get scopeManager(): TSESLint.Scope.ScopeManager {
    return (this.scopes ??= this.analyze());
  }
}
