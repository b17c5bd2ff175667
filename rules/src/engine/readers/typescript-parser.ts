import type { TSESTreeOptions } from '@typescript-eslint/typescript-estree';
import type { AstNode } from '../../program/syntax/ast';
import { type ScriptParser, ScriptSyntaxError } from './script-parsers';

/** The part of `@typescript-eslint/typescript-estree` that is used. */
export interface TypeScriptEstree {
  parse(text: string, options: TSESTreeOptions): unknown;
}

interface TypeScriptError extends Error {
  readonly location: { readonly start: { readonly offset: number } };
}

const isSyntaxError = (error: unknown): error is TypeScriptError =>
  error instanceof Error && typeof (error as Partial<TypeScriptError>).location?.start?.offset === 'number';

/** The parser of typescript-eslint without what only ESLint needs: tokens, lines and columns. */
export const typescriptParser = ({ parse }: TypeScriptEstree): ScriptParser => (text, language, goal) => {
  try {
    const program = parse(text, {
      filePath: `script.${language === 'dts' ? 'd.ts' : language === 'js' ? 'jsx' : language}`,
      sourceType: goal === 'module' ? 'module' : 'script',
      comment: true,
      range: true,
      jsDocParsingMode: 'none',
      suppressDeprecatedPropertyWarnings: true,
    }) as AstNode;
    const comments = program.comments as AstNode[];
    if (text.startsWith('#!')) comments.unshift(shebangOf(text));
    return { program, comments };
  } catch (error) {
    throw isSyntaxError(error) ? new ScriptSyntaxError(error.message, error.location.start.offset) : error;
  }
};

function shebangOf(text: string): AstNode {
  const [line] = /^[^\n\r\u2028\u2029]*/.exec(text) as RegExpExecArray;
  return { type: 'Shebang', value: line.slice(2), range: [0, line.length] };
}
