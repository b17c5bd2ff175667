import type { AstNode } from '../program/syntax/ast';
import { isStackOverflow, isTooDeep, TooDeepError } from '../program/syntax/limits/tree-depth';

interface ParseResult {
  readonly ast?: unknown;
  readonly visitorKeys?: Record<string, readonly string[]>;
}

/**
 * Runs a parser and throws one clear sentence for a text that is nested too deeply, whether the parser overflows or its
 * tree would make ESLint do so, which computes scopes and walks trees recursively. `isDeep` is asked before.
 */
export function withDepthLimit<T>(parse: () => T, isDeep = false): T {
  if (isDeep) throw new TooDeepError();
  let result: T;
  try {
    result = parse();
  } catch (error) {
    throw isStackOverflow(error) ? new TooDeepError() : error;
  }
  const { ast, visitorKeys } = (result ?? {}) as ParseResult;
  if (ast && isTooDeep(ast as AstNode, visitorKeys)) throw new TooDeepError();
  return result;
}
